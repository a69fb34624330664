/** An analyst: who holds this power and by what delegation, how one reaches another, where documents differ, what is nobody's. */
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { addressOf, eventually, sees, tabTo, test, textOf } from './page.ts'
import { drawnIn, listedIn } from './picture.ts'

/** From the statute to the office, with the instrument of the second step. */
async function seesTheDelegation(page: Page): Promise<Locator> {
  await sees(page.getByRole('heading', { level: 1, name: 'Arms Export Control Act' }))
  const first = page.locator('.tree > li', { has: page.locator('> .tree-entry a', { hasText: /^President$/ }) }).first()
  expect(await textOf(first.locator('> .tree-entry'))).toMatch(/^President → ?to Secretary of Defense .*SAMM C2\.3\.1/)
  const second = first.locator('.tree .tree-entry').first()
  expect(await textOf(second)).toMatch(/Director, Defense Security Cooperation Agency \(by whom is not stated\) by DoD Directive 5105\.65/)
  return second
}

test('by mouse: from a statute to the office that holds its powers', async ({ visit }) => {
  const page = await visit('/')
  await page.getByRole('link', { name: 'Laws' }).click()
  await page.getByLabel('Words of its name').fill('arms export')
  await page.getByRole('button', { name: 'Find' }).click()
  await page.getByRole('link', { name: 'AECA', exact: true }).click()
  const step = await seesTheDelegation(page)
  await step.getByRole('link', { name: 'Director, Defense Security Cooperation Agency' }).click()
  await sees(page.getByRole('heading', { level: 1, name: 'Director, Defense Security Cooperation Agency' }))
})

test('by keyboard: from a statute to the office that holds its powers', async ({ visit }) => {
  const page = await visit('/authorities')
  await tabTo(page, page.getByLabel('Words of its name'))
  await page.keyboard.type('arms export')
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('link', { name: 'AECA', exact: true }))
  await page.keyboard.press('Enter')
  const step = await seesTheDelegation(page)
  await tabTo(page, step.getByRole('button'))
  await page.keyboard.press('Enter')
  await sees(page.getByRole('complementary', { name: 'Details' }).getByText('redelegated').first())
})

/** What someone else must see who is sent the address. */
async function wholeView(page: Page): Promise<string[]> {
  await sees(page.getByRole('heading', { name: 'Shortest path' }))
  await sees(page.locator('.details').first())
  const off = await page.locator('.path-form input:not(:checked)').evaluateAll((boxes) => boxes.map((b) => b.parentElement?.textContent))
  return [
    await page.title(),
    ...(await page.locator('.path-steps > li').allInnerTexts()),
    await textOf(page.locator('.details')),
    ...off.map(String),
  ]
}

test('by mouse: a path with two kinds of line switched off, sent to a colleague', async ({ visit }) => {
  const page = await visit('/')
  await page.getByRole('link', { name: 'Paths' }).click()
  await page.getByRole('combobox', { name: 'From' }).fill('President')
  await page
    .getByRole('option', { name: /^President\b/ })
    .first()
    .click()
  await page.getByRole('combobox', { name: 'To' }).fill('SCO')
  await page.getByRole('option', { name: /^Security Cooperation Organization\b/ }).click()
  await sees(page.getByRole('heading', { name: 'Shortest path' }))
  await page.getByRole('checkbox', { name: 'Coordination' }).click()
  await page.waitForURL(/hide=COORDINATION/)
  await page.getByRole('checkbox', { name: 'Communication' }).click()
  await page.waitForURL(/hide=COORDINATION.COMMUNICATION/)
  await page.locator('.path-steps > li').first().getByRole('button', { name: 'Details' }).click()
  expect(addressOf(page)).toContain('hide=COORDINATION.COMMUNICATION')
  const here = await wholeView(page)
  const there = await visit(page.url(), {})
  expect(await wholeView(there)).toEqual(here)
  expect(await drawnIn(there)).toEqual(await drawnIn(page))
  expect((await drawnIn(page)).filter((id) => /COORDINATION|COMMUNICATION/.test(id))).toEqual([])
})

