/** Questions that ask two things at once are answered part by part. */
import { wordsIn } from './text.ts'

/** The words of a question from `start` to before `end`. */
export type Span = { start: number; end: number }

const asking = '(?:who|whom|whose|which|what|when|how)\\b'
/** Where another part begins: behind "and", "or", a question mark, before a word of asking and the preposition that leads to it. */
const joint = new RegExp(`(?:\\b(?:and|or|but|while)|[;?])\\s+(?=(?:(?:to|by|with|from|under|through|for|at|in|on)\\s+)?${asking})`, 'gi')
const isQuestion = new RegExp(`\\b${asking}|^(?:may|can|could|must|should|is|are|does|do|did|has|have|will)\\b`, 'i')

const count = (text: string): number => wordsIn(text).length

/** The parts of a question in order ("who approves it, and to whom is it reported?"); one where it asks one thing. */
export function partsOf(question: string): Span[] {
  const spans: Span[] = []
  let from = 0
  for (const { index, 0: found } of question.matchAll(joint)) {
    const piece = question.slice(from, index)
    const rest = index + found.length
    if (!isQuestion.test(piece.trim()) || count(piece) < 3 || count(question.slice(rest)) < 2) continue
    spans.push({ start: count(question.slice(0, from)), end: count(question.slice(0, index)) })
    from = rest
  }
  return [...spans, { start: count(question.slice(0, from)), end: count(question) }]
}
