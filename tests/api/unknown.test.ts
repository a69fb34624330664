/** An id that nothing has: null, HTTP 200, and an error that names near ones. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Served, serve } from './serve.ts'

let api: Served
beforeAll(async () => {
  api = await serve()
})
afterAll(() => api.close())

/** What is asked for, the field, what the message calls it, and an id that must be among the near ones. */
const unknown: [asked: string, field: string, word: string, near: string][] = [
  ['actor(id: "director-dcsa") { name }', 'actor', 'actor', 'director-dsca'],
  ['actor(id: "congres") { name }', 'actor', 'actor', 'congress'],
  ['statement(id: "c2-3-1-president-delegate") { sentence }', 'statement', 'statement', 'c2-3-1-president-delegates'],
  ['authority(id: "aeca-26") { name }', 'authority', 'authority', 'aeca-25'],
  ['matter(id: "third-party-transfer") { name }', 'matter', 'matter', 'third-party-transfers'],
  ['program(id: "dca-joint-devlopment") { name }', 'program', 'program', 'dca-joint-development'],
  ['group(id: "C2.F3") { name }', 'group', 'group', 'C2.F1'],
  ['channel(id: "C2.F3") { name }', 'channel', 'channel', 'C2.F2'],
  ['procedure(id: "threat-reports") { name }', 'procedure', 'procedure', 'threat-report'],
  ['document(id: "samm") { title }', 'document', 'document', 'samm-c2'],
  ['provision(document: "samm-c2", locator: "C2.3.55") { heading }', 'provision', 'provision', 'samm-c2:C2.3.5'],
  ['chain(actor: "sco-chef", direction: UP) { sentence }', 'chain', 'actor', 'sco-chief'],
  ['paths(from: "presidant", to: "sco") { sentence }', 'paths', 'actor', 'president'],
  ['paths(from: "president", to: "scoo") { sentence }', 'paths', 'actor', 'sco'],
]

test.each(unknown)('%s', async (asked, field, word, near) => {
  const { status, data, errors } = await api.query(`{ ${asked} }`)
  expect(status).toBe(200)
  expect(data).toEqual({ [field]: null })
  expect(errors).toHaveLength(1)
  expect(errors[0]?.extensions?.code).toBe('NOT_FOUND')
  expect(errors[0]?.path).toEqual([field])
  const ids = errors[0]?.extensions?.near?.map((n) => n.id) ?? []
  expect(ids).toContain(near)
  expect(ids.length).toBeLessThanOrEqual(5)
  expect(errors[0]?.message).toMatch(new RegExp(`^No ${word} has the id ".*"; near ids: `))
})

test('an id of another kind is none of this kind: a matter is no program, a channel no procedure', async () => {
  const { data, errors } = await api.query(
    '{ program(id: "third-party-transfers") { id } procedure(id: "C2.F1") { id } matter(id: "dca-joint-development") { id } }',
  )
  expect(data).toEqual({ program: null, procedure: null, matter: { id: 'dca-joint-development' } })
  expect(errors.map((e) => e.extensions?.code)).toEqual(['NOT_FOUND', 'NOT_FOUND'])
})

test('the near ids of a program are programs', async () => {
  const { errors } = await api.query('{ program(id: "third-party-transfers") { id } }')
  for (const { id } of errors[0]?.extensions?.near ?? []) {
    expect((await api.query('query ($id: ID!) { program(id: $id) { id } }', { id })).errors).toEqual([])
  }
})

test.each(['', ' ', '¿', 'x'.repeat(5_000), '"};', '🦅', 'a\u0000b', '\ud800'])('the id %j is unknown like any other', async (id) => {
  const { status, data, errors } = await api.query('query ($id: ID!) { actor(id: $id) { id } }', { id })
  expect([status, data]).toEqual([200, { actor: null }])
  expect(errors[0]?.extensions?.code).toBe('NOT_FOUND')
  expect(errors[0]?.message.length).toBeLessThan(600)
})

test('what is known beside it is answered all the same', async () => {
  const { data } = await api.query('{ actor(id: "nobody-at-all") { id } known: actor(id: "dsca") { id } }')
  expect(data).toEqual({ actor: null, known: { id: 'dsca' } })
})
