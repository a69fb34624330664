/**
 * Anything the picture can do, its list can do: every action once with the mouse on the picture, once with the keys in
 * the list. That the list is reached by Tab alone is for the journeys to show.
 */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { actions, channel, line } from './actions.ts'
import { addressOf, eventually, sees, test } from './page.ts'
import { clickOn, drawnIn, listedIn } from './picture.ts'
import { button, chosen, exported, fromMenu, fromRow, onRow, type Way } from './ways.ts'

const asList = (address: string) => `${address}${address.includes('?') ? '&' : '?'}view=list`

function withoutView(url: URL): string {
  const params = new URLSearchParams(url.search)
  params.delete('view')
  return `${url.pathname}?${params}`
}

/** Where an action leads, the view itself aside, and what then stands in the details. */
async function outcome(page: Page, way: Way): Promise<string[]> {
  await page.locator('.graph-outline, canvas').first().waitFor()
  const before = withoutView(new URL(page.url()))
  await way(page)
  await page.waitForURL((url) => withoutView(url) !== before)
  const details = page.locator('.details-sentence, .details-name')
  await eventually(() => details.count()).toBe(new URL(page.url()).searchParams.getAll('select').length)
  return [withoutView(new URL(page.url())), ...(await details.allInnerTexts())]
}

const lines = (ids: string[]) => ids.filter((id) => id.includes('>'))

/** Lines that only one of both shows. */
async function apart(drawing: Page, list: Page): Promise<string[]> {
  const drawn = lines(await drawnIn(drawing))
  const listed = lines(await listedIn(list))
  return [...drawn.filter((id) => !listed.includes(id)), ...listed.filter((id) => !drawn.includes(id))]
}

for (const { name, leads, start = channel, picture, twin } of actions) {
  test(name, async ({ visit }) => {
    const drawing = await visit(start)
    const drawn = await outcome(drawing, picture)
    expect(drawn[0]).toMatch(leads)
    const list = await visit(asList(start))
    expect(await outcome(list, twin)).toEqual(drawn)
    if (!drawn[0]?.startsWith(channel)) return
    if (drawn[0].includes('expanded'))
      for (const page of [drawing, list]) await sees(page.locator('.graph-said', { hasText: 'expanded: ' }))
    await eventually(() => apart(drawing, list), 'the list holds what the picture shows').toEqual([])
  })
}

test('undo and redo', async ({ visit }) => {
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

test('from line to line of an actor, and back', async ({ visit }) => {
  const page = await visit(asList(channel))
  await onRow('sco', 'l')(page)
  const focused = () => page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-id]')?.dataset.id)
  const first = await focused()
  expect(first).toMatch(/\bsco\b/)
  for (const key of ['l', 'l', 'Shift+L']) await page.keyboard.press(key)
  const second = await focused()
  expect(second).not.toBe(first)
  await page.keyboard.press('Shift+L')
  expect(await focused()).toBe(first)
})

test('copy link: the same address from both, and it shows what was meant', async ({ visit }) => {
  const page = await visit(channel)
  const copied = async () => new URL(await page.evaluate(() => navigator.clipboard.readText()))
  await fromMenu('sco', 'Copy link')(page)
  await sees(page.getByText('Link copied.'))
  const drawn = await copied()
  await button('List')(page)
  await fromRow('sco', 'Copy link')(page)
  await page.waitForFunction(async () => (await navigator.clipboard.readText()).includes('view=list'))
  expect(withoutView(await copied())).toBe(withoutView(drawn))
  const other = await visit(addressOf({ url: () => drawn.href }))
  await sees(other.locator('.details-name', { hasText: 'Security Cooperation Organization' }))
})

test('export: the same files from both', async ({ visit }) => {
  const drawing = await visit(channel)
  const list = await visit(asList(channel))
  await drawnIn(drawing)
  for (const form of ['PNG', 'SVG', 'CSV', 'JSON', 'GRAPHML']) {
    const [drawn, listed] = [await exported(drawing, form), await exported(list, form, 'keys')]
    expect(listed.name).toBe(drawn.name)
    const text = (file: Buffer) => file.toString('latin1').replaceAll('?view=list', '')
    expect(text(listed.content) === text(drawn.content), form).toBe(true)
  }
})

test('both menus offer the same, and each of it was walked above', async ({ visit }) => {
  const start = `${channel}?expanded=com`
  const [drawing, list] = [await visit(start), await visit(asList(start))]
  for (const id of ['com', 'sco', line]) {
    const offered = async (page: Page, way: Way) => {
      await way(page)
      await sees(page.getByRole('menuitem').first())
      const entries = await page.getByRole('menuitem').locator('span:first-child').allInnerTexts()
      await page.keyboard.press('Escape')
      return entries
    }
    const entries = await offered(drawing, (p) => clickOn(p, id, { button: 'right' }))
    expect(entries).not.toEqual([])
    expect(await offered(list, onRow(id, 'Shift+F10'))).toEqual(entries)
    expect(entries.filter((entry) => !chosen.has(entry) && !/\(SAMM /.test(entry))).toEqual([])
  }
})
