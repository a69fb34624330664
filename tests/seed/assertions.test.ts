/** What the loaded graph must say, held against it through the public API. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { createApi } from '../../server/api.ts'
import { type Database, openDatabase } from '../../server/database/database.ts'
import { type Fact, faultsOf, type Graph, nameOf, readExpectations } from './expectations.ts'

let database: Database
let server: ReturnType<typeof createServer>

const fields = `id modality action { family } subject { id } target { id } counterparts { part actor { id } } authorities { id }`
type Node = {
  id: string
  modality: string
  action: { family: string }
  subject: { id: string } | null
  target: { id: string } | null
  counterparts: { part: string; actor: { id: string } }[]
  authorities: { id: string }[]
}

const negative = (n: Node) => n.modality === 'SHALL_NOT' || n.modality === 'DOES_NOT' || n.action.family === 'LIMIT'
const factOf = (n: Node): Fact => ({
  id: n.id,
  negative: negative(n),
  subject: n.subject?.id ?? null,
  target: n.target?.id ?? null,
  counterparts: n.counterparts.map((c) => ({ part: c.part, actor: c.actor.id })),
  authorities: n.authorities.map((a) => a.id),
})

async function query<T>(text: string, variables: Record<string, unknown>): Promise<T> {
  const { port } = server.address() as AddressInfo
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: text, variables }),
  })
  const { data, errors } = (await response.json()) as { data: T; errors?: unknown }
  expect(errors).toBeUndefined()
  return data
}

const graph: Graph = {
  async find({ actions, about, actor, at }) {
    const facts: Fact[] = []
    for (let after: string | null = null; ; ) {
      const page: { statements: { nodes: Node[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } = await query(
        `query($actions: [ActionName!], $matter: ID, $actor: ID, $provision: ID, $after: String) {
          statements(actions: $actions, matter: $matter, actor: $actor, provision: $provision, first: 100, after: $after) {
            nodes { ${fields} } pageInfo { hasNextPage endCursor }
          }
        }`,
        { actions, matter: about, actor, provision: at, after },
      )
      facts.push(...page.statements.nodes.map(factOf))
      if (!page.statements.pageInfo.hasNextPage) return facts
      after = page.statements.pageInfo.endCursor
    }
  },
  async above(actor) {
    const { chain } = await query<{ chain: { levels: { actor: { id: string } }[] } }>(
      'query($actor: ID!) { chain(actor: $actor, direction: UP) { levels { actor { id } } } }',
      { actor },
    )
    return chain.levels.map((l) => l.actor.id)
  },
}

beforeAll(async () => {
  database = await openDatabase({ neo4j: inject('neo4j'), dataFolder: '', java: 'java' })
  server = createServer(createApi(database, { error: (detail) => console.error(detail) }))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // Neo4j plans each query once; on a busy machine the first of them may take longer than a request is given.
  await graph.find({ actions: ['FUND'] }).catch(() => {})
  await graph.above('sco').catch(() => {})
})

afterAll(async () => {
  server.close()
  await database.close()
})

describe('the loaded graph says', () => {
  const expectations = readExpectations()
  test('a good deal is expected of it', () => expect(expectations.length).toBeGreaterThanOrEqual(120))
  test.each(expectations.map((e) => [nameOf(e), e] as const))('%s', async (_, e) => {
    expect(await faultsOf(e, graph)).toEqual([])
  })
})
