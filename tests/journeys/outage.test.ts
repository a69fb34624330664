/** The database is killed while someone reads: what was shown stays, the page says what happens, and goes on by itself. */
import { rmSync } from 'node:fs'
import { afterAll, expect, vi } from 'vitest'
import { neo4jOn, newFolder, startApp } from '../setup/own.ts'
import { sees, test, textOf } from './page.ts'

const folder = newFolder()
const own = startApp({ DATA_DIR: folder, LOG_LEVEL: 'silent' })

afterAll(async () => {
  own.kill('SIGTERM')
  await own.exit
  rmSync(folder, { recursive: true, force: true })
})

test('the page while the database starts, is killed, and comes back', { timeout: 600_000 }, async ({ visit, troubles }) => {
  // Served before the database is there: the strip says so, and the answer comes as soon as it can.
  const page = await visit(`${await own.url}/?q=Who+must+concur+on+sales+of+major+defense+equipment%3F`)
  page.setDefaultTimeout(240_000)
  const strip = page.locator('.strip')
  const sentence = page.locator('.answer-sentence')
  await sees(strip.getByText('This page tries again by itself.'))
  await sees(sentence)
  await strip.waitFor({ state: 'hidden' })
  const answer = await textOf(sentence)

  for (const pid of neo4jOn(folder)) process.kill(pid, 'SIGKILL')
  await page.locator('.statement').first().getByRole('button', { name: 'Details' }).click()
  await sees(strip.getByText('This page tries again by itself.'))
  expect(await textOf(sentence), 'what was shown stays').toBe(answer)
  await sees(strip.getByText('Your question waits'))

  await page.getByRole('combobox', { name: 'Your question' }).fill('With whom does the SCO communicate directly?')
  // What is suggested stands open and hides all else from assistive technology, not from the mouse.
  await page.getByRole('button', { name: 'Ask', includeHidden: true }).click()
  await sees(
    page.getByRole('heading', { level: 1, name: 'With whom does the SCO communicate directly?' }).or(page.locator('.skeleton')).first(),
  )
  await sees(sentence.getByText('communicates directly'))
  await strip.waitFor({ state: 'hidden' })

  await page.goBack()
  await vi.waitFor(async () => expect(await textOf(sentence)).toBe(answer), { timeout: 10_000 })
  await sees(page.locator('.details .citation').first())

  // The browser itself notes each request that was refused meanwhile; nothing else may have been said.
  expect(troubles.filter((said) => !said.includes('503 (Service Unavailable)'))).toEqual([])
  troubles.length = 0
})
