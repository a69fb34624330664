/** The seed by itself: nothing left out, no double names, and quick to read. */
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { coverageOf } from '../../seed/coverage.ts'
import { readSeed } from '../../seed/seed.ts'

const seed = readSeed(join(import.meta.dirname, '../../seed'))
const coverage = coverageOf(seed)

test('every provision has statements or a reason for its silence', () => {
  expect(coverage.faults).toEqual([])
  expect(coverage.provisions.length).toBeGreaterThan(200)
})

test('the four documents have statements', () => {
  expect(coverage.documents.map((d) => d.name).sort()).toEqual(['dsca-overview-web', 'dsca-policy-25-79', 'isc-c13', 'samm-c2'])
  expect(coverage.total).toBeGreaterThan(1500)
})

test('a provision without statement or reason is a fault, and so is one with both', () => {
  const [first] = seed.documents
  if (!first) throw new Error('no document')
  const provisions = [
    { locator: 'X1', heading: 'left out' },
    { locator: 'C2.2', heading: 'said and silent', silent: 'for no reason' },
  ]
  const broken = { ...seed, documents: [{ ...first, value: { ...first.value, id: 'samm-c2', provisions } }] }
  expect(coverageOf(broken).faults).toHaveLength(2)
})

test('no two matters or programs share a name', () => {
  const names = [...seed.matters, ...seed.programs].map((m) => m.value.name.toLowerCase())
  expect(names.filter((n, i) => names.indexOf(n) !== i)).toEqual([])
})

test('no phrase stands for two actions', () => {
  const phrases = Object.values(seed.actions).flatMap((a) => a?.phrases ?? [])
  expect(phrases.filter((p, i) => phrases.indexOf(p) !== i)).toEqual([])
})

test('the three channels are there, each statement once', () => {
  const channels = seed.groups.map((g) => g.value).filter((g) => g.kind === 'CHANNEL')
  expect(channels.map((c) => c.id)).toEqual(['C2.F1', 'C2.F2', '13-4'])
  for (const c of channels) expect(new Set(c.members.map((m) => m.statement)).size).toBe(c.members.length)
})
