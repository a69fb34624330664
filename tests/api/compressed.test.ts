/** Answers of the API come compressed to whoever takes it. */
import { request } from 'node:http'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Served, serve } from './serve.ts'

let api: Served
beforeAll(async () => {
  api = await serve()
})
afterAll(() => api.close())

/** As it comes over the wire: `fetch` would unpack it. */
function ask(query: string, accepted?: string): Promise<{ status?: number; headers: Record<string, unknown>; body: Buffer }> {
  const headers = { 'content-type': 'application/json', ...(accepted && { 'accept-encoding': accepted }) }
  return new Promise((resolve, reject) => {
    const outgoing = request(api.url, { method: 'POST', headers }, async (response) => {
      const chunks: Buffer[] = []
      for await (const chunk of response) chunks.push(chunk)
      resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) })
    })
    outgoing.on('error', reject).end(JSON.stringify({ query }))
  })
}

const long = '{ channels { id statements { id sentence } } }'

test('a long answer is packed, and says the same', async () => {
  const [plain, packed] = [await ask(long), await ask(long, 'gzip, br')]
  expect(plain.headers['content-encoding']).toBeUndefined()
  expect(packed.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' })
  expect(packed.headers['content-type']).toBe(plain.headers['content-type'])
  expect(packed.headers['content-security-policy']).toBe(plain.headers['content-security-policy'])
  expect(packed.body.length).toBeLessThan(plain.body.length / 2)
  expect(gunzipSync(packed.body).equals(plain.body)).toBe(true)
})

test('a short answer comes as it is, and a fault keeps its status', async () => {
  expect((await ask('{ channels { id } }', 'gzip')).headers['content-encoding']).toBeUndefined()
  expect(await ask('{ nothing }', 'gzip')).toMatchObject({ status: 400 })
})
