/** A Neo4j that is written to, and what it holds: ours and what belongs to others, each as text that can be compared. */
import { rmSync } from 'node:fs'
import neo4j from 'neo4j-driver'
import type { Row } from '../../seed/rows.ts'
import type { Neo4jAddress } from '../../server/config.ts'
import { type Database, openDatabase } from '../../server/database/database.ts'
import { newFolder, startOwnNeo4j } from '../setup/own.ts'

/** One line a node and one a relationship, in a stable order. */
export type Picture = string[]

export type Graph = {
  address: Neo4jAddress
  database: Database
  /** Runs any Cypher, as another program on the same database would. */
  run(text: string, params?: Record<string, unknown>): Promise<Record<string, unknown>[]>
  /** What carries our label, the moment of loading apart. */
  ours(): Promise<Picture>
  /** What does not carry our label, with the identity that the database gives it. */
  theirs(): Promise<Picture>
  /** Names of all constraints and indexes with their labels, those of the database itself apart. */
  schema(): Promise<string[]>
  close(): Promise<void>
}

const line = (...parts: unknown[]) => parts.map((p) => JSON.stringify(p, sorted)).join(' ')
const sorted = (_: string, value: unknown) =>
  value && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value

const ourNodes = "MATCH (n:DecisionChannels) WHERE n.type <> 'Load' RETURN n.key AS key, properties(n) AS props, labels(n) AS labels"
const ourTies = 'MATCH (n:DecisionChannels)-[r]->(m) RETURN n.key AS from, type(r) AS type, m.key AS to, properties(r) AS props'
const theirNodes = 'MATCH (n) WHERE NOT n:DecisionChannels RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS props'
const theirTies =
  'MATCH (n)-[r]->(m) WHERE NOT n:DecisionChannels OR NOT m:DecisionChannels RETURN elementId(r) AS id, type(r) AS type, properties(r) AS props'

/** Starts a Neo4j of its own. Close it in `afterAll`. */
export async function openGraph(): Promise<Graph> {
  const folder = newFolder()
  const { address, stop } = await startOwnNeo4j(folder)
  const database = await openDatabase({ neo4j: address, dataFolder: folder, java: 'java' })
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), { disableLosslessIntegers: true })
  const run: Graph['run'] = async (text, params = {}) => (await driver.executeQuery(text, params)).records.map((r) => r.toObject())
  return {
    address,
    database,
    run,
    ours: async () => {
      const [nodes, ties] = [await run(ourNodes), await run(ourTies)]
      return [
        ...nodes.map((n) => line(n.key, (n.labels as string[]).toSorted(), n.props)),
        ...ties.map((t) => line(t.from, t.type, t.to, t.props)),
      ].sort()
    },
    theirs: async () => [...(await run(theirNodes)), ...(await run(theirTies))].map((x) => line(x)).sort(),
    schema: async () => {
      const made = [...(await run('SHOW CONSTRAINTS')), ...(await run("SHOW INDEXES WHERE type <> 'LOOKUP'"))]
      return made.map((m) => `${m.name} ${m.labelsOrTypes}`).sort()
    },
    close: async () => {
      await driver.close()
      await database.close()
      await stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const withoutNull = (props: Record<string, unknown>) => Object.fromEntries(Object.entries(props).filter(([, v]) => v !== null))

/** What the graph must hold after rows were loaded, told from the rows alone. */
export function pictureOf(rows: readonly Row[]): Picture {
  const nodes = rows.map((r) => line(r.key, ['DecisionChannels', r.type].sort(), withoutNull(r.props)))
  const ties = rows.flatMap((r) =>
    r.ties.map((t) => (t.type === 'ISSUES' ? line(t.to, t.type, r.key, {}) : line(r.key, t.type, t.to, withoutNull(t.props ?? {})))),
  )
  return [...nodes, ...ties].sort()
}
