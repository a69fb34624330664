/** Words of questions and names, brought to one form, so that "SCOs", "the SCO's" and "sco" are the same word. */

/** A word of a text: its form for comparing, how it was typed, and what stands between it and the next. */
export type Word = { form: string; typed: string; after: string }

const plain = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[’‘`´]/g, "'")
    .replace(/ #(?=\W|$)/g, ' number')
    .replace(/\b([A-Za-z])\.(?=[A-Za-z]\.)/g, '$1')
    .replace(/\b(us)\.(?=\W|$)/gi, '$1')
    .replace(/'s\b|s'(?=\s|$)/g, (m) => (m.startsWith('s') ? 's' : ''))

/** Lower case, plural s taken off: the same rule for both sides of every comparison. */
export function formOf(word: string): string {
  const lower = word.toLowerCase()
  return lower.length > 3 && lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : lower
}

/** The words of a text in order. */
export function wordsIn(text: string): Word[] {
  const words = [...plain(text).matchAll(/([\p{L}\p{N}]+)([^\p{L}\p{N}]*)/gu)]
  return words.map(([, typed = '', after = '']) => ({ form: formOf(typed), typed, after }))
}

/** Words as they were typed, with what stands between them. */
export const typedOf = (words: readonly Word[]): string => words.map((w, i) => w.typed + (i < words.length - 1 ? w.after : '')).join('')

/** Word forms only. */
export const formsIn = (text: string): string[] => wordsIn(text).map((w) => w.form)

/** Words that carry no matter of their own. */
const stop = new Set(
  `a an the this that these those it its it's i im i'm me my we our us you your he him his she her they them their theirs who whom whose which what when where why how
  is are was were be been being am do does did done doing has have had having will would shall should can could may might must of in on at to from for by with without
  into onto upon about over under between among through during before after as than then so if or and but nor not no yes y n any some all both each every either neither
  there here out up down off own same other another such only just also too very more most much many few lot one two get gets got give given go goes going come
  comes make makes made take takes taken put want wants need needs let lets say says said tell know please thanks according per via re s t d ll ve w`
    .split(/\s+/)
    .map(formOf),
)
export const isStop = (form: string): boolean => stop.has(form)

/** A light stem for counting shared words; the index has its own. */
export function stemOf(form: string): string {
  if (form.length < 5 || /\d/.test(form)) return form
  const cut = form.replace(
    /(ational|ization|isation|ations?|ments?|ingly|edly|ings?|ions?|ives?|ers?|ors?|ies|ed|es|al|ly|ance|ence|y|e)$/,
    '',
  )
  return cut.length >= 3 ? cut : form
}

/** Texts of the graph recur with every question: their stems are kept, up to so many texts. */
const kept = new Map<string, ReadonlySet<string>>()
const mostKept = 50_000

/** Stems of the words that carry meaning. */
export function stemsIn(text: string): ReadonlySet<string> {
  const known = kept.get(text)
  if (known) return known
  const stems = new Set(
    formsIn(text)
      .filter((f) => !isStop(f))
      .map(stemOf),
  )
  if (kept.size >= mostKept) kept.clear()
  kept.set(text, stems)
  return stems
}
