/** How waiting, failing and finding nothing look, the same in every view. */
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useAddress } from '../address.ts'
import { isAway, RequestError } from '../graphql.ts'

/** Grey lines where text will stand. */
export function Skeleton({ lines = 3 }: { lines?: number }) {
  return (
    <div className="skeleton" aria-hidden="true">
      {Array.from({ length: lines }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike
        <span key={i} />
      ))}
    </div>
  )
}

/** Views that list all of a sort. */
const lists = ['/channels', '/programs', '/authorities', '/procedures', '/documents']

/** The API names the argument before it says what is wrong with it; a person sees what they typed. */
function plainly(message: string): string {
  const said = message.replace(/^\w+: /, '')
  return said.charAt(0).toUpperCase() + said.slice(1)
}

/** What was expected, and the nearest existing things as links. */
export function Failure({ error, retry, near }: { error: unknown; retry: () => void; near?: (id: string) => string }) {
  const { link } = useAddress()
  const known = error instanceof RequestError ? error : null
  if (known?.code === 'NOT_FOUND') {
    const list = lists.find((l) => near?.('').startsWith(l))
    return (
      <div className="notice" role="alert">
        <h1>Nothing has this address</h1>
        {/* The near ids that the message ends with stand below as links. */}
        <p>{known.near.length > 0 ? `${known.message.split(';')[0]}.` : known.message}</p>
        {near && known.near.length > 0 && (
          <>
            <p>The nearest there are:</p>
            <ul className="plain-list">
              {known.near.map((n) => (
                <li key={n.id}>
                  <Link to={link(near(n.id))}>{n.label}</Link>
                </li>
              ))}
            </ul>
          </>
        )}
        {list && (
          <p>
            <Link to={link(list)}>All there are</Link>
          </p>
        )}
      </div>
    )
  }
  const asked = known?.code === 'BAD_USER_INPUT'
  return (
    <div className="notice" role="alert">
      <p>{asked ? plainly(known.message) : 'This could not be read. Nothing is lost: try again.'}</p>
      {!asked && (
        <button type="button" className="button" onClick={retry}>
          Try again
        </button>
      )}
    </div>
  )
}

type Unread = Pick<UseQueryResult, 'isError' | 'error' | 'refetch'>
type Near = { lines?: number; near?: (id: string) => string }

/** A skeleton, or what went wrong. While the database is away it goes on waiting: the strip says so. */
export function Waiting({ of, lines, near }: Near & { of: Unread }) {
  if (of.isError && !isAway(of.error)) return <Failure error={of.error} retry={() => of.refetch()} near={near} />
  return <Skeleton lines={lines} />
}

/** Shows data once it is there; data once shown stays while the database is away. */
export function Loaded<R>({ of, lines, near, children }: Near & { of: UseQueryResult<R>; children: (data: R) => ReactNode }) {
  return of.data === undefined ? <Waiting of={of} lines={lines} near={near} /> : children(of.data)
}

/** Nothing fits: says what would stand here. */
export function Empty({ children }: { children: ReactNode }) {
  return <p className="empty">{children}</p>
}
