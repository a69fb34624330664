/** An answer in one or a few plain sentences with locators. */
import type { ActorRow } from '../rows.ts'
import type { Chosen } from './choose.ts'
import type { Ranked } from './rank.ts'

/** How many sentences an answer has at most; the statements below it show the rest. */
const most = 4

const cite = (c: Pick<Chosen, 'provisions'>) => c.provisions.map((p) => p.citation).join(', ')
const sentence = (c: Pick<Chosen, 'statement' | 'provisions'>) => `${c.statement.sentence.replace(/\.$/, '')} (${cite(c)}).`

/** Spells an abbreviation out where it first occurs. */
function spelledOut(text: string, actors: ActorRow[]): string {
  let out = text
  for (const a of actors) {
    if (!a.abbreviation || a.abbreviation === a.name || out.includes(a.name)) continue
    const at = out.indexOf(a.abbreviation)
    if (at >= 0) out = `${out.slice(0, at)}${a.name} (${a.abbreviation})${out.slice(at + a.abbreviation.length)}`
  }
  return out
}

/** The sentences of a stated or excluded answer. */
export function stated(set: Chosen[], actors: ActorRow[], excluded: boolean, yesNo: boolean): string {
  const lead = excluded ? 'No. ' : yesNo ? 'Yes. ' : ''
  const shown = set.slice(0, most).map(sentence)
  const rest = set.length > most ? ` ${set.length - most} more statements say the same of others.` : ''
  const documents = new Set(set.map((c) => c.document))
  const differ = documents.size > 1 ? ` ${documents.size} documents speak to this, each in its own words and of its own time.` : ''
  return spelledOut(`${lead}${shown.join(' ')}${rest}${differ}`, actors)
}

/** The sentence of a silence: why, and how far the documents go. */
export function silence(reason: string, nearest: Ranked | undefined, colon = ':'): string {
  const far = nearest ? ` The nearest that they state: ${sentence(nearest)}` : ''
  return `The documents do not say${colon} ${reason}.${far}`
}

/** Where a sentence names nobody as the doer. */
export const notNamed = (set: Chosen[]): string => `${set.slice(0, 2).map(sentence).join(' ')} Who does so is not stated.`
