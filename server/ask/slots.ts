/** Which end of a statement a question asks for: who does it, to whom it is done, or who takes another part in it. */
import type { QuestionKind } from '../generated/vocabulary.ts'
import type { ActorRow } from '../rows.ts'
import type { Chosen } from './choose.ts'
import { withoutRelatives } from './parts.ts'
import type { Ranked } from './rank.ts'
import { actorsGiven, type Understood } from './understand.ts'

/** A place in a statement; `receiver` is the counterpart to whom something passes. */
export type Slot = 'subject' | 'target' | 'counterpart' | 'receiver'

/** The places that compete for what is asked. */
type Scored = Exclude<Slot, 'receiver'>

const slotOfPart: Record<string, Scored> = { subject: 'subject', target: 'target', counterpart: 'counterpart' }
/** Counterparts that a person asks for; who acts on whose behalf or who is left out is no answer to "with whom". */
const askedParts = new Set(['WITH', 'TO', 'THROUGH', 'FROM', 'FOR'])

/** Families in which whoever acts together with the subject does the same. */
const jointly = new Set(['EXECUTE', 'ADVISE', 'DECIDE'])

/** The part of a counterpart that a question asks for, by its preposition or its kind. */
const partWords: [RegExp, string][] = [
  [/\bthrough (who|whom|which|whose)\b|\bthrough$/, 'THROUGH'],
  [
    /\b((on behalf|in place|in the name|in the stead|instead) of|for) (who|whom|which|whose)\b|\b(in|on) (whose|which \w+) (stead|place|name|behalf)\b|\b(on behalf of|for)$/,
    'FOR',
  ],
  [/\bfrom (who|whom|which|whose)\b|\bfrom$/, 'FROM'],
  [/\bwith (who|whom|which|whose)\b|\b(with|w)$/, 'WITH'],
  [/\bto (who|whom|which|whose)\b|\bto$/, 'TO'],
]
const partOfKind: Partial<Record<QuestionKind, string>> = { WITH_WHOM: 'WITH', WHO_IS_TOLD: 'TO' }

/** The part of a counterpart that the question names by its preposition. */
export const partNamed = (u: Understood): string | undefined => partWords.find(([pattern]) => pattern.test(u.masked.join(' ')))?.[1]

/** The counterparts that are asked for: those of the part that the question names, where the statement has any; else all that can be asked for. */
function counterpartsAsked(u: Understood, c: Chosen): ActorRow[] {
  const part = partNamed(u) ?? partOfKind[u.kind]
  const own = c.counterparts.filter((x) => x.part === part)
  return (own.length > 0 ? own : c.counterparts.filter((x) => askedParts.has(x.part))).map((x) => x.actor)
}

/** The actors in a place of a statement. */
export const inSlot = (u: Understood, c: Chosen, slot: Slot): ActorRow[] => {
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
    '\\b(be|is|are|was|were|been|being|get|gets|got) (\\w+ )?(consulted|informed|notified|told|supervised|commanded|directed|overseen|trained|paid|assisted|helped|advised|asked|copied|exempted|funded|approached|contacted|addressed|sent)\\b',
    '\\b(to|with|for|via|through|from|(in place|on behalf|in the name|in support|in favor) of) (who|whom|which \\w+|whose \\w+)\\b',
    '\\b(who|whom) (\\w+ ){1,6}(talk|speak|turn|write|apply|listen) (to|with)\\b',
    '\\b(in|on) (whose|which \\w+) (stead|place|name|behalf)\\b',
    'ACTOR.*\\b(list|name)( pl| please)?$',
    '\\b(consult|inform|tell|notify|advise|supervise|direct|command|help|assist|train) (who|whom)$',
    '\\b(to|with|w|for|via|from|(on behalf|in support|in favor) of|through)$',
    '(?<!\\b(by|of|under) )\\bwhom\\b',
    '\\b(which|whose|what) (\\w+ ){1,6}?(do|doe|did|must|should|can|could|may|shall|will) ((the |a |an |my |our |this )?(ACTOR|i|we|you|they|he|she)|(my|our) \\w+)\\b',
    '\\b(who|whom) (\\w+ ){0,5}?(do|doe|did|must|should|can|could|may|shall|will) (the |a |an |my |our )?(ACTOR|i|we|you|they|he|she|one)\\b',
  ].join('|'),
)

/** "Who tells …", "who gives …": the one who acts, though others are told. */
const asksForDoer =
  /\b(who|which \w+|what \w+) (tell|inform|notify|notifie|report|send|give|provide|submit|alert|brief|copie|advise|answer|handle|run|write|make|pay|keep|help|assist|teach|train|delegate|redelegate|assign|grant)\b|\bhaving (made|done|given|granted|issued|delegated|redelegated|assigned)\b/

const kindSlots: Partial<Record<QuestionKind, Scored[]>> = {
  WITH_WHOM: ['counterpart', 'target'],
  WHO_IS_TOLD: ['counterpart', 'target'],
  CHAIN_DOWN: ['target', 'counterpart'],
}
const aboutNamed = new Set<QuestionKind>(['WHAT_DOES', 'YES_NO', 'UNDER_WHICH_AUTHORITY', 'WHEN'])

/** How much speaks for each slot: the kind of question, its wording, and the sample questions that are like it. */
function slotScores(u: Understood, top: Ranked): Record<Scored, number> {
  const scores = { subject: 0.35, target: 0, counterpart: 0 }
  const text = withoutRelatives(u.masked.join(' '))
  const kind: Scored[] = kindSlots[u.kind] ?? (asksForOther.test(text) ? ['counterpart', 'target'] : [])
  if (asksForDoer.test(text) && !asksForOther.test(text)) scores.subject += 0.7
  for (const [i, slot] of kind.entries()) scores[slot] += (kindSlots[u.kind] ? 1.3 : 1.1) - i * 0.05
  for (const [part, slot] of Object.entries(slotOfPart)) {
    scores[slot] += 0.9 * (top.likeParts[part] ?? 0) + 0.25 * (u.parts.get(part) ?? 0)
  }
  return scores
}

/** Who has a power that was delegated, and not who delegated it. */
const asksForHolder =
  /\b(who|which \w+|what \w+) (now |today |then |really |actually |currently )?(hold|has|have|wield|exercise|got|get|receive|end up with)\b/

/** The slot that is asked for: the likeliest that the question does not fill by a name itself. */
export function slotOf(u: Understood, top: Ranked): Slot {
  if (u.kind === 'UNDER_WHICH_AUTHORITY' && top.statement.family === 'DELEGATE') return top.target ? 'target' : 'receiver'
  const receives = top.statement.family === 'DELEGATE' && asksForHolder.test(u.masked.join(' '))
  if (receives && (top.target ?? top.counterparts.find((c) => c.part === 'TO'))) return top.target ? 'target' : 'receiver'
  if (aboutNamed.has(u.kind)) return 'subject'
  const scores = slotScores(u, top)
  const order = (['subject', 'target', 'counterpart'] as const).toSorted((a, b) => scores[b] - scores[a])
  const first = order[0] ?? 'subject'
  const named = actorsGiven(u)
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

/** Whether the slot that is asked for holds somebody whom the question does not name itself. */
export function namesSomebody(u: Understood, c: Ranked): boolean {
  const named = actorsGiven(u)
  return inSlot(u, c, slotOf(u, c)).some((a) => !named.has(a.id))
}
