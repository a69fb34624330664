import { rmSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { type Database, DatabaseUnavailable, openDatabase } from '../../../server/database/database.ts'
import { neo4jOn, newFolder } from '../../setup/own.ts'

const folder = newFolder()
const config = { neo4j: null, dataFolder: folder, java: 'java' }
let database: Database

afterAll(async () => {
  await database.close()
  rmSync(folder, { recursive: true })
})

const marked = () => database.read('load/marked', {})

// In this order: each goes on with the database that the one before leaves.
test('a Neo4j that is killed while it starts is started again', async () => {
  const opening = openDatabase(config)
  await expect.poll(() => neo4jOn(folder), { timeout: 30_000 }).toHaveLength(1)
  process.kill(Number(neo4jOn(folder)[0]), 'SIGKILL')
  database = await opening
  expect(database.state()).toEqual({ ready: true, message: 'Neo4j is running' })
}, 90_000)

test('what is written comes back, numbers as numbers', async () => {
  await database.write(async (run) => run('load/mark', { hash: 'abc', revision: 7 }))
  expect(await marked()).toEqual([{ hash: 'abc', revision: 7 }])
})

test('a transaction is all or nothing', async () => {
  const half = database.write(async (run) => {
    await run('load/mark', { hash: 'half', revision: 8 })
    throw new Error('on purpose')
  })
  await expect(half).rejects.toThrow('on purpose')
  expect(await marked()).toEqual([{ hash: 'abc', revision: 7 }])
})

test('reading cannot write', async () => {
  await expect(database.read('load/mark', { hash: 'sly', revision: 9 })).rejects.toThrow(/read access mode/i)
  expect(await marked()).toEqual([{ hash: 'abc', revision: 7 }])
})

test('schema runs each statement, and minds no semicolon in a comment', async () => {
  const text = '// one; two\nCREATE INDEX a IF NOT EXISTS FOR (n:A) ON (n.a);\nCREATE INDEX b IF NOT EXISTS FOR (n:B) ON (n.b);\n'
  await database.schema(text)
  const plan = await database.explain('MATCH (n:B {b: $b}) RETURN n', { b: 1 })
  expect(JSON.stringify(plan)).toContain('NodeIndexSeek')
})

test('a Neo4j that was killed is started again, and holds what was written', async () => {
  const [pid] = neo4jOn(folder)
  expect(pid).toBeGreaterThan(0)
  process.kill(Number(pid), 'SIGKILL')
  await expect.poll(() => database.state().message).toBe('Neo4j stopped; it is being restarted')
  const before = Date.now()
  await expect(marked()).rejects.toThrow(DatabaseUnavailable)
  expect(Date.now() - before).toBeLessThan(2_500)
  await expect.poll(() => database.state().ready, { timeout: 80_000 }).toBe(true)
  expect(await marked()).toEqual([{ hash: 'abc', revision: 7 }])
  expect(neo4jOn(folder)).not.toContain(pid)
}, 100_000)

test('closing ends it', async () => {
  await database.close()
  expect(neo4jOn(folder)).toEqual([])
  await expect(marked()).rejects.toThrow(DatabaseUnavailable)
})
