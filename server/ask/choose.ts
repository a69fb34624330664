/** From ranked statements to the set that answers, and to the actors in it that are the answer. */
import type { Context } from '../context.ts'
import type { QuestionKind } from '../generated/vocabulary.ts'
import type { ActorRow } from '../rows.ts'
import type { Mention } from './lexicon.ts'
import { actorsOf, isNegative, type Ranked } from './rank.ts'
import { asksForChain } from './structure.ts'
import { doersNamed, type Understood } from './understand.ts'

/** A statement of an answer: what choosing needs of it. */
export type Chosen = Omit<Ranked, 'rank' | 'coverage' | 'likeness' | 'likeParts' | 'likeGroup' | 'lacks' | 'asked' | 'text' | 'score'>
/** A place in a statement; `receiver` is the counterpart to whom something passes. */
export type Slot = 'subject' | 'target' | 'counterpart' | 'receiver'

const answeringGroups = new Set(['LIST', 'JOINT', 'ALTERNATIVES'])
/** Kinds of question that are answered by a chain or a procedure as a whole. */
const wholeGroups: Partial<Record<QuestionKind, string[]>> = {
  PATH: ['CHAIN'],
  CHAIN_UP: ['CHAIN'],
  CHAIN_DOWN: ['CHAIN'],
  PROCEDURE: ['PROCEDURE', 'CHAIN'],
}
const slotOfPart: Record<string, Exclude<Slot, 'receiver'>> = { subject: 'subject', target: 'target', counterpart: 'counterpart' }
/** Counterparts that a person asks for; who acts on whose behalf or who is left out is no answer to "with whom". */
const askedParts = new Set(['WITH', 'TO', 'THROUGH', 'FROM', 'FOR'])

/** Families in which whoever acts together with the subject does the same. */
const jointly = new Set(['EXECUTE', 'ADVISE', 'DECIDE'])

/** The part of a counterpart that a question asks for, by its preposition or its kind. */
const partWords: [RegExp, string][] = [
  [/\bthrough (who|whom|which|whose)\b|\bthrough$/, 'THROUGH'],
  [/\b(on behalf of|for) (who|whom|which|whose)\b|\b(on behalf of|for)$/, 'FOR'],
  [/\bfrom (who|whom|which|whose)\b|\bfrom$/, 'FROM'],
  [/\bwith (who|whom|which|whose)\b|\b(with|w)$/, 'WITH'],
  [/\bto (who|whom|which|whose)\b|\bto$/, 'TO'],
]
const partOfKind: Partial<Record<QuestionKind, string>> = { WITH_WHOM: 'WITH', WHO_IS_TOLD: 'TO' }

/** The counterparts that are asked for: those of the part that the question names, where the statement has any; else all that can be asked for. */
function counterpartsAsked(u: Understood, c: Chosen): ActorRow[] {
  const text = u.masked.join(' ')
  const part = partWords.find(([pattern]) => pattern.test(text))?.[1] ?? partOfKind[u.kind]
  const own = c.counterparts.filter((x) => x.part === part)
  return (own.length > 0 ? own : c.counterparts.filter((x) => askedParts.has(x.part))).map((x) => x.actor)
}

const inSlot = (u: Understood, c: Chosen, slot: Slot): ActorRow[] => {
  if (slot === 'subject')
    return c.subject
      ? [c.subject, ...(jointly.has(c.statement.family) ? c.counterparts.filter((x) => x.part === 'WITH').map((x) => x.actor) : [])]
      : []
  if (slot === 'target') return c.target ? [c.target] : []
  return slot === 'receiver' ? c.counterparts.filter((x) => x.part === 'TO').map((x) => x.actor) : counterpartsAsked(u, c)
}

/** Ways of asking for whom something is done to or sent to, whatever the kind: "who must be consulted", "DoD gives notice to". */
const asksForOther = new RegExp(
  [
    '\\b(be|is|are|was|were|been|being|get|gets|got) (\\w+ )?(consulted|informed|notified|told|supervised|commanded|directed|overseen|trained|paid|assisted|helped|advised|asked|copied|exempted|funded|approached|contacted|addressed)\\b',
    '\\b(to|with|for|via|through|from|(in place|on behalf|in the name|in support|in favor) of) (who|whom|which \\w+|whose \\w+)\\b',
    '\\b(consult|inform|tell|notify|advise|supervise|direct|command|help|assist|train) (who|whom)$',
    '\\b(to|with|w|for|via|from|(on behalf|in support|in favor) of|through)$',
    '(?<!\\b(by|of|under) )\\bwhom\\b',
    '\\b(which|whose|what) (\\w+ ){1,6}?(do|doe|did|must|should|can|could|may|shall|will) ((the |a |an |my |our |this )?(ACTOR|i|we|you|they|he|she)|(my|our) \\w+)\\b',
    '\\b(who|whom) (\\w+ ){0,5}?(do|doe|did|must|should|can|could|may|shall|will) (the |a |an |my |our )?(ACTOR|i|we|you|they|he|she|one)\\b',
  ].join('|'),
)

/** "Who tells …", "who gives …": the one who acts, though others are told. */
const asksForDoer =
  /\b(who|which \w+|what \w+) (tell|inform|notify|notifie|report|send|give|provide|submit|alert|brief|copie|advise|answer|handle|run|write|make|pay|keep|help|assist|teach|train)\b/

