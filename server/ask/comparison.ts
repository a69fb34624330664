/** What two documents, or two provisions, say to the same question, each by itself. */
import type { Context } from '../context.ts'
import { chosenPart, joined, type Part } from './answer.ts'
import { arranged, eachDocument } from './arrange.ts'
import type { Lexicon } from './lexicon.ts'
import { againstEachOther, partsOf } from './parts.ts'
import { documentOf, placesNamed, within } from './places.ts'
import { kindPatterns } from './questions.ts'
import { type Ranked, ranked } from './rank.ts'
import { searchStatements } from './search.ts'
import { idsNamed, type Understood, understand } from './understand.ts'

/** The documents that the question names, else the two whose statements fit best. Null where only one has something to say. */
export async function comparison(
  context: Context,
  u: Understood,
  list: Ranked[],
  lexicon: Lexicon,
  inForce: (document: string) => boolean,
): Promise<Part | null> {
  const compared = sidesOf(u, list).filter((side) => inForce(documentOf(side)))
  if (compared.length < 2) return null
  const sides = await Promise.all(
    compared.map(async (side) => {
      const own = readingFor(side, u, lexicon)
      const document = documentOf(side)
      const places = document === side ? [] : [side]
      const { inside } = within(ranked(await searchStatements(context, own, [document], places), own, lexicon), places)
      return chosenPart(context, own, await arranged(context, own, inside, [document]), null)
    }),
  )
  return sides.some((p) => p.verdict !== 'SILENT') ? joined(sides) : null
}

/** Ids of what is compared: the documents that the question names, else the provisions, else the two documents whose statements fit best. */
function sidesOf(u: Understood, list: Ranked[]): string[] {
  const documents = idsNamed(u, 'DOCUMENT')
  const places = placesNamed(u)
  if (documents.length > 1) return documents
  if (places.length > 1) return places
  return [...new Set([...documents, ...eachDocument(list).map((c) => c.document)])].slice(0, 2)
}

/** A half of so few words only names what is compared. */
const shortest = 3

/** The part of the question that names the side, where each has one of its own; else the whole. */
function readingFor(side: string, u: Understood, lexicon: Lexicon): Understood {
  const halves = againstEachOther(u.question)?.map((half) => understand(half, lexicon))
  const half = halves?.filter((h) => h.mentions.some((m) => m.ids.includes(side)))
  // "What the memo says vs what the textbook says": each half names its own.
  if (half?.length === 1 && half[0] && halves?.every((h) => h.words.length > shortest)) return half[0]
  const spans = partsOf(u.question)
  if (spans.length < 2) return { ...u, ...kindBeside(u) }
  const mention = u.mentions.find((m) => m.ids.includes(side))
  const span = spans.find((s) => mention && mention.start >= s.start && mention.end <= s.end)
  return span ? understand(u.question, lexicon, span) : { ...u, ...kindBeside(u) }
}

/** What is asked of each document: the kind of the question but for the comparing. */
function kindBeside(u: Understood): Pick<Understood, 'kind' | 'kindFamilies'> {
  const text = u.masked.join(' ')
  // "How do they differ as to what is done by A?": what A does there.
  if (/\bby (the )?ACTOR\b/.test(text)) return { kind: 'WHAT_DOES', kindFamilies: u.family ? [u.family] : [] }
  const found = kindPatterns.find((k) => k.kind !== 'COMPARE' && (k.least ?? 0) <= idsNamed(u, 'ACTOR').length && k.pattern.test(text))
  // "Do both give it to the same office?": who that is in each.
  if (!found || (found.kind === 'YES_NO' && /\bsame\b/.test(text)))
    return { kind: 'WHO_DOES', kindFamilies: u.named && u.family ? [u.family] : [] }
  return { kind: found.kind, kindFamilies: found.families ?? [] }
}
