import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { type Database, DatabaseUnavailable } from '../../../server/database/database.ts'
import { warm } from '../../../server/database/warm.ts'
import { log } from '../../../server/log.ts'

log.level = 'silent'

const files = readdirSync(resolve(import.meta.dirname, '../../../cypher'), { recursive: true, encoding: 'utf8' })
const questions = files.filter((name) => name.endsWith('.cypher') && !name.startsWith('load') && !name.startsWith('schema'))

function counting(fail?: Error): { database: Database; planned: string[] } {
  const planned: string[] = []
  async function explain(text: string): Promise<never> {
    planned.push(text)
    throw fail ?? new DatabaseUnavailable('gone')
  }
  return { database: { explain } as unknown as Database, planned }
}

test('each question is planned once; one that cannot be planned does not keep the others from it', async () => {
  const { database, planned } = counting(new Error('cannot be planned, on purpose'))
  await warm(database)
  expect(questions.length).toBeGreaterThan(10)
  expect(new Set(planned).size).toBe(questions.length)
})

test('when the database goes away it gives up quietly', async () => {
  const { database, planned } = counting()
  await warm(database)
  expect(planned).toHaveLength(1)
})
