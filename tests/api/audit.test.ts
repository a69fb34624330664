/** GraphQL over HTTP, as the package graphql-http checks it: no error, which is its word for a broken MUST. */
import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Served, serve } from './serve.ts'

let api: Served
beforeAll(async () => {
  api = await serve()
})
afterAll(() => api.close())

const audits = serverAudits({ url: () => api.url, fetchFn: fetch })

test('there are as many audits as the package is known for', () => {
  expect(audits.length).toBeGreaterThan(55)
})

/**
 * What the specification only recommends, and we leave for the sake of scripts: a request that cannot be read or run is
 * HTTP 400, whatever form of answer it asks for.
 */
const left = ['572B', 'FDE2', '7B9B']

test.each(audits.map((audit) => [audit.id, audit.name, audit] as const))('%s %s', async (id, _, audit) => {
  const result = await audit.fn()
  if (result.status === 'ok') return
  const why = `${result.reason}: ${await result.response.text().catch(() => '')}`
  expect(result.status, why).not.toBe('error')
  if (result.status === 'warn') expect(left, why).toContain(id)
})
