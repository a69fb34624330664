/** The stated chain above or below an actor, and where it stops. */
import type { Context } from '../context.ts'
import { notFound } from '../errors.ts'
import type { Direction, Line, Resolvers } from '../generated/resolvers.ts'
import type { ActorRow, ChainLevelRow, ChainRow } from '../rows.ts'
import { listed, named } from '../words.ts'

/** Chains of more levels than this are not stated in one piece by any document; it also bounds the reading. */
export const defaultLines: Line[] = ['COMMAND', 'DIRECTION']

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
export const linesInWords = (lines: readonly Line[]): string =>
  listed(
    lines.map((l) => lineWords[l]),
    'or',
  )

/** Builds the chain from its levels. An actor above whom no level continues is an end. */
export async function chainOf(context: Context, id: string, direction: Direction, lines: readonly Line[]): Promise<ChainRow | null> {
  const [start] = await context.database.read('actor/one', { id })
  if (!start) return null
  const up = direction === 'UP'
  const levels = await context.database.read('chain/levels', { id, lines: [...lines], up })
  const ends = levels.length === 0 ? [start.actor] : await endsOf(context, levels, up)
  const way = up ? 'above' : 'below'
  const stopsAt = ends.map((actor) => ({ actor, reason: `The documents state no line of ${linesInWords(lines)} ${way} ${named(actor)}.` }))
  return { levels, stopsAt, sentence: sentenceOf(start.actor, levels, ends, up, lines) }
}

/** Those of the chain that no statement of the chain leads away from. */
async function endsOf(context: Context, levels: ChainLevelRow[], up: boolean): Promise<ActorRow[]> {
  const onward = new Set<string>()
  await Promise.all(
    levels.flatMap((l) =>
      l.statements.map(async (s) => {
        const parts = await context.batch('statement/parts', s.id, {})
        if (!parts) return
        const givers = [parts.subject, ...parts.counterparts.filter((c) => c.part === 'FROM').map((c) => c.actor)]
        const receivers = [
          parts.target,
          ...parts.counterparts.filter((c) => ['WITH', 'TO', 'THROUGH'].includes(c.part)).map((c) => c.actor),
        ]
        for (const a of up ? receivers : givers) if (a) onward.add(a.id)
      }),
    ),
  )
  return levels.filter((l) => !onward.has(l.actor.id)).map((l) => l.actor)
}

function sentenceOf(start: ActorRow, levels: ChainLevelRow[], ends: ActorRow[], up: boolean, lines: readonly Line[]): string {
  const way = up ? 'above' : 'below'
  if (levels.length === 0) return `The documents state nobody ${way} ${named(start)} by a line of ${linesInWords(lines)}.`
  const depths = [...new Set(levels.map((l) => l.depth))]
  const steps = depths.map((d) => {
    const actors = listed(levels.filter((l) => l.depth === d).map((l) => named(l.actor)))
    return d === 1 ? `directly ${way} ${named(start)}: ${actors}` : `then ${actors}`
  })
  return `By ${linesInWords(lines)}, ${steps.join('; ')}. The stated chain stops at ${listed(ends.map(named))}.`
}

export const chainResolvers: Resolvers = {
  Query: {
    chain: async (_, { actor, direction, lines }, context) => {
      const chain = await chainOf(context, actor, direction, lines?.length ? lines : defaultLines)
      if (!chain) throw await notFound(context, 'Actor', actor)
      return chain
    },
  },
}
