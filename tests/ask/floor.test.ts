import { beforeAll, expect, inject, test } from 'vitest'
import { readConfig } from '../../server/config.ts'
import { type Database, openDatabase } from '../../server/database/database.ts'
import { fresh, halfOf, questions, type Score, scores, totalOf } from './report.ts'

/** A little under what was reached; raised when more is. */
const floors = { A: 0.83, B: 0.78, unread: 0.77, onScreen: 0.97, wrongRefusals: 0.04 }

let total: Record<'A' | 'B', Score>
let unread: Score
beforeAll(async () => {
  const database: Database = await openDatabase({ ...readConfig({}), neo4j: inject('neo4j') })
  const of = async (half: 'A' | 'B') =>
    totalOf(
      await scores(
        database,
        questions.filter((q) => halfOf(q.id) === half),
      ),
    )
  total = { A: await of('A'), B: await of('B') }
  unread = totalOf(await scores(database, fresh.unread))
  await database.close()
}, 120_000)

test.each(['A', 'B'] as const)('half %s of the shared questions is answered as well as before', (half) => {
  expect(total[half].right / total[half].asked).toBeGreaterThanOrEqual(floors[half])
})

test('so are fresh questions', async () => {
  expect(unread.right / unread.asked).toBeGreaterThanOrEqual(floors.unread)
})

test('the right provision is on the screen, and few questions are refused wrongly', () => {
  const all = {
    cited: total.A.cited + total.B.cited,
    onScreen: total.A.onScreen + total.B.onScreen,
    refused: total.A.wrongRefusal + total.B.wrongRefusal,
  }
  expect(all.onScreen / all.cited).toBeGreaterThanOrEqual(floors.onScreen)
  expect(all.refused / all.cited).toBeLessThanOrEqual(floors.wrongRefusals)
})
