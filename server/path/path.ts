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

type Reached = { depth: number; actor: ActorRow }

/** Those at the greatest distance, by name, at most 20. */
function furthest(reached: Reached[]): ActorRow[] {
  const depth = Math.max(0, ...reached.map((r) => r.depth))
  const last = reached.filter((r) => r.depth === depth).map((r) => r.actor)
  return last.sort((a, b) => a.name.localeCompare(b.name, 'en')).slice(0, 20)
}

type Asked = Pick<QueryPathsArgs, 'from' | 'to' | 'lines' | 'documents' | 'undirected' | 'first'>

/** Finds paths; without one, how far each end reaches. Error `NOT_FOUND` when an end is no known actor. */
export async function pathsOf(context: Context, args: Asked): Promise<PathsRow> {
  const { from, to } = args
  if (from === to) throw badInput('from and to: expected two different actors', from)
  const filters = {
    lines: args.lines?.length ? [...args.lines] : [...Line],
    documents: args.documents?.length ? [...args.documents] : null,
  }
  const undirected = args.undirected ?? false
  const found = await context.database.read(undirected ? 'path/undirected' : 'path/directed', { from, to, ...filters })
  const nodes = distinctWays(found).slice(0, clamp(args.first, 5)).map(pathRow)
  if (nodes.length > 0) return { nodes, reachFrom: [], reachTo: [], sentence: nodes[0]?.sentence ?? '' }
  const [gap] = await context.database.read('path/gap', { from, to, ...filters, undirected })
  if (!gap?.from) throw await notFound(context, 'actor', from)
  if (!gap.to) throw await notFound(context, 'actor', to)
  const [reachFrom, reachTo] = [furthest(gap.forth), furthest(gap.back)]
  return { nodes, reachFrom, reachTo, sentence: gapSentence(gap.from, gap.to, reachFrom, reachTo) }
}

function gapSentence(from: ActorRow, to: ActorRow, forth: ActorRow[], back: ActorRow[]): string {
  const reach =
    forth.length > 0
      ? `From ${named(from)} the stated lines reach as far as ${listed(forth.map(brief))}`
      : `No stated line leads from ${named(from)}`
  const reached = back.length > 0 ? `${named(to)} is reached from ${listed(back.map(brief))}` : `no stated line leads to ${named(to)}`
  return `The documents state no path from ${named(from)} to ${named(to)}. ${reach}; ${reached}. What lies between is not stated.`
}

export const pathResolvers: Resolvers = {
  Query: { paths: (_, args, context) => pathsOf(context, args) },
}
