/**
 * The seed as rows of the graph: one node each with a key and its properties, and the ties it owns.
 * A row's digest covers both, so that loading writes what changed and nothing else.
 */

import { createHash } from 'node:crypto'
import { type ActionName, familyOf } from '../server/generated/vocabulary.ts'
import { answeringOf } from './answering.ts'
import { searchTexts } from './search.ts'
import type { Actor, Provision, Seed, Statement } from './seed.ts'
import { sentenceOf, verbPhrase } from './sentence.ts'
import { leadsOf, lineOf } from './walk.ts'

export type Tie = { type: string; to: string; props?: Record<string, string | number | string[] | null> }
export type Row = { key: string; type: string; props: Record<string, unknown>; ties: Tie[]; digest: string }

const partOfKey = { with: 'WITH', to: 'TO', for: 'FOR', from: 'FROM', through: 'THROUGH', except: 'EXCEPT' } as const
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
  const leads = leadsOf(statements.map((x) => x.s))
  const named = namedOf(seed, actors)
  const answering = answeringOf(given)
  const groups = new Set(seed.groups.map((g) => g.value.id))
  return [
    ...seed.documents.flatMap(({ value: { provisions, ...d } }) => [
      row('Document', d.id, { ...d, date: d.date ?? null, address: d.address ?? null, note: d.note ?? null }),
      ...provisions.map((p, i) => provisionRow(d.id, d.short, p, i)),
    ]),
    ...seed.actors.map(({ value: a }) => {
      const names = [a.name, a.abbreviation ?? '', ...a.aliases].filter(Boolean)
      const props = {
        name: a.name,
        abbreviation: a.abbreviation ?? null,
        aliases: a.aliases,
        kind: a.kind,
        said: saidOf(a),
        plural: a.plural,
        names: names.join(' | '),
      }
      return row('Actor', a.id, props, leads.get(a.id))
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
            ...(answering.get(m.id) ?? []).map((id) => ({ type: 'ANSWERED_BY', to: `Statement:${id}` })),
          ],
        ),
    ),
    ...statements.map(({ s }, i) => statementRow(seed, named, s, i, texts.get(s.id) ?? {})),
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
      const of = groups.has(q.of) ? `Group:${q.of}` : `Statement:${q.of}`
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

/** What a statement refers to, by id. */
type Named = { actors: Map<string, Actor>; matters: Map<string, string>; authorities: Map<string, string> }

function namedOf(seed: Seed, actors: Map<string, Actor>): Named {
  return {
    actors,
    matters: new Map([...seed.programs, ...seed.matters].map((m) => [m.value.id, m.value.name])),
    authorities: new Map(seed.authorities.map((a) => [a.value.id, a.value.abbreviation ?? a.value.name])),
  }
}

function statementRow(seed: Seed, named: Named, s: Statement, order: number, texts: Record<string, string>): Row {
  const said = (id: string) => {
    const a = named.actors.get(id)
    return a ? saidOf(a) : id
  }
  const subject = s.subject ? named.actors.get(s.subject) : undefined
  const counterparts = Object.entries(partOfKey).flatMap(([key, part]) =>
    s[key as keyof typeof partOfKey].map((actor) => ({ part, actor })),
  )
  const sentence = sentenceOf({
    subject: subject ? { said: saidOf(subject), plural: subject.plural } : null,
    says: s.says,
    verb: seed.actions[s.action] ?? { base: '', does: '' },
    modality: s.modality,
    target: s.target ? said(s.target) : undefined,
    what: s.what ?? named.matters.get(s.matter ?? ''),
    counterparts: counterparts.map((c) => ({ part: c.part, said: said(c.actor) })),
    condition: s.condition,
    exception: s.exception,
    due: s.due,
    authorities: s.under.map((id) => named.authorities.get(id) ?? id),
  })
  const ties: Tie[] = [
    ...(s.subject ? [{ type: 'SUBJECT', to: `Actor:${s.subject}` }] : []),
    ...(s.target ? [{ type: 'TARGET', to: `Actor:${s.target}` }] : []),
    ...(s.matter ? [{ type: 'MATTER', to: `Matter:${s.matter}` }] : []),
    ...counterparts.map((c, i) => ({ type: 'COUNTERPART', to: `Actor:${c.actor}`, props: { part: c.part, order: i } })),
    ...s.under.map((a) => ({ type: 'UNDER', to: `Authority:${a}` })),
    ...s.at.map((l) => ({ type: 'CITES', to: `Provision:${s.document}:${l}` })),
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
      line: lineOf(s.action, s.modality),
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
