/** What the parts of a seed say of one another: every id known and used once, every citation there, no cycle. */
import { ActionName } from '../server/generated/vocabulary.ts'
import type { Fault } from './read.ts'
import type { Actor, Placed, Seed } from './seed.ts'

const ties = ['partOf', 'heads', 'memberOf', 'servesAs'] as const
export const counterpartKeys = ['with', 'to', 'for', 'from', 'through', 'except'] as const

/** Every fault of reference in the seed. */
export function checkReferences(seed: Seed): Fault[] {
  const provisions = new Set(seed.documents.flatMap((d) => d.value.provisions.map((p) => `${d.value.id}:${p.locator}`)))
  const known = {
    actor: idsOf(seed.actors),
    authority: idsOf(seed.authorities),
    matter: new Set([...idsOf(seed.matters), ...idsOf(seed.programs)]),
    statement: idsOf(seed.statements),
    document: idsOf(seed.documents),
  }
  const faults: Fault[] = []
  const want = (set: Set<string>, kind: string, id: string | null | undefined, at: Placed<unknown>, path: PropertyKey[]) => {
    if (id && !set.has(id)) faults.push(at.fault(path, `${kind} "${id}" is not defined${near(id, set)}`))
  }
  const cite = (locators: string[], at: Placed<unknown>, path: PropertyKey[]) => {
    for (const [i, l] of locators.entries()) {
      if (!provisions.has(l)) faults.push(at.fault([...path, i], `provision "${l}" is not one of its document`))
    }
  }
  for (const a of seed.actors) {
    for (const tie of ties) {
      for (const [i, t] of a.value[tie].entries()) {
        want(known.actor, 'actor', t.actor, a, [tie, i, 'actor'])
        cite(t.at, a, [tie, i, 'at'])
      }
    }
  }
  for (const a of seed.authorities) want(known.authority, 'authority', a.value.parent, a, ['parent'])
  for (const m of [...seed.matters, ...seed.programs]) want(known.matter, 'matter', m.value.parent, m, ['parent'])
  for (const p of seed.programs) cite(p.value.at, p, ['at'])
  for (const s of seed.statements) {
    const v = s.value
    want(known.document, 'document', v.document, s, ['document'])
    want(known.actor, 'actor', v.subject, s, ['subject'])
    want(known.actor, 'actor', v.target, s, ['target'])
    want(known.matter, 'matter', v.matter, s, ['matter'])
    for (const key of counterpartKeys) for (const [i, a] of v[key].entries()) want(known.actor, 'actor', a, s, [key, i])
    for (const [i, a] of v.under.entries()) want(known.authority, 'authority', a, s, ['under', i])
    for (const [i, l] of v.at.entries()) cite([`${v.document}:${l}`], { ...s, fault: (_p, m) => s.fault(['at', i], m) }, [])
    if (!v.matter && !v.target) faults.push(s.fault([], 'a matter or a target is expected, neither is given'))
  }
  for (const g of seed.groups) {
    want(known.document, 'document', g.value.document, g, ['document'])
    for (const [i, m] of g.value.members.entries()) want(known.statement, 'statement', m.statement, g, ['members', i, 'statement'])
  }
  for (const s of seed.successions) {
    want(known.actor, 'actor', s.value.from, s, ['from'])
    want(known.actor, 'actor', s.value.to, s, ['to'])
    cite(s.value.at, s, ['at'])
    if (s.value.basis === 'STATED' && s.value.at.length === 0)
      faults.push(s.fault([], 'a stated succession expects a provision in "at", none is given'))
  }
  for (const s of seed.silences) cite(s.value.near, s, ['near'])
  const askable = new Set([...known.statement, ...seed.groups.map((g) => g.value.id)])
  for (const q of seed.asked) want(askable, 'statement or group', q.value.of, q, [])
  return [...faults, ...duplicates(seed), ...sharedAliases(seed.actors), ...cycles(seed), ...provisionFaults(seed), ...missingActions(seed)]
}

