/** What Lighthouse asks of accessibility and of good practice, in full, on the start page and on a channel. */
import lighthouse, { desktopConfig, type Flags } from 'lighthouse'
import { expect, test } from 'vitest'
import { enter } from './page.ts'

test.for([
  ['/', 'on a phone'],
  ['/channels/C2.F1', 'on a desk'],
])('%s %s', { timeout: 120_000 }, async ([path, where]) => {
  const { app, devtools } = await enter()
  const flags: Flags = { port: devtools, logLevel: 'silent', onlyCategories: ['accessibility', 'best-practices'] }
  const found = await lighthouse(`${app}${path}`, flags, where === 'on a desk' ? desktopConfig : undefined)
  const { audits = {}, categories = {} } = found?.lhr ?? {}
  const short = Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1).map(({ id }) => `${id}: ${audits[id]?.title}`),
  )
  expect(short).toEqual([])
  expect(Object.fromEntries(Object.values(categories).map(({ id, score }) => [id, score]))).toEqual({
    accessibility: 1,
    'best-practices': 1,
  })
})
