/** The one HTTP server: health, API, page. */
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { OperatorError } from './config.ts'
import type { DatabaseState } from './database/database.ts'
import { isForThisHost, setSecurityHeaders } from './headers.ts'
import { answerHealth } from './health.ts'
import { log } from './log.ts'
import { createPageFiles } from './page-files.ts'

export type Api = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>

export type HttpServer = {
  /** Where a browser finds it. */
  url: string
  /** Takes no more requests, and gives those under way a second. */
  close(): Promise<void>
}

/** @throws OperatorError when the address cannot be listened on */
export async function listen(at: { host: string; port: number }, state: () => DatabaseState, api: Api): Promise<HttpServer> {
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 }, createHandler(at.host, state, api))
  await bind(server, at)
  const { port } = server.address() as AddressInfo
  const name = at.host.includes(':') ? `[${at.host}]` : at.host
  return { url: `http://${name}:${port}`, close: () => close(server) }
}

/** Sends each request to health, API or page; whatever they do, the answer carries the security headers. */
export function createHandler(host: string, state: () => DatabaseState, api: Api, pageFiles = createPageFiles()): RequestListener {
  return async (request, response) => {
    setSecurityHeaders(response)
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/'
    try {
      if (!isForThisHost(request, host)) response.writeHead(421).end('This server does not go by that name.\n')
      else if (answerHealth(path, state, response)) return
      else if (path === '/graphql') await api(request, response)
      else pageFiles(request, response)
    } catch (failure) {
      log.error(failure, 'unexpected error in a request')
      if (!response.headersSent) response.writeHead(500)
      response.end()
    }
  }
}

function bind(server: Server, { host, port }: { host: string; port: number }): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE' ? 'another program listens there' : error.message
      reject(new OperatorError(`Cannot listen on ${host}, port ${port}: ${taken}. Set PORT (0 takes a free one) or HOST.`))
    })
    server.listen(port, host, resolve)
  })
}

async function close(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve))
  server.closeIdleConnections()
  await Promise.race([closed, pause(1_000, undefined, { ref: false })])
  server.closeAllConnections()
}
