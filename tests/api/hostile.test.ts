/** Whatever is sent: no 5xx, no stack trace, nothing of the database in the answer, and nothing changed in it. */
import { json as anyJson, array, asyncProperty, assert as check, constantFrom, letrec, oneof, string } from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bearable, floods, greedy } from './floods.ts'
import { asking, broken, type Hostile } from './hostile.ts'
import { dataOf, type Served, serve } from './serve.ts'
import { texts } from './texts.ts'

let api: Served
let before: unknown
const state = async () => dataOf(await api.query('{ loaded { documents provisions actors statements hash } }')).loaded

beforeAll(async () => {
  api = await serve()
  before = await state()
})
afterAll(() => api.close())

type Reply = { status: number; body: string }

async function send({ method = 'POST', headers = {}, body, path = '' }: Hostile): Promise<Reply> {
  const response = await fetch(api.url + path, { method, headers, body })
  return { status: response.status, body: await response.text() }
}

/** What an answer may never hold, whatever was asked. */
const telling = [
  /Neo4j/i,
  /\bCypher\b/i,
  /MATCH \(/,
  /node_modules/,
  /\.[cm]?[jt]s:\d+/,
  /\n\s+at /,
  /"stack"/,
  /lucene/i,
  /bolt:/,
  /password/i,
]

function expectHarmless({ status, body }: Reply): void {
  expect(status, body.slice(0, 300)).toBeLessThan(500)
  for (const pattern of telling) expect(body).not.toMatch(pattern)
}

test.each(broken)('broken: $name', async (request) => {
  expectHarmless(await send(request))
})

test.each([...floods.map((request) => ({ ...request, expected: 400 })), ...bearable.map((request) => ({ ...request, expected: 200 }))])(
  'flood: $name is HTTP $expected, at once',
  async ({ expected, ...request }) => {
    const began = performance.now()
    const reply = await send(request)
    expectHarmless(reply)
    expect(reply.status).toBe(expected)
    expect(performance.now() - began).toBeLessThan(5_000)
  },
)

test.each(greedy)('too much: $name is refused before anything is read', async (request) => {
  api.files.length = 0
  const reply = await send(request)
  expectHarmless(reply)
  expect(reply.status).toBe(400)
  expect(reply.body).toMatch(/COST_LIMIT.*|expected at most|Could not determine what operation/)
  expect(api.files).toEqual([])
})

/** Fields that take text or an id, asked with one text in all of these places at once. */
const everywhere = `query ($t: String!, $id: ID!) {
  actor(id: $id) { id } statement(id: $id) { id } channel(id: $id) { id } provision(document: $id, locator: $t) { id }
  chain(actor: $id, direction: UP) { sentence } paths(from: $id, to: "sco") { sentence }
}`
const listed = `query ($t: String!, $id: ID!) {
  actors(text: $t) { totalCount } authorities(text: $t) { id } matters(text: $t) { id } delegations(from: $id) { sentence }
  statements(text: $t, subject: $id) { totalCount } found: statements(text: $t) { totalCount } programs(document: $id, responsible: $id) { totalCount }
  matrix(rows: { actors: [$id] }, columns: { matters: [$id] }) { cells { row } }
}`
const open = `query ($t: String!) { suggest(text: $t) { id } }`
const asked = `query ($t: String!) { ask(question: $t) { verdict } }`

test.each(texts.map((text) => [JSON.stringify(text).slice(0, 50), text]))('text %s', async (name, text) => {
  for (const query of [everywhere, listed, open, asked]) {
    const reply = await send(asking(name, query, { t: text, id: text }))
    expectHarmless(reply)
    expect(reply.status).toBe(200)
    expect(reply.body).not.toContain('INTERNAL_SERVER_ERROR')
    expect(reply.body).not.toContain('DATABASE_UNAVAILABLE')
  }
})

test('any JSON at all', async () => {
  await check(
    asyncProperty(anyJson(), async (body) =>
      expectHarmless(await send({ name: 'json', headers: { 'content-type': 'application/json' }, body })),
    ),
    { numRuns: 60 },
  )
})

/** Queries that look like some, put together at random from words of the contract. */
const word = constantFrom(
  'actor',
  'statements',
  'nodes',
  'id',
  'sentence',
  'first: 3',
  '(id: "sco")',
  '{',
  '}',
  '...',
  '@skip(if: true)',
  'on Actor',
  '$x',
  '"',
  '#',
  '[',
  ']',
)
const { query: anyQuery } = letrec((tie) => ({
  query: oneof(
    array(word, { maxLength: 30 }).map((w) => w.join(' ')),
    tie('set').map((s) => `query ${s}`),
    string({ unit: 'binary' }),
  ),
  set: array(oneof({ maxDepth: 6 }, word, tie('set')), { maxLength: 6 }).map((items) => `{ ${items.join(' ')} }`),
}))

test('any query at all', async () => {
  await check(
    asyncProperty(anyQuery, async (query) => expectHarmless(await send(asking('query', query)))),
    { numRuns: 150 },
  )
})

test('invalid UTF-8 and a body that is not what its length says', async () => {
  const bytes = new Uint8Array([
    ...new TextEncoder().encode('{"query":"{ actor(id: \\"'),
    0xc3,
    0x28,
    0xff,
    ...new TextEncoder().encode('\\") { id } }"}'),
  ])
  expectHarmless(await send({ name: 'bytes', headers: { 'content-type': 'application/json' }, body: bytes }))
})

test.each([100_001, 300_000, 5_000_000])('a body of %i bytes is too large: 413', async (size) => {
  const body = JSON.stringify({ query: `{ loaded { hash } } #${'a'.repeat(size)}` })
  const reply = await send({ name: 'large', headers: { 'content-type': 'application/json' }, body })
  expectHarmless(reply)
  expect(reply.status).toBe(413)
})

const questions: [what: string, question: string, message: RegExp][] = [
  ['of 501 characters', `who ${'approves '.repeat(60)}`.slice(0, 501), /^question: expected at most 500 characters, not "501 characters"/],
  ['of a hundred thousand letters, nearly', 'a'.repeat(90_000), /expected at most 500 characters/],
  ['that is empty', '', /^question: expected 1 to 500 characters, none came/],
  ['of blanks', ' \n\t ', /^question: expected 1 to 500 characters/],
  [
    'in German',
    'Wer genehmigt die Weitergabe von Waffen an Dritte und wer muss davon wissen?',
    /^question: expected a question in English/,
  ],
  ['in French', 'Qui approuve les transferts à des tiers et qui doit en être informé ?', /^question: expected a question in English/],
  ['in Chinese', '谁批准向第三方转让武器？', /^question: expected a question in English/],
]

test.each(questions)('a question %s is refused with what was expected', async (_, question, message) => {
  const { status, errors } = await api.query('query ($q: String!) { ask(question: $q) { sentence } }', { q: question })
  expect(status).toBeLessThan(500)
  expect(errors).toHaveLength(1)
  expect(errors[0]?.extensions?.code).toBe('BAD_USER_INPUT')
  expect(errors[0]?.message).toMatch(message)
  expect(errors[0]?.message.length).toBeLessThan(200)
})

test('introspection is answered: the contract is public', async () => {
  const { data } = await api.query('{ __schema { queryType { name } types { name description } } }')
  expect(data.__schema.queryType.name).toBe('Query')
  for (const type of data.__schema.types) expect(type.description, type.name).toBeTruthy()
})

test('nothing of it surprised the server, and nothing changed the graph', async () => {
  expect(api.unexpected).toEqual([])
  expect(await state()).toEqual(before)
})
