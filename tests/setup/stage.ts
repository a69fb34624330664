/** The whole product as `npm start` runs it, with a Neo4j of its own, and a browser to look at it: for scripts that are no tests. */
import { rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { chromiumOptions } from '../journeys/chromium.ts'
import { newFolder, startApp } from './own.ts'

export type Stage = {
  /** Where the page is. */
  app: string
  /** A page in a browser context of its own. */
  newPage: (options?: BrowserContextOptions) => Promise<Page>
  /** The port of the browser's developer tools. */
  devtools: number
  close: () => Promise<void>
}

export async function openStage(): Promise<Stage> {
  const folder = newFolder()
  const app = startApp({ DATA_DIR: folder, LOG_LEVEL: 'error' })
  const devtools = await freePort()
  const options = await chromiumOptions()
  const browser = await chromium.launch({ ...options, args: [...(options.args ?? []), `--remote-debugging-port=${devtools}`] })
  const close = async () => {
    await browser.close()
    app.kill('SIGTERM')
    await app.exit
    rmSync(folder, { recursive: true, force: true })
  }
  const newPage = async (own: BrowserContextOptions = {}) => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...own })
    // What tsx adds to functions so that they keep their names; those that are sent to the page need it there.
    await context.addInitScript('globalThis.__name = (named) => named')
    return context.newPage()
  }
  try {
    const url = await app.url
    while (!(await fetch(`${url}/health/ready`)).ok) await pause(200)
    return { app: url, newPage, devtools, close }
  } catch (failure) {
    await close()
    throw failure
  }
}

/** Waits until nothing is being loaded or arranged any more. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.waitForFunction(() => document.querySelector('.skeleton, .graph-waiting, .mini:empty') === null)
  await page.getByText(/^Arranging \d+ actors/).waitFor({ state: 'detached' })
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}
