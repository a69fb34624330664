/** One typed request to the API. Nothing else in the page talks to the server, but for the readiness poll. */
import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { TypedDocumentString } from './generated/graphql.ts'

/** A thing that exists and whose id is near the one that was asked for. */
export type Near = { id: string; label: string }

/** What went wrong with a request, in the API's own words. */
export class RequestError extends Error {
  readonly code: string
  readonly near: Near[]
  constructor(message: string, code: string, near: Near[] = []) {
    super(message)
    this.code = code
    this.near = near
  }
}

type Reply<R> = { data?: R | null; errors?: { message: string; extensions?: { code?: string; near?: Near[] } }[] }

/** An empty list beside an unknown id says nothing about it. */
function isSomething(value: unknown): boolean {
  return value !== null && !(Array.isArray(value) && value.length === 0)
}

/** Sends one operation and returns its data; every failure becomes a `RequestError`. */
export async function request<R, V>(document: TypedDocumentString<R, V>, variables: V, signal?: AbortSignal): Promise<R> {
  const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' }
  const body = JSON.stringify({ query: document.toString(), variables })
  let reply: Reply<R>
  try {
    const response = await fetch('/graphql', { method: 'POST', headers, body, signal })
    reply = await response.json()
  } catch (cause) {
    if (signal?.aborted) throw cause
    throw new RequestError('The server does not answer.', 'UNREACHABLE')
  }
  const error = reply.errors?.[0]
  // An id that is nothing beside one that is something: the something counts.
  const partly = error?.extensions?.code === 'NOT_FOUND' && Object.values(reply.data ?? {}).some(isSomething)
  if (error && !partly) throw new RequestError(error.message, error.extensions?.code ?? 'UNEXPECTED', error.extensions?.near)
  if (!reply.data) throw new RequestError('The server sent no data.', 'UNEXPECTED')
  return reply.data
}

/** True where waiting helps: the server or its database is starting or away. */
export function isAway(error: unknown): boolean {
  return error instanceof RequestError && (error.code === 'DATABASE_UNAVAILABLE' || error.code === 'UNREACHABLE')
}

type Options = { enabled?: boolean; keep?: boolean }

/** Reads one document: cancelled when the address moves on, asked again by itself while the database is away. */
export function useRead<R, V>(
  document: TypedDocumentString<R, V>,
  variables: V,
  { enabled = true, keep = false }: Options = {},
): UseQueryResult<R> {
  return useQuery({
    queryKey: [document.toString(), variables],
    queryFn: ({ signal }) => request(document, variables, signal),
    enabled,
    placeholderData: keep ? keepPreviousData : undefined,
  })
}
