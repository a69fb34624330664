/** An answer as a footnote, and the sign by which a later reader knows whether it still rests on the same statements. Pure. */
import { type Address, writeAddress } from '../address.ts'
import type { DocumentsQuery, WholeAnswerFragment } from '../generated/graphql.ts'

type Document = DocumentsQuery['documents'][number]
type Said = Pick<WholeAnswerFragment['statements'][number], 'id' | 'sentence'>

/** FNV-1a over ids and sentences, in the order of the ids: it works where a page is not served securely, too. */
export function seenHash(statements: Said[]): string {
  const lines = statements.map((s) => `${s.id}\t${s.sentence}`).sort()
  let hash = 0xcbf29ce484222325n
  for (const byte of new TextEncoder().encode(lines.join('\n'))) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n)
  return hash.toString(36)
}

/** The address of the answer alone, with what it rests on today. */
export function permalink({ q, kind, action, family, term, docs }: Address, statements: Said[]): string {
  return `${window.location.origin}/${writeAddress({ q, kind, action, family, term, docs, seen: seenHash(statements) })}`
}

/** Each document once, with its edition and the provisions that are cited from it. */
function sources(answer: WholeAnswerFragment, documents: Document[]): string[] {
  const cited = new Map<string, Set<string>>()
  for (const p of answer.statements.flatMap((s) => s.provisions))
    cited.set(p.document.id, (cited.get(p.document.id) ?? new Set()).add(p.locator))
  return [...cited].map(([id, locators]) => {
    const d = documents.find((one) => one.id === id)
    const edition = d && [d.edition, d.date, d.superseded && 'later editions replaced it'].filter(Boolean).join(', ')
    return `${d?.title ?? id}${edition ? ` (${edition})` : ''}: ${[...locators].join('; ')}`
  })
}

/** Question, answer, documents with provisions, link and date. */
export function footnote(answer: WholeAnswerFragment, address: Address, documents: Document[]): string {
  const on = new Date().toISOString().slice(0, 10)
  const rests = sources(answer, documents).map((s) => ` ${s}.`)
  const from = `Decision Channels, ${permalink(address, answer.statements)} (read ${on}; not an official publication).`
  return `“${address.q}” ${answer.sentence}${rests.join('')} ${from}`
}
