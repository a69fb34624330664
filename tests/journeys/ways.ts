/** Ways to do something: with the mouse on the picture, with the keys in its list. */
import type { Locator, Page } from 'playwright-core'
import { sees, tabTo } from './page.ts'
import { clickOn, drawnPicture } from './picture.ts'

export type Way = (page: Page) => Promise<void>

/** Entries of menus that some way chooses. */
export const chosen = new Set<string>()

const menuItem = (page: Page, name: string) => page.getByRole('menuitem', { name }).first()
/** The row of an actor or a line. */
export const row = (page: Page, id: string): Locator => page.locator(`.graph-outline [data-id="${id}"]`).first()

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
export function fromMenu(id: string, ...entries: string[]): Way {
  for (const name of entries) chosen.add(name)
  return async (page) => {
    await clickOn(page, id, { button: 'right' })
    for (const name of entries) await menuItem(page, name).click()
  }
}

/** The list's menu, by keys. */
export function fromRow(id: string, ...entries: string[]): Way {
  return async (page) => {
    await onRow(id, 'Shift+F10')(page)
    for (const name of entries) await walkMenu(page, name)
  }
}

/** Keys on an actor's or a line's row. */
export const onRow =
  (id: string, ...keys: string[]): Way =>
  async (page) => {
    await row(page, id).locator('.graph-name').focus()
    for (const key of keys) await page.keyboard.press(key)
  }

/** Keys on the picture, once its actors stand. */
export const onPicture =
  (...keys: string[]): Way =>
  async (page) => {
    await drawnPicture(page)
    await page.locator('.graph-place').focus()
    for (const key of keys) await page.keyboard.press(key)
  }

export const button =
  (name: string): Way =>
  (page) =>
    page.getByRole('button', { name, exact: true }).click()

export const buttonByKey =
  (name: string): Way =>
  (page) =>
    page.getByRole('button', { name, exact: true }).press('Enter')

export const legend = (page: Page, kind: string): Locator =>
  page.getByRole('list', { name: 'Kinds of line' }).getByRole('button', { name: kind })

export const clickGround: Way = async (page) => {
  await drawnPicture(page)
  await page.locator('.graph-place').click({ position: { x: 6, y: 6 } })
}

/** The file that the export menu gives in a form, chosen by mouse or by keys. */
export async function exported(page: Page, form: string, by: 'mouse' | 'keys' = 'mouse'): Promise<{ name: string; content: Buffer }> {
  const menu = page.getByRole('button', { name: 'Export', exact: true })
  if (by === 'mouse') await menu.click()
  else {
    await tabTo(page, menu)
    await page.keyboard.press('Enter')
  }
  const entry = `(${form})`
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    by === 'mouse' ? menuItem(page, entry).click() : walkMenu(page, entry),
  ])
  const chunks: Buffer[] = []
  for await (const chunk of await download.createReadStream()) chunks.push(chunk)
  return { name: download.suggestedFilename(), content: Buffer.concat(chunks) }
}