test('by keyboard, with the picture hidden: the same path', async ({ visit }) => {
  const page = await visit('/paths?view=list')
  await tabTo(page, page.getByRole('combobox', { name: 'From' }))
  await page.keyboard.type('President')
  await sees(page.getByRole('option', { name: /^President\b/ }).first())
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.waitForURL(/from=president/)
  await tabTo(page, page.getByRole('combobox', { name: 'To' }))
  await page.keyboard.type('SCO')
  await sees(page.getByRole('option', { name: /^Security Cooperation Organization\b/ }))
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.waitForURL(/to=sco/)
  for (const kind of ['Coordination', 'Communication']) {
    await tabTo(page, page.getByRole('checkbox', { name: kind }))
    await page.keyboard.press('Space')
  }
  await page.waitForURL(/hide=COORDINATION.COMMUNICATION/)
  await tabTo(page, page.locator('.path-steps > li').first().getByRole('button', { name: 'Details' }))
  await page.keyboard.press('Enter')
  await wholeView(page)
  expect(await page.locator('canvas').count()).toBe(0)
  expect((await listedIn(page)).filter((id) => id.includes('>'))).not.toHaveLength(0)
})

test('by mouse and by keyboard: where no path is stated, the page says how far each end reaches', async ({ visit }) => {
  const address = '/paths?from=congress&to=sco'
  const against = (page: Page) => page.getByRole('button', { name: 'Look against the direction of statements too' })
  const [page, other] = [await visit(address), await visit(address)]
  for (const each of [page, other]) await sees(each.getByText('No stated path'))
  await against(page).click()
  await tabTo(other, against(other))
  await other.keyboard.press('Enter')
  for (const each of [page, other]) await sees(each.getByRole('heading', { name: 'Shortest path' }))
})

/** The kinds of difference that are listed, each once. */
async function kindsOf(page: Page): Promise<string[]> {
  return [...new Set(await page.locator('.compared h2 .line-kind').allInnerTexts())]
}

test('by mouse and by keyboard: what changed for armaments cooperation between two documents', async ({ visit }) => {
  const page = await visit('/compare')
  const changed = page.getByRole('radio', { name: 'Changed hands' })
  await changed.click()
  await eventually(() => kindsOf(page)).toEqual(['Changed hands'])
  const item = page.locator('.compared', { has: page.getByRole('link', { name: 'international armaments cooperation' }) })
  await sees(item)
  expect(await textOf(item.locator('.succession'))).toMatch(
    /^USD\(A&S\) took over in part from USD\(AT&L\).*general knowledge, not in the documents/,
  )
  expect(await item.locator('.compared-sides > div').count()).toBe(2)

  const other = await visit('/compare')
  await tabTo(other, other.getByRole('radio', { name: 'All' }))
  for (let i = 0; i < 5; i++) await other.keyboard.press('ArrowDown')
  await other.waitForURL(/only=CHANGED_HANDS/)
  await eventually(() => kindsOf(other)).toEqual(['Changed hands'])
  const matters = (page: Page) => page.locator('.compared h2 a').allInnerTexts()
  expect(await matters(other)).toEqual(await matters(page))
})

/** A sentence for each matter that nobody decides, as many as are counted. */
async function seesTheGaps(page: Page, open: (summary: Locator) => Promise<void>): Promise<void> {
  await sees(page.getByText('Matters of Table C2.T3, against every actor'))
  // The findings of the table before stay until the new table is there.
  await sees(page.getByText('SAMM Table C2.T3 row 1a').first())
  const gaps = page.locator('.finding', { hasText: 'No decider named' })
  await sees(gaps)
  if ((await gaps.getAttribute('open')) === null) await open(gaps.locator('summary'))
  await sees(gaps.locator('li').first())
  const sentences = await gaps.locator('li').allInnerTexts()
  expect(sentences.length).toBe(Number(await textOf(gaps.locator('summary .count'))))
  for (const sentence of sentences) expect(sentence).toMatch(/^The documents name nobody who decides on /)
}

test('by mouse: which matters of Table C2.T3 name no decider, and what a cell rests on', async ({ visit }) => {
  const page = await visit('/')
  await page.getByRole('link', { name: 'Matrix' }).click()
  await page.getByLabel('Rows').selectOption({ label: 'Matters of Table C2.T3' })
  await seesTheGaps(page, (summary) => summary.click())
  await page.locator('.matrix-cell').first().click()
  await sees(page.locator('.details .citation').first())
})

test('by keyboard: which matters of Table C2.T3 name no decider, and what a cell rests on', async ({ visit }) => {
  const page = await visit('/matrix')
  await tabTo(page, page.getByLabel('Rows'))
  await page.keyboard.type('Matters of Table C2.T3')
  await seesTheGaps(page, async (summary) => {
    await tabTo(page, summary)
    await page.keyboard.press('Enter')
  })
  await tabTo(page, page.locator('.matrix-cell').first())
  await page.keyboard.press('Enter')
  await sees(page.locator('.details .citation').first())
})
