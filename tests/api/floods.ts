/** Queries that are well formed and ask for too much. */
import { asking, type Hostile } from './hostile.ts'

const times = (n: number, text: (i: number) => string) => Array.from({ length: n }, (_, i) => text(i)).join(' ')
const nested = (n: number, open: string, core: string) => open.repeat(n) + core + '}'.repeat(n)

/** Documents that cost more to check or to run than they cost to send. */
export const floods: Hostile[] = [
  asking('deep nesting of fields', `{ actor(id: "dsca") ${nested(60, '{ partOf ', '{ id }')} }`),
  asking('deep nesting of selection sets', nested(900, '{ a ', '{ id }')),
  asking('deep nesting of lists', `{ statements(actions: ${'['.repeat(900)}APPROVE${']'.repeat(900)}) { totalCount } }`),
  asking(
    'deep nesting of objects in variables',
    'query ($r: ReadingInput!) { askAs(reading: $r) { verdict } }',
    JSON.parse(`${'{"r":'.repeat(500)}1${'}'.repeat(500)}`),
  ),
  asking('a thousand aliases', `{ ${times(1_000, (i) => `a${i}: loaded { hash }`)} }`),
  asking('thirty-one aliases', `{ ${times(31, (i) => `a${i}: loaded { hash }`)} }`),
  asking('the same field a thousand times', `{ ${times(1_000, () => 'loaded { hash }')} }`),
  asking('a fragment that holds itself', '{ ...a } fragment a on Query { ...a loaded { hash } }'),
  asking('two fragments that hold each other', '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }'),
  asking(
    'fragments that double thirty times',
    `{ ...f0 } ${times(30, (i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`)} fragment f30 on Query { loaded { hash } }`,
  ),
  asking('inline fragments that double', `{ ${'... { '.repeat(50)} loaded { hash } ${'}'.repeat(50)} }`),
  asking(
    'a hundred fragments that nothing uses',
    `{ loaded { hash } } ${times(100, (i) => `fragment f${i} on Query { loaded { hash } }`)}`,
  ),
  asking('a thousand directives', `{ loaded ${times(1_000, () => '@skip(if: false)')} { hash } }`),
  asking('a thousand directives that nobody knows', `{ loaded ${times(1_000, (i) => `@d${i}`)} { hash } }`),
  asking(
    'a thousand operations',
    times(1_000, (i) => `query q${i} { loaded { hash } }`),
  ),
  asking('a thousand variables', `query (${times(1_000, (i) => `$v${i}: Int`)}) { loaded { hash } }`),
  asking('a thousand arguments', `{ actors(${times(1_000, (i) => `a${i}: 1`)}) { totalCount } }`),
  asking('ninety thousand characters of name', `{ ${'a'.repeat(90_000)} }`),
  asking('conflicting fields', `{ ${times(300, (i) => `x: actor(id: "a${i}") { id }`)} }`),
  asking('introspection in a circle', `{ __schema { types ${nested(12, '{ fields { type ', '{ name }')}${'}'.repeat(12)} } }`),
]

/** Large, yet cheap to answer. */
export const bearable: Hostile[] = [
  asking('ninety thousand characters of string', `{ actor(id: "${'a'.repeat(90_000)}") { id } }`),
  asking('ninety thousand commas', `{ loaded { hash } ${','.repeat(90_000)} }`),
  asking('ninety thousand characters of comment', `{ loaded { hash } } #${'a'.repeat(90_000)}`),
  asking('introspection wide', `{ ${times(25, (i) => `a${i}: __schema { types { name fields { name args { name } type { name } } } }`)} }`),
]

/** Requests for more than is given, by literal and by variable. */
export const greedy: Hostile[] = [
  asking(
    'pages in pages, by literal',
    '{ actors(first: 100) { nodes { statements(first: 100) { nodes { subject { statements(first: 100) { nodes { id } } } } } } } }',
  ),
  asking(
    'pages in pages, by variable',
    'query ($n: Int) { actors(first: $n) { nodes { statements(first: $n) { nodes { subject { statements(first: $n) { nodes { id } } } } } } } }',
    { n: 100 },
  ),
  asking(
    'pages in pages, by default of a variable',
    'query ($n: Int = 100) { actors(first: $n) { nodes { statements(first: $n) { nodes { subject { statements(first: $n) { nodes { id } } } } } } } }',
  ),
  asking(
    'pages in pages, by a huge variable',
    'query ($n: Int) { actors(first: $n) { nodes { statements(first: $n) { nodes { subject { statements(first: $n) { nodes { id } } } } } } } }',
    { n: 2_000_000_000 },
  ),
  asking(
    'pages in pages, behind fragments',
    'query ($n: Int) { actors(first: $n) { ...a } } fragment a on ActorConnection { nodes { ...b } } fragment b on Actor { statements(first: $n) { nodes { subject { statements(first: $n) { nodes { id } } } } } }',
    { n: 100 },
  ),
  asking(
    'pages in pages, many times by alias',
    `query ($n: Int) { ${times(25, (i) => `a${i}: statements(first: $n) { nodes { provisions { statements { id sentence condition } } } }`)} }`,
    { n: 100 },
  ),
  asking(
    'pages in edges',
    '{ actors(first: 100) { edges { node { statements(first: 100) { edges { node { target { statements(first: 100) { edges { cursor } } } } } } } } } }',
  ),
  asking(
    'a second operation that costs much, by its name',
    'query a { loaded { hash } } query b { actors(first: 100) { nodes { statements(first: 100) { nodes { subject { statements(first: 100) { nodes { id } } } } } } } }',
  ),
  asking(
    'fragments that multiply, five levels of a hundred and fifty',
    `{ ...f0 } ${times(4, (i) => `fragment f${i} on Query { ${times(150, () => `...f${i + 1}`)} }`)} fragment f4 on Query { loaded { hash } }`,
  ),
]
