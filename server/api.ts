/** The GraphQL API: the contract, its resolvers, its limits, and GraphiQL from this machine alone. */
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { blockFieldSuggestionsPlugin } from '@escape.tech/graphql-armor-block-field-suggestions'
import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases'
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth'
import { maxDirectivesPlugin } from '@escape.tech/graphql-armor-max-directives'
import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens'
import { makeExecutableSchema } from '@graphql-tools/schema'
import { renderGraphiQL } from '@graphql-yoga/render-graphiql'
import { GraphQLError } from 'graphql'
import { createYoga, type Plugin } from 'graphql-yoga'
import { compressedAnswers } from './compressed.ts'
import { createContext } from './context.ts'
import { type Database, DatabaseUnavailable } from './database/database.ts'
import { examples } from './examples.ts'
import { costPlugin } from './limits/cost.ts'
import { resolvers } from './resolvers.ts'

const typeDefs = readFileSync(join(import.meta.dirname, 'schema.graphql'), 'utf8')

/** The contract with its resolvers. A type without its resolver does not start. */
export const apiSchema = makeExecutableSchema({
  typeDefs,
  resolvers,
  resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
})

/** Longest body of a request in bytes; every worked example needs less than a hundredth of it. */
const bodyLimit = 100_000

/** Turns a database that is away into an error of the contract, and all that is not foreseen into one plain sentence. */
function expected(error: unknown): Error {
  const located = error instanceof GraphQLError ? error : undefined
  const original = located ? located.originalError : error
  if (located && !original) return located
  const { nodes, path } = located ?? {}
  if (original instanceof GraphQLError) return new GraphQLError(original.message, { nodes, path, extensions: original.extensions })
  if (original instanceof DatabaseUnavailable) {
    const extensions = { code: 'DATABASE_UNAVAILABLE', http: { status: 503 } }
    return new GraphQLError('The database cannot be reached; it is being tried again.', { nodes, path, extensions })
  }
  // No field has run yet: what the caller sent beside the query is no JSON.
  if (error instanceof SyntaxError) {
    const extensions = { code: 'BAD_REQUEST', http: { status: 400 } }
    return new GraphQLError('variables and extensions: expected JSON.', { extensions })
  }
  const extensions = { code: 'INTERNAL_SERVER_ERROR' }
  return new GraphQLError('Something went wrong on this side; it has been noted.', { nodes, path, extensions })
}

/** GraphiQL is one inline script and one inline style: the script gets a nonce, and the page a policy of its own. */
const graphiqlPolicy: Plugin = {
  async onResponse({ response, setResponse, fetchAPI }) {
    if (!response.headers.get('content-type')?.startsWith('text/html')) return
    const nonce = randomBytes(16).toString('base64')
    const page = (await response.text()).replace('<script>', `<script nonce="${nonce}">`)
    const policy = `default-src 'none'; script-src 'nonce-${nonce}' 'unsafe-eval'; style-src 'unsafe-inline'; font-src data:; img-src data:; worker-src blob:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`
    setResponse(
      new fetchAPI.Response(page, {
        status: response.status,
        headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
      }),
    )
  },
}

/** A request that nothing could be run of is the caller's fault: HTTP 400, whatever form of answer it asked for. */
const faultyRequest: Plugin = {
  onResultProcess({ result }) {
    if (!('errors' in result) || !result.errors?.length || 'data' in result) return
    if (result.errors.every((e) => e.extensions?.code !== 'INTERNAL_SERVER_ERROR')) result.extensions = { http: { status: 400 } }
  },
}

export type ApiLog = { error(detail: unknown, message: string): void }

/** Handles `/graphql` of a node:http server. `log` hears of each unexpected error once. */
export function createApi(
  database: Database,
  log: ApiLog = { error: () => {} },
): (request: IncomingMessage, response: ServerResponse) => Promise<void> | void {
  const yoga = createYoga({
    schema: apiSchema,
    context: () => createContext(database),
    // Read-only and on loopback: no other origin has any business here, and nothing a request does changes anything.
    cors: false,
    logging: false,
    landingPage: false,
    batching: false,
    maxRequestBodySize: bodyLimit,
    graphiql: { title: 'Decision Channels API', defaultTabs: examples },
    renderGraphiQL: (options) => renderGraphiQL(options),
    maskedErrors: {
      maskError: (error) => {
        const shown = expected(error)
        if (shown instanceof GraphQLError && shown.extensions.code === 'INTERNAL_SERVER_ERROR')
          log.error(error, 'unexpected error in a resolver')
        return shown
      },
    },
    plugins: [
      maxTokensPlugin({ n: 3000 }),
      maxDepthPlugin({ n: 14 }),
      maxAliasesPlugin({ n: 30 }),
      maxDirectivesPlugin({ n: 30 }),
      blockFieldSuggestionsPlugin(),
      costPlugin,
      faultyRequest,
      graphiqlPolicy,
      compressedAnswers,
    ],
  })
  return (request, response) => yoga(request, response)
}
