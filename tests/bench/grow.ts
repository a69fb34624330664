/**
 * A seed of many times the size: the whole of it again and again, each time of another country. Actors, matters, programs,
 * statements, groups and questions are new each time; documents, provisions, authorities, verbs and silences stay.
 * It is no heap of islands: the busiest actors are the same in all countries, and one statement in seven reaches into the next.
 */
import type { Actor, Asked, Group, Matter, Placed, Program, Seed, Statement, Succession } from '../../seed/seed.ts'

const counterparts = ['with', 'to', 'for', 'from', 'through', 'except'] as const
const structures = ['partOf', 'heads', 'memberOf', 'servesAs'] as const

/** How many actors all countries have in common. */
const shared = 3
/** One statement in so many reaches into the next country. */
const across = 7

const beginnings = ['Ba', 'Do', 'Fi', 'Ga', 'Ke', 'Lu', 'Mo', 'Ne', 'Ri', 'Ta']
const endings = ['bria', 'donia', 'gard', 'landia', 'mark', 'navia', 'resia', 'stan', 'tania', 'vania']
const country = (i: number) => `${beginnings[i % 10]}${endings[Math.floor(i / 10) % 10]}`

/** What is renamed in one country. The first is the seed as it is. */
type Renaming = { id: (id: string) => string; actor: (id: string) => string; name: (name: string) => string }

function renaming(i: number, hubs: ReadonlySet<string>): Renaming {
  if (i === 0) return { id: (id) => id, actor: (id) => id, name: (name) => name }
  const id = (old: string) => `${old}-v${i}`
  return { id, actor: (old) => (hubs.has(old) ? old : id(old)), name: (name) => `${name} of ${country(i)}` }
}

const renamed = <T>(list: Placed<T>[], change: (value: T, i: number) => T): Placed<T>[] =>
  list.map(({ value, fault }, i) => ({ value: change(value, i), fault }))

const actorIn = (r: Renaming, a: Actor): Actor => ({
  ...a,
  id: r.id(a.id),
  name: r.name(a.name),
  aliases: a.aliases.map(r.name),
  ambiguous: a.ambiguous.map(r.name),
  ...(a.abbreviation ? { abbreviation: r.name(a.abbreviation) } : {}),
  ...(a.said ? { said: r.name(a.said) } : {}),
  ...Object.fromEntries(structures.map((key) => [key, a[key].map((t) => ({ ...t, actor: r.actor(t.actor) }))])),
})

const matterIn = <T extends Matter | Program>(r: Renaming, m: T): T => ({
  ...m,
  id: r.id(m.id),
  name: r.name(m.name),
  aliases: m.aliases.map(r.name),
  ...(m.parent ? { parent: r.id(m.parent) } : {}),
})

function statementIn(r: Renaming, next: Renaming, s: Statement, i: number): Statement {
  const other = i % across === 0 ? next : r
  return {
    ...s,
    id: r.id(s.id),
    subject: s.subject && r.actor(s.subject),
    target: s.target && other.actor(s.target),
    matter: s.matter && r.id(s.matter),
    ...Object.fromEntries(counterparts.map((key) => [key, s[key].map(other.actor)])),
  }
}

const groupIn = (r: Renaming, g: Group): Group => ({
  ...g,
  id: r.id(g.id),
  name: r.name(g.name),
  members: g.members.map((m) => ({ ...m, statement: r.id(m.statement) })),
})

const askedIn = (r: Renaming, a: Asked): Asked => ({ ...a, of: r.id(a.of), questions: a.questions.map(r.name) })
const successionIn = (r: Renaming, s: Succession): Succession => ({ ...s, from: r.actor(s.from), to: r.actor(s.to) })

/** The actors that most statements name. */
export function busiest(seed: Seed, count: number): string[] {
  const seen = new Map<string, number>()
  for (const { value: s } of seed.statements)
    for (const a of [s.subject, s.target, ...counterparts.flatMap((key) => s[key])]) if (a) seen.set(a, (seen.get(a) ?? 0) + 1)
  return [...seen]
    .sort((a, b) => b[1] - a[1])
    .slice(0, count)
    .map(([id]) => id)
}

/** The seed with one in so many of its sample questions, counted over all of them. */
export function thinned(seed: Seed, oneIn: number): Seed {
  let counted = 0
  const kept = renamed(seed.asked, (a) => ({ ...a, questions: a.questions.filter(() => counted++ % oneIn === 0) }))
  return { ...seed, asked: kept.filter((a) => a.value.questions.length > 0) }
}

/** The seed so many times over. */
export function grown(seed: Seed, times: number): Seed {
  const hubs = new Set(busiest(seed, shared))
  const all = Array.from({ length: times }, (_, i) => renaming(i, hubs))
  const first = all[0]
  if (!first) throw new Error(`a seed grows at least once, not ${times} times`)
  const each = <T>(list: Placed<T>[], change: (r: Renaming, value: T, i: number, next: Renaming) => T) =>
    all.flatMap((r, k) => renamed(list, (value, i) => change(r, value, i, all[(k + 1) % times] ?? first)))
  const own = seed.actors.filter((a) => !hubs.has(a.value.id))
  const isShared = ({ value: s }: Placed<Succession>) => hubs.has(s.from) && hubs.has(s.to)
  const ownSuccessions = seed.successions.filter((s) => !isShared(s))
  return {
    ...seed,
    actors: [...seed.actors.filter((a) => hubs.has(a.value.id)), ...all.flatMap((r) => renamed(own, (a) => actorIn(r, a)))],
    matters: each(seed.matters, (r, m) => matterIn(r, m)),
    programs: each(seed.programs, (r, p) => matterIn(r, p)),
    statements: each(seed.statements, (r, s, i, next) => statementIn(r, next, s, i)),
    groups: each(seed.groups, (r, g) => groupIn(r, g)),
    successions: [...seed.successions.filter(isShared), ...all.flatMap((r) => renamed(ownSuccessions, (s) => successionIn(r, s)))],
    asked: each(seed.asked, (r, a) => askedIn(r, a)),
  }
}
