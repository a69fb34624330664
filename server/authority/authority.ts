/** Authorities: one, many by text, and what hangs below one. */
import { notFound } from '../errors.ts'
import type { Resolvers } from '../generated/resolvers.ts'
import { termsQuery } from '../lucene.ts'
import { clamp, connection, offsetOf } from '../page.ts'

export const authorityResolvers: Resolvers = {
  Query: {
    authority: async (_, { id }, context) => {
      const [row] = await context.database.read('authority/one', { id })
      if (!row) throw await notFound(context, 'authority', id)
      return row.authority
    },
    authorities: async (_, args, context) => {
      const query = args.text ? termsQuery(args.text) : null
      if (args.text && !query) return []
      const rows = await context.database.read('authority/list', { query, document: args.document ?? null, first: clamp(args.first) })
      return rows.map((r) => r.authority)
    },
  },
  Authority: {
    parent: async (a, _, context) => (await context.batch('authority/parts', a.id, {}))?.parent ?? null,
    sections: async (a, _, context) => (await context.batch('authority/parts', a.id, {}))?.sections ?? [],
    statements: async (a, args, context) => {
      const offset = offsetOf(args.after)
      const page = await context.batch('authority/statements', a.id, { offset, first: clamp(args.first) })
      return connection(page?.nodes ?? [], page?.total ?? 0, offset)
    },
  },
}
