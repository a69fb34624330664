/** How many further statements there are of each actor in a picture: the "+n" badges. Read once all else is shown. */
import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import type { StatementCardFragment, TypedDocumentString } from '../generated/graphql.ts'
import { request } from '../graphql.ts'
import { actorsOf } from '../statement/prose.ts'

type Totals = Record<string, { id: string; statements: { totalCount: number } } | null>
type Variables = Record<string, string | string[] | null>

/** The API takes thirty aliases in one request. */
const batch = 25

/** One request for the totals of many actors. */
function totalsOf(count: number): TypedDocumentString<Totals, Variables> {
  const numbers = Array.from({ length: count }, (_, i) => i)
  const variables = numbers.map((i) => `$a${i}: ID!`).join(', ')
  const fields = numbers.map((i) => `a${i}: actor(id: $a${i}) { id statements(documents: $documents, first: 1) { totalCount } }`)
  const text = `query Totals(${variables}, $documents: [ID!]) { ${fields.join(' ')} }`
  return { toString: () => text } as TypedDocumentString<Totals, Variables>
}

async function readTotals(ids: string[], documents: string[] | null, signal: AbortSignal): Promise<Map<string, number>> {
  const found = new Map<string, number>()
  for (let at = 0; at < ids.length; at += batch) {
    const part = ids.slice(at, at + batch)
    const variables = { ...Object.fromEntries(part.map((id, i) => [`a${i}`, id])), documents }
    const totals = await request(totalsOf(part.length), variables, signal)
    for (const actor of Object.values(totals)) if (actor) found.set(actor.id, actor.statements.totalCount)
  }
  return found
}

/** False until the picture has been painted. */
function useLater(): boolean {
  const [later, set] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => set(true), 800)
    return () => clearTimeout(timer)
  }, [])
  return later
}

/** By actor, the statements beyond those that are shown; empty until they are counted. */
export function useMore(statements: StatementCardFragment[], documents: string[] | null): Record<string, number> {
  const later = useLater()
  const shown = useMemo(() => {
    const count = new Map<string, number>()
    for (const s of statements) for (const id of new Set(actorsOf(s).map((a) => a.id))) count.set(id, (count.get(id) ?? 0) + 1)
    return count
  }, [statements])
  const ids = [...shown.keys()].sort().slice(0, 100)
  const { data } = useQuery({
    queryKey: ['totals', ids.join(' '), documents],
    queryFn: ({ signal }) => readTotals(ids, documents, signal),
    enabled: later && ids.length > 0,
    retry: false,
  })
  return useMemo(
    () => Object.fromEntries([...(data ?? [])].map(([id, total]) => [id, total - (shown.get(id) ?? 0)]).filter(([, n]) => Number(n) > 0)),
    [data, shown],
  )
}
