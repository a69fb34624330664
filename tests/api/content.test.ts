/** What the content must say: Table C2.T4, channel C2.F1, and what stands above a security cooperation organization. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dataOf, type Served, serve } from './serve.ts'

let api: Served
beforeAll(async () => {
  api = await serve()
})
afterAll(() => api.close())

const programs = `{ programs(document: "samm-c2", kind: DCA_TYPE) { totalCount nodes {
  name rule provisions { locator document { id } } responsible { position actor { id } statements { provisions { locator } } } } } }`

type Program = { rule: string | null; provisions: { locator: string }[]; responsible: { actor: { id: string } }[] }
const rowOf = (p: Program) => p.provisions.map((x) => x.locator.replace('Table C2.T4 row ', '')).join()

test('Table C2.T4: eight program types, five of USD(AT&L), three of DSCA, each with its row', async () => {
  const { totalCount, nodes } = dataOf(await api.query(programs)).programs
  expect(totalCount).toBe(8)
  expect(nodes.map((p: Program) => [rowOf(p), p.responsible.map((r) => r.actor.id).join()])).toEqual([
    ['1', 'usd-atl'],
    ['2', 'usd-atl'],
    ['3', 'usd-atl'],
    ['4', 'dsca'],
    ['5', 'usd-atl'],
    ['6', 'dsca'],
    ['7', 'dsca'],
    ['8', 'usd-atl'],
  ])
  for (const p of nodes) expect(p.responsible[0].statements[0].provisions).toEqual([{ locator: p.provisions[0].locator }])
})

test('the deciding rule is given where the row states one, and null in row 8, which states none', async () => {
  const nodes: Program[] = dataOf(await api.query(programs)).programs.nodes
  expect(nodes.filter((p) => p.rule === null).map(rowOf)).toEqual(['8'])
  const rules = nodes.map((p) => p.rule ?? '')
  expect(rules[3]).toMatch(/no U\.S\. program or commitments? involved/)
  expect(rules[6]).toMatch(/neither U\.S\. commitment nor funding/)
})

type Party = { id: string } | null
type Drawn = {
  subject: Party
  target: Party
  action: { id: string }
  line: string | null
  modality: string
  condition: string | null
  sentence: string
  counterparts: { part: string; actor: { id: string } }[]
  provisions: { locator: string }[]
}

/** A statement in one line: who, what, to whom, where. */
function told(s: Drawn): string {
  const others = s.counterparts.map((c) => `${c.part} ${c.actor.id}`)
  return [s.subject?.id, s.action.id, s.target?.id, ...others, `[${s.provisions.map((p) => p.locator).join()}]`].filter(Boolean).join(' ')
}

async function channel(id: string) {
  const query = `{ channel(id: "${id}") { name reconstructed document { id } actors { id } statements { subject { id } target { id } action { id }
    line modality condition sentence counterparts { part actor { id } } provisions { locator } } } }`
  return dataOf(await api.query(query)).channel
}

test('channel C2.F1 is marked as reconstructed, and each line has its provision', async () => {
  const { reconstructed, document, statements } = await channel('C2.F1')
  expect(reconstructed).toBe(true)
  expect(document.id).toBe('samm-c2')
  expect(statements.filter((s: Drawn) => s.provisions.length === 0)).toEqual([])
})

test.each([
  ['the COM directs the SCO', 'com DIRECT sco [C2.5.4.1]', 'DIRECTION'],
  ['the COM supervises the SCO', 'com SUPERVISE sco [C2.5.4.1]', 'DIRECTION'],
  ['the combatant commanders command the SCO', 'combatant-commanders COMMAND sco [C2.5.4.1]', 'COMMAND'],
  ['the combatant commanders supervise the SCO', 'combatant-commanders SUPERVISE sco [C2.5.4.1]', 'DIRECTION'],
  [
    'the SCO communicates directly with DSCA and the MILDEP elements',
    'sco COMMUNICATE WITH dsca WITH mildep-sa-elements [C2.5.4.2]',
    'COMMUNICATION',
  ],
  ['the SCO gives the combatant command information copies', 'sco COPY TO ccmd [C2.5.4.2]', 'COMMUNICATION'],
  ['the Director, DSCA funds the SCO', 'director-dsca FUND sco [C2.3.1]', 'FUNDING'],
])('channel C2.F1: %s', async (_, expected, line) => {
  const { statements } = await channel('C2.F1')
  expect(statements.map(told)).toContain(expected)
  expect(statements.find((s: Drawn) => told(s) === expected).line).toBe(line)
})

test('channel C2.F1: command is limited to what is no COM function, direct communication to what is appropriate', async () => {
  const { statements } = await channel('C2.F1')
  const sentence = (line: string) => statements.find((s: Drawn) => told(s).startsWith(line)).sentence
  expect(sentence('combatant-commanders COMMAND sco')).toContain('in matters that are not COM functions')
  expect(sentence('sco COMMUNICATE')).toContain('as appropriate')
  expect(sentence('director-dsca FUND')).toContain('program management')
})

