/** Faults to put into the small seed, one at a time. */
import { small } from './small.ts'

const [documents, actors, authorities, matters, programs, successions, statements, groups, asked] = Object.keys(small) as [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
]

/** What is wrong; the file; what is replaced by what there; where the fault is then found (`‸` marks the place); what is said. */
export type Case = [sort: string, file: string, from: string, to: string, at: string, message: RegExp]

const unknownKeys: Case[] = [
  ['of a document', documents, 'title:', 'titel:', 'titel', /Unrecognized key: "titel"/],
  ['of an actor', actors, 'abbreviation:', 'abbrev:', 'abbrev', /Unrecognized key: "abbrev"/],
  ['of an authority', authorities, 'parent:', 'under:', 'under', /Unrecognized key/],
  ['of a matter', matters, 'parent:', 'within:', 'within', /Unrecognized key/],
  ['of a program', programs, 'parent:', 'within:', 'within', /Unrecognized key/],
  ['of a succession', successions, 'basis: STATED', 'basis: STATED\n  why: so', 'why', /Unrecognized key/],
  ['of a statement', statements, 'target: agency', 'object: agency', 'object', /Unrecognized key/],
  ['of a group', groups, 'role: second', 'rol: second', 'rol:', /Unrecognized key/],
  ['of a question', asked, '  subject: [who does', '  subjekt: [who does', 'subjekt', /subjekt/],
]

const unknownReferences: Case[] = [
  [
    'actor above',
    actors,
    'actor: department',
    'actor: departement',
    '‸departement',
    /actor "departement" is not defined; did you mean "department"\?/,
  ],
  ['authority above', authorities, 'parent: act', 'parent: law', '‸law', /authority "law" is not defined/],
  ['matter above', matters, 'parent: sales', 'parent: buys', '‸buys', /matter "buys" is not defined/],
  ['matter above a program', programs, 'parent: sales', 'parent: buys', '‸buys', /matter "buys" is not defined/],
  ['document of statements', statements, 'document: manual', 'document: manuel', '‸manuel', /document "manuel" is not defined/],
  ['subject', statements, 'subject: agency', 'subject: agent', '‸agent', /actor "agent" is not defined/],
  ['target', statements, 'target: agency', 'target: agent', '‸agent', /actor "agent" is not defined/],
  ['counterpart', statements, 'with: [department]', 'with: [department, bureau]', '‸bureau', /actor "bureau" is not defined/],
  ['matter', statements, 'matter: sales', 'matter: buys', '‸buys', /matter "buys" is not defined/],
  ['authority', statements, 'under: [act]', 'under: [act-2]', '‸act-2', /authority "act-2" is not defined/],
  [
    'statement of a group',
    groups,
    'statement: agency-approves',
    'statement: agency-refuses',
    '‸agency-refuses',
    /statement "agency-refuses" is not defined; did you mean "agency-approves"/,
  ],
  ['document of a group', groups, 'kind: LIST', 'kind: CHANNEL\n  document: figures', '‸figures', /document "figures" is not defined/],
  ['actor before', successions, 'from: department', 'from: bureau', '‸bureau', /actor "bureau" is not defined/],
  ['actor after', successions, 'to: agency', 'to: bureau', '‸bureau', /actor "bureau" is not defined/],
  ['answer to a question', asked, 'both:', 'neither:', 'subject: [who does', /statement or group "neither" is not defined/],
  ['provision above', documents, 'parent: C1', 'parent: C2', '‸C2', /provision "C2" is not one of this document/],
]

const duplicates: Case[] = [
  ['actor', actors, 'id: department', 'id: agency', '‸agency\n  name: The Department', /id "agency" is used twice/],
  ['authority', authorities, 'id: act-1', 'id: act', '‸act\n  name: Section', /id "act" is used twice/],
  ['matter', matters, 'id: small-sales', 'id: sales', '‸sales\n  name: small', /id "sales" is used twice/],
  ['program with the id of a matter', programs, 'id: loans', 'id: small-sales', '‸small-sales', /id "small-sales" is used twice/],
  [
    'statement',
    statements,
    'id: department-directs',
    'id: agency-approves',
    '‸agency-approves\n    subject: department',
    /id "agency-approves" is used twice/,
  ],
  [
    'group',
    groups,
    '- id: both',
    '- {id: both, kind: LIST, name: x, members: [{statement: agency-approves}]}\n- id: both',
    '‸both\n',
    /id "both" is used twice/,
  ],
  ['locator', documents, 'locator: C1.1', 'locator: C1', '‸C1\n    heading: First paragraph', /locator "C1" is used twice/],
  ['key', actors, 'name: The Agency', 'name: The Agency\n  name: Other', 'name: Other', /unique/],
]

