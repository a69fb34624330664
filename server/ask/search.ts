/** One full-text search over the fields of statements and their sample questions. */
import type { Context } from '../context.ts'
import type { CypherFiles } from '../generated/cypher.ts'
import { isStop } from './text.ts'
import { asksForSequence, matterWords, stressOf, type Understood } from './understand.ts'

export type Candidate = CypherFiles['ask/candidates']['row']

/** How much a word weighs in each field of a statement. Measured by `npm run ask:report`. */
const fields = {
  askedText: 2,
  objectText: 1.4,
  conditionText: 1,
  counterpartText: 0.8,
  subjectText: 0.7,
  authorityText: 0.7,
  actionText: 0.5,
  headingText: 0.4,
} as const

/** What questions for a whole sequence weigh where the question asks for one, and elsewhere, where they would find each of its members alike. */
const sequenceText = { asked: 2, else: 0.7 }

/** How many statements compete for an answer. */
const depth = 40

/** Every word in every field. Words are letters and digits only, so nothing of the query language comes from the caller. */
function queryOf(u: Understood): string | null {
  const stress = new Map(matterWords(u).map((w) => [w.form, stressOf(u, w)]))
  const words = [...stress].filter(([form]) => !isStop(form) && form.length > 1).slice(0, 40)
  if (words.length === 0) return null
  const all = Object.entries({ ...fields, sequenceText: asksForSequence(u) ? sequenceText.asked : sequenceText.else })
  const inFields = (form: string, weight: number) => all.map(([field, own]) => `${field}:${form}^${own * weight}`).join(' ')
  return words.map(([form, weight]) => `(${inFields(form, weight)})`).join(' ')
}

/**
 * The statements that fit best by text, best first, and all that stand in the given places.
 * Empty when the question has neither a word that could be searched for nor a place.
 */
export async function searchStatements(
  context: Context,
  u: Understood,
  documents: string[] | null,
  places: string[] = [],
): Promise<Candidate[]> {
  const query = queryOf(u)
  if (!query && places.length === 0) return []
  return context.database.read('ask/candidates', { query, documents, places, limit: documents ? depth * 3 : depth })
}
