/**
 * The seed as rows of the graph: one node each with a key and its properties, and the ties it owns.
 * A row's digest covers both, so that loading writes what changed and nothing else.
 */
import { createHash } from 'node:crypto'
import { type ActionName, familyOf, type Line } from '../server/generated/vocabulary.ts'
import { searchTexts } from './search.ts'
import type { Actor, Provision, Seed, Statement } from './seed.ts'
import { sentenceOf, verbPhrase } from './sentence.ts'

export type Tie = { type: string; to: string; props?: Record<string, string | number | null> }
export type Row = { key: string; type: string; props: Record<string, unknown>; ties: Tie[]; digest: string }

const lineOfAction: Partial<Record<ActionName, Line>> = {
  COMMAND: 'COMMAND',
  DIRECT: 'DIRECTION',
  SUPERVISE: 'DIRECTION',
  OVERSEE: 'DIRECTION',
  ASSIGN: 'DIRECTION',
  DESIGNATE: 'DIRECTION',
  DELEGATE: 'DELEGATION',
  COORDINATE: 'COORDINATION',
  CONSULT: 'COORDINATION',
  CONCUR: 'COORDINATION',
  LIAISE: 'COMMUNICATION',
  COMMUNICATE: 'COMMUNICATION',
  INFORM: 'COMMUNICATION',
  COPY: 'COMMUNICATION',
  REPORT: 'COMMUNICATION',
  SUBMIT: 'COMMUNICATION',
  NOTIFY: 'COMMUNICATION',
  PART_OF: 'STRUCTURE',
  HEAD: 'STRUCTURE',
  MEMBER_OF: 'STRUCTURE',
  SERVE_AS: 'STRUCTURE',
}

/** The kind of tie that an action makes; none for negatives, which are never walked. */
export function lineOf(action: ActionName, modality: Statement['modality']): Line | null {
  if (modality === 'SHALL_NOT' || modality === 'DOES_NOT') return null
  const family = familyOf[action]
  return lineOfAction[action] ?? (family === 'ADVISE' ? 'ADVICE' : family === 'RESOURCE' ? 'FUNDING' : null)
}

const partOfKey = { with: 'WITH', to: 'TO', for: 'FOR', from: 'FROM', through: 'THROUGH', except: 'EXCEPT' } as const
/** The parts that a line leads to, besides the target: who acts together with another commands, advises or pays that other in nothing. */
const reached: Partial<Record<Line, readonly string[]>> = {
  COMMAND: ['THROUGH'],
  DIRECTION: ['THROUGH'],
  DELEGATION: ['TO', 'THROUGH'],
  ADVICE: ['TO', 'THROUGH'],
  FUNDING: ['TO', 'THROUGH'],
  COORDINATION: ['WITH', 'TO', 'THROUGH'],
  COMMUNICATION: ['WITH', 'TO', 'THROUGH'],
}
const structureActions = { partOf: 'PART_OF', heads: 'HEAD', memberOf: 'MEMBER_OF', servesAs: 'SERVE_AS' } as const

/** How an actor reads inside a sentence. */
export const saidOf = (a: Actor) => a.said ?? a.abbreviation ?? a.name

function row(type: string, id: string, props: Record<string, unknown>, ties: Tie[] = []): Row {
  const key = `${type}:${id}`
  const full: Record<string, unknown> = { key, type, id, ...props }
  const digest = createHash('sha256')
    .update(JSON.stringify([full, ties]))
    .digest('base64url')
    .slice(0, 22)
  return { key, type, props: { ...full, digest }, ties, digest }
}

/** Structure entries of actors are statements like any other, so that every step of a path carries a citation. */
function structureStatements(actors: Actor[]): Statement[] {
  return actors.flatMap((a) =>
    Object.entries(structureActions).flatMap(([key, action]) =>
      a[key as keyof typeof structureActions].flatMap((t) => {
        const documents = [...new Set(t.at.map((l) => l.slice(0, l.indexOf(':'))))]
        return documents.map(
          (document, i): Statement => ({
            id: `${a.id}-${action.toLowerCase().replaceAll('_', '-')}-${t.actor}${i > 0 ? `-${document}` : ''}`,
            subject: a.id,
            action,
            target: t.actor,
            with: [],
            to: [],
            for: [],
            from: [],
            through: [],
            except: [],
            modality: 'DOES',
            under: [],
            at: t.at.filter((l) => l.startsWith(`${document}:`)).map((l) => l.slice(document.length + 1)),
            document,
          }),
        )
      }),
    ),
  )
}

