/** Whether the database can be asked, polled: often while it is away, seldom while all is well. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { isAway } from '../graphql.ts'

type Readiness = { ready: boolean; message: string }

const away: Readiness = { ready: false, message: 'The server does not answer.' }
const key = ['readiness']

const sentence = (s: string) => (/[.!?…]$/.test(s) ? s : `${s}.`)

async function poll(): Promise<Readiness> {
  try {
    const response = await fetch('/health/ready', { headers: { accept: 'application/json' } })
    const said: Partial<Readiness> = await response.json()
    return { ready: response.ok && said.ready !== false, message: sentence(said.message || 'The database is not ready yet') }
  } catch {
    return away
  }
}

/** The server's own word on whether it is ready. Until it is known, nothing is said. */
export function useReadiness(): Readiness {
  const requests = useQueryClient()
  const { data } = useQuery({
    queryKey: key,
    queryFn: poll,
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.ready === false ? 2000 : 20_000),
  })
  // A request that finds the database away is news sooner than the next poll.
  useEffect(
    () =>
      requests.getQueryCache().subscribe(({ query, type }) => {
        if (type !== 'updated' || query.queryKey[0] === key[0] || !isAway(query.state.fetchFailureReason)) return
        const known = requests.getQueryData<Readiness>(key)
        if (known?.ready) requests.invalidateQueries({ queryKey: key })
      }),
    [requests],
  )
  return data ?? { ready: true, message: '' }
}