const kindSlots: Partial<Record<QuestionKind, Exclude<Slot, 'receiver'>[]>> = {
  WITH_WHOM: ['counterpart', 'target'],
  WHO_IS_TOLD: ['counterpart', 'target'],
  CHAIN_DOWN: ['target', 'counterpart'],
}
const aboutNamed = new Set<QuestionKind>(['WHAT_DOES', 'YES_NO', 'UNDER_WHICH_AUTHORITY', 'WHEN'])

/** How much speaks for each slot: the kind of question, its wording, and the sample questions that are like it. */
function slotScores(u: Understood, top: Ranked): Record<Exclude<Slot, 'receiver'>, number> {
  const scores = { subject: 0.35, target: 0, counterpart: 0 }
  const kind: Exclude<Slot, 'receiver'>[] = kindSlots[u.kind] ?? (asksForOther.test(u.masked.join(' ')) ? ['counterpart', 'target'] : [])
  if (asksForDoer.test(u.masked.join(' ')) && !asksForOther.test(u.masked.join(' '))) scores.subject += 0.7
  for (const [i, slot] of kind.entries()) scores[slot] += (kindSlots[u.kind] ? 1.3 : 1.1) - i * 0.05
  for (const [part, slot] of Object.entries(slotOfPart)) {
    scores[slot] += 0.9 * (top.likeParts[part] ?? 0) + 0.25 * (u.parts.get(part) ?? 0)
  }
  return scores
}

/** The slot that is asked for: the likeliest that the question does not fill by a name itself. */
export function slotOf(u: Understood, top: Ranked): Slot {
  if (u.kind === 'UNDER_WHICH_AUTHORITY' && top.statement.family === 'DELEGATE') return top.target ? 'target' : 'receiver'
  if (aboutNamed.has(u.kind)) return 'subject'
  const scores = slotScores(u, top)
  const order = (['subject', 'target', 'counterpart'] as const).toSorted((a, b) => scores[b] - scores[a])
  const first = order[0] ?? 'subject'
  const named = new Set(u.mentions.filter((m) => m.kind === 'ACTOR').flatMap((m) => m.ids))
  const open = order.find((slot) => {
    const actors = inSlot(u, top, slot)
    return actors.length > 0 && !actors.every((a) => named.has(a.id))
  })
  // A passive sentence leaves its actor open: another slot must not stand in for it when the actor is what is asked.
  if (open === undefined || (first === 'subject' && top.subject === null)) return first
  return open
}

const both =
  /\bwho\b.*\b(to|with|for|from|through) (who|whom|whose|which)\b|\bthrough (which|whose|what) .*\bby (which|whom|what)\b|\bwho (\w+ )?whom\b/

/** The slots that are asked for: two where the question asks for both ends ("who passes it to whom"). */
export function slotsOf(u: Understood, top: Ranked): Slot[] {
  if (!both.test(u.masked.join(' '))) return [slotOf(u, top)]
  return (['subject', 'counterpart', 'target'] as const).filter((slot) => inSlot(u, top, slot).length > 0)
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
    if ((saysTheSame(u, c, top) && (c.subject === null) === (top.subject === null)) || tellsWho(c, top)) chosen.set(c.statement.id, c)
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
  const sameMatter = c.matter !== null && c.matter.id === top.matter?.id
  const sameDeed = c.statement.action === top.statement.action || (c.statement.family === 'DECIDE' && top.statement.family === 'DECIDE')
  if (sameMatter && sameDeed && c.rank > top.rank * (c.subject?.id === top.subject?.id ? 0.8 : 0.88)) return true
  const sameActors =
    actorsOf(c).some((a) => a.id === top.subject?.id) && c.provisions.some((p) => top.provisions.some((q) => q.id === p.id))
  return sameActors && c.rank > top.rank * 0.9
}

/** Whether a statement of the same place and matter names who does what the best one leaves open. */
function tellsWho(c: Ranked, top: Ranked): boolean {
  if (top.subject !== null || c.subject === null || isNegative(c) !== isNegative(top)) return false
  const samePlace = c.provisions.some((p) => top.provisions.some((q) => q.id === p.id))
  const sameMatter = c.matter !== null && c.matter.id === top.matter?.id
  return samePlace && c.statement.family === top.statement.family && c.rank > top.rank * (sameMatter ? 0.75 : 0.9)
}

/** The actors of the slots over all statements of the set, in the documents' order, each with its statements. */
export function answersOf(set: Chosen[], slots: readonly Slot[], u: Understood): { actor: ActorRow; statements: Chosen[] }[] {
  const named = new Set(u.mentions.filter((m) => m.kind === 'ACTOR').flatMap((m) => m.ids))
  const asksAboutNamed = u.kind === 'WHAT_DOES' || u.kind === 'YES_NO'
  const found = new Map<string, { actor: ActorRow; statements: Chosen[] }>()
  for (const c of set) {
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

/** Whether the slot that is asked for holds somebody whom the question does not name itself. */
export function namesSomebody(u: Understood, c: Ranked): boolean {
  const named = new Set(u.mentions.filter((m) => m.kind === 'ACTOR').flatMap((m) => m.ids))
  return inSlot(u, c, slotOf(u, c)).some((a) => !named.has(a.id))
}
