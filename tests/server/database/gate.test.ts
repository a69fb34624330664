import { expect, test } from 'vitest'
import { type Database, DatabaseUnavailable } from '../../../server/database/database.ts'
import { gate } from '../../../server/database/gate.ts'

const never = () => Promise.reject(new Error('not expected'))
const running: Database = {
  read: async () => [],
  write: never,
  schema: never,
  explain: never,
  state: () => ({ ready: true, message: 'Neo4j is running' }),
  close: async () => {},
}

test('a graph that is not loaded answers nothing: an empty one would say that the documents are silent', async () => {
  const { graph, load } = gate(running)
  expect(graph.state()).toEqual({ ready: false, message: 'The graph is being loaded' })
  await expect(graph.read('document/loaded', {})).rejects.toThrow(DatabaseUnavailable)
  await load(async (database) => {
    expect(await database.read('document/loaded', {})).toEqual([])
    expect(graph.state().ready).toBe(false)
  })
  expect(graph.state()).toEqual({ ready: true, message: 'Neo4j is running' })
  expect(await graph.read('document/loaded', {})).toEqual([])
})

test('loading is tried again when the database went away, and not when the seed is at fault', async () => {
  const { graph, load } = gate(running)
  let tries = 0
  await load(async () => {
    tries += 1
    if (tries === 1) throw new DatabaseUnavailable('gone')
  })
  expect(tries).toBe(2)
  expect(graph.state().ready).toBe(true)
  await expect(gate(running).load(never)).rejects.toThrow('not expected')
})