/** All rows, nodes in the order of the documents. */
export function rowsOf(seed: Seed): Row[] {
  const actors = new Map(seed.actors.map((a) => [a.value.id, a.value]))
  const places = new Map(
    seed.documents.flatMap((d) =>
      d.value.provisions.map((p, i) => [`${d.value.id}:${p.locator}`, { document: d.value, provision: p, order: i + 1 }]),
    ),
  )
  const orderOf = (s: Statement) =>
    Math.min(
      ...s.at.map((l) => {
        const place = places.get(`${s.document}:${l}`)
        return place ? place.document.era * 10_000 + place.order : 0
      }),
    )
  const given = seed.statements.map((s) => s.value)
  const statements = [...given, ...structureStatements([...actors.values()])].map((s, i) => ({ s, place: orderOf(s), i }))
  statements.sort((a, b) => a.place - b.place || a.i - b.i)
  const texts = searchTexts(
    seed,
    statements.map((x) => x.s),
  )
  return [
    ...seed.documents.flatMap(({ value: { provisions, ...d } }) => [
      row('Document', d.id, { ...d, date: d.date ?? null, address: d.address ?? null, note: d.note ?? null }),
      ...provisions.map((p, i) => provisionRow(d.id, d.short, p, i)),
    ]),
    ...seed.actors.map(({ value: a }) => {
      const names = [a.name, a.abbreviation ?? '', ...a.aliases].filter(Boolean)
      return row('Actor', a.id, {
        name: a.name,
        abbreviation: a.abbreviation ?? null,
        aliases: a.aliases,
        kind: a.kind,
        said: saidOf(a),
        plural: a.plural,
        names: names.join(' | '),
      })
    }),
    ...seed.authorities.map(({ value: a }) =>
      row(
        'Authority',
        a.id,
        {
          name: a.name,
          abbreviation: a.abbreviation ?? null,
          aliases: a.aliases,
          kind: a.kind,
          names: [a.name, a.abbreviation ?? '', ...a.aliases].filter(Boolean).join(' | '),
        },
        a.parent ? [{ type: 'SECTION_OF', to: `Authority:${a.parent}` }] : [],
      ),
    ),
    ...[...seed.matters.map((m) => ({ ...m.value, program: null })), ...seed.programs.map((p) => ({ ...p.value, program: p.value }))].map(
      (m, i) =>
        row(
          'Matter',
          m.id,
          {
            name: m.name,
            aliases: m.aliases,
            isProgram: m.program !== null,
            kind: m.program?.kind ?? null,
            rule: m.program?.rule ?? null,
            order: i,
            names: [m.name, ...m.aliases].join(' | '),
          },
          [
            ...(m.parent ? [{ type: 'NARROWS', to: `Matter:${m.parent}` }] : []),
            ...(m.program?.at ?? []).map((l) => ({ type: 'PRESENTED_AT', to: `Provision:${l}` })),
          ],
        ),
    ),
    ...statements.map(({ s }, i) => statementRow(seed, actors, s, i, texts.get(s.id) ?? {})),
    ...seed.groups.map(({ value: g }, i) =>
      row('Group', g.id, { kind: g.kind, name: g.name, order: i, reconstructed: g.kind === 'CHANNEL' }, [
        ...(g.document ? [{ type: 'IN_DOCUMENT', to: `Document:${g.document}` }] : []),
        ...g.members.map((m, p) => ({
          type: 'HAS_MEMBER',
          to: `Statement:${m.statement}`,
          props: { position: p + 1, role: m.role ?? null },
        })),
      ]),
    ),
    ...seed.successions.map(({ value: s }) =>
      row('Succession', `${s.from}-${s.to}`, { partial: s.partial, basis: s.basis, note: s.note ?? null }, [
        { type: 'BEFORE', to: `Actor:${s.from}` },
        { type: 'AFTER', to: `Actor:${s.to}` },
        ...s.at.map((l) => ({ type: 'CITES', to: `Provision:${l}` })),
      ]),
    ),
    ...seed.asked.flatMap(({ value: q }) => {
      const of = seed.groups.some((g) => g.value.id === q.of) ? `Group:${q.of}` : `Statement:${q.of}`
      return q.questions.map((text, i) =>
        row('Question', `${q.of}/${q.part}/${i + 1}`, { text, part: q.part, of: q.of }, [{ type: 'ASKS', to: of }]),
      )
    }),
    ...seed.silences.map(({ value: q }) =>
      row(
        'Silence',
        q.id,
        { says: q.says, asked: q.asked, silenceText: [q.says, ...q.asked].join(' . ') },
        q.near.map((l) => ({ type: 'CITES', to: `Provision:${l}` })),
      ),
    ),
    ...Object.entries(seed.actions).map(([id, a]) => row('Action', id, { family: familyOf[id as ActionName], ...a })),
  ]
}

