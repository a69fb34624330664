/** Every view for everyone: no violation of any rule of axe in light and dark, wide and narrow; nothing wider than the window. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { sees, settled, tabTo, test } from './page.ts'
import { views } from './views.ts'

// As text: a content security policy that means it refuses any script tag from outside.
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Rules that are broken, with the places. */
async function violations(page: Page, options: RunOptions = {}): Promise<string[]> {
  await page.evaluate(`window.axe || (() => { ${axe} })()`)
  const { violations }: AxeResults = await page.evaluate(
    (given) => (window as unknown as { axe: { run(options: unknown): Promise<AxeResults> } }).axe.run(given),
    { resultTypes: ['violations'], ...options } satisfies RunOptions,
  )
  return violations.flatMap((v) => v.nodes.map((node) => `${v.id}: ${node.target.join(' ')}: ${node.failureSummary}`))
}

/** Only colours depend on light and dark. */
async function lookBothWays(page: Page, options?: RunOptions): Promise<void> {
  expect(await violations(page, options), 'light').toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await violations(page, { runOnly: ['color-contrast'] }), 'dark').toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })
}

/** As wide as a phone; what a phone shows first is decided when a page loads. */
async function narrow(page: Page): Promise<void> {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.reload()
  await settled(page)
}

for (const [name, address] of Object.entries(views)) {
  test(name, async ({ visit }) => {
    const page = await visit(address)
    await settled(page)
    await lookBothWays(page)
    await narrow(page)
    await lookBothWays(page)
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `at ${width} pixels`).toBeLessThanOrEqual(width)
    }
  })
}

const opened: Record<string, { at: string; open: (page: Page) => Promise<void>; options?: RunOptions }> = {
  'the palette': {
    at: '/channels',
    open: async (page) => {
      await page.keyboard.press('Control+k')
      await sees(page.getByRole('dialog', { name: 'Go to' }))
      await page.keyboard.type('dsca')
      await sees(page.getByRole('option', { name: 'Defense Security Cooperation Agency Actor', exact: true }))
    },
  },
  'the shortcuts': {
    at: '/channels',
    open: async (page) => {
      await page.keyboard.press('?')
      await sees(page.getByRole('dialog', { name: 'Keyboard shortcuts' }))
    },
  },
  'the type-ahead': {
    at: '/',
    open: async (page) => {
      await page.getByRole('combobox', { name: 'Your question' }).fill('dsca')
      await sees(page.getByRole('option').first())
    },
    // An open combo box hides the rest of the page, its heading too, while it keeps the focus: adobe/react-spectrum#4937.
    // What the standard asks for is asked for here as well; only the good practices of axe are not.
    options: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], rules: { 'aria-hidden-focus': { enabled: false } } },
  },
  'the menu of the export': {
    at: '/channels/C2.F1',
    open: async (page) => {
      await page.getByRole('button', { name: 'Export', exact: true }).click()
      await sees(page.getByRole('menuitem').first())
    },
  },
  'the menu of an actor': {
    at: '/channels/C2.F1?view=list',
    open: async (page) => {
      await tabTo(page, page.locator('.graph-dots').first())
      await page.keyboard.press('Enter')
      await sees(page.getByRole('menuitem').first())
    },
  },
  'a picture that fills the window': {
    at: '/channels/C2.F1?select=c2-3-1-dsca-not-in-chain',
    open: async (page) => {
      await page.getByRole('button', { name: 'Enlarge' }).click()
      await sees(page.getByRole('button', { name: 'Smaller' }))
    },
  },
}

for (const [name, { at, open, options }] of Object.entries(opened)) {
  test(`${name}, open`, async ({ visit }) => {
    const page = await visit(at)
    await settled(page)
    await open(page)
    await lookBothWays(page, options)
    await narrow(page)
    await open(page)
    await lookBothWays(page, options)
  })
}
