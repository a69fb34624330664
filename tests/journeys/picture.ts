/** The picture and its twin, as a test sees them: what is drawn, what is listed, where to point the mouse. */
import type { Page } from 'playwright-core'

/** As much of Cytoscape as is asked here. */
type Element = {
  length: number
  id(): string
  isEdge(): boolean
  hasClass(name: string): boolean
  visible(): boolean
  renderedPosition(): { x: number; y: number }
  renderedMidpoint(): { x: number; y: number }
}
type Core = { elements(): { length: number; toArray(): Element[] }; getElementById(id: string): Element }
/** Cytoscape notes itself on the element that it draws into. */
type Place = HTMLElement & { _cyreg?: { cy: Core | null } }

/** Waits until actors stand on the canvas. */
export async function drawnPicture(page: Page): Promise<void> {
  await page.waitForFunction(() => (document.querySelector<Place>('.graph-place')?._cyreg?.cy?.elements().length ?? 0) > 0)
}

/** Where an actor, or the middle of a line, is in the window. */
export async function placeOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  await page.waitForFunction((id) => document.querySelector<Place>('.graph-place')?._cyreg?.cy?.getElementById(id).length, id)
  await page.locator('.graph-place').scrollIntoViewIfNeeded()
  return page.evaluate((id) => {
    const place = document.querySelector<Place>('.graph-place')
    const element = place?._cyreg?.cy?.getElementById(id)
    if (!place || !element) throw new Error(`the picture holds no ${id}`)
    const { x, y } = element.isEdge() ? element.renderedMidpoint() : element.renderedPosition()
    const corner = place.getBoundingClientRect()
    return { x: corner.left + x, y: corner.top + y }
  }, id)
}

/** Clicks an actor or a line of the picture. */
export async function clickOn(page: Page, id: string, options: { button?: 'right'; add?: boolean; twice?: boolean } = {}): Promise<void> {
  const { x, y } = await placeOf(page, id)
  if (options.add) await page.keyboard.down('Shift')
  await page.mouse.click(x, y, { button: options.button ?? 'left', clickCount: options.twice ? 2 : 1 })
  if (options.add) await page.keyboard.up('Shift')
}

/** Ids of the actors and lines that can be seen in the picture, sorted. */
export async function drawnIn(page: Page): Promise<string[]> {
  await drawnPicture(page)
  const ids = await page.evaluate(() => {
    const all = document.querySelector<Place>('.graph-place')?._cyreg?.cy?.elements().toArray() ?? []
    return all.filter((e) => e.visible() && !e.hasClass('badge')).map((e) => e.id())
  })
  return ids.sort()
}

/** Ids of the actors and lines that the twin lists, sorted. */
export async function listedIn(page: Page): Promise<string[]> {
  const rows = page.locator('.graph-outline [data-id]')
  await rows.first().waitFor()
  return [...new Set(await rows.evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset.id ?? '')))].sort()
}
