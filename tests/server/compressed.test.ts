/** What the built page costs on the way: compressed for whoever takes it, and fetched once. */
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createHandler } from '../../server/http.ts'

const server = createServer(
  createHandler(
    '127.0.0.1',
    () => ({ ready: true, message: '' }),
    () => {},
  ),
)
beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
afterAll(() => void server.close())

type Answer = { headers: Record<string, unknown>; body: Buffer }

/** As it comes over the wire: `fetch` would unpack it. */
function ask(path: string, accepted?: string): Promise<Answer> {
  const { port } = server.address() as AddressInfo
  const headers = accepted === undefined ? {} : { 'accept-encoding': accepted }
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: '127.0.0.1', port, path, headers }, async (response) => {
      const chunks: Buffer[] = []
      for await (const chunk of response) chunks.push(chunk)
      resolve({ headers: response.headers, body: Buffer.concat(chunks) })
    })
    outgoing.on('error', reject).end()
  })
}

const plainPage = () => ask('/').then(({ body }) => body.toString())
const script = async () => (await plainPage()).match(/src="(\/assets\/[^"]+\.js)"/)?.[1] ?? 'the page names no script'

const forms = [
  { accepted: 'gzip, deflate', encoding: 'gzip', unpack: gunzipSync },
  { accepted: 'gzip, deflate, br, zstd', encoding: 'br', unpack: brotliDecompressSync },
]

test.each(forms)('the script comes as $encoding to whoever accepts $accepted, and stays', async ({ accepted, encoding, unpack }) => {
  const path = await script()
  const [packed, plain] = [await ask(path, accepted), await ask(path)]
  expect(packed.headers).toMatchObject({
    'content-encoding': encoding,
    'content-type': 'text/javascript',
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'Accept-Encoding',
  })
  expect(packed.body.length).toBeLessThan(plain.body.length / 2)
  expect(unpack(packed.body).equals(plain.body)).toBe(true)
})

test('the script comes as it is to whoever accepts nothing else', async () => {
  const { headers } = await ask(await script())
  expect(headers['content-encoding']).toBeUndefined()
  expect(headers.vary).toBe('Accept-Encoding')
})

test.each(forms)('the page itself comes as $encoding, and is asked for anew each time', async ({ accepted, encoding, unpack }) => {
  for (const path of ['/', '/actors/sco']) {
    const { headers, body } = await ask(path, accepted)
    expect(headers).toMatchObject({ 'content-encoding': encoding, 'cache-control': 'no-cache', 'content-type': 'text/html;charset=utf-8' })
    expect(unpack(body).toString()).toBe(await plainPage())
  }
})
