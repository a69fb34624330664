/** Every Cypher file is understood by a real Neo4j, and is planned without reading what it need not. */
import { tmpdir } from 'node:os'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { type Database, openDatabase } from '../../server/database/database.ts'
import { files, sampleOf, schemaStatements } from './files.ts'

type Plan = Awaited<ReturnType<Database['explain']>>

let database: Database
beforeAll(async () => {
  database = await openDatabase({ neo4j: inject('neo4j'), dataFolder: tmpdir(), java: 'java' })
})
afterAll(() => database.close())

/** All operators of a plan, without the name of the database. */
const operators = (plan: Plan): string[] => [plan.operatorType.replace(/@.*/, ''), ...plan.children.flatMap(operators)]

/** Where each row of one side meets each row of the other, and why that is meant. */
const product: Record<string, string> = {
  'load/ties.cypher': 'one node found by its key meets one other',
  'path/directed.cypher': 'the two ends, one node each',
  'path/undirected.cypher': 'the two ends, one node each',
}

test('no file is forgotten', () => {
  expect(files.length).toBeGreaterThanOrEqual(45)
  expect(new Set(files.map((f) => f.name.split('/')[0])).size).toBeGreaterThanOrEqual(12)
  expect(files.map((f) => f.name)).toEqual(expect.arrayContaining(['load/nodes.cypher', 'ask/candidates.cypher', 'chain/levels.cypher']))
})

test.each(files)('$name: the header names just the parameters that are used', ({ header, used }) => {
  expect([...header.keys()].toSorted()).toEqual(used.toSorted())
})

test.each(files)('$name: the header says what it is for, and what one record holds', ({ text }) => {
  expect(text).toMatch(/^\/\/ [A-Z].*[.;,:\w]\n/)
  expect(text.match(/^\/\/ @returns \S.*$/gm)).toHaveLength(1)
})

test.each(files)('$name is planned by index, never by reading all', async ({ name, text, header }) => {
  const params = Object.fromEntries([...header].map(([parameter, type]) => [parameter, sampleOf(type)]))
  const plan = operators(await database.explain(text, params))
  expect(plan.length).toBeGreaterThan(1)
  // A scan of a relationship type would read what others keep in the same database.
  const scans = plan.filter((o) => /AllNodesScan|NodeByLabelScan|RelationshipTypeScan|AllRelationshipsScan/.test(o))
  expect(scans).toEqual([])
  expect(
    plan.some((o) => o.includes('CartesianProduct')),
    'CartesianProduct',
  ).toBe(name in product)
})

test.each(files)('$name: built from no text of a caller, and bound to our own label', ({ text }) => {
  expect(text).not.toMatch(/apoc\.|CALL dbms|LOAD CSV|USING PERIODIC/i)
  expect(text).toMatch(/:DecisionChannels\b|decision_channels_/)
})

test('the schema is of our label alone, and made only where it is not there yet', async () => {
  for (const statement of schemaStatements) await database.explain(statement, {})
  const made = schemaStatements.filter((s) => s.startsWith('CREATE'))
  expect(made.length).toBeGreaterThanOrEqual(4)
  for (const statement of made)
    expect(statement).toMatch(/^CREATE (CONSTRAINT|INDEX|FULLTEXT INDEX) decision_channels_\w+ IF NOT EXISTS FOR \(n:DecisionChannels\)/)
})

test('a file that Neo4j does not understand is told', async () => {
  await expect(database.explain('MATCH (n RETURN n', {})).rejects.toThrow(/Invalid input/)
})