const citations: Case[] = [
  ['of a statement is missing', statements, '    at: [C1.1]\n', '', 'id: agency-approves', /at: .*expected.*, nothing came instead/],
  ['of a statement is empty', statements, 'at: [C1.1]', 'at: []', '‸[]', /at: expected at least one provision/],
  ['of structure is empty', actors, "at: ['manual:C1']", 'at: []', '‸[]', /at: expected at least one provision/],
  ['of a program is missing', programs, "  at: ['manual:C1']\n", '', 'id: loans', /at: .*nothing came instead/],
  [
    'of a stated succession is missing',
    successions,
    "  at: ['manual:C1']\n",
    '',
    'from: department',
    /stated succession expects a provision/,
  ],
  [
    'of a statement names no provision of its document',
    statements,
    'at: [C1.1]',
    'at: [C1.1, C9]',
    '‸C9',
    /provision "manual:C9" is not one of its document/,
  ],
  ['of structure names none', actors, 'manual:C1', 'manual:C9', "‸'manual:C9'", /provision "manual:C9" is not one/],
  ['of a program names none', programs, 'manual:C1', 'manual:C9', "‸'manual:C9'", /provision "manual:C9" is not one/],
  ['of a succession names none', successions, 'manual:C1', 'manual:C9', "‸'manual:C9'", /provision "manual:C9" is not one/],
]

const vocabulary: Case[] = [
  ['action', statements, 'action: APPROVE', 'action: OKAY', '‸OKAY', /action: .*"OKAY" came instead/],
  ['modality', statements, 'matter: sales', 'matter: sales\n    modality: MUST', '‸MUST', /modality: .*"MUST" came instead/],
  ['kind of actor', actors, 'kind: ORGANIZATION', 'kind: OFFICE', '‸OFFICE', /kind: .*"OFFICE" came instead/],
  ['kind of authority', authorities, 'kind: STATUTE', 'kind: LAW', '‸LAW', /kind: .*"LAW"/],
  ['kind of program', programs, 'SECURITY_ASSISTANCE', 'AID', '‸AID', /kind: .*"AID"/],
  ['kind of group', groups, 'kind: LIST', 'kind: SET', '‸SET', /kind: .*"SET"/],
  ['basis', successions, 'basis: STATED', 'basis: RUMOUR', '‸RUMOUR', /basis: .*"RUMOUR"/],
  ['slug', actors, 'id: department', 'id: The_Department', '‸The_Department', /id: expected a slug/],
  ['era', documents, 'era: 1', 'era: first', 'era: ‸first', /era: .*"first" came instead/],
]

const others: Case[] = [
  [
    'an alias that another actor has too',
    actors,
    'name: The Department',
    'name: The Department\n  aliases: [The FIRM]',
    '‸[The FIRM]',
    /"the firm" also names agency; list it under "ambiguous"/,
  ],
  [
    'an alias that is another actor’s abbreviation',
    actors,
    'name: The Department',
    'name: The Department\n  aliases: [ag]',
    '‸[ag]',
    /"ag" also names agency/,
  ],
  [
    'a circle of actors',
    actors,
    '  kind: ORGANIZATION\n',
    "  kind: ORGANIZATION\n  memberOf: [{actor: agency, at: ['manual:C1']}]\n",
    'id: agency',
    /"agency" stands above itself/,
  ],
  ['a circle of authorities', authorities, 'kind: STATUTE', 'kind: STATUTE\n  parent: act-1', 'id: act\n', /"act" stands above itself/],
  ['a circle of matters', matters, 'name: sales\n', 'name: sales\n  parent: small-sales\n', 'id: sales', /"sales" stands above itself/],
  [
    'a circle of provisions',
    documents,
    'heading: First chapter',
    'heading: First chapter\n    parent: C1.1',
    'id: manual',
    /"C1" stands above itself/,
  ],
  [
    'a statement without matter and target',
    statements,
    '    target: agency\n',
    '',
    'id: department-directs',
    /a matter or a target is expected, neither is given/,
  ],
  ['a question that is empty', asked, '[who does what]', "['']", "‸''", /expected some text/],
  [
    'a list that is none',
    actors,
    'aliases: [the firm]',
    'aliases: the firm',
    '‸the firm',
    /aliases: .*expected array.*"the firm" came instead/,
  ],
  ['a verb that is left out', 'actions.yaml', '', '{}\n', '{}', /no entry for APPROVE/],
  ['a folder that nobody knows', 'notes/mine.yaml', '', 'a: 1\n', 'a: 1', /no such seed file is known/],
  ['a quote that is never closed', matters, 'name: sales', 'name: "sales', 'parent: sales\n‸', /Missing closing "quote/],
  ['YAML with a tab', groups, '  kind: LIST', '\tkind: LIST', 'kind: LIST', /./],
]

const all = Object.entries({
  'unknown key': unknownKeys,
  'unknown reference': unknownReferences,
  'used twice': duplicates,
  citation: citations,
  vocabulary,
  other: others,
})
export const cases = all.flatMap(([sort, list]) => list.map(([what, ...rest]): Case => [`${sort}: ${what}`, ...rest]))
