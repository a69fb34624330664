/** Who took over from whom, read once; and what it means for an actor that stands on one side only. */
import { useQuery } from '@tanstack/react-query'
import { type StatementCardFragment, SuccessionsDocument, type SuccessionsQuery } from '../generated/graphql.ts'
import { request } from '../graphql.ts'
import { actorsOf } from '../statement/prose.ts'

export type Succession = SuccessionsQuery['actors']['nodes'][number]['successions'][number]

const none: Succession[] = []

async function readAll(signal: AbortSignal): Promise<Succession[]> {
  const found = new Map<string, Succession>()
  for (let after: string | null = null, more = true; more; ) {
    const { actors }: SuccessionsQuery = await request(SuccessionsDocument, { after }, signal)
    for (const s of actors.nodes.flatMap((a) => a.successions)) found.set(`${s.from.id} ${s.to.id}`, s)
    more = actors.pageInfo.hasNextPage
    after = actors.pageInfo.endCursor
  }
  return [...found.values()]
}

/** All successions that are known; none until they are read. */
export function useSuccessions(): Succession[] {
  const { data } = useQuery({ queryKey: ['successions'], queryFn: ({ signal }) => readAll(signal) })
  return data ?? none
}

/** The ids of everybody whom these statements name. */
export function idsIn(statements: StatementCardFragment[]): Set<string> {
  return new Set(statements.flatMap((s) => actorsOf(s).map((a) => a.id)))
}

/** The successions from somebody on one side to somebody on the other. */
export function between(successions: Succession[], left: Set<string>, right: Set<string>): Succession[] {
  return successions.filter((s) => (left.has(s.from.id) && right.has(s.to.id)) || (right.has(s.from.id) && left.has(s.to.id)))
}

const called = (a: { name: string; abbreviation: string | null }) => a.abbreviation ?? a.name

/** What is written under the name of an actor that the other side does not name. */
export function marksOf(own: Set<string>, other: Set<string>, successions: Succession[]): Record<string, string> {
  const alone = [...own].filter((id) => !other.has(id))
  return Object.fromEntries(
    alone.map((id) => {
      const after = successions.find((s) => s.to.id === id && other.has(s.from.id))
      const before = successions.find((s) => s.from.id === id && other.has(s.to.id))
      return [id, after ? `(after ${called(after.from)})` : before ? `(later ${called(before.to)})` : '(only here)']
    }),
  )
}
