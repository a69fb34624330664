/** Statements: one, many by filters, and all that hangs below one. */
import type { Context } from '../context.ts'
import { notFound } from '../errors.ts'
import type { QueryStatementsArgs, Resolvers } from '../generated/resolvers.ts'
import { termsQuery } from '../lucene.ts'
import { clamp, connection, offsetOf } from '../page.ts'
import type { StatementRow } from '../rows.ts'

const parts = async (s: StatementRow, context: Context) => {
  const found = await context.batch('statement/parts', s.id, {})
  if (!found) throw new Error(`statement ${s.id} left the graph between two reads`)
  return found
}

/** The filter from which the search starts: the one that usually yields fewest. */
function anchorOf(a: QueryStatementsArgs, query: string | null) {
  if (a.provision) return 'provision'
  if (a.subject || a.counterpart || a.actor) return 'actor'
  if (a.matter || a.program) return 'matter'
  if (a.authority) return 'authority'
  return query ? 'text' : 'all'
}

async function list(args: QueryStatementsArgs, context: Context) {
  const first = clamp(args.first)
  const offset = offsetOf(args.after)
  const query = args.text ? termsQuery(args.text) : null
  if (args.text && !query) return connection([], 0, 0)
  const anchor = anchorOf(args, query)
  const [page] = await context.database.read('statement/list', {
    anchor,
    offset,
    first,
    provision: args.provision ?? null,
    anyActor: args.subject ?? args.actor ?? args.counterpart ?? null,
    subject: args.subject ?? null,
    counterpart: args.counterpart ?? null,
    actor: args.actor ?? null,
    matter: args.matter ?? args.program ?? null,
    program: args.program ?? null,
    authority: args.authority ?? null,
    document: args.document ?? null,
    actions: args.actions ? [...args.actions] : null,
    families: args.families ? [...args.families] : null,
    modality: args.modality ?? null,
    query: query ?? '',
    withText: query !== null,
  })
  return connection(page?.nodes ?? [], page?.total ?? 0, offset)
}

export const statementResolvers: Resolvers = {
  Query: {
    statement: async (_, { id }, context) => {
      const [row] = await context.database.read('statement/one', { id })
      if (!row) throw await notFound(context, 'statement', id)
      return row.statement
    },
    statements: (_, args, context) => list(args, context),
    group: async (_, { id }, context) => {
      const [row] = await context.database.read('group/one', { id })
      if (!row) throw await notFound(context, 'group', id)
      return row.group
    },
  },
  Statement: {
    action: (s) => ({ id: s.action, family: s.family, phrase: s.phrase }),
    subject: async (s, _, context) => (await parts(s, context)).subject,
    target: async (s, _, context) => (await parts(s, context)).target,
    matter: async (s, _, context) => (await parts(s, context)).matter,
    counterparts: async (s, _, context) => (await parts(s, context)).counterparts,
    authorities: async (s, _, context) => (await parts(s, context)).authorities,
    provisions: async (s, _, context) => (await parts(s, context)).provisions,
    groups: async (s, _, context) => (await parts(s, context)).groups,
  },
  Group: {
    members: async (g, _, context) => (await context.batch('group/members', g.id, {}))?.members ?? [],
  },
}
