/** Matters and programs: one, many by text, and what hangs below one. */
import type { Context } from '../context.ts'
import { notFound } from '../errors.ts'
import type { Resolvers } from '../generated/resolvers.ts'
import { termsQuery } from '../lucene.ts'
import { clamp, connection, offsetOf } from '../page.ts'
import type { ProgramRow } from '../rows.ts'

const programParts = async (p: ProgramRow, context: Context) => {
  const found = await context.batch('program/parts', p.id, {})
  if (!found) throw new Error(`program ${p.id} left the graph between two reads`)
  return found
}

export const matterResolvers: Resolvers = {
  Query: {
    matter: async (_, { id }, context) => {
      const [row] = await context.database.read('matter/one', { id })
      if (!row) throw await notFound(context, 'matter', id)
      return row.matter
    },
    matters: async (_, args, context) => {
      const query = args.text ? termsQuery(args.text) : null
      if (args.text && !query) return []
      return (await context.database.read('matter/list', { query, first: clamp(args.first) })).map((r) => r.matter)
    },
    program: async (_, { id }, context) => {
      const [row] = await context.database.read('program/one', { id })
      if (!row) throw await notFound(context, 'program', id)
      return row.program
    },
    programs: async (_, args, context) => {
      const offset = offsetOf(args.after)
      const filters = { document: args.document ?? null, kind: args.kind ?? null, responsible: args.responsible ?? null }
      const [page] = await context.database.read('program/list', { ...filters, offset, first: clamp(args.first) })
      return connection(page?.nodes ?? [], page?.total ?? 0, offset)
    },
  },
  Matter: {
    parent: async (m, _, context) => (await context.batch('matter/parts', m.id, {}))?.parent ?? null,
    parts: async (m, _, context) => (await context.batch('matter/parts', m.id, {}))?.parts ?? [],
    statements: async (m, args, context) => {
      const offset = offsetOf(args.after)
      const page = await context.batch('matter/statements', m.id, { offset, first: clamp(args.first) })
      return connection(page?.nodes ?? [], page?.total ?? 0, offset)
    },
  },
  Program: {
    provisions: async (p, _, context) => (await programParts(p, context)).provisions,
    responsible: async (p, _, context) => (await programParts(p, context)).responsible.map((r, i) => ({ ...r, position: i + 1 })),
    statements: async (p, _, context) => (await programParts(p, context)).statements,
  },
}
