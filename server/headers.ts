/** What every answer tells the browser: take nothing from elsewhere, and give nothing away. */
import type { IncomingMessage, ServerResponse } from 'node:http'

/** Styles that libraries write into the page: only these texts, known by their hashes, are allowed. */
export const libraryStyles = {
  cytoscape: "'sha256-pgvDUBa4IjFA2yuSJ2cqcyxmNYJMborsd0ORcRv9vw8='",
  'react-aria usePress': "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='",
  'react-aria usePreventScroll': "'sha256-gYiS/BvZvRcK27JIXTuwhZ3hs2+VJ1X+2gUlE+farlg='",
}

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  `style-src 'self' ${Object.values(libraryStyles).join(' ')}`,
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

const headers: [string, string][] = [
  ['Content-Security-Policy', contentSecurityPolicy],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
]

/** Set before anything else; GraphiQL replaces the policy with one of its own. */
export function setSecurityHeaders(response: ServerResponse): void {
  for (const [name, value] of headers) response.setHeader(name, value)
}

const loopback = ['localhost', '127.0.0.1', '[::1]', '::1']

/**
 * Whether the request names this computer. A page elsewhere can point its own name at the loopback and would then count
 * as the same origin; only its Host header gives it away. An app that listens to the network cannot know its names.
 */
export function isForThisHost(request: IncomingMessage, boundTo: string): boolean {
  if (!loopback.includes(boundTo)) return true
  const name = request.headers.host?.replace(/:\d*$/, '').toLowerCase()
  return name !== undefined && (name === boundTo || loopback.includes(name))
}
