/** What two documents say to the same question, each by itself. */
import type { Context } from '../context.ts'
import { chosenPart, joined, type Part } from './answer.ts'
import { arranged, eachDocument } from './arrange.ts'
import type { Lexicon } from './lexicon.ts'
import { partsOf } from './parts.ts'
import { kindPatterns } from './questions.ts'
import { type Ranked, ranked } from './rank.ts'
import { searchStatements } from './search.ts'
import { idsNamed, type Understood, understand } from './understand.ts'

/** The documents that the question names, else the two whose statements fit best. Null where only one has something to say. */
export async function comparison(context: Context, u: Understood, list: Ranked[], lexicon: Lexicon): Promise<Part | null> {
  const named = idsNamed(u, 'DOCUMENT')
  const documents = named.length > 1 ? named : [...new Set([...named, ...eachDocument(list).map((c) => c.document)])].slice(0, 2)
  if (documents.length < 2) return null
  const sides = await Promise.all(
    documents.map(async (d) => {
      const own = readingFor(d, u, lexicon)
      const side = ranked(await searchStatements(context, own, [d]), own, lexicon)
      return chosenPart(context, own, await arranged(context, own, side), null)
    }),
  )
  return sides.some((p) => p.verdict !== 'SILENT') ? joined(sides) : null
}

/** The part of the question that names the document, where each has one of its own; else the whole. */
function readingFor(document: string, u: Understood, lexicon: Lexicon): Understood {
  const spans = partsOf(u.question)
  if (spans.length < 2) return { ...u, ...kindBeside(u) }
  const mention = u.mentions.find((m) => m.kind === 'DOCUMENT' && m.ids.includes(document))
  const span = spans.find((s) => mention && mention.start >= s.start && mention.end <= s.end)
  return span ? understand(u.question, lexicon, span) : { ...u, ...kindBeside(u) }
}

/** What is asked of each document: the kind of the question but for the comparing. */
function kindBeside(u: Understood): Pick<Understood, 'kind' | 'kindFamilies'> {
  const text = u.masked.join(' ')
  const found = kindPatterns.find((k) => k.kind !== 'COMPARE' && (k.least ?? 0) <= idsNamed(u, 'ACTOR').length && k.pattern.test(text))
  return { kind: found?.kind ?? 'WHO_DOES', kindFamilies: found?.families ?? [] }
}
