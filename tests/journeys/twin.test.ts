/**
 * Anything the picture can do, its list can do: every action once with the mouse on the picture, once with the keys in
 * the list. That the list is reached by Tab alone is for the journeys to show.
 */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { addressOf, sees, test } from './page.ts'
import { clickOn, drawnIn, drawnPicture, listedIn } from './picture.ts'

const channel = '/channels/C2.F1'
const line = 'com>sco>DIRECTION'

type Way = (page: Page) => Promise<void>
type Action = { name: string; start?: string; picture: Way; twin: Way }

const menuItem = (page: Page, name: string) => page.getByRole('menuitem', { name }).first()
const row = (page: Page, id: string) => page.locator(`.graph-outline [data-id="${id}"]`).first()

/** Chooses an entry of a menu with the arrow keys. */
async function walkMenu(page: Page, name: string): Promise<void> {
  await sees(menuItem(page, name))
  for (let i = 0; i < 20; i++) {
    if (await menuItem(page, name).evaluate((item) => item === document.activeElement)) return page.keyboard.press('Enter')
    await page.keyboard.press('ArrowDown')
  }
  throw new Error(`the arrow keys do not reach ${name}`)
}

/** The picture's menu at an actor or a line, then each name in turn. */
const fromMenu =
  (id: string, ...entries: string[]): Way =>
  async (page) => {
    await clickOn(page, id, { button: 'right' })
    for (const name of entries) await menuItem(page, name).click()
  }
/** The list's menu, by keys. */
const fromRow =
  (id: string, ...entries: string[]): Way =>
  async (page) => {
    await row(page, id).locator('.graph-dots').focus()
    await page.keyboard.press('Enter')
    for (const name of entries) await walkMenu(page, name)
  }
/** A key on an actor's or a line's row. */
const onRow =
  (id: string, key: string): Way =>
  async (page) => {
    await row(page, id).locator('.graph-name').focus()
    await page.keyboard.press(key)
  }
const button =
  (name: string): Way =>
  async (page) =>
    page.getByRole('button', { name, exact: true }).click()
const buttonByKey =
  (name: string): Way =>
  async (page) => {
    await page.getByRole('button', { name, exact: true }).press('Enter')
  }
const clickGround: Way = async (page) => {
  await drawnPicture(page)
  await page.locator('.graph-place').click({ position: { x: 6, y: 6 } })
}

const actions: Action[] = [
  { name: 'select an actor', picture: (p) => clickOn(p, 'sco'), twin: onRow('sco', 'Enter') },
  { name: 'select a line, all of its statements', picture: (p) => clickOn(p, line), twin: onRow(line, 'Enter') },
  {
    name: 'add to the selection',
    start: `${channel}?select=com`,
    picture: (p) => clickOn(p, 'sco', { add: true }),
    twin: onRow('sco', 'Shift+Enter'),
  },
  { name: 'clear the selection', start: `${channel}?select=com`, picture: clickGround, twin: onRow('sco', 'Escape') },
  { name: 'open details from the menu', picture: fromMenu('sco', 'Show details'), twin: fromRow('sco', 'Show details') },
  {
    name: 'expand one family',
    picture: fromMenu('com', 'Expand only …', 'Directs'),
    twin: fromRow('com', 'Expand only …', 'Directs'),
  },
  { name: 'fold again', start: `${channel}?expanded=com`, picture: fromMenu('com', 'Fold again'), twin: fromRow('com', 'Fold again') },
  { name: 'hide', picture: fromMenu('osd', 'Hide'), twin: onRow('osd', 'h') },
  { name: 'show what was hidden', start: `${channel}?away=osd`, picture: button('Show 1 hidden'), twin: buttonByKey('Show 1 hidden') },
  { name: 'switch a kind of line off', picture: (p) => legend(p, 'Advice').click(), twin: (p) => legend(p, 'Advice').press('Space') },
  { name: 'start a path', picture: fromMenu('dsca', 'Start a path here'), twin: fromRow('dsca', 'Start a path here') },
  { name: 'end a path', picture: fromMenu('dsca', 'End a path here'), twin: fromRow('dsca', 'End a path here') },
  { name: "open an actor's page", picture: fromMenu('dsca', 'Open its page'), twin: fromRow('dsca', 'Open its page') },
]

const legend = (page: Page, kind: string) => page.getByRole('list', { name: 'Kinds of line' }).getByRole('button', { name: kind })

/** Where the action leads, the view itself aside, and what then stands in the details. */
async function outcome(page: Page, before: string): Promise<string[]> {
  await page.waitForURL((url) => withoutView(url) !== before)
  const selected = new URL(page.url()).searchParams.getAll('select').length
  const details = page.locator('.details-sentence, .details-name')
  await page.waitForFunction((count) => document.querySelectorAll('.details-sentence, .details-name').length === count, selected)
  return [withoutView(new URL(page.url())), ...(await details.allInnerTexts())]
}

function withoutView(url: URL): string {
  const params = new URLSearchParams(url.search)
  params.delete('view')
  return `${url.pathname}?${params}`
}

async function run(page: Page, way: Way): Promise<string[]> {
  await page.locator('.graph-outline, canvas').first().waitFor()
  const before = withoutView(new URL(page.url()))
  await way(page)
  return outcome(page, before)
}

for (const { name, start = channel, picture, twin } of actions) {
  test(name, async ({ visit }) => {
    const drawn = await run(await visit(start), picture)
    const listed = await run(await visit(`${start}${start.includes('?') ? '&' : '?'}view=list`), twin)
    expect(listed).toEqual(drawn)
  })
}

test('undo and redo, in both', async ({ visit }) => {
  const page = await visit(channel)
  const gone = (url: URL) => url.searchParams.get('away') === 'osd'
  await fromMenu('osd', 'Hide')(page)
  await page.waitForURL(gone)
  await button('Undo')(page)
  await page.waitForURL((url) => !gone(url))
  await button('Redo')(page)
  await page.waitForURL(gone)
  await button('List')(page)
  await onRow('com', 'Control+z')(page)
  await page.waitForURL((url) => !gone(url))
  await page.keyboard.press('Control+Shift+z')
  await page.waitForURL(gone)
})

test('copy link: the same address from the picture and from the list, and it shows what was meant', async ({ visit }) => {
  const page = await visit(channel)
  await fromMenu('sco', 'Copy link')(page)
  await sees(page.getByText('Link copied.'))
  const drawn = new URL(await page.evaluate(() => navigator.clipboard.readText()))
  await page.getByRole('button', { name: 'List', exact: true }).click()
  await fromRow('sco', 'Copy link')(page)
  await page.waitForFunction(async () => (await navigator.clipboard.readText()).includes('view=list'))
  const listed = new URL(await page.evaluate(() => navigator.clipboard.readText()))
  expect(withoutView(listed)).toBe(withoutView(drawn))
  const other = await visit(addressOf({ url: () => drawn.href }))
  await sees(other.locator('.details-name', { hasText: 'Security Cooperation Organization' }))
})

test('after each of them the list holds what the picture shows', async ({ visit }) => {
  const page = await visit(`${channel}?expanded=com&away=osd&hide=ADVICE.FUNDING`)
  const drawn = (await drawnIn(page)).filter((id) => id.includes('>'))
  await page.getByRole('button', { name: 'List', exact: true }).click()
  const listed = (await listedIn(page)).filter((id) => id.includes('>'))
  expect(listed).toEqual(drawn)
})
