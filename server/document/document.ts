/** Documents and their provisions, and the numbers of what is loaded. */
import type { Context } from '../context.ts'
import { notFound } from '../errors.ts'
import type { Resolvers } from '../generated/resolvers.ts'
import { clamp } from '../page.ts'
import type { ProvisionRow } from '../rows.ts'

const parts = async (p: ProvisionRow, context: Context) => {
  const found = await context.batch('document/provision-parts', p.id, {})
  if (!found) throw new Error(`provision ${p.id} has no document`)
  return found
}

export const documentResolvers: Resolvers = {
  Query: {
    document: async (_, { id }, context) => {
      const [row] = await context.database.read('document/list', { id, first: 1 })
      if (!row) throw await notFound(context, 'document', id)
      return row.document
    },
    documents: async (_, { first }, context) =>
      (await context.database.read('document/list', { id: null, first: clamp(first) })).map((r) => r.document),
    provision: async (_, { document, locator }, context) => {
      const id = `${document}:${locator}`
      const [row] = await context.database.read('document/provision', { id })
      if (!row) throw await notFound(context, 'provision', id)
      return row.provision
    },
    loaded: async (_, __, context) => {
      const [row] = await context.database.read('document/loaded', {})
      if (!row) throw new Error('document/loaded.cypher gave no record')
      return row
    },
  },
  Document: {
    provisions: async (d, _, context) => (await context.batch('document/provisions', d.id, {}))?.provisions ?? [],
  },
  Provision: {
    document: async (p, _, context) => (await parts(p, context)).document,
    parent: async (p, _, context) => (await parts(p, context)).parent,
    statements: async (p, _, context) => (await context.batch('document/provision-statements', p.id, {}))?.statements ?? [],
  },
}