function provisionRow(document: string, short: string, p: Provision, i: number): Row {
  const citation = `${short} ${p.locator}`
  return row(
    'Provision',
    `${document}:${p.locator}`,
    { locator: p.locator, heading: p.heading, order: i + 1, silent: p.silent ?? null, citation, names: `${citation} | ${p.heading}` },
    [
      { type: 'IN_DOCUMENT', to: `Document:${document}` },
      ...(p.parent ? [{ type: 'UNDER_PROVISION', to: `Provision:${document}:${p.parent}` }] : []),
    ],
  )
}

function statementRow(seed: Seed, actors: Map<string, Actor>, s: Statement, order: number, texts: Record<string, string>): Row {
  const line = lineOf(s.action, s.modality)
  const said = (id: string) => {
    const a = actors.get(id)
    return a ? saidOf(a) : id
  }
  const subject = s.subject ? actors.get(s.subject) : undefined
  const counterparts = Object.entries(partOfKey).flatMap(([key, part]) =>
    s[key as keyof typeof partOfKey].map((actor) => ({ part, actor })),
  )
  const authority = (id: string) => {
    const a = seed.authorities.find((x) => x.value.id === id)?.value
    return a?.abbreviation ?? a?.name ?? id
  }
  const matter = s.matter
    ? (seed.matters.find((m) => m.value.id === s.matter) ?? seed.programs.find((p) => p.value.id === s.matter))?.value
    : undefined
  const sentence = sentenceOf({
    subject: subject ? { said: saidOf(subject), plural: subject.plural } : null,
    says: s.says,
    verb: seed.actions[s.action] ?? { base: '', does: '' },
    modality: s.modality,
    target: s.target ? said(s.target) : undefined,
    what: s.what ?? matter?.name,
    counterparts: counterparts.map((c) => ({ part: c.part, said: said(c.actor) })),
    condition: s.condition,
    exception: s.exception,
    due: s.due,
    authorities: s.under.map(authority),
  })
  const ties: Tie[] = [
    ...(s.subject ? [{ type: 'SUBJECT', to: `Actor:${s.subject}` }] : []),
    ...(s.target ? [{ type: 'TARGET', to: `Actor:${s.target}` }] : []),
    ...(s.matter ? [{ type: 'MATTER', to: `Matter:${s.matter}` }] : []),
    ...counterparts.map((c, i) => ({ type: 'COUNTERPART', to: `Actor:${c.actor}`, props: { part: c.part, order: i } })),
    ...s.under.map((a) => ({ type: 'UNDER', to: `Authority:${a}` })),
    ...s.at.map((l) => ({ type: 'CITES', to: `Provision:${s.document}:${l}` })),
    ...(line ? walk(s, line, counterparts) : []),
  ]
  const verb = seed.actions[s.action]
  const phrase = s.says ?? (verb ? verbPhrase(verb, s.modality, subject?.plural ?? false) : s.action)
  return row(
    'Statement',
    s.id,
    {
      order,
      action: s.action,
      family: familyOf[s.action],
      phrase,
      line,
      modality: s.modality,
      document: s.document,
      condition: s.condition ?? null,
      exception: s.exception ?? null,
      due: s.due ?? null,
      sentence,
      ...texts,
    },
    ties,
  )
}

/** The derived relationships that paths walk: from whoever acts (or hands powers on unnamed) to whoever is reached. */
function walk(s: Statement, line: Line, counterparts: { part: string; actor: string }[]): Tie[] {
  const starts = s.subject ? [s.subject] : s.action === 'DELEGATE' ? s.from : []
  const ends = [...(s.target ? [s.target] : []), ...counterparts.filter((c) => reached[line]?.includes(c.part)).map((c) => c.actor)]
  if (starts.length === 0) return []
  return [
    ...starts.map((a) => ({ type: 'ISSUES', to: `Actor:${a}` })),
    ...[...new Set(ends)].map((a) => ({ type: 'REACHES', to: `Actor:${a}` })),
  ]
}
