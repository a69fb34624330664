/** Provisions that a question names: "under C2.3.3", "in Table C2.T2". Then the answer stands there. */
import { type Part, partOf } from './answer.ts'
import { answersOf } from './choose.ts'
import { isNegative, type Ranked } from './rank.ts'
import { formsIn, stemOf } from './text.ts'
import { besideNames, idsNamed, type Understood } from './understand.ts'
import { notNamed, stated } from './words.ts'

/** Ids of the provisions that the question names, in its order. */
export const placesNamed = (u: Understood): string[] => idsNamed(u, 'PROVISION')

/** The document of a provision, or of itself, by its id. */
export const documentOf = (id: string): string => id.split(':')[0] ?? id

/** Whether a provision is the one named or stands below it: C2.3.3.1 in C2.3.3, row 2 in its table. */
const isIn = (id: string, place: string): boolean => id === place || id.startsWith(`${place}.`) || id.startsWith(`${place} `)

/** The statements of the places, and the others; without places, or if nothing of theirs fits, all are inside. */
export function within(list: Ranked[], places: readonly string[]): { inside: Ranked[]; outside: Ranked[] } {
  const there = (c: Ranked) => c.provisions.some((p) => places.some((place) => isIn(p.id, place)))
  const inside = list.filter(there)
  return inside.length > 0 ? { inside, outside: list.filter((c) => !there(c)) } : { inside: list, outside: [] }
}

const ofSaying = new Set(
  formsIn('say state stated cover contain provide mean read tell paragraph section chapter provision table row para who does what'),
)

/**
 * What stands in the places, where the question asks for nothing but that ("what does C2.5.4.1 say?"), or for one deed there
 * ("who approves under C2.3.3?"). Null where it speaks of some matter, for that has to be found in the place first.
 */
export function saidThere(u: Understood, inside: Ranked[], places: readonly string[]): Part | null {
  if (places.length === 0) return null
  const others = besideNames(u).filter((w) => !ofSaying.has(w.form))
  if (u.mentions.some((m) => m.kind !== 'PROVISION') || others.some((w) => !u.namedStems.includes(stemOf(w.form)))) return null
  const deed = (fits: (c: Ranked) => boolean) => inside.filter((c) => others.length === 0 || fits(c))
  const exactly = deed((c) => c.statement.action === u.named)
  const said = exactly.length > 0 ? exactly : deed((c) => c.statement.family === u.family)
  const set = said.toSorted((a, b) => a.order - b.order)
  if (set.length === 0) return null
  const answers = answersOf(set, ['subject'], u)
  const actors = answers.map((a) => a.actor)
  const told = actors.length > 0 ? stated(set, actors, '', 'stand there') : notNamed(set)
  return partOf(set.every(isNegative) ? 'EXCLUDED' : 'STATED', set, answers, told)
}
