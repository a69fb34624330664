/** From ranked statements to the set that answers, and to the actors in it that are the answer. */
import type { Context } from '../context.ts'
import type { QuestionKind } from '../generated/vocabulary.ts'
import type { ActorRow } from '../rows.ts'
import type { Mention } from './lexicon.ts'
import { actorsOf, isNegative, type Ranked, sameMatter, samePlace } from './rank.ts'
import { inSlot, partNamed, type Slot } from './slots.ts'
import { asksForChain } from './structure.ts'
import { actorsGiven, doersNamed, type Understood } from './understand.ts'

/** A statement of an answer: what choosing needs of it. */
export type Chosen = Omit<
  Ranked,
  'rank' | 'coverage' | 'likeness' | 'likeParts' | 'likeGroup' | 'likeGroups' | 'lacks' | 'asked' | 'text' | 'score'
>
const answeringGroups = new Set(['LIST', 'JOINT', 'ALTERNATIVES'])
/** Kinds of question that are answered by a chain or a procedure as a whole. */
const wholeGroups: Partial<Record<QuestionKind, string[]>> = {
  PATH: ['CHAIN'],
  CHAIN_UP: ['CHAIN'],
  CHAIN_DOWN: ['CHAIN'],
  PROCEDURE: ['PROCEDURE', 'CHAIN'],
}
/** The other statements that belong to the answer: co-members of the top's groups, and others that say the same. */
export async function setOf(context: Context, u: Understood, list: Ranked[]): Promise<Chosen[]> {
  const top = list[0]
  if (!top) return []
  const wanted = groupsOf(u, top)
  const chosen = new Map<string, Chosen>()
  for (const g of wanted) {
    const all = ((await context.batch('group/members', g.id, {}))?.members ?? []).map((m) => m.statement.id)
    const ids = all.length > largeList && top.likeGroup !== g.id ? nearAs(top, all, list) : all
    const rows = await Promise.all(ids.map((id) => context.batch('ask/more', id, {})))
    for (const r of rows) if (r) chosen.set(r.statement.id, r)
  }
  if (!chosen.has(top.statement.id)) chosen.set(top.statement.id, top)
  for (const c of list.slice(1, 12))
    if ((saysTheSame(u, c, top) && (c.subject === null) === (top.subject === null)) || tellsWho(c, top) || holdsUnder(u, c, top))
      chosen.set(c.statement.id, c)
  return [...chosen.values()]
}

/** The groups of the best statement that answer with it. A chain or procedure answers as a whole only where the question asks for one. */
export function groupsOf(u: Understood, top: Ranked): Ranked['groups'] {
  if (u.kind === 'CHAIN_UP' && !asksForChain(u)) return top.groups.filter((g) => answeringGroups.has(g.kind))
  // Who does it is left open there, and the others of the group do something else.
  if (top.subject === null && u.kind === 'DELEGATION') return []
  const whole = top.groups.filter((g) => wholeGroups[u.kind]?.includes(g.kind) || (top.likeGroup === g.id && g.kind === 'CHAIN'))
  return whole.length > 0 ? whole.slice(0, 1) : top.groups.filter((g) => answeringGroups.has(g.kind))
}

/** Longer lists are answered as a whole only by a question about the whole; one about some of it gets the ones that fit alike. */
const largeList = 8

function nearAs(top: Ranked, ids: string[], list: Ranked[]): string[] {
  const near = list.filter((c) => ids.includes(c.statement.id) && c.rank > top.rank * 0.8).map((c) => c.statement.id)
  return near.length * 2 >= ids.length ? ids : near
}

