/** Which words of a question ask: its parts, its last sentence, its main clause. */
import { type Word, wordsIn } from './text.ts'

/** The words of a question from `start` to before `end`. */
export type Span = { start: number; end: number }

const asking = '(?:who|whom|whose|which|what|when|where|how)\\b'
/** Where a part asks whether. */
const whether = '(?:can|may|must|should|do|does|is|are|will) (?:i|we|they|it|you|he|she|one)\\b'
/** Where another part begins: behind "and", "or", a comma, a question mark, before a word of asking and the preposition that leads to it. */
const joint = new RegExp(
  `(?:\\b(?:and|or|but|while)|[;?,])\\s+(?=(?:(?:to|by|with|from|under|through|for|at|in|on)\\s+)?${asking}|${whether})`,
  'gi',
)
const isQuestion = new RegExp(`\\b${asking}|^(?:may|can|could|must|should|is|are|does|do|did|has|have|will)\\b`, 'i')

/** A comma parts two questions only where the first one asks for somebody: "when it is late, who …" is one. */
const asksFirst = /^(?!\s*(?:when|if|once|after|before)\b).*\b(?:who|whom|whose|which)\b/i

const count = (text: string): number => wordsIn(text).length

/** The parts of a question in order ("who approves it, and to whom is it reported?"); one where it asks one thing. */
export function partsOf(question: string): Span[] {
  const spans: Span[] = []
  let from = 0
  for (const { index, 0: found } of question.matchAll(joint)) {
    const piece = question.slice(from, index)
    const rest = index + found.length
    if (
      !isQuestion.test(piece.trim()) ||
      (found.startsWith(',') && !asksFirst.test(piece)) ||
      count(piece) < 3 ||
      count(question.slice(rest)) < 2
    )
      continue
    spans.push({ start: count(question.slice(0, from)), end: count(question.slice(0, index)) })
    from = rest
  }
  return [...spans, { start: count(question.slice(0, from)), end: count(question) }]
}

const versus =
  /^(?<before>.*[:,–-]\s+)?(?<one>.+?)\s+(?:vs?\.?|versus|as against|as opposed to)\s+(?<other>.+?)(?<after>\s*[-–:,?(].*|\s+(?:on|in|under|per|according|for|at|when|if)\s.*)?$/i

/** A question about one thing against another ("review: ACAT I vs ACAT II, who?") as two, one about each. Null where it is none. */
export function againstEachOther(question: string): [string, string] | null {
  const { before = '', one = '', other = '', after = '' } = question.match(versus)?.groups ?? {}
  if (!one || !other) return null
  // "Who negotiates FMS v DCS": what is asked of both stands before the first.
  const words = one.split(/\s+/)
  const head = before ? '' : words.slice(0, -count(other)).join(' ')
  return [`${before}${one}${after}`, `${before}${isQuestion.test(head) ? `${head} ` : ''}${other}${after}`]
}

/** A word or two after the last sentence that make a question of it: "… OK?", "… allowed?". */
const tag = /^(is that |is this |would that be |am i )?(ok|okay|allowed|permitted|right|correct|true|legal|possible|fine|yes or no|y n)$/

/** The words after the last full stop, colon or semicolon, if they can be a question of their own. */
export function lastSentence(question: string, words: Word[]): Word[] {
  const parts = question.trim().split(/[.;:!?]+(?=\s)|\s[-–—]\s/)
  const count = wordsIn(parts.at(-1) ?? '').length
  const last = words.slice(words.length - count)
  return count >= 4 || tag.test(last.map((w) => w.form).join(' ')) ? last : words
}

/** A word that asks for somebody. */
export const personAsked = /\b(?:who|whom|whose|which)\b/
const subordinate = 'if|when|whenever|once|before|after|until|unless|because|since|while|although|though|where|so that|in case|provided'
/** "If X, who does Y once Z?": who does Y. */
const around = new RegExp(
  // "When is it A who …" asks when.
  `^(?:(?!when (?:is|are|was|were|do|doe|did|can|could|must|may|should|shall|will|has|have)\\b)(?:${subordinate}|for|in|under|on|with|during) .*?(?= (?:(?:to|with|from|by|through|under|for) )?${personAsked.source}))? ?(.*?\\b(?:who|whom|whose|which)\\b.{8,}?)(?: (?:${subordinate})\\b.*)?$`,
)

/** What only says which thing is meant: "the account that travel is paid out of". */
const relative = / that (?:(?! (?:who|whom|whose|which|what)\b).)*/g

/** A text without its relative clauses, so that their verbs are not taken for what is asked. */
export const withoutRelatives = (text: string): string => text.replace(relative, '')

/** The words of the main clause, where the question has a person to ask for in it. */
export function mainClause(clause: string[]): string {
  const text = clause.join(' ')
  return text.match(around)?.[1] ?? text
}

/** "Who does the textbook say approves it?" asks who approves it. */
export function withoutSayer(clause: string[]): string[] {
  const text = clause
    .join(' ')
    .replace(/\b(doe|do|did) (the |thi |that )?(DOCUMENT|\w*book|manual|chapter|page|memo) (say|state|name|give)\b ?/, '')
  return text.split(' ')
}
