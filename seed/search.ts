/** The texts by which a statement is found, one field a part, so that each part can weigh differently. */
import { inOrder } from '../server/generated/vocabulary.ts'
import type { Actor, Seed, Statement } from './seed.ts'

type Fields = Record<string, string>
const join = (parts: (string | undefined)[]) => parts.filter(Boolean).join(' . ')

/** Statement id → its search fields. */
export function searchTexts(seed: Seed, statements: Statement[]): Map<string, Fields> {
  const actors = new Map(seed.actors.map((a) => [a.value.id, a.value]))
  const matters = new Map([...seed.matters, ...seed.programs].map((m) => [m.value.id, m.value]))
  const authorities = new Map(seed.authorities.map((a) => [a.value.id, a.value]))
  const headings = new Map(seed.documents.flatMap((d) => d.value.provisions.map((p) => [`${d.value.id}:${p.locator}`, p])))
  const asked = new Map<string, string[]>()
  for (const { value: q } of seed.asked) asked.set(q.of, [...(asked.get(q.of) ?? []), ...q.questions])
  const groupsOf = new Map<string, string[]>()
  const sequences = new Set(seed.groups.filter((g) => inOrder.has(g.value.kind)).map((g) => g.value.id))
  for (const { value: g } of seed.groups) for (const m of g.members) groupsOf.set(m.statement, [...(groupsOf.get(m.statement) ?? []), g.id])
  const askedOfGroups = (id: string, sequence: boolean) =>
    (groupsOf.get(id) ?? []).filter((g) => sequences.has(g) === sequence).flatMap((g) => asked.get(g) ?? [])
  const names = (id: string | null | undefined) => (id ? namesOf(actors.get(id)) : '')

  const nested = (id: string | null | undefined): string[] => {
    const out: string[] = []
    for (let m = id ? matters.get(id) : undefined, depth = 0; m && depth < 3; m = m.parent ? matters.get(m.parent) : undefined, depth++) {
      out.push(m.name, ...(depth === 0 ? m.aliases : []))
    }
    return out
  }
  return new Map(
    statements.map((s) => [
      s.id,
      {
        subjectText: names(s.subject),
        objectText: join([s.what, ...nested(s.matter), names(s.target)]),
        conditionText: join([s.condition, s.exception, s.due]),
        counterpartText: join([...s.with, ...s.to, ...s.for, ...s.from, ...s.through, ...s.except].map(names)),
        actionText: join([s.says, seed.actions[s.action]?.does, ...(seed.actions[s.action]?.phrases ?? [])]),
        authorityText: join(
          s.under.flatMap((id) => {
            const a = authorities.get(id)
            return a ? [a.name, a.abbreviation, ...a.aliases] : []
          }),
        ),
        headingText: join(s.at.map((l) => `${l} ${headings.get(`${s.document}:${l}`)?.heading ?? ''}`)),
        askedText: join([...(asked.get(s.id) ?? []), ...askedOfGroups(s.id, false)]),
        sequenceText: join(askedOfGroups(s.id, true)),
      },
    ]),
  )
}

function namesOf(a: Actor | undefined): string {
  return a ? join([a.name, a.abbreviation, ...a.aliases]) : ''
}
