/** Type-ahead: names, aliases and sample questions that fit what was typed so far. */
import { badInput } from '../errors.ts'
import type { Resolvers, Suggestion } from '../generated/resolvers.ts'
import { termsQuery, wordsOf } from '../lucene.ts'
import { clamp } from '../page.ts'

const kinds: Record<string, Suggestion['kind']> = {
  Actor: 'ACTOR',
  Matter: 'MATTER',
  Authority: 'AUTHORITY',
  Provision: 'PROVISION',
  Question: 'QUESTION',
}

/** The name that shares most with what was typed: it tells the reader why the line is there. */
function matchedName(names: string[], text: string): string {
  const typed = wordsOf(text)
  const score = (name: string) => {
    const words = wordsOf(name)
    const hits = typed.filter((t) => words.some((w) => w.startsWith(t))).length
    return hits * 100 - words.length
  }
  return names.reduce((best, name) => (score(name) > score(best) ? name : best), names[0] ?? '')
}

export const suggestResolvers: Resolvers = {
  Query: {
    suggest: async (_, { text, first }, context) => {
      if (text.length > 200) throw badInput('text: expected at most 200 characters', `${text.length} characters`)
      const query = termsQuery(text)
      if (!query) return []
      const rows = await context.database.read('suggest/suggest', { text: text.trim().toLowerCase(), query, first: clamp(first, 8) })
      return rows.flatMap((r) => {
        const kind = r.isProgram ? 'PROGRAM' : kinds[r.type]
        if (!kind) return []
        const label = r.names[0] ?? r.id
        return [{ kind, id: r.of ?? r.id, label, matched: matchedName(r.names, text) }]
      })
    },
  },
}