/** Whether another statement answers the same question: the same deed on the same matter, and nearly as good a fit. */
function saysTheSame(u: Understood, c: Ranked, top: Ranked): boolean {
  // What is asked of an actor by name is not answered by what another does.
  const has = (s: Ranked, m: Mention) => actorsOf(s).some((a) => m.ids.includes(a.id))
  if (u.mentions.some((m) => m.kind === 'ACTOR' && !m.leftAside && has(top, m) && !has(c, m))) return false
  if (isNegative(c) !== isNegative(top)) return false
  const sameDeed = c.statement.action === top.statement.action || (c.statement.family === 'DECIDE' && top.statement.family === 'DECIDE')
  if (sameMatter(c, top) && sameDeed && c.rank > top.rank * (c.subject?.id === top.subject?.id ? 0.8 : 0.88)) return true
  const sameActors = actorsOf(c).some((a) => a.id === top.subject?.id) && samePlace(c, top)
  return sameActors && c.rank > top.rank * 0.9
}

/** Where a law is asked for whose best statement names no holder: whether another names one under the same law, in the same place. */
function holdsUnder(u: Understood, c: Ranked, top: Ranked): boolean {
  if (u.kind !== 'UNDER_WHICH_AUTHORITY' || top.subject !== null || c.subject === null || c.rank < top.rank * 0.6) return false
  const sameLaw = c.authorities.some((a) => top.authorities.some((b) => b.id === a.id))
  return sameLaw && samePlace(c, top)
}

/** Whether a statement of the same place and matter names who does what the best one leaves open. */
function tellsWho(c: Ranked, top: Ranked): boolean {
  if (top.subject !== null || c.subject === null || isNegative(c) !== isNegative(top)) return false
  return samePlace(c, top) && c.statement.family === top.statement.family && c.rank > top.rank * (sameMatter(c, top) ? 0.75 : 0.9)
}

/** The actors of the slots over all statements of the set, in the documents' order, each with its statements. */
export function answersOf(set: Chosen[], slots: readonly Slot[], u: Understood): { actor: ActorRow; statements: Chosen[] }[] {
  const named = actorsGiven(u)
  const asksAboutNamed = u.kind === 'WHAT_DOES' || u.kind === 'YES_NO'
  const found = new Map<string, { actor: ActorRow; statements: Chosen[] }>()
  // "With whom" is answered by those with whom, though another statement of the set has receivers only.
  const withWhom = u.kind === 'WITH_WHOM' && slots.includes('counterpart') && partNamed(u) === 'WITH'
  const withPart = withWhom ? set.filter((c) => c.counterparts.some((x) => x.part === 'WITH')) : []
  for (const c of withPart.length > 0 ? withPart : set) {
    for (const actor of asksAboutNamed ? everybody(u, c, named) : slots.flatMap((slot) => inSlot(u, c, slot))) {
      const entry = found.get(actor.id) ?? { actor, statements: [] }
      entry.statements.push(c)
      found.set(actor.id, entry)
    }
  }
  const all = [...found.values()]
  // "Whom does DSCA consult?" is not answered by DSCA, unless nothing else is left.
  const aside = new Set(u.mentions.filter((m) => m.leftAside).flatMap((m) => m.ids))
  const others = asksAboutNamed ? aboutWhom(u, all) : u.kind === 'UNDER_WHICH_AUTHORITY' ? all : all.filter((a) => !named.has(a.actor.id))
  return others.length > 0 ? others : all.filter((a) => !aside.has(a.actor.id))
}

/** Of several that the question names and the statements have, the one that it is about: the doer of its verb, else all of them. */
function aboutWhom<T extends { actor: ActorRow }>(u: Understood, all: T[]): T[] {
  const [doer] = doersNamed(u)
  const own = all.filter((a) => a.actor.id === doer)
  return own.length > 0 ? own : all
}

/** Those whom the question names, in whatever part of the statement they stand; its subject where it names none of them. */
function everybody(u: Understood, c: Chosen, named: ReadonlySet<string>): ActorRow[] {
  const there = actorsOf(c).filter((a) => named.has(a.id))
  return there.length > 0 ? there : inSlot(u, c, 'subject')
}
