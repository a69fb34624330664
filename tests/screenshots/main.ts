/** `npm run screenshots`: pictures of the product for the README, written to `docs/screens/`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { openStage, type Stage, settled } from '../setup/stage.ts'
import { smaller } from './png.ts'

const folder = resolve(import.meta.dirname, '../../docs/screens')

type Screen = { name: string; path: string; dark?: boolean }

const question = 'Who must concur before major defense equipment that is still in testing is sold?'
const screens: Screen[] = [
  { name: 'answer', path: `/?q=${encodeURIComponent(question)}` },
  { name: 'channel', path: '/channels/C2.F1' },
  { name: 'negative-dark', path: '/channels/C2.F1?select=c2-3-1-director-not-in-chain', dark: true },
]

/** What is drawn is drawn anew for a moment after it stands. */
const rest = 500

async function take({ app, newPage }: Stage, { name, path, dark }: Screen): Promise<void> {
  const page = await newPage({ colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' })
  await page.goto(app + path)
  await settled(page)
  await page.waitForTimeout(rest)
  const png = smaller(await page.screenshot())
  writeFileSync(`${folder}/${name}.png`, png)
  process.stdout.write(`${name}.png: ${Math.round(png.length / 1000)} kB\n`)
  await page.context().close()
}

mkdirSync(folder, { recursive: true })
const stage = await openStage()
try {
  for (const screen of screens) await take(stage, screen)
} finally {
  await stage.close()
}
