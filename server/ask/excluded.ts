/** Who is ruled out by a "no". */
import type { answersOf, Chosen } from './choose.ts'
import { type Ranked, samePlace } from './rank.ts'
import type { Understood } from './understand.ts'

const auxiliary = /^(is|are|was|doe|do|did|can|could|may|might|must|should|shall|will|would|has|have)$/

/** The actor that a yes/no question is about: the one after its verb ("does DLA coordinate"), else the first. */
function askedActor(u: Understood): string | null {
  const actors = u.mentions.filter((m) => m.kind === 'ACTOR' && !m.leftAside)
  const after = actors.find((m) => u.words.slice(Math.max(0, m.start - 2), m.start).some((w) => auxiliary.test(w.form)))
  return (after ?? actors[0])?.ids[0] ?? null
}

/** What the place of a "no" says of the actor that the question is about: "does an SCO supervise DIA personnel?" is about the SCO. */
export function aboutAsked(u: Understood, top: Ranked, list: Ranked[]): Ranked[] {
  const id = askedActor(u)
  if (u.kind !== 'YES_NO' || !id || top.subject?.id === id) return []
  return list.filter((c) => c !== top && c.subject?.id === id && samePlace(c, top)).slice(0, 1)
}

/** The actor whom a "no" rules out: the one that the question is about, if its place speaks of it. */
export function excludedActor(u: Understood, excluded: boolean, set: Chosen[]): ReturnType<typeof answersOf> | null {
  const id = askedActor(u)
  const own = set.filter((c) => c.subject?.id === id)
  const actor = own[0]?.subject
  return excluded && u.kind === 'YES_NO' && actor ? [{ actor, statements: set }] : null
}
