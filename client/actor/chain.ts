/** A stated chain limited to the documents in force. Pure. */
import { isInForce } from '../force.ts'
import type { ChainWordsFragment } from '../generated/graphql.ts'
import { actorsOf } from '../statement/prose.ts'

type Level = ChainWordsFragment['levels'][number]

/** Each level stands only while a statement in force ties it to one that stands. */
export function levelsInForce(start: string, documents: string[], levels: Level[]): Level[] {
  const standing = new Set([start])
  return levels.flatMap((level) => {
    const tied = level.statements.filter(
      (s) => isInForce(documents, s) && actorsOf(s).some((a) => a.id !== level.actor.id && standing.has(a.id)),
    )
    if (tied.length === 0) return []
    standing.add(level.actor.id)
    return [{ ...level, statements: tied }]
  })
}
