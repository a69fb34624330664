/** One calm line while the database starts or is away. What was shown stays, and waiting requests go on by themselves. */
import { useIsFetching, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { isAway } from '../graphql.ts'
import { useReadiness } from './readiness.ts'

/** Shown only while the server says that it is not ready. */
export function Strip() {
  const { ready, message } = useReadiness()
  const requests = useQueryClient()
  const fetching = useIsFetching()
  const wasAway = useRef(false)

  useEffect(() => {
    if (!ready) wasAway.current = true
    else if (wasAway.current) {
      wasAway.current = false
      // What failed while the database was away is asked again at once, without waiting for its own retry.
      requests.refetchQueries({ predicate: (q) => q.state.status === 'error' || isAway(q.state.fetchFailureReason) })
    }
  }, [ready, requests])

  return (
    <div role="status" className="strip" hidden={ready}>
      {!ready && (
        <p>
          <strong>{message}</strong> {fetching > 0 ? 'Your question waits and is answered as soon as it is back.' : 'What is shown stays.'}{' '}
          This page tries again by itself.
        </p>
      )}
    </div>
  )
}
