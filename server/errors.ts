/** The expected errors of the contract. Anything else is masked by the server and logged once. */
import { GraphQLError } from 'graphql'
import type { Context } from './context.ts'
import { termsQuery } from './lucene.ts'

/** The caller's input is at fault: says what was expected and what came instead. */
export function badInput(expected: string, came?: string): GraphQLError {
  const shown = came === undefined ? '' : `, not "${came.slice(0, 60)}"`
  return new GraphQLError(`${expected}${shown}.`, { extensions: { code: 'BAD_USER_INPUT' } })
}

/** The id is unknown: up to five near ones come along. `type` is the node's kind in the graph. */
export async function notFound(context: Context, type: string, id: string): Promise<GraphQLError> {
  const query = termsQuery(id.replace(/[-:]/g, ' '))
  const found = query ? await context.database.read('suggest/suggest', { query, first: 100 }) : []
  const near = found
    .filter((f) => f.type === type && f.id !== id)
    .slice(0, 5)
    .map((f) => ({ id: f.id, label: f.names[0] ?? f.id }))
  const hint = near.length > 0 ? `; near ids: ${near.map((n) => n.id).join(', ')}` : ''
  return new GraphQLError(`No ${type.toLowerCase()} has the id "${id.slice(0, 80)}"${hint}.`, { extensions: { code: 'NOT_FOUND', near } })
}
