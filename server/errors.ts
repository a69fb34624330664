/** The expected errors of the contract. Anything else is masked by the server and logged once. */
import { GraphQLError } from 'graphql'
import type { Context } from './context.ts'
import { termsQuery } from './lucene.ts'
import { likeliest } from './near.ts'

type Near = { id: string; label: string }

/** Where near ids of each kind of thing are looked for: among names, where it has any, and among ids that begin alike. */
const kinds = {
  actor: { type: 'Actor', look: [byName, byBeginning] },
  authority: { type: 'Authority', look: [byName, byBeginning] },
  matter: { type: 'Matter', look: [byName, byBeginning] },
  program: { type: 'Matter', program: true, look: [byName, byBeginning] },
  // A locator says where the provision stands; its words say little.
  provision: { type: 'Provision', look: [byBeginning] },
  statement: { type: 'Statement', look: [byBeginning] },
  document: { type: 'Document', few: true, look: [byBeginning] },
  group: { type: 'Group', few: true, look: [byBeginning] },
  channel: { type: 'Group', kind: 'CHANNEL', few: true, look: [byBeginning] },
  procedure: { type: 'Group', kind: 'PROCEDURE', few: true, look: [byBeginning] },
} satisfies Record<string, Kind>

type Kind = {
  type: string
  kind?: string
  program?: boolean
  few?: boolean
  look: ((context: Context, kind: Kind, id: string) => Promise<Near[]>)[]
}

/** The caller's input is at fault: says what was expected and what came instead. */
export function badInput(expected: string, came?: string): GraphQLError {
  const shown = came === undefined ? '' : `, not "${came.slice(0, 60)}"`
  return new GraphQLError(`${expected}${shown}.`, { extensions: { code: 'BAD_USER_INPUT' } })
}

/** The id is unknown: up to five near ones come along. */
export async function notFound(context: Context, what: keyof typeof kinds, id: string): Promise<GraphQLError> {
  const kind: Kind = kinds[what]
  const found = (await Promise.all(kind.look.map((look) => look(context, kind, id)))).flat()
  // What is found first may go by quite another name than its id; the rest are those spelt most like it.
  const near = [...new Map([...found.slice(0, 1), ...likeliest(id, found)].map((n) => [n.id, n])).values()].slice(0, 5)
  const hint = near.length > 0 ? `; near ids: ${near.map((n) => n.id).join(', ')}` : ''
  return new GraphQLError(`No ${what} has the id "${id.slice(0, 80)}"${hint}.`, { extensions: { code: 'NOT_FOUND', near } })
}

/** Those whose names hold words of the id, slips allowed. */
async function byName(context: Context, { type, program }: Kind, id: string): Promise<Near[]> {
  const text = id.slice(0, 200).replace(/[-:]/g, ' ').toLowerCase()
  const query = termsQuery(text)
  const found = query ? await context.database.read('suggest/suggest', { text, query, first: 100 }) : []
  return found.filter((f) => f.type === type && (!program || f.isProgram)).map((f) => ({ id: f.id, label: f.names[0] ?? f.id }))
}

/** Those that begin like the id, with two characters at least; where there are few, any will do. */
async function byBeginning(context: Context, { type, kind, program, few }: Kind, id: string): Promise<Near[]> {
  const longest = Math.min(id.length, 40)
  const starts = Array.from({ length: longest + 1 }, (_, i) => id.slice(0, longest - i)).filter((s) => few || s.length > 1)
  if (starts.length === 0) return []
  return context.database.read('near/ids', { type, starts, kind: kind ?? null, program: program ?? null })
}
