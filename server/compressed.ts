/** Answers of the API compressed for whoever takes it; files of the page are compressed when it is built. */
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Plugin } from 'graphql-yoga'

/** Shorter answers fit into one packet as they are. */
const worthwhile = 1_400

/** Whole answers only: what is sent bit by bit must not wait for its end. */
export const compressedAnswers: Plugin = {
  async onResponse({ request, response, setResponse, fetchAPI }) {
    if (!/\bgzip\b/.test(request.headers.get('accept-encoding') ?? '')) return
    if (!/json/.test(response.headers.get('content-type') ?? '')) return
    const body = Buffer.from(await response.arrayBuffer())
    const headers = new fetchAPI.Headers(response.headers)
    headers.set('vary', 'Accept-Encoding')
    if (body.length < worthwhile) return setResponse(new fetchAPI.Response(body, { status: response.status, headers }))
    const packed = await promisify(gzip)(body)
    headers.set('content-encoding', 'gzip')
    headers.set('content-length', String(packed.length))
    setResponse(new fetchAPI.Response(packed, { status: response.status, headers }))
  },
}
