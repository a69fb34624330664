/** The whole seed, as the shared Neo4j holds it: everything that it says, and nothing else. */
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { rowsOf } from '../../seed/rows.ts'
import { readSeed } from '../../seed/seed.ts'
import { type Database, openDatabase } from '../../server/database/database.ts'
import { loadRows } from '../../server/load/load.ts'

const rows = rowsOf(readSeed(join(resolve(import.meta.dirname, '../..'), 'seed')))

let database: Database
beforeAll(async () => {
  database = await openDatabase({ neo4j: inject('neo4j'), dataFolder: tmpdir(), java: 'java' })
})
afterAll(() => database.close())

test('each row of the seed is there with its digest, and no other', async () => {
  const held = (await database.read('load/existing', {})).filter((r) => r.key !== 'Load:seed').map((r) => `${r.key} ${r.digest}`)
  expect(held.length).toBeGreaterThan(3_000)
  expect(held.toSorted()).toEqual(rows.map((r) => `${r.key} ${r.digest}`).toSorted())
})

test('a dry run finds nothing to change', async () => {
  const told = await loadRows(database, rows, { dryRun: true })
  expect(told.difference).toEqual({ added: [], changed: [], removed: [] })
  expect(told.summary).toMatch(/would be: nothing to change$/)
})

test('keys are used once, and no tie leads nowhere', () => {
  expect(new Set(rows.map((r) => r.key)).size).toBe(rows.length)
  const keys = new Set(rows.map((r) => r.key))
  const dangling = rows.flatMap((r) => r.ties.filter((t) => !keys.has(t.to)).map((t) => `${r.key} ${t.type} ${t.to}`))
  expect(dangling).toEqual([])
})
