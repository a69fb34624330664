/** A trainer: walks through a channel, takes it home as a file, and shows a procedure step by step. */
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { addressOf, enter, eventually, sees, tabTo, test, textOf } from './page.ts'
import { clickOn, drawnIn, drawnPicture, listedIn } from './picture.ts'
import { exported } from './ways.ts'

const barred = 'director-dsca>sco>BARRED'

/** How many statements of each kind the channel holds, asked of the API without the page. */
async function expectedCounts(): Promise<Record<string, number>> {
  const { app } = await enter()
  const query = '{ channel(id: "C2.F1") { statements { line modality action { family } target { id } counterparts { part } } } }'
  const response = await fetch(`${app}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  type Statement = { line: string | null; modality: string; action: { family: string }; target: unknown; counterparts: { part: string }[] }
  const { data }: { data: { channel: { statements: Statement[] } } } = await response.json()
  const counts: Record<string, number> = {}
  for (const { line, modality, action, target, counterparts } of data.channel.statements) {
    const reaches = target !== null || counterparts.some(({ part }) => ['WITH', 'TO', 'THROUGH'].includes(part))
    const kind = modality.endsWith('_NOT') || action.family === 'LIMIT' ? 'BARRED' : line
    if (reaches && kind) counts[kind] = (counts[kind] ?? 0) + 1
  }
  return counts
}

const names: Record<string, string> = { COMMAND: 'Command', DIRECTION: 'Direction', DELEGATION: 'Delegation', FUNDING: 'Funding' }

const legend = (page: Page) => page.getByRole('list', { name: 'Kinds of line' })
const details = (page: Page) => page.getByRole('complementary', { name: 'Details' })

test('by mouse: the channel, its counts, a kind of line switched off, a line and its provision', async ({ visit }) => {
  const page = await visit('/')
  await page.getByRole('link', { name: 'Figure C2.F1' }).click()
  await sees(page.getByText(/the figure (itself )?is not in the sources/))
  const whole = await drawnIn(page)
  expect(whole).toContain(barred)
  const counts = await expectedCounts()
  expect(counts.BARRED).toBe(1)
  for (const [kind, name] of Object.entries(names)) expect(await textOf(legend(page))).toContain(`${name} (${counts[kind]})`)

  await legend(page).getByRole('button', { name: 'Communication' }).click()
  await page.waitForURL(/hide=COMMUNICATION/)
  await eventually(() => drawnIn(page)).toEqual(whole.filter((id) => !id.endsWith('>COMMUNICATION')))

  await clickOn(page, barred)
  await sees(details(page).getByText('is not in the SCO').first())
  await sees(details(page).getByRole('link', { name: 'SAMM C2.3.1' }))
  await details(page).getByRole('link', { name: 'SAMM C2.3.1' }).click()
  await sees(page.locator('.provision[data-here]'))
})

test('by keyboard: the same, along the lines of the picture', async ({ visit }) => {
  const page = await visit('/')
  await tabTo(page, page.getByRole('link', { name: 'Figure C2.F1' }))
  await page.keyboard.press('Enter')
  await drawnPicture(page)
  await tabTo(page, legend(page).getByRole('button', { name: 'Communication' }))
  await page.keyboard.press('Space')
  await page.waitForURL(/hide=COMMUNICATION/)
  await tabTo(page, page.locator('.graph-place'), 'Shift+Tab')
  const said = page.locator('.graph-said')
  await page.keyboard.press('ArrowDown')
  await sees(said.filter({ hasText: /\. \d+ lines? from it, \d+ to it/ }))
  // Down the lines as far as they go, then through the lines of whoever stands there to the negative one.
  for (let i = 0; i < 8; i++) await page.keyboard.press('ArrowDown')
  await sees(said.filter({ hasText: /Security Cooperation Organization \(SCO\)/ }))
  for (let i = 0; i < 12 && !(await textOf(said)).startsWith('Stated negative'); i++) await page.keyboard.press('l')
  await page.keyboard.press('Enter')
  await sees(details(page).getByText('is not in the SCO').first())
  await page.keyboard.press('Escape')
  await page.waitForURL((url) => !url.search.includes('select'))
  await page.keyboard.press('Enter')
  await tabTo(page, details(page).getByRole('link', { name: 'SAMM C2.3.1' }))
  await page.keyboard.press('Enter')
  await sees(page.locator('.provision[data-here]'))
})

test('with the picture hidden: the list holds the same actors and lines, the negative one too', async ({ visit }) => {
  const page = await visit('/channels/C2.F1?hide=ADVICE')
  const drawn = await drawnIn(page)
  await tabTo(page, page.locator('.graph-place'))
  await page.keyboard.press('t')
  await page.waitForURL(/view=list/)
  const listed = await listedIn(page)
  // An actor without a line is only listed.
  expect(listed.filter((id) => id.includes('>') || drawn.includes(id))).toEqual(drawn)
  expect(listed.filter((id) => !drawn.includes(id))).toEqual(['secretary-of-state'])
  const line = page.locator(`.graph-outline [data-id="${barred}"] .graph-name`).first()
  await tabTo(page, line)
  await page.keyboard.press('Enter')
  await sees(details(page).getByText('is not in the SCO').first())
})

test('what is shown goes home as a file, in every form', async ({ visit }) => {
  const page = await visit('/channels/C2.F1?hide=ADVICE')
  const drawn = await drawnIn(page)
  const lines = drawn.filter((id) => id.includes('>'))
  async function file(form: string): Promise<Buffer> {
    const { name, content } = await exported(page, form)
    expect(name).toMatch(new RegExp(`c2\\.f1.*\\.${form.toLowerCase()}$`))
    return content
  }
  const wellFormed = (text: string) =>
    page.evaluate((xml) => new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror')?.textContent, text)

  const png = await file('PNG')
  expect(png.subarray(0, 8)).toEqual(Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]))
  expect(png.length).toBeGreaterThan(10_000)

  const svg = (await file('SVG')).toString()
  expect(await wellFormed(svg)).toBeUndefined()
  expect(svg).toContain('<title id="title">Figure C2.F1')
  expect(svg).toContain('The Director, DSCA is not in the SCO direct chain of command. (SAMM C2.3.1)')

  const graphml = (await file('GRAPHML')).toString()
  expect(await wellFormed(graphml)).toBeUndefined()
  expect(graphml.match(/<edge /g)?.length).toBeGreaterThanOrEqual(lines.length)

  const json = JSON.parse((await file('JSON')).toString())
  expect(json.lines.map((l: Record<string, string>) => `${l.from}>${l.to}>${l.kind}`).sort()).toEqual(lines)
  expect(json.notice).toContain('Not an official publication')

  const csv = (await file('CSV')).toString().trim().split('\r\n')
  expect(csv[0]).toMatch(/^from,from name,line,to,to name/)
  expect(csv.length).toBeGreaterThan(lines.length)
})

test('by keyboard: the table goes home from the list', async ({ visit }) => {
  const page = await visit('/channels/C2.F1?view=list')
  const { name, content } = await exported(page, 'CSV', 'keys')
  expect(name).toMatch(/c2\.f1.*\.csv$/)
  expect(content.toString()).toContain('SAMM C2.3.1')
})

const procedure = 'a change of SCO manning, step by step'

/** Numbered steps, each with where it is stated, and their picture. */
async function seesTheSteps(page: Page): Promise<Locator> {
  const steps = page.locator('.path-steps > li')
  await sees(steps.first())
  expect(await steps.count()).toBeGreaterThan(5)
  for (const step of await steps.all()) expect(await step.locator('.citation').count()).toBeGreaterThan(0)
  await drawnPicture(page)
  return steps.nth(1).getByRole('button', { name: 'Details' })
}

async function seesTheStep(page: Page): Promise<void> {
  await sees(details(page).locator('.details-sentence'))
  expect(addressOf(page)).toMatch(/^\/procedures\/c2-sco-manning-change\?select=/)
}

test('by mouse: a procedure step by step, and where a step is stated', async ({ visit }) => {
  const page = await visit('/')
  await page.getByRole('link', { name: 'Procedures' }).click()
  await page.getByRole('link', { name: procedure }).click()
  await (await seesTheSteps(page)).click()
  await seesTheStep(page)
})

test('by mouse: procedures are found by words of their name, and back shows all again', async ({ visit }) => {
  const page = await visit('/procedures')
  const links = page.locator('.cards a')
  await sees(links.filter({ hasText: procedure }))
  await page.getByLabel('Words of its name').fill('threat')
  await page.getByRole('button', { name: 'Find' }).click()
  await page.waitForURL(/only=threat/)
  await sees(links.filter({ hasText: 'threat report' }).first())
  await links.filter({ hasText: procedure }).waitFor({ state: 'detached' })
  for (const name of await links.allTextContents()) expect(name).toMatch(/threat/i)
  await page.goBack()
  await sees(links.filter({ hasText: procedure }))
  expect(await page.getByLabel('Words of its name').inputValue()).toBe('')
})

test('by keyboard: a procedure step by step, and where a step is stated', async ({ visit }) => {
  const page = await visit('/')
  for (const name of ['Procedures', procedure]) {
    await tabTo(page, page.getByRole('link', { name }))
    await page.keyboard.press('Enter')
  }
  await tabTo(page, await seesTheSteps(page))
  await page.keyboard.press('Enter')
  await seesTheStep(page)
})
