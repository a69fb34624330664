/** Citations short enough for a line of text. Pure. */

/** Locators are short where a document numbers its paragraphs; where it only has headings, the heading is the locator. */
const longest = 34

/** The citation, cut at a word where its locator is a long heading; whoever shows it gives the whole in a tooltip. */
export function shortCitation(citation: string): string {
  if (citation.length <= longest) return citation
  const cut = citation.slice(0, longest)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 16)).replace(/[\s,;:]+$/, '')} …`
}
