/** Someone new at the embassy: whose yes is needed, who is above me, and where does it say so. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { addressOf, sees, tabTo, test, textOf } from './page.ts'

const worked = 'Who must concur on sales of major defense equipment?'
const condition = 'has yet to complete Operational Test and Evaluation'

/** The answer of the worked question, with its condition, its actor and its provision. */
async function seesTheAnswer(page: Page): Promise<void> {
  const sentence = page.locator('.answer-sentence')
  await sees(sentence)
  expect(await textOf(sentence)).toContain(condition)
  expect(await page.locator('.answer-actors a').allInnerTexts()).toEqual(['USD(AT&L)'])
  expect(await sentence.locator('.citation').allInnerTexts()).toEqual(['SAMM C2.3.3'])
}

/** The provision that the address names: open, in sight, with the statement that was cited. */
async function seesTheProvision(page: Page): Promise<void> {
  const provision = page.locator('.provision[data-here]')
  await sees(provision.getByText(condition).first())
  expect(addressOf(page)).toBe('/documents/samm-c2#C2.3.3')
  const box = await provision.boundingBox()
  expect(box?.y, 'the provision is in sight').toBeLessThan(900)
}

/** Whoever stands above an SCO, and that the documents go no further. */
async function seesTheChain(page: Page): Promise<void> {
  const above = page.locator('.chain', { has: page.getByRole('heading', { name: 'Chain above' }) })
  await sees(above.locator('.chain-levels'))
  expect((await above.locator('li > a:first-child').allInnerTexts()).sort()).toEqual(['COM', 'Combatant Commanders'])
  expect(await above.locator('.chain-end').allInnerTexts()).toEqual([
    expect.stringContaining('The stated chain stops here.'),
    expect.stringContaining('The stated chain stops here.'),
  ])
}

test('by mouse: a worked question, its answer, the provision, and back', async ({ visit }) => {
  const page = await visit('/')
  await page.getByRole('link', { name: worked }).click()
  await seesTheAnswer(page)
  await page.locator('.answer-sentence .citation').click()
  await seesTheProvision(page)
  await page.goBack()
  await seesTheAnswer(page)
})

test('by keyboard: the same question typed', async ({ visit }) => {
  const page = await visit('/')
  // The box has the focus from the start, and what is typed before all of the page has come stays.
  await page.keyboard.type(worked)
  await page.keyboard.press('Enter')
  await seesTheAnswer(page)
  await tabTo(page, page.locator('.answer-sentence .citation'))
  await page.keyboard.press('Enter')
  await seesTheProvision(page)
  await page.goBack()
  await seesTheAnswer(page)
})

test('by keyboard, with the picture hidden: the statement is read and opened in the list', async ({ visit }) => {
  const page = await visit('/?q=Who+must+concur+on+sales+of+major+defense+equipment%3F&view=list')
  await seesTheAnswer(page)
  expect(await page.locator('canvas').count()).toBe(0)
  const statement = page.locator('.graph-outline').getByRole('button', { name: condition }).first()
  await tabTo(page, statement)
  await page.keyboard.press('Enter')
  await sees(page.getByRole('complementary', { name: 'Details' }).getByText(condition).first())
})

test('every worked question of the start page is answered', async ({ visit }) => {
  const page = await visit('/')
  const questions = page.getByRole('region', { name: 'Questions to begin with' }).getByRole('link')
  expect(await questions.count()).toBe(6)
  for (const question of await questions.allInnerTexts()) {
    await page.getByRole('link', { name: question }).click()
    await sees(page.getByRole('heading', { level: 1, name: question }))
    expect(await page.locator('.answer').getAttribute('data-verdict'), question).toMatch(/STATED|EXCLUDED/)
    await page.goBack()
  }
})

test('by mouse: who is above an SCO', async ({ visit }) => {
  const page = await visit('/')
  await page.getByRole('button', { name: 'Go to' }).click()
  await page.getByRole('searchbox', { name: 'Go to' }).fill('security cooperation organization')
  await page.getByRole('option', { name: 'Security Cooperation Organization Actor', exact: true }).click()
  await seesTheChain(page)
})

test('by keyboard: who is above an SCO', async ({ visit }) => {
  const page = await visit('/channels')
  await sees(page.getByRole('heading', { name: 'Decision channels' }))
  await page.keyboard.press('Control+k')
  await sees(page.getByRole('dialog', { name: 'Go to' }))
  await page.keyboard.type('SCO')
  const first = page.getByRole('option').first()
  await sees(first.and(page.getByRole('option', { name: 'Security Cooperation Organization Actor' })))
  await page.keyboard.press('Enter')
  await seesTheChain(page)
})

test('the keys that work everywhere', async ({ visit }) => {
  const page = await visit('/channels')
  await sees(page.getByRole('heading', { name: 'Decision channels' }))
  await page.keyboard.press('?')
  await sees(page.getByRole('dialog', { name: 'Keyboard shortcuts' }))
  await page.keyboard.press('Escape')
  await page.keyboard.press('/')
  await sees(page.getByRole('dialog', { name: 'Go to' }))
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
})

test('in print: the chain with its provisions, on paper that says what it is', async ({ visit }) => {
  const page = await visit('/actors/sco')
  await seesTheChain(page)
  await page.emulateMedia({ media: 'print' })
  await seesTheChain(page)
  expect(await page.getByRole('navigation', { name: 'Views' }).isVisible()).toBe(false)
  await sees(page.getByText('Not an official publication').first())
  await sees(page.getByText('SAMM earlier edition'))
})
