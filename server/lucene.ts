/** Text of a caller → a query of the full-text index. Only letters and digits pass, so nothing of the query language does. */

/** Words of a text as the index splits them: at most 40, each at most 40 characters. The index refuses to look for slips in much longer ones. */
export const wordsOf = (text: string): string[] =>
  (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
    .slice(0, 40)
    .map((word) => word.slice(0, 40))

/** Any of the words; whole words weigh most, beginnings and one or two slips count too. Null when the text has no words. */
export function termsQuery(text: string): string | null {
  const words = wordsOf(text)
  if (words.length === 0) return null
  return words.map((w) => (w.length < 3 ? `${w}^2` : `(${w}^4 OR ${w}*^2 OR ${w}~${w.length > 6 ? 2 : 1})`)).join(' ')
}
