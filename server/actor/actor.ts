/** Actors, authorities and matters: one, many by text, and what hangs below one. */
import type { Context } from '../context.ts'
import { notFound } from '../errors.ts'
import type { Resolvers } from '../generated/resolvers.ts'
import { termsQuery } from '../lucene.ts'
import { clamp, connection, offsetOf } from '../page.ts'
import type { ActorRow } from '../rows.ts'

const structure = async (a: ActorRow, context: Context) => {
  const found = await context.batch('actor/parts', a.id, {})
  if (!found) throw new Error(`actor ${a.id} left the graph between two reads`)
  return found
}

const copied = <T>(list: readonly T[] | null | undefined): T[] | null => (list ? [...list] : null)

export const actorResolvers: Resolvers = {
  Query: {
    actor: async (_, { id }, context) => {
      const [row] = await context.database.read('actor/one', { id })
      if (!row) throw await notFound(context, 'actor', id)
      return row.actor
    },
    actors: async (_, args, context) => {
      const offset = offsetOf(args.after)
      const query = args.text ? termsQuery(args.text) : null
      if (args.text && !query) return connection([], 0, 0)
      const [page] = await context.database.read('actor/list', { query, kind: args.kind ?? null, offset, first: clamp(args.first) })
      return connection(page?.nodes ?? [], page?.total ?? 0, offset)
    },
  },
  Actor: {
    partOf: async (a, _, context) => (await structure(a, context)).partOf,
    parts: async (a, _, context) => (await structure(a, context)).parts,
    heads: async (a, _, context) => (await structure(a, context)).heads,
    headedBy: async (a, _, context) => (await structure(a, context)).headedBy,
    memberOf: async (a, _, context) => (await structure(a, context)).memberOf,
    members: async (a, _, context) => (await structure(a, context)).members,
    servesAs: async (a, _, context) => (await structure(a, context)).servesAs,
    successions: async (a, _, context) => (await structure(a, context)).successions,
    statements: async (a, args, context) => {
      const offset = offsetOf(args.after)
      const filters = {
        roles: copied(args.as),
        actions: copied(args.actions),
        families: copied(args.families),
        documents: copied(args.documents),
      }
      const page = await context.batch('actor/statements', a.id, { ...filters, offset, first: clamp(args.first) })
      return connection(page?.nodes ?? [], page?.total ?? 0, offset)
    },
  },
}
