/** How much a browser must fetch before the start page stands: the entry and all that it imports at once, and the small pictures. */
import { expect } from 'vitest'
import { eventually, sees, test } from './page.ts'
import { chunk, entry, weigh } from './weight.ts'

test('the first screen is at most 170 kB compressed, and neither large pictures nor layouts nor the type-ahead are in it', () => {
  const small = chunk('MiniPicture')
  expect(small).not.toEqual([])
  const files = weigh([...entry(), ...small, ...chunk('colours')])
  expect(files.length).toBeGreaterThan(5)
  expect(files.map(({ name }) => name).filter((name) => /Graph-|elk|cytoscape|free-|Picker|Palette|Dialog/i.test(name))).toEqual([])
  expect(files.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(170_000)
})

test('the browser fetches no more than that until the page has read what it shows', async ({ visit }) => {
  const allowed = weigh(entry()).map(({ name }) => name)
  const page = await visit('/nowhere')
  let answer = () => {}
  const held = new Promise<void>((resolve) => {
    answer = resolve
  })
  await page.route('**/graphql', async (route) => {
    await held
    await route.continue()
  })
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(request.url().split('/').pop() ?? ''))
  await page.goto(new URL('/', page.url()).href)
  await sees(page.getByRole('textbox', { name: 'Your question' }))
  await eventually(() => fetched).toContain('graphql')
  // Whatever would wait for an idle moment has had one.
  await page.evaluate(() => new Promise<void>((resolve) => requestIdleCallback(() => resolve())))
  expect(fetched.filter((name) => /\.(js|css)$/.test(name) && !allowed.includes(name))).toEqual([])
  answer()
  await sees(page.getByRole('combobox', { name: 'Your question' }))
  await sees(page.locator('.mini-picture').first())
})
