/** The shortest stated paths between two actors; without one, how far each end reaches. */
import type { Context } from '../context.ts'
import { badInput, notFound } from '../errors.ts'
import type { CypherFiles } from '../generated/cypher.ts'
import type { QueryPathsArgs, Resolvers } from '../generated/resolvers.ts'
import { Line } from '../generated/vocabulary.ts'
import { leadsBy } from '../lead.ts'
import { clamp } from '../page.ts'
import type { ActorRow, PathRow, PathStepRow, PathsRow } from '../rows.ts'
import { brief, listed, named } from '../words.ts'

type Found = CypherFiles['path/directed']['row']

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

type Asked = Pick<QueryPathsArgs, 'from' | 'to' | 'lines' | 'documents' | 'undirected' | 'first'>

/** Finds paths; without one, how far each end reaches. Error `NOT_FOUND` when an end is no known actor. */
export async function pathsOf(context: Context, args: Asked): Promise<PathsRow> {
  const { from, to } = args
  if (from === to) throw badInput('from and to: expected two different actors', from)
  const lines = args.lines?.length ? [...args.lines] : [...Line]
  const documents = args.documents?.length ? [...args.documents] : null
  const by = leadsBy(lines, documents)
  const undirected = args.undirected ?? false
  const first = clamp(args.first, 5)
  const found = await context.database.read(undirected ? 'path/undirected' : 'path/directed', { from, to, by, lines, documents, first })
  const nodes = found.map(pathRow)
  if (nodes.length > 0) return { nodes, reachFrom: [], reachTo: [], sentence: nodes[0]?.sentence ?? '' }
  const [gap] = await context.database.read('path/gap', { from, to, by, undirected })
  if (!gap?.from) throw await notFound(context, 'actor', from)
  if (!gap.to) throw await notFound(context, 'actor', to)
  return { nodes, reachFrom: gap.forth, reachTo: gap.back, sentence: gapSentence(gap.from, gap.to, gap.forth, gap.back) }
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
