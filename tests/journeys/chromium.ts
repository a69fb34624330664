/** A Chromium for the tests: the one that `CHROMIUM` names, else the system's, else the one inside an npm package. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import type { LaunchOptions } from 'playwright-core'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** No sandbox: it needs rights that a container does not give. Nothing but the pages under test is loaded. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
]

/** How to launch it. What has to be unpacked is unpacked once. */
export async function chromiumOptions(): Promise<LaunchOptions> {
  const named = process.env.CHROMIUM
  if (named && !existsSync(named)) throw new Error(`CHROMIUM: expected the path of a browser; nothing is at ${named}`)
  const executablePath = named || inSystem()
  return executablePath ? { executablePath, args: flags } : { ...(await fromPackage()), args: flags }
}

function inSystem(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(existsSync)
}

/** The package brings the browser, the shared libraries that a bare machine lacks, and one font. */
async function fromPackage(): Promise<LaunchOptions> {
  const modules = resolve(import.meta.dirname, '../../node_modules')
  const { version } = JSON.parse(readFileSync(join(modules, '@sparticuz/chromium/package.json'), 'utf8'))
  const cache = join(modules, '.cache/decision-channels')
  const home = join(cache, `chromium-${version}`)
  if (!existsSync(home)) {
    mkdirSync(cache, { recursive: true })
    const fresh = mkdtempSync(join(cache, 'unpacking-'))
    await unpackInto(fresh)
    writeFileSync(join(fresh, 'fonts.conf'), fontsIn(home))
    // Whole or not at all, even when two runs unpack at the same time.
    try {
      renameSync(fresh, home)
    } catch {
      rmSync(fresh, { recursive: true })
    }
  }
  const libraries = [join(home, 'al2023/lib'), process.env.LD_LIBRARY_PATH ?? ''].filter(Boolean).join(delimiter)
  const env = { PATH: process.env.PATH, HOME: home, LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(home, 'fonts.conf') }
  return { executablePath: join(home, 'chromium'), env }
}

/** It unpacks into the folder for temporary files, and only for a cloud function that it believes to run in. */
async function unpackInto(folder: string): Promise<void> {
  const before = { ...process.env }
  Object.assign(process.env, { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' })
  try {
    const { default: packaged } = await import('@sparticuz/chromium')
    await packaged.executablePath()
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
    Object.assign(process.env, before)
  }
}

const fontsIn = (home: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(home, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(home, 'fonts-cache')}</cachedir>
</fontconfig>
`
