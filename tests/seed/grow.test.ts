/** The seed that the bench grows: as sound as the one it is made from, so many times as large, and of one piece. */
import { rmSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkReferences } from '../../seed/references.ts'
import { rowsOf } from '../../seed/rows.ts'
import { readSeed } from '../../seed/seed.ts'
import { grown, thinned } from '../bench/grow.ts'
import { written } from './small.ts'

const folder = written()
const seed = readSeed(folder)
rmSync(folder, { recursive: true })

test('grown once it is the same', () => {
  const digests = (of: typeof seed) =>
    rowsOf(of)
      .map((r) => r.digest)
      .sort()
  expect(digests(grown(seed, 1))).toEqual(digests(seed))
})

test('grown five times it is sound, keys are used once, and what it shares is not copied', () => {
  const large = grown(seed, 5)
  expect(checkReferences(large)).toEqual([])
  const rows = rowsOf(large)
  expect(new Set(rows.map((r) => r.key)).size).toBe(rows.length)
  expect(large.statements).toHaveLength(5 * seed.statements.length)
  expect(large.asked).toHaveLength(5 * seed.asked.length)
  expect(large.documents).toBe(seed.documents)
  // Both actors of the small seed are among the busiest, which all copies share.
  expect(large.actors).toHaveLength(seed.actors.length)
})

test('thinned it keeps one question in so many, over all', () => {
  expect(thinned(seed, 2).asked.flatMap((a) => a.value.questions)).toEqual(['who approves sales'])
})
