/** Stated, excluded or silent, and for a silence the reason in words. */
import type { Verdict } from '../generated/vocabulary.ts'
import { actorsOf, asksAmount, asksNegative, isNegative, type Ranked, sameMatter, samePlace, tellsAmount } from './rank.ts'
import type { Silence } from './silences.ts'
import { formsIn } from './text.ts'
import { besideNames, type Understood } from './understand.ts'

/** A verdict; for a silence why, or else what it is that is not said. */
export type Ruling = { verdict: Verdict; reason: string | null; unsaid?: string }

/** Below these the best statement shares too little with the question to be its answer. */
export const limits = { likeness: 0.25, coverage: 0.35, sum: 0.6 }

/**
 * What speaks for a silence: the logarithm of its odds. Fitted by logistic regression to sample questions that were left out of
 * the graph and to questions of known silences, half of which were taken for unknown, at one silence in ten questions.
 */
const odds = { base: -0.7, likeness: -2.8, coverage: -5.2, lacks: 3.6, unused: 0.8, silenceLikeness: 4, silenceCoverage: 4.2 }

/** Whether the question is likelier one that no document answers than one that the best statement does. */
function isLikelySilent(u: Understood, top: Ranked, silence: Silence | null): boolean {
  // A passive sentence that tells just this deed is an answer of its own, which names nobody.
  const known = top.subject === null && top.statement.action === u.named ? null : silence
  const own = odds.likeness * top.likeness + odds.coverage * top.coverage + odds.lacks * top.lacks + odds.unused * u.unused.length
  return odds.base + own + odds.silenceLikeness * (known?.likeness ?? 0) + odds.silenceCoverage * (known?.coverage ?? 0) > 0
}

/** So close a known silence has to be for its words to be those of the answer. */
const sameSilence = 0.9

/** How close a statement comes to the question. */
export const closeness = (c: Ranked): number => c.likeness + c.coverage - c.lacks

/** How near the best a statement has to rank to give an amount or a time for it. */
const nearly = 0.5

/** Whether a statement comes so close to the question that it answers it outright. */
export const isClose = (c: Ranked | undefined): boolean => c !== undefined && closeness(c) >= 0.8

const silent = (reason: string): Ruling => ({ verdict: 'SILENT', reason })

/** A silence that is known, in its own words. */
const toldAs = ({ says, citations }: Silence) =>
  `${says}${citations.length > 0 ? `; the matter is spoken of in ${citations.join(', ')}` : ''}`

/** Rules on the best statement, beside the known silence that fits best. */
export function ruling(u: Understood, list: Ranked[], known: Silence | null): Ruling {
  const [top] = list
  if (!top) return silent('no statement has the words of the question')
  const mentioned = u.mentions.filter((m) => m.kind === 'ACTOR')
  // "What does X do?" is answered by whatever X does.
  const plain = u.kind === 'WHAT_DOES' && u.masked.includes('what') && mentioned.some((m) => m.ids.includes(top.subject?.id ?? ''))
  if (plain && besideNames(u).length <= 2) return { verdict: isNegative(top) ? 'EXCLUDED' : 'STATED', reason: null }
  if (asksAmount(u) && !list.some((c) => tellsAmount(c) && c.rank > top.rank * nearly && (sameMatter(c, top) || samePlace(c, top))))
    return silent('no statement of this matter gives that amount or time')
  if (top.likeness < limits.likeness && top.coverage < limits.coverage) return silent('no statement comes close to the question')
  // A statement that says no is no silence, however few words they share.
  if (!(u.kind === 'YES_NO' && isNegative(top)) && isLikelySilent(u, top, known)) {
    const same = known && known.likeness + known.coverage >= sameSilence
    return same
      ? { verdict: 'SILENT', reason: null, unsaid: toldAs(known) }
      : silent('the statements that come closest speak of something else')
  }
  if (u.kind === 'YES_NO' && mentioned.length > 0 && closeness(top) < 0.9) {
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
