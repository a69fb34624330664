/** What an answer costs: one statement of Cypher a root field and one a level below it, however long the pages are. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dataOf, type Served, serve, setOf } from './serve.ts'

let api: Served
beforeAll(async () => {
  api = await serve()
})
afterAll(() => api.close())

async function reads(query: string, variables?: Record<string, unknown>): Promise<string[]> {
  const { files, answer } = await api.readsOf(query, variables)
  dataOf(answer)
  return files
}

/** Root fields with all that sits on their own rows: one statement each. */
const flat: [query: string, file: string][] = [
  ['{ suggest(text: "security coop") { id label } }', 'suggest/suggest'],
  ['{ actor(id: "dsca") { name aliases kind } }', 'actor/one'],
  ['{ actors(text: "director", first: 100) { totalCount nodes { name } } }', 'actor/list'],
  ['{ statement(id: "c2-3-1-director-funds-sco") { sentence action { phrase } } }', 'statement/one'],
  ['{ statements(first: 100) { totalCount nodes { sentence line } pageInfo { hasNextPage } } }', 'statement/list'],
  [
    '{ chain(actor: "sco", direction: UP) { levels { depth actor { name } statements { sentence } } stopsAt { reason } sentence } }',
    'chain/levels',
  ],
  [
    '{ paths(from: "president", to: "sco") { sentence nodes { length steps { line from { name } to { name } sentence } } } }',
    'path/directed',
  ],
  ['{ paths(from: "sco", to: "president", undirected: true) { nodes { length } } }', 'path/undirected'],
  ['{ delegations { sentence steps { from { id } to { id } limits } } }', 'delegation/all'],
  ['{ authority(id: "aeca") { name } }', 'authority/one'],
  ['{ authorities(first: 100) { name } }', 'authority/list'],
  ['{ matter(id: "third-party-transfers") { name } }', 'matter/one'],
  ['{ matters(first: 100) { name } }', 'matter/list'],
  ['{ program(id: "fms") { name rule } }', 'program/one'],
  ['{ programs(first: 100) { nodes { name rule } } }', 'program/list'],
  ['{ group(id: "C2.F1") { name } }', 'group/one'],
  ['{ channel(id: "C2.F1") { name } }', 'group/one'],
  ['{ channels { name } }', 'group/list'],
  ['{ procedure(id: "threat-report") { name } }', 'group/one'],
  ['{ procedures(first: 100) { name } }', 'group/list'],
  [
    '{ matrix(rows: { actorKind: ORGANIZATION }, columns: { programs: DCA_TYPE }) { cells { statements { sentence } } findings { sentence } } }',
    'matrix/what',
  ],
  ['{ compare(left: ["samm-c2"], right: ["isc-c13"]) { items { sentence left { sentence } succession { basis } } } }', 'compare/matters'],
  ['{ document(id: "samm-c2") { title } }', 'document/list'],
  ['{ documents { title } }', 'document/list'],
  ['{ provision(document: "samm-c2", locator: "C2.3.1") { heading } }', 'document/provision'],
  ['{ loaded { statements hash } }', 'document/loaded'],
]

test.each(flat)('%s is one statement', async (query, file) => {
  expect(await reads(query)).toEqual([file])
})

test('a path that is not there costs one more: the gap', async () => {
  expect(await reads('{ paths(from: "sco", to: "president", lines: [COMMAND]) { sentence reachFrom { id } } }')).toEqual([
    'path/directed',
    'path/gap',
  ])
})

/** A query with nested levels, and the statements it costs: the root's and one for each level. */
const nested: [name: string, query: string, files: string[]][] = [
  [
    'all parts of a page of statements are one level',
    `query ($n: Int) { statements(first: $n) { nodes { subject { id } target { id } matter { id } counterparts { actor { id } }
      authorities { id } provisions { citation } groups { id } } } }`,
    ['statement/list', 'statement/parts'],
  ],
  [
    'programs with their provisions and who answers for them, then the citations of the statements',
    'query ($n: Int) { programs(first: $n) { nodes { provisions { id } responsible { actor { id } statements { provisions { id } } } } } }',
    ['program/list', 'program/parts', 'statement/parts'],
  ],
  [
    'structure and statements of actors, and the provisions of those',
    'query ($n: Int) { actors(first: $n) { nodes { partOf { id } headedBy { id } statements(first: 3) { nodes { provisions { id } } } } } }',
    ['actor/list', 'actor/parts', 'actor/statements', 'statement/parts'],
  ],
  [
    'documents below the provisions below statements',
    'query ($n: Int) { statements(first: $n) { nodes { provisions { document { id } parent { document { id } } } } } }',
    ['statement/list', 'statement/parts', 'document/provision-parts', 'document/provision-parts'],
  ],
  [
    'members of groups of statements',
    'query ($n: Int) { statements(first: $n) { nodes { groups { members { position statement { id } } } } } }',
    ['statement/list', 'statement/parts', 'group/members'],
  ],
  [
    'what is above and below authorities and matters',
    'query ($n: Int) { authorities(first: $n) { parent { id } sections { id } } matters(first: $n) { parent { id } parts { id } } }',
    ['authority/list', 'authority/parts', 'matter/list', 'matter/parts'],
  ],
]

test.each(nested)('%s: the same number of statements for 2 and for 100', async (_, query, files) => {
  const few = await reads(query, { n: 2 })
  const many = await reads(query, { n: 100 })
  expect(setOf(many)).toEqual(setOf(files))
  expect(many.length).toBeLessThanOrEqual(files.length)
  expect(few.length).toBeLessThanOrEqual(many.length)
})

test('channels, with actors, lines and the ends of each line, cost one statement a level', async () => {
  const query = '{ channels { document { id } actors { id } statements { subject { id } target { id } provisions { citation } } } }'
  expect((await reads(query)).toSorted()).toEqual(['channel/parts', 'group/list', 'statement/parts'])
})

test('a question costs the same few statements whatever is asked of its answer', async () => {
  const ask = (fields: string) => reads(`{ ask(question: "Who approves third-party transfers?") { ${fields} } }`)
  await ask('verdict') // The words of the graph are read once.
  const bare = await ask('verdict sentence')
  const whole = await ask(
    'answers { actor { id } statements { provisions { id } } } statements { provisions { id } } nearest { provisions { id } }',
  )
  expect(whole.filter((f) => f.startsWith('ask/'))).toEqual(bare.filter((f) => f.startsWith('ask/')))
  expect(whole.length).toBeLessThanOrEqual(bare.length + 1)
})
