/** Requests that are broken or mean harm, by what is wrong with them. */

export type Hostile = {
  name: string
  method?: string
  headers?: Record<string, string>
  body?: string | Uint8Array<ArrayBuffer>
  path?: string
}

const json = { 'content-type': 'application/json' }

/** A query that is sent as it should be, whatever it says. */
export const asking = (name: string, query: unknown, variables?: unknown): Hostile => ({
  name,
  headers: json,
  body: JSON.stringify({ query, variables }),
})

const bodies: Hostile[] = [
  '',
  '{',
  '}',
  'null',
  '0',
  '""',
  '[]',
  '[{}]',
  '{"query":',
  '{"query":"{"}',
  '\u0000',
  '\ufeff{}',
  'query{loaded{hash}}',
].map((body) => ({ name: `body ${JSON.stringify(body)}`, headers: json, body }))

const queries = [
  null,
  0,
  true,
  [],
  {},
  '',
  ' ',
  '{',
  '}',
  '{}',
  '{ }',
  'query',
  'query {',
  '{ loaded',
  '{ loaded { } }',
  '#',
  '"""',
  '"',
  '…',
  '\ud800',
].map((query) => asking(`query ${JSON.stringify(query)}`, query))

const contentTypes = [
  'text/plain',
  'text/html',
  'application/xml',
  'multipart/form-data',
  'application/x-www-form-urlencoded',
  'application/graphql',
  'application/json; charset=utf-16',
  'nonsense',
  ',',
].map((type): Hostile => ({ name: `content type ${type}`, headers: { 'content-type': type }, body: '{"query":"{ loaded { hash } }"}' }))

const methods = ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD'].map((method): Hostile => ({ name: `method ${method}`, method }))

const accepted = ['text/html', 'image/png', 'application/graphql-response+json;q=0', '*/*;q=0', 'nonsense', ',;,'].map(
  (accept): Hostile => ({ name: `accept ${accept}`, headers: { ...json, accept }, body: '{"query":"{ loaded { hash } }"}' }),
)

const addresses = [
  '?query=',
  '?query={',
  '?query=%00',
  '?query=%',
  '?query={loaded{hash}}&variables=[',
  '?query=mutation{a}',
  `?query=${'a'.repeat(9_000)}`,
].map((query): Hostile => ({ name: `GET ${query.slice(0, 40)}`, method: 'GET', path: query, headers: { accept: 'application/json' } }))

const numbers = [
  '1e309',
  '-1e309',
  '2147483648',
  '-2147483649',
  '1.5',
  '9'.repeat(400),
  'NaN',
  'Infinity',
  '"7"',
  'null',
  '[1]',
  '{}',
  'true',
  '0x10',
  '-0',
  '1e3',
].flatMap((n) => [
  asking(`first: ${n.slice(0, 20)}`, `{ statements(first: ${n}) { totalCount } }`),
  {
    name: `variable first = ${n.slice(0, 20)}`,
    headers: json,
    body: `{"query":"query ($n: Int) { statements(first: $n) { totalCount } }","variables":{"n":${n}}}`,
  },
])

const vocabulary = ['NO_SUCH_KIND', 'null', '"POST"', '1', '[POST, POST]', '{}', '$kind'].map((kind) =>
  asking(`kind: ${kind}`, `{ actors(kind: ${kind}) { totalCount } }`),
)

const variables = [
  [],
  'text',
  7,
  { kind: 'NO_SUCH_KIND' },
  { kind: 7 },
  { kind: ['POST'] },
  { __proto__: null, constructor: 1 },
  { kind: null, toString: 'x' },
].map((v) => asking(`variables ${JSON.stringify(v)}`, 'query ($kind: ActorKind) { actors(kind: $kind) { totalCount } }', v))

export const broken: Hostile[] = [
  ...bodies,
  ...queries,
  ...contentTypes,
  ...methods,
  ...accepted,
  ...addresses,
  ...numbers,
  ...vocabulary,
  ...variables,
]
