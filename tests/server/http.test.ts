import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createHandler, listen } from '../../server/http.ts'
import { log } from '../../server/log.ts'
import { createPageFiles } from '../../server/page-files.ts'
import { newFolder } from '../setup/own.ts'

const folder = newFolder()
let state = { ready: false, message: 'Neo4j is starting' }
const server = createServer(
  createHandler(
    '127.0.0.1',
    () => state,
    (incoming, response) => {
      if (incoming.headers.accept === 'fail') throw new Error('broken')
      if (incoming.headers.accept === 'text/html') response.setHeader('Content-Security-Policy', 'of its own')
      response.end('api')
    },
    createPageFiles(folder),
  ),
)

type Answer = { status: number | undefined; headers: Record<string, unknown>; body: string }

/** Sends a request whose path and Host are not tidied up on the way, as `fetch` would. */
function ask(path: string, options: { method?: string; headers?: Record<string, string> } = {}): Promise<Answer> {
  const { port } = server.address() as AddressInfo
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: '127.0.0.1', port, path, ...options }, async (response) => {
      let body = ''
      for await (const chunk of response) body += chunk
      resolve({ status: response.statusCode, headers: response.headers, body })
    })
    outgoing.on('error', reject).end()
  })
}

beforeAll(async () => {
  log.level = 'silent'
  writeFileSync(join(folder, 'index.html'), '<title>page</title>')
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'assets/main-abc123.js'), 'script')
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})

afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

test.each(['/', '/index.html', '/actors/sco', '/provisions/samm-c2:C2.3.5', '/provisions/samm-c2:C2.T3?q=a.js'])(
  '%s is the page, never cached',
  async (path) => {
    const answer = await ask(path)
    expect(answer).toMatchObject({ status: 200, body: '<title>page</title>' })
    expect(answer.headers['cache-control']).toBe('no-cache')
  },
)

test('an asset keeps for a year: its name holds a hash', async () => {
  const answer = await ask('/assets/main-abc123.js')
  expect(answer).toMatchObject({ status: 200, body: 'script' })
  expect(answer.headers).toMatchObject({ 'content-type': 'text/javascript', 'cache-control': 'public, max-age=31536000, immutable' })
})

test.each(['/missing.js', '/assets/gone', '/assets/main-old.js', '/favicon.ico', '/wp-login.php'])(
  '%s is not found, and that is not kept',
  async (path) => {
    const answer = await ask(path)
    expect(answer.status).toBe(404)
    expect(answer.headers['cache-control']).toBe('no-store')
  },
)

test.each(['/../package.json', '/..%2fpackage.json', '/assets/../../package.json', '/%00', '/%'])(
  '%s gives no file outside',
  async (path) => {
    expect((await ask(path)).body).not.toContain('decision-channels')
  },
)

test('a page that was built anew is served without a restart', async () => {
  writeFileSync(join(folder, 'assets/main-def456.js'), 'newer')
  expect((await ask('/assets/main-def456.js')).body).toBe('newer')
})

test('the page is only read', async () => {
  const answer = await ask('/', { method: 'POST' })
  expect(answer.status).toBe(405)
  expect(answer.headers.allow).toBe('GET, HEAD')
  expect(await ask('/', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' })
})

test('alive always, ready only with a database', async () => {
  state = { ready: false, message: 'Neo4j is starting' }
  expect((await ask('/health/live')).status).toBe(200)
  const starting = await ask('/health/ready')
  expect(starting.status).toBe(503)
  expect(JSON.parse(starting.body)).toEqual(state)
  state = { ready: true, message: 'Neo4j is running' }
  expect((await ask('/health/ready?x')).status).toBe(200)
})

test.each(['/', '/graphql', '/health/ready', '/missing.js', '/assets/main-abc123.js'])('%s carries the security headers', async (path) => {
  const { headers } = await ask(path)
  const policy = String(headers['content-security-policy'])
  for (const rule of ["default-src 'none'", "script-src 'self';", "base-uri 'none'", "frame-ancestors 'none'"])
    expect(policy).toContain(rule)
  expect(policy).not.toMatch(/unsafe|http/)
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  })
})

test('GraphiQL may bring a policy of its own', async () => {
  const answer = await ask('/graphql', { headers: { accept: 'text/html' } })
  expect(answer.headers['content-security-policy']).toBe('of its own')
})

test('an error of the API is a plain 500, and tells nothing', async () => {
  expect(await ask('/graphql', { headers: { accept: 'fail' } })).toMatchObject({ status: 500, body: '' })
})

test.each(['localhost:4000', '127.0.0.1', '[::1]:4000', 'LOCALHOST'])('answers to the name %s', async (host) => {
  expect((await ask('/graphql', { headers: { host } })).status).toBe(200)
})

test.each(['evil.example', '127.0.0.1.evil.example:4000', 'localhost.evil.example'])('does not answer to the name %j', async (host) => {
  const answer = await ask('/graphql', { headers: { host } })
  expect(answer.status).toBe(421)
  expect(answer.body).not.toContain('api')
})

test('an address that is taken is told in words', async () => {
  const { port } = server.address() as AddressInfo
  const second = listen(
    { host: '127.0.0.1', port },
    () => state,
    () => {},
  )
  await expect(second).rejects.toThrow(`Cannot listen on 127.0.0.1, port ${port}: another program listens there. Set PORT`)
})