function idsOf(list: Placed<{ id: string }>[]): Set<string> {
  return new Set(list.map((x) => x.value.id))
}

/** Names a known id that shares a long beginning, to help with slips. */
function near(id: string, known: Set<string>): string {
  for (let length = id.length - 1; length >= 4; length--) {
    for (const k of known) if (k.startsWith(id.slice(0, length))) return `; did you mean "${k}"?`
  }
  return ''
}

function duplicates(seed: Seed): Fault[] {
  const lists = [
    seed.documents,
    seed.actors,
    seed.authorities,
    [...seed.matters, ...seed.programs],
    seed.statements,
    seed.groups,
    seed.silences,
  ]
  return lists.flatMap((list) => {
    const seen = new Set<string>()
    return (list as Placed<{ id: string }>[]).flatMap((x) => {
      if (seen.has(x.value.id)) return [x.fault(['id'], `id "${x.value.id}" is used twice`)]
      seen.add(x.value.id)
      return []
    })
  })
}

function sharedAliases(actors: Placed<Actor>[]): Fault[] {
  const owners = new Map<string, Placed<Actor>[]>()
  for (const a of actors) {
    const names = new Set([a.value.name, a.value.abbreviation ?? '', ...a.value.aliases].filter(Boolean).map((n) => n.toLowerCase()))
    for (const n of names) owners.set(n, [...(owners.get(n) ?? []), a])
  }
  return [...owners].flatMap(([name, list]) =>
    list.length < 2
      ? []
      : list
          .filter((a) => !a.value.ambiguous.some((x) => x.toLowerCase() === name))
          .map((a) => {
            const others = list.filter((o) => o !== a).map((o) => o.value.id)
            return a.fault(['aliases'], `"${name}" also names ${others.join(', ')}; list it under "ambiguous" if that is meant`)
          }),
  )
}

function cycles(seed: Seed): Fault[] {
  const parents = (list: Placed<{ id: string; parent?: string | undefined }>[]) =>
    list.map((x) => [x, x.value.id, x.value.parent ? [x.value.parent] : []] as const)
  const structure = seed.actors.map(
    (a) => [a, a.value.id, [...a.value.partOf, ...a.value.heads, ...a.value.memberOf].map((t) => t.actor)] as const,
  )
  const provisions = seed.documents.map((d) => d.value.provisions.map((p) => [d, p.locator, p.parent ? [p.parent] : []] as const))
  const graphs = [parents(seed.authorities), parents([...seed.matters, ...seed.programs]), structure, ...provisions]
  return graphs.flatMap((graph) => {
    const up = new Map<string, readonly string[]>(graph.map(([, id, to]) => [id, to]))
    return graph.filter(([, id]) => reaches(up, id)).map(([x, id]) => x.fault([], `"${id}" stands above itself`))
  })
}

function reaches(up: Map<string, readonly string[]>, id: string): boolean {
  const seen = new Set<string>()
  const next = [...(up.get(id) ?? [])]
  for (let x = next.pop(); x !== undefined; x = next.pop()) {
    if (x === id) return true
    if (!seen.has(x)) next.push(...(up.get(x) ?? []))
    seen.add(x)
  }
  return false
}

function provisionFaults(seed: Seed): Fault[] {
  return seed.documents.flatMap((d) => {
    const all = d.value.provisions.map((p) => p.locator)
    return d.value.provisions.flatMap((p, i) => {
      const faults: Fault[] = []
      if (all.indexOf(p.locator) !== i) faults.push(d.fault(['provisions', i, 'locator'], `locator "${p.locator}" is used twice`))
      if (p.parent && !all.includes(p.parent))
        faults.push(d.fault(['provisions', i, 'parent'], `provision "${p.parent}" is not one of this document`))
      return faults
    })
  })
}

function missingActions(seed: Seed): Fault[] {
  const missing = ActionName.filter((a) => !seed.actions[a])
  return missing.length === 0 ? [] : [{ file: 'seed/actions.yaml', line: 1, column: 1, message: `no entry for ${missing.join(', ')}` }]
}
