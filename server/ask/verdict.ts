/** Stated, excluded or silent, and for a silence the reason in words. */
import type { Verdict } from '../generated/vocabulary.ts'
import { actorsOf, asksNegative, isNegative, type Ranked } from './rank.ts'
import { formsIn, isStop } from './text.ts'
import type { Understood } from './understand.ts'

export type Ruling = { verdict: Verdict; reason: string | null }

/** Below these the best statement shares too little with the question to be its answer. Set by `npm run ask:report`. */
export const limits = { likeness: 0.3, coverage: 0.5, sum: 0.6 }

/** How close a statement comes to the question. */
export const closeness = (c: Ranked): number => c.likeness + c.coverage - c.lacks

const silent = (reason: string): Ruling => ({ verdict: 'SILENT', reason })

/** Rules on the best statement. */
export function ruling(u: Understood, top: Ranked | undefined, list: Ranked[]): Ruling {
  if (!top) return silent('no statement has the words of the question')
  const mentioned = u.mentions.filter((m) => m.kind === 'ACTOR')
  // "What does X do?" is answered by whatever X does.
  const plain = u.kind === 'WHAT_DOES' && mentioned.some((m) => m.ids.includes(top.subject?.id ?? ''))
  if (plain && meaning(u) <= 2) return { verdict: isNegative(top) ? 'EXCLUDED' : 'STATED', reason: null }
  if (top.likeness < limits.likeness && top.coverage < limits.coverage) return silent('no statement comes close to the question')
  if (closeness(top) < limits.sum) return silent('the statements that come closest speak of something else')
  if (u.kind === 'YES_NO' && mentioned.length > 0) {
    const meet = list.slice(0, 5).some((c) => actorsOf(c).some((a) => mentioned.some((m) => m.ids.includes(a.id))))
    if (!meet) return silent('no statement brings this actor and this matter together')
  }
  if (u.kind === 'YES_NO' && isExcepted(u, top)) return { verdict: 'EXCLUDED', reason: null }
  if (isNegative(top) && (u.kind === 'YES_NO' || asksNegative(u) || top.likeness >= 0.7)) return { verdict: 'EXCLUDED', reason: null }
  return { verdict: 'STATED', reason: null }
}

/** Whether what the question names is just what the statement leaves out: an actor in the part EXCEPT, or in the words of the exception. */
function isExcepted(u: Understood, top: Ranked): boolean {
  const left = new Set(top.counterparts.filter((c) => c.part === 'EXCEPT').map((c) => c.actor.id))
  const words = ` ${formsIn(`${top.statement.exception ?? ''}`).join(' ')} `
  return u.mentions.some((m) => m.kind === 'ACTOR' && (m.ids.some((i) => left.has(i)) || words.includes(` ${formsIn(m.text).join(' ')} `)))
}

/** How many words of the question carry meaning beside the names in it. */
function meaning(u: Understood): number {
  const named = new Set(u.mentions.flatMap((m) => u.words.slice(m.start, m.end)))
  return u.words.filter((w) => !named.has(w) && !isStop(w.form)).length
}
