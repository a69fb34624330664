/** The built page, from dist/. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { resolve } from 'node:path'
import sirv from 'sirv'

/** Endings of files. An address such as /provisions/samm-c2:C2.T3 has a dot too, and is none. */
const file = /\.(avif|css|gif|html?|ico|jpe?g|js|json|map|mjs|pdf|php|png|svg|txt|wasm|webmanifest|webp|woff2?|xml)$/i

const forever = 'public, max-age=31536000, immutable'

/** Serves a file of the page, or the page itself for each address that is no file: the client reads the address. */
export function createPageFiles(folder = resolve(import.meta.dirname, '../dist')) {
  // `dev`: read from disk at each request. The other way keeps a list from the start, and a page that is built anew
  // meanwhile ends the process.
  const serve = sirv(folder, { dev: true, etag: true, gzip: true, brotli: true })

  return (request: IncomingMessage, response: ServerResponse): void => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end()
      return
    }
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/'
    // Names of assets hold a hash of their content, so they never change.
    response.setHeader('Cache-Control', path.startsWith('/assets/') ? forever : 'no-cache')
    serve(request, response, () => {
      if (file.test(path) || path.startsWith('/assets/')) return notFound(response)
      request.url = '/'
      serve(request, response, () => notFound(response))
    })
  }
}

function notFound(response: ServerResponse): void {
  response.setHeader('Cache-Control', 'no-store')
  response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n')
}
