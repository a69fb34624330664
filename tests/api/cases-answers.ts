/** Questions, actors, statements and the walks between them: root field, query, what is read off the data, what that must be. */
import { setOf } from './serve.ts'

type Item = { id: string }
export const ids = (list: Item[]) => setOf(list.map((x) => x.id))

// biome-ignore lint/suspicious/noExplicitAny: each query gives its own shape
export type Case = [field: string, query: string, read: (data: any) => unknown, expected: unknown]

export const answers: Case[] = [
  [
    'ask',
    '{ ask(question: "Who approves third-party transfers?") { verdict answers { position actor { id } } statements { id provisions { id } } sentence } }',
    ({ ask }) => [ask.verdict, ask.answers, ask.statements[0].provisions],
    ['STATED', [{ position: 1, actor: { id: 'dos' } }], [{ id: 'samm-c2:C2.2' }]],
  ],
  [
    'askAs',
    `{ askAs(reading: { question: "Who approves third-party transfers?", kind: WHO_APPROVES, action: APPROVE,
      terms: [{ text: "third-party transfers", kind: MATTER, id: "third-party-transfers" }] }) { verdict answers { actor { id } } reading { action } } }`,
    ({ askAs }) => [askAs.verdict, askAs.answers, askAs.reading.action],
    ['STATED', [{ actor: { id: 'dos' } }], 'APPROVE'],
  ],
  [
    'suggest',
    '{ suggest(text: "securty cooperation organisation", first: 3) { kind id matched } }',
    ({ suggest }) => [suggest.length, suggest.some((s: Item) => s.id === 'sco')],
    [3, true],
  ],
  [
    'actor',
    '{ actor(id: "dsca") { name abbreviation kind partOf { id } headedBy { id } successions { from { id } to { id } basis provisions { id } } } }',
    ({ actor }) => actor,
    {
      name: 'Defense Security Cooperation Agency',
      abbreviation: 'DSCA',
      kind: 'ORGANIZATION',
      partOf: [{ id: 'dod' }],
      headedBy: [{ id: 'director-dsca' }],
      successions: [{ from: { id: 'dsaa' }, to: { id: 'dsca' }, basis: 'GENERAL_KNOWLEDGE', provisions: [] }],
    },
  ],
  [
    'actors',
    '{ named: actors(text: "congress") { totalCount nodes { id } } posts: actors(kind: POST, first: 100) { nodes { kind } } }',
    ({ named, posts }) => [ids(named.nodes).includes('congress'), setOf(posts.nodes.map((a: { kind: string }) => a.kind))],
    [true, ['POST']],
  ],
  [
    'statement',
    `{ statement(id: "c2-3-1-director-not-in-chain") { subject { id } target { id } modality line action { id family }
      provisions { id } groups { id } sentence } }`,
    ({ statement }) => statement,
    {
      subject: { id: 'director-dsca' },
      target: { id: 'sco' },
      modality: 'DOES_NOT',
      line: null,
      action: { id: 'NOT_IN_CHAIN', family: 'LIMIT' },
      provisions: [{ id: 'samm-c2:C2.3.1' }],
      groups: [{ id: 'C2.F1' }],
      sentence: 'The Director, DSCA is not in the SCO direct chain of command.',
    },
  ],
  [
    'statements',
    '{ statements(subject: "director-dsca", actor: "sco", document: "samm-c2", provision: "samm-c2:C2.3.1") { nodes { id } } }',
    ({ statements }) => ids(statements.nodes),
    ['c2-3-1-director-funds-sco', 'c2-3-1-director-not-in-chain'],
  ],
  [
    'chain',
    '{ chain(actor: "congress", direction: UP) { levels { depth } stopsAt { actor { id } } } }',
    ({ chain }) => chain,
    { levels: [], stopsAt: [{ actor: { id: 'congress' } }] },
  ],
  [
    'paths',
    '{ paths(from: "com", to: "sco", lines: [DIRECTION], documents: ["samm-c2"]) { reachFrom { id } nodes { length steps { line forward } } } }',
    ({ paths }) => [paths.reachFrom, paths.nodes[0]],
    [[], { length: 1, steps: [{ line: 'DIRECTION', forward: true }] }],
  ],
  [
    'delegations',
    '{ delegations(from: "president", to: "director-dsca") { steps { from { id } to { id } statement { provisions { id } } } } }',
    ({ delegations }) => setOf(delegations[0].steps.map((s: { from: Item; to: Item }) => `${s.from.id} → ${s.to.id}`)),
    ['president → secretary-of-defense', 'secretary-of-defense → director-dsca'],
  ],
]