test('channel C2.F1: the Director, DSCA is barred from the chain of command, and has no line there', async () => {
  const { statements } = await channel('C2.F1')
  const barred = statements.filter((s: Drawn) => s.action.id === 'NOT_IN_CHAIN')
  expect(barred.map(told)).toEqual(['director-dsca NOT_IN_CHAIN sco [C2.3.1]'])
  expect(barred[0]).toMatchObject({ modality: 'DOES_NOT', line: null })
})

test('channels C2.F2 and 13-4 are there too, reconstructed, with cited lines between actors they name', async () => {
  for (const [id, document] of [
    ['C2.F2', 'samm-c2'],
    ['13-4', 'isc-c13'],
  ]) {
    const { reconstructed, document: from, actors, statements } = await channel(id ?? '')
    expect([reconstructed, from.id]).toEqual([true, document])
    expect(statements.length).toBeGreaterThan(5)
    const named = new Set(actors.map((a: { id: string }) => a.id))
    for (const s of statements) {
      expect(s.provisions.length).toBeGreaterThan(0)
      for (const party of [s.subject, s.target, ...s.counterparts.map((c: { actor: Party }) => c.actor)])
        if (party) expect(named).toContain(party.id)
    }
  }
})

const steps = 'nodes { length sentence steps { line from { id } to { id } sentence statement { id provisions { citation } } } }'

test('from the President to the SCO: cited steps, each beginning where the one before ends', async () => {
  const { nodes } = dataOf(await api.query(`{ paths(from: "president", to: "sco") { sentence ${steps} } }`)).paths
  expect(nodes.length).toBeGreaterThan(0)
  const way = nodes[0].steps.map((s: { line: string; from: { id: string }; to: { id: string } }) => `${s.from.id} ${s.line} ${s.to.id}`)
  expect(way).toEqual([
    'president DELEGATION secretary-of-defense',
    'secretary-of-defense DELEGATION director-dsca',
    'director-dsca FUNDING sco',
  ])
  for (const path of nodes) {
    expect(path.length).toBe(path.steps.length)
    expect([path.steps[0].from.id, path.steps.at(-1).to.id]).toEqual(['president', 'sco'])
    for (const [i, step] of path.steps.entries()) {
      if (i > 0) expect(step.from.id).toBe(path.steps[i - 1].to.id)
      expect(step.statement.provisions.length).toBeGreaterThan(0)
      expect(step.sentence).toContain(step.statement.provisions[0].citation)
    }
  }
  const lengths = nodes.map((n: { length: number }) => n.length)
  expect(lengths).toEqual([...lengths].sort())
})

test('from Congress to the SCO: a cited path, or how far each end reaches', async () => {
  const found = dataOf(
    await api.query(`{ paths(from: "congress", to: "sco") { sentence reachFrom { id } reachTo { id } ${steps} } }`),
  ).paths
  if (found.nodes.length > 0) {
    for (const s of found.nodes[0].steps) expect(s.statement.provisions.length).toBeGreaterThan(0)
    return
  }
  expect(found.reachTo.length).toBeGreaterThan(0)
  expect(found.sentence).toMatch(/^The documents state no path from Congress to .* What lies between is not stated\.$/)
})

test('no path is told as a gap at both ends, at once', async () => {
  const gap = dataOf(
    await api.query(
      '{ paths(from: "sco", to: "president", lines: [COMMAND]) { sentence nodes { length } reachFrom { id } reachTo { id } } }',
    ),
  ).paths
  expect(gap).toMatchObject({ nodes: [], reachFrom: [], reachTo: [] })
  expect(gap.sentence).toContain('No stated line leads from')
})

test('the chain above the SCO stops at the COM and the combatant commanders, and says why', async () => {
  const query = `{ chain(actor: "sco", direction: UP) { sentence levels { depth actor { id } statements { provisions { citation } } }
    stopsAt { actor { id } reason } } }`
  const { sentence, levels, stopsAt } = dataOf(await api.query(query)).chain
  const above = levels.map((l: { depth: number; actor: { id: string } }) => `${l.depth} ${l.actor.id}`)
  expect(above.sort()).toEqual(['1 com', '1 combatant-commanders'])
  expect(stopsAt.map((s: { actor: { id: string } }) => s.actor.id).sort()).toEqual(['com', 'combatant-commanders'])
  for (const stop of stopsAt) expect(stop.reason).toMatch(/^The documents state no line of command or direction or supervision above /)
  expect(sentence).toMatch(/SAMM C2\.5\.4\.1/)
  expect(sentence).toMatch(/The stated chain stops at .*Combatant Commanders/)
})
