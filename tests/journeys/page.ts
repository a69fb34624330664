/** What every journey starts from: a page of the app, in a browser context of its own. */
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test as plain, vi } from 'vitest'
import type { Stage } from './setup.ts'

vi.setConfig({ testTimeout: 60_000 })

/** Milliseconds that an element may take to appear; the computer may be busy with other tests. */
const patience = 15_000

/** The one browser and the one app of this run. */
export async function enter(): Promise<Stage> {
  const { stage, failure } = await (await fetch(inject('stage'))).json()
  if (failure) throw new Error(`no journey can begin: ${failure}`)
  return stage
}

let app: string
let browser: Browser
beforeAll(async () => {
  const stage = await enter()
  app = stage.app
  browser = await chromium.connect(stage.browser)
})
afterAll(() => browser.close())

/** Opens a page in the browser of this test; with options, as someone else with a browser of their own. */
export type Visit = (path: string, options?: BrowserContextOptions) => Promise<Page>

/** A test that fails when a page says anything on the console, throws, or asks another host for something. */
export const test = plain.extend<{ troubles: string[]; visit: Visit }>({
  // biome-ignore lint/correctness/noEmptyPattern: how vitest wants a fixture that needs no other
  troubles: async ({}, use) => {
    const troubles: string[] = []
    await use(troubles)
    expect(troubles, 'what the pages complained of').toEqual([])
  },
  visit: async ({ troubles }, use) => {
    const contexts: BrowserContext[] = []
    const hosts = new Set([app])
    async function newcomer(options: BrowserContextOptions = {}): Promise<BrowserContext> {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce', ...options })
      contexts.push(context)
      context.setDefaultTimeout(patience)
      await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: app })
      watch(context, hosts, troubles)
      return context
    }
    let own: BrowserContext | undefined
    await use(async (path, options) => {
      own ??= await newcomer()
      const { href, origin } = new URL(path, app)
      hosts.add(origin)
      const page = await (options ? await newcomer(options) : own).newPage()
      await page.goto(href)
      return page
    })
    for (const context of contexts) await context.close()
  },
})

function watch(context: BrowserContext, hosts: ReadonlySet<string>, troubles: string[]): void {
  context.on('console', (message) => troubles.push(`${message.type()} on the console: ${message.text()}`))
  context.on('weberror', (error) => troubles.push(`not caught: ${error.error()}`))
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (protocol.startsWith('http') && !hosts.has(origin)) troubles.push(`asked another host: ${request.url()}`)
  })
}

/** Waits until it is there to be seen. */
export const sees = (locator: Locator): Promise<void> => locator.waitFor()

/** Waits until what is read from the page is as expected. */
export const eventually = <T>(read: () => T, what?: string) => expect.poll(read, { timeout: patience, interval: 50, message: what })

/** Waits until nothing is being loaded or arranged any more. */
export async function settled(page: Page): Promise<void> {
  await sees(page.getByRole('heading', { level: 1 }).first())
  await page.waitForFunction(() => document.querySelector('.skeleton, .graph-waiting, .mini:empty') === null)
  await page.getByText(/^Arranging \d+ actors/).waitFor({ state: 'detached' })
}

/** The text of an element, as a reader would copy it. */
export async function textOf(locator: Locator): Promise<string> {
  // innerText and not textContent: words of neighbouring blocks must not run together
  return (await locator.innerText()).replace(/\s+/g, ' ').trim()
}

/** Path, search and hash of the page, as a reader would read them. */
export function addressOf(page: Pick<Page, 'url'>): string {
  const { pathname, search, hash } = new URL(page.url())
  return pathname + search + decodeURIComponent(hash)
}

/** Goes to an element with the Tab key alone. */
export async function tabTo(page: Page, to: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await sees(to)
  for (let presses = 0; presses < 250; presses++) {
    if (await to.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press(key)
  }
  throw new Error(`Tab does not reach ${to}`)
}
