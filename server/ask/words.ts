/** An answer in one or a few plain sentences with locators. */
import type { ActorRow } from '../rows.ts'
import type { Chosen } from './choose.ts'
import type { Ranked } from './rank.ts'

/** How many sentences an answer has at most; the statements below it show the rest. */
const most = 4

/** A statement as it is told, and where. */
type Told = Pick<Chosen, 'statement'> & { provisions: readonly { citation: string }[] }

const cite = (c: Told) => c.provisions.map((p) => p.citation).join(', ')
const withLocators = (sentence: string, c: Told) => `${sentence.replace(/\.$/, '')} (${cite(c)}).`
/** The sentence of a statement with its locators. */
export const cited = (c: Told) => withLocators(c.statement.sentence, c)

/** Kinds of actor whose full name takes an article where the abbreviation took none. */
const withArticle = new Set<ActorRow['kind']>(['POST', 'ORGANIZATION', 'BODY'])

/** A name that is not part of a longer one: "DoD", but not in "DoDD" or "OGC, DoD". */
const wholly = (name: string) => new RegExp(`(?<![\\w&/-]|[A-Z], )${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w&/-])`)

/** Spells an abbreviation out where it first occurs in the sentences, which a line break parts. */
function spelledOut(text: string, actors: ActorRow[]): string {
  let out = text
  for (const { name, abbreviation, kind } of actors) {
    if (!abbreviation || abbreviation === name || out.includes(name)) continue
    const at = out.search(wholly(abbreviation))
    if (at < 0) continue
    const before = out.slice(0, at)
    const bare = withArticle.has(kind) && !/(\b(the|an?|its|their|each)|,) $/i.test(before) && !/^the /i.test(name)
    const article = bare ? (/(^|\n|[.] )$/.test(before) ? 'The ' : 'the ') : ''
    out = `${before}${article}${name} (${abbreviation})${out.slice(at + abbreviation.length)}`
  }
  return out
}

/** The sentences of a stated or excluded answer, behind "Yes. " or "No. " where that is asked; `rest` is what the others do that are not told. */
export function stated(set: Chosen[], actors: ActorRow[], lead: string, rest = 'say the same of others'): string {
  const told = set.slice(0, most)
  // Locators are put behind each sentence afterwards: "DSCA web page" is no place to spell DSCA out.
  const sentences = spelledOut(told.map((c) => c.statement.sentence).join('\n'), actors).split('\n')
  const shown = told.map((c, i) => withLocators(sentences[i] ?? '', c))
  const more = set.length > most ? ` ${set.length - most} more statements ${rest}.` : ''
  const documents = new Set(set.map((c) => c.document))
  const differ = documents.size > 1 ? ` ${documents.size} documents speak to this, each in its own words and of its own time.` : ''
  return `${lead}${shown.join(' ')}${more}${differ}`
}

/** How far the documents go, behind the reason of a silence. */
export const howFar = (nearest: Ranked | undefined): string => (nearest ? ` The nearest that they state: ${cited(nearest)}` : '')

/** The sentence of a silence: why, and how far the documents go. */
export const silence = (reason: string, nearest: Ranked | undefined, colon = ':'): string =>
  `The documents do not say${colon} ${reason}.${howFar(nearest)}`

/** Where nobody is named as the doer; a passive sentence says so itself. */
export function notNamed(set: Chosen[]): string {
  const said = set.slice(0, 2).map(cited).join(' ')
  return said.includes('by whom is not stated') ? said : `${said} No actor is named there.`
}
