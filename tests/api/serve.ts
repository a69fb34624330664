/** The API over real HTTP, on the Neo4j that all tests share. */
import { tmpdir } from 'node:os'
import { inject } from 'vitest'
import { createApi } from '../../server/api.ts'
import { type Database, openDatabase } from '../../server/database/database.ts'
import { listen } from '../../server/http.ts'

export type Failure = { message: string; path?: (string | number)[]; extensions?: { code?: string; near?: { id: string }[] } }
/** The data is whatever the query asked for. */
// biome-ignore lint/suspicious/noExplicitAny: a test states the shape by what it expects
export type Answer = { status: number; data: any; errors: Failure[]; text: string }

export type Served = {
  url: string
  /** Sends a query as a script would. */
  query(text: string, variables?: Record<string, unknown>): Promise<Answer>
  /** The files of `cypher/` that a query reads, in order. */
  readsOf(text: string, variables?: Record<string, unknown>): Promise<{ files: string[]; answer: Answer }>
  /** The files of `cypher/` that were read so far. */
  files: string[]
  /** What the API reported as unexpected so far. */
  unexpected: unknown[]
  database: Database
  close(): Promise<void>
}

/** A database that answers, and notes the files it is asked for. */
function counted(database: Database, files: string[]): Database {
  return {
    ...database,
    read: (file, params) => {
      files.push(file)
      return database.read(file, params)
    },
  }
}

/** Serves the API on a free port. Close it in `afterAll`. */
export async function serve(): Promise<Served> {
  const database = await openDatabase({ neo4j: inject('neo4j'), dataFolder: tmpdir(), java: 'java' })
  const files: string[] = []
  const unexpected: unknown[] = []
  const api = createApi(counted(database, files), { error: (detail) => unexpected.push(detail) })
  const server = await listen({ host: '127.0.0.1', port: 0 }, database.state, api)
  const url = `${server.url}/graphql`

  async function query(text: string, variables?: Record<string, unknown>): Promise<Answer> {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: text, variables }),
    })
    const body = await response.text()
    const { data, errors } = JSON.parse(body)
    return { status: response.status, data, errors: errors ?? [], text: body }
  }

  return {
    url,
    query,
    readsOf: async (text, variables) => {
      files.length = 0
      const answer = await query(text, variables)
      return { answer, files: [...files] }
    },
    files,
    unexpected,
    database,
    close: async () => {
      await server.close()
      await database.close()
    },
  }
}

/** The data of an answer that must have no errors. */
export function dataOf(answer: Answer) {
  if (answer.errors.length > 0 || answer.status !== 200) throw new Error(`HTTP ${answer.status}: ${answer.text.slice(0, 500)}`)
  return answer.data
}

/** A set to compare with a literal: sorted, each once. */
export const setOf = (items: readonly string[]): string[] => [...new Set(items)].sort()
