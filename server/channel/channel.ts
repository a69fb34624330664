/** Channels and procedures: groups that a document presents as a picture or as ordered steps. */
import type { Context } from '../context.ts'
import { notFound } from '../errors.ts'
import type { Resolvers } from '../generated/resolvers.ts'
import { clamp } from '../page.ts'
import type { ChannelRow } from '../rows.ts'

const parts = async (c: ChannelRow, context: Context) => {
  const found = await context.batch('channel/parts', c.id, {})
  if (!found) throw new Error(`channel ${c.id} has no document`)
  return found
}

async function groupOfKind(context: Context, kind: 'CHANNEL' | 'PROCEDURE', id: string) {
  const [found] = await context.database.read('group/one', { id })
  if (found?.group.kind !== kind) throw await notFound(context, kind === 'CHANNEL' ? 'channel' : 'procedure', id)
  return found.group
}

type Wanted = { text?: string | null; document?: string | null; first?: number | null }

async function ofKind(context: Context, kind: 'CHANNEL' | 'PROCEDURE', { text, document, first }: Wanted) {
  const words = (text ?? '').toLowerCase().split(/\s+/).filter(Boolean)
  const rows = await context.database.read('group/list', { kind, words, document: document ?? null, first: clamp(first) })
  return rows.map((r) => r.group)
}

export const channelResolvers: Resolvers = {
  Query: {
    channel: (_, { id }, context) => groupOfKind(context, 'CHANNEL', id),
    channels: (_, args, context) => ofKind(context, 'CHANNEL', args),
    procedure: (_, { id }, context) => groupOfKind(context, 'PROCEDURE', id),
    procedures: (_, args, context) => ofKind(context, 'PROCEDURE', args),
  },
  Channel: {
    document: async (c, _, context) => (await parts(c, context)).document,
    actors: async (c, _, context) => (await parts(c, context)).actors,
    statements: async (c, _, context) => (await parts(c, context)).statements,
  },
  Procedure: {
    steps: async (p, _, context) => {
      const members = (await context.batch('group/members', p.id, {}))?.members ?? []
      return members.map((m) => ({ position: m.position, actor: m.actor, statement: m.statement, due: m.statement.due ?? null }))
    },
  },
}
