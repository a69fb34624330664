/** Authorities, matters, programs, groups, documents and what is computed from them, in the same form. */
import { expect } from 'vitest'
import { type Case, ids } from './cases-answers.ts'

type Item = { id: string }

export const lists: Case[] = [
  [
    'authority',
    '{ authority(id: "aeca") { kind parent { id } sections { id parent { id } } } }',
    ({ authority }) => [
      authority.kind,
      authority.parent,
      ids(authority.sections),
      ids(authority.sections.map((s: { parent: Item }) => s.parent)),
    ],
    ['STATUTE', null, ['aeca-21c2', 'aeca-25', 'aeca-36a'], ['aeca']],
  ],
  [
    'authorities',
    '{ authorities(text: "Executive Order 11958", first: 1) { id kind } }',
    ({ authorities }) => authorities,
    [{ id: 'eo-11958', kind: 'EXECUTIVE_ORDER' }],
  ],
  [
    'matter',
    '{ matter(id: "third-party-transfers") { isProgram parent { parts { id } } statements(first: 100) { nodes { subject { id } action { id } } } } }',
    ({ matter }) => [
      matter.isProgram,
      matter.statements.nodes.filter((s: { action: Item; subject: Item }) => s.action.id === 'APPROVE' && s.subject),
    ],
    [false, [{ subject: { id: 'dos' }, action: { id: 'APPROVE' } }]],
  ],
  ['matters', '{ matters(text: "third party transfers", first: 1) { id } }', ({ matters }) => matters, [{ id: 'third-party-transfers' }]],
  [
    'program',
    '{ program(id: "dca-joint-development") { kind provisions { id } responsible { position actor { id } } statements { id } } }',
    ({ program }) => program,
    {
      kind: 'DCA_TYPE',
      provisions: [{ id: 'samm-c2:Table C2.T4 row 2' }],
      responsible: [{ position: 1, actor: { id: 'usd-atl' } }],
      statements: [{ id: 'c2-5-t4-2' }],
    },
  ],
  [
    'programs',
    '{ dsca: programs(document: "samm-c2", kind: DCA_TYPE, responsible: "dsca") { nodes { provisions { locator } } } seven: programs(kind: ARMAMENTS_COOPERATION) { totalCount } }',
    (d) => [d.dsca.nodes.map((p: { provisions: { locator: string }[] }) => p.provisions[0]?.locator), d.seven.totalCount],
    [['Table C2.T4 row 4', 'Table C2.T4 row 6', 'Table C2.T4 row 7'], 7],
  ],
  [
    'group',
    '{ group(id: "C2.F1") { kind members { position statement { id } } } channel(id: "C2.F1") { statements { id } } }',
    ({ group, channel }) => [
      group.kind,
      group.members.map((m: { position: number }) => m.position).join() === group.members.map((_: unknown, i: number) => i + 1).join(),
      ids(group.members.map((m: { statement: Item }) => m.statement)).join() === ids(channel.statements).join(),
    ],
    ['CHANNEL', true, true],
  ],
  [
    'channel',
    '{ channel(id: "13-4") { reconstructed document { id } } }',
    ({ channel }) => channel,
    { reconstructed: true, document: { id: 'isc-c13' } },
  ],
  ['channels', '{ channels { id } }', ({ channels }) => ids(channels), ['13-4', 'C2.F1', 'C2.F2']],
  [
    'procedure',
    '{ procedure(id: "threat-report") { name steps { position due statement { id provisions { id } } } } }',
    ({ procedure }) =>
      procedure.steps.every(
        (s: { position: number; statement: { provisions: Item[] } }, i: number) =>
          s.position === i + 1 && s.statement.provisions.length > 0,
      ),
    true,
  ],
  [
    'procedures',
    `{ threat: procedures(text: "Threat report", document: "samm-c2", first: 100) { id name } web: procedures(document: "dsca-overview-web", first: 100)
      { id steps { statement { provisions { document { id } } } } } }`,
    ({ threat, web }) => [
      ids(threat).includes('threat-report') && threat.every((p: { name: string }) => /threat/i.test(p.name)),
      web.length > 0 && !ids(web).includes('threat-report'),
    ],
    [true, true],
  ],
  [
    'matrix',
    '{ matrix(rows: { actors: ["dsca", "usd-atl"] }, columns: { programs: DCA_TYPE }) { rows { id } columns { id } cells { row column actions statements { id } } } }',
    ({ matrix }) => [
      ids(matrix.rows),
      matrix.columns.length,
      matrix.cells.map((c: { row: string; actions: string[]; statements: Item[] }) =>
        [c.row, c.actions.join(), c.statements[0]?.id].join(' '),
      ),
    ],
    [
      ['dsca', 'usd-atl'],
      8,
      [1, 2, 3, 4, 5, 6, 7, 8].map((n) => `${[4, 6, 7].includes(n) ? 'dsca' : 'usd-atl'} BE_RESPONSIBLE c2-5-t4-${n}`),
    ],
  ],
  [
    'compare',
    '{ compare(left: ["samm-c2"], right: ["isc-c13"]) { items { matter { id } kind succession { from { id } to { id } basis } sentence } } }',
    ({ compare }) => compare.items.find((i: { matter: Item }) => i.matter.id === 'international-armaments-cooperation'),
    {
      matter: { id: 'international-armaments-cooperation' },
      kind: 'CHANGED_HANDS',
      succession: { from: { id: 'usd-atl' }, to: { id: 'usd-as' }, basis: 'GENERAL_KNOWLEDGE' },
      sentence: expect.stringMatching(/general knowledge, not stated\.$/),
    },
  ],
  [
    'document',
    '{ document(id: "dsca-policy-25-79") { short date superseded provisions { order } } }',
    ({ document: d }) => [d.short, d.date, d.superseded, d.provisions[0].order],
    ['DSCA 25-79', '22 September 2025', false, 1],
  ],
  [
    'documents',
    '{ documents { id era superseded } }',
    ({ documents }) => documents.map((d: Item & { era: number; superseded: boolean }) => `${d.era} ${d.id} ${d.superseded}`),
    ['1 dsca-overview-web true', '2 samm-c2 true', '3 isc-c13 false', '4 dsca-policy-25-79 false'],
  ],
  [
    'provision',
    '{ provision(document: "samm-c2", locator: "Table C2.T4 row 3") { id citation silent parent { locator } document { id } statements { id } } }',
    ({ provision }) => provision,
    {
      id: 'samm-c2:Table C2.T4 row 3',
      citation: 'SAMM Table C2.T4 row 3',
      silent: null,
      parent: { locator: 'Table C2.T4' },
      document: { id: 'samm-c2' },
      statements: [{ id: 'c2-5-t4-usdatl-types' }, { id: 'c2-5-t4-3' }],
    },
  ],
  [
    'loaded',
    '{ loaded { documents hash } statements { totalCount } actors { totalCount } also: loaded { statements actors } }',
    (d) => [d.loaded.documents, d.loaded.hash.length, d.also.statements === d.statements.totalCount, d.also.actors === d.actors.totalCount],
    [4, 16, true, true],
  ],
]
