/** The shortest stated paths between two actors; without one, how far each end reaches. */
import type { Context } from '../context.ts'
import { badInput, notFound } from '../errors.ts'
import type { QueryPathsArgs, Resolvers } from '../generated/resolvers.ts'
import { Line } from '../generated/vocabulary.ts'
import { clamp } from '../page.ts'
import type { ActorRow, PathRow, PathStepRow, PathsRow } from '../rows.ts'
import { brief, listed, named } from '../words.ts'

type Found = { actors: ActorRow[]; statements: PathStepRow['statement'][]; forward: boolean[]; citations: string[][] }

function pathRow(found: Found): PathRow {
  const steps = found.statements.flatMap((statement, i): PathStepRow[] => {
    const from = found.actors[i]
    const to = found.actors[i + 1]
    if (!from || !to || !statement.line) return []
    const cited = found.citations[i]?.join(', ') ?? ''
    return [{ statement, from, to, forward: found.forward[i] ?? true, line: statement.line, sentence: `${statement.sentence} (${cited})` }]
  })
  const way = found.actors.map(brief).join(' → ')
  return { length: steps.length, steps, sentence: `${way}. ${steps.map((s) => s.sentence).join(' ')}` }
}

/** Many statements may bear the same step: the first of each way is kept, the others are seen on the actors. */
function distinctWays(all: Found[]): Found[] {
  const seen = new Set<string>()
  return all.filter((f) => {
    const ids = f.actors.map((a) => a.id)
    const way = ids.join(' ') + f.statements.map((s) => s.line).join(' ')
    const isNew = !seen.has(way) && new Set(ids).size === ids.length
    seen.add(way)
    return isNew
  })
}

const furthest = (rows: { depth: number; actor: ActorRow }[]): ActorRow[] =>
  rows
    .filter((r) => r.depth === rows[0]?.depth)
    .map((r) => r.actor)
    .slice(0, 20)

/** Finds paths. Both ends must be known actors; `null` in their place is the caller's to report. */
export async function pathsOf(
  context: Context,
  args: Pick<QueryPathsArgs, 'from' | 'to' | 'lines' | 'documents' | 'undirected' | 'first'>,
): Promise<PathsRow> {
  const filters = {
    lines: args.lines?.length ? [...args.lines] : [...Line],
    documents: args.documents?.length ? [...args.documents] : null,
  }
  const ends = { from: args.from, to: args.to }
  const [a, b] = await Promise.all([args.from, args.to].map((id) => context.batch('actor/parts', id, {})))
  if (!a) throw await notFound(context, 'Actor', args.from)
  if (!b) throw await notFound(context, 'Actor', args.to)
  if (args.from === args.to) throw badInput('from and to: expected two different actors', args.from)
  const found = await context.database.read(args.undirected ? 'path/undirected' : 'path/directed', { ...ends, ...filters })
  const nodes = distinctWays(found).slice(0, clamp(args.first, 5)).map(pathRow)
  if (nodes.length > 0) return { nodes, reachFrom: [], reachTo: [], sentence: nodes[0]?.sentence ?? '' }
  const [forth, back] = await Promise.all([
    context.database.read('path/reach', { id: args.from, ...filters, forward: true }),
    context.database.read('path/reach', { id: args.to, ...filters, forward: false }),
  ])
  return {
    nodes,
    reachFrom: furthest(forth),
    reachTo: furthest(back),
    sentence: await gapSentence(context, ends, furthest(forth), furthest(back)),
  }
}

async function gapSentence(context: Context, ends: { from: string; to: string }, forth: ActorRow[], back: ActorRow[]): Promise<string> {
  const [from, to] = (await Promise.all([ends.from, ends.to].map((id) => context.database.read('actor/one', { id })))).map(
    (rows) => rows[0],
  )
  if (!from || !to) return 'The documents state no path.'
  const reach =
    forth.length > 0
      ? `From ${named(from.actor)} the stated lines reach as far as ${listed(forth.map(brief))}`
      : `No stated line leads from ${named(from.actor)}`
  const reached =
    back.length > 0 ? `${named(to.actor)} is reached from ${listed(back.map(brief))}` : `no stated line leads to ${named(to.actor)}`
  return `The documents state no path from ${named(from.actor)} to ${named(to.actor)}. ${reach}; ${reached}. What lies between is not stated.`
}

export const pathResolvers: Resolvers = {
  Query: { paths: (_, args, context) => pathsOf(context, args) },
}
