/** The stated chain above or below an actor, and where it stops. */
import type { Context } from '../context.ts'
import { notFound } from '../errors.ts'
import type { CypherFiles } from '../generated/cypher.ts'
import type { Direction, Line, Resolvers } from '../generated/resolvers.ts'
import { leadsBy } from '../lead.ts'
import type { ActorRow, ChainRow } from '../rows.ts'
import { listed, named } from '../words.ts'

type Level = CypherFiles['chain/levels']['row']['levels'][number]

const defaultLines: Line[] = ['COMMAND', 'DIRECTION']

const lineWords: Record<Line, string> = {
  COMMAND: 'command',
  DIRECTION: 'direction or supervision',
  DELEGATION: 'delegation',
  COORDINATION: 'coordination',
  COMMUNICATION: 'communication',
  ADVICE: 'advice',
  FUNDING: 'funding',
  STRUCTURE: 'structure',
}

/** The lines in words: "command, direction or supervision". */
const linesInWords = (lines: readonly Line[]): string =>
  listed(
    lines.map((l) => lineWords[l]),
    'or',
  )

/** The chain, by all documents or as some state it; null where the actor is unknown. It ends at those from whom no line of these kinds leads on. */
export async function chainOf(
  context: Context,
  id: string,
  direction: Direction,
  lines: readonly Line[],
  documents: string[] | null = null,
): Promise<ChainRow | null> {
  const up = direction === 'UP'
  const [found] = await context.database.read('chain/levels', { id, by: leadsBy(lines, documents), lines: [...lines], documents, up })
  if (!found) return null
  const { start, levels } = found
  const ends = levels.length === 0 ? [start] : levels.filter((l) => l.ends).map((l) => l.actor)
  const way = up ? 'above' : 'below'
  const stopsAt = ends.map((actor) => ({ actor, reason: `The documents state no line of ${linesInWords(lines)} ${way} ${named(actor)}.` }))
  return { levels, stopsAt, sentence: sentenceOf(start, levels, ends, up, lines) }
}

function sentenceOf(start: ActorRow, levels: Level[], ends: ActorRow[], up: boolean, lines: readonly Line[]): string {
  const way = up ? 'above' : 'below'
  if (levels.length === 0) return `The documents state nobody ${way} ${named(start)} by a line of ${linesInWords(lines)}.`
  const depths = [...new Set(levels.map((l) => l.depth))]
  const steps = depths.map((d) => {
    const actors = listed(levels.filter((l) => l.depth === d).map((l) => `${named(l.actor)} [${l.citations.join(', ')}]`))
    return d === 1 ? `directly ${way} ${named(start)}: ${actors}` : `then ${actors}`
  })
  const stop = ends.length > 0 ? `The stated chain stops at ${listed(ends.map(named))}.` : 'The stated chain leads back into itself.'
  return `By ${linesInWords(lines)}, ${steps.join('; ')}. ${stop}`
}

export const chainResolvers: Resolvers = {
  Query: {
    chain: async (_, { actor, direction, lines }, context) => {
      const chain = await chainOf(context, actor, direction, lines?.length ? lines : defaultLines)
      if (!chain) throw await notFound(context, 'actor', actor)
      return chain
    },
  },
}
