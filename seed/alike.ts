/** Questions that are alike: of the same words, or nearly. Found by an index of words, since each with each would be hundreds of millions. */

/** Two questions count as alike from this share of common words on. */
export const alikeFrom = 0.8

/** Words that tell nothing of what is asked. Words of asking ("who", "when") stay: they tell one part from another. */
const stop = new Set(
  `a an the this that these those it its i me my we our us you your he his she her they them their there here
  is are was were be been being am do does did has have had will would shall should can could may might must
  of in on at to from for by with into as if or and but so then than please just any some`.split(/\s+/),
)

/** The words of a question, each once, without stop words and endings. */
export function wordsOf(question: string): string[] {
  const words = question.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const stems = words.filter((w) => !stop.has(w)).map((w) => w.replace(/(?<=.{3})(ing|ed|es|s|e)$/, ''))
  return [...new Set(stems)].sort()
}

/** The share of common words among all of two questions: 1 for the same words in whatever order. */
function likenessOf(a: readonly string[], b: readonly string[]): number {
  const have = new Set(a)
  const common = b.filter((w) => have.has(w)).length
  return common / (a.length + b.length - common)
}

/** Two of a list by their places in it, and how alike they are. */
export type Pair = { a: number; b: number; likeness: number }

/**
 * All pairs that are alike, in the order of the list. With words sorted by rarity, two lists with a share `alikeFrom` in common
 * must meet among the first few of each (n - alikeFrom·n + 1): only those rarest words are looked up.
 */
export function alike(questions: readonly string[]): Pair[] {
  const lists = questions.map(wordsOf)
  const often = new Map<string, number>()
  for (const words of lists) for (const w of words) often.set(w, (often.get(w) ?? 0) + 1)
  const rarestFirst = (a: string, b: string) => (often.get(a) ?? 0) - (often.get(b) ?? 0) || (a < b ? -1 : 1)
  const index = new Map<string, number[]>()
  const pairs: Pair[] = []
  for (const [b, words] of lists.entries()) {
    const telling = words.toSorted(rarestFirst).slice(0, words.length - Math.ceil(alikeFrom * words.length) + 1)
    const met = new Set(telling.flatMap((w) => index.get(w) ?? []))
    for (const a of met) {
      const likeness = likenessOf(lists[a] ?? [], words)
      if (likeness >= alikeFrom) pairs.push({ a, b, likeness })
    }
    for (const w of telling) {
      const places = index.get(w) ?? []
      index.set(w, places)
      places.push(b)
    }
  }
  return pairs.sort((x, y) => x.a - y.a || x.b - y.b)
}
