/** One full-text search over the fields of statements and their sample questions. */
import type { Context } from '../context.ts'
import type { CypherFiles } from '../generated/cypher.ts'
import { isStop } from './text.ts'
import { matterWords, type Understood } from './understand.ts'

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

/** How many statements compete for an answer. */
const depth = 40

/** Every word in every field. Words are letters and digits only, so nothing of the query language comes from the caller. */
export function queryOf(forms: readonly string[]): string | null {
  const words = [...new Set(forms)].filter((f) => !isStop(f) && f.length > 1).slice(0, 40)
  if (words.length === 0) return null
  return words
    .map(
      (w) =>
        `(${Object.entries(fields)
          .map(([field, weight]) => `${field}:${w}^${weight}`)
          .join(' ')})`,
    )
    .join(' ')
}

/** The statements that fit best by text, best first. Empty when the question has no word that could be searched for. */
export async function searchStatements(context: Context, u: Understood, documents: string[] | null): Promise<Candidate[]> {
  const query = queryOf(matterWords(u).map((w) => w.form))
  if (!query) return []
  return context.database.read('ask/candidates', { query, documents, limit: documents ? depth * 3 : depth })
}
