/** All statements that name an actor, page by page, sorted by what the actor does in them. */
import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { ActorStatementsDocument, type StatementCardFragment } from '../generated/graphql.ts'
import { Family } from '../generated/vocabulary.ts'
import { request } from '../graphql.ts'

/** At most this many pages of a hundred are read without being asked for. */
const most = 5

/** The statements read so far, and how many there are in all. */
export function useActorStatements(id: string, documents: string[] | null) {
  const pages = useInfiniteQuery({
    queryKey: ['actor statements', id, documents],
    queryFn: ({ signal, pageParam }) => request(ActorStatementsDocument, { id, documents, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => (last.actor?.statements.pageInfo.hasNextPage ? last.actor.statements.pageInfo.endCursor : null),
  })
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = pages
  const read = pages.data?.pages.length ?? 0
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && read < most) fetchNextPage()
  }, [hasNextPage, isFetchingNextPage, fetchNextPage, read])
  const statements = pages.data?.pages.flatMap((p) => p.actor?.statements.nodes ?? [])
  return { pages, statements, total: pages.data?.pages[0]?.actor?.statements.totalCount ?? 0 }
}

/** What the actor does itself, by family in the order of the vocabulary; then what names it otherwise. */
export type Duties = { families: { family: Family; statements: StatementCardFragment[] }[]; others: StatementCardFragment[] }

/** Sorts statements. Pure. */
export function dutiesOf(id: string, statements: StatementCardFragment[]): Duties {
  const own = statements.filter((s) => s.subject?.id === id)
  const families = Family.map((family) => ({ family, statements: own.filter((s) => s.action.family === family) })).filter(
    (f) => f.statements.length > 0,
  )
  return { families, others: statements.filter((s) => s.subject?.id !== id) }
}

/** The statements for the first picture: those with a line first, so that the picture shows who stands where. */
export function neighbourhood(statements: StatementCardFragment[], families: Family[]): StatementCardFragment[] {
  const fitting = statements.filter((s) => families.length === 0 || families.includes(s.action.family))
  const tied = fitting.filter((s) => s.line !== null || s.action.family === 'LIMIT')
  return (tied.length > 0 ? tied : fitting).slice(0, 60)
}
