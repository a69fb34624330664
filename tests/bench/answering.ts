/** What the API adds to the Cypher that it runs: the same requests over HTTP, and their statements alone through the driver. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { graphql } from 'graphql'
import { apiSchema } from '../../server/api.ts'
import { createContext } from '../../server/context.ts'
import type { Database } from '../../server/database/database.ts'
import { ms, type Spread, spreadOf, table, timed, times } from './figures.ts'
import type { Held } from './loading.ts'
import { type Operation, operations, type Request } from './operations.ts'

type Read = { file: Parameters<Database['read']>[0]; params: Parameters<Database['read']>[1] }
/** Reads that were under way at the same time, one such set after the other. */
type Waves = Read[][]

/** Each request is timed so often, after one that is not. */
const rounds = 3

/** A database that answers, and notes what it is asked: one for all requests, since names are read once for each database. */
function noting(database: Database): { noted: Database; waves: () => Waves } {
  let waves: Waves = []
  let under = 0
  const noted: Database = {
    ...database,
    read: async (file, params) => {
      if (outside.has(file)) return database.read(file, params)
      if (under === 0) waves.push([])
      under++
      waves.at(-1)?.push({ file, params } as Read)
      try {
        return await database.read(file, params)
      } finally {
        under--
      }
    },
  }
  const taken = () => {
    const all = waves
    waves = []
    return all
  }
  return { noted, waves: taken }
}

/** Answers a request in this process, to see what it reads. */
async function wavesOf({ noted, waves }: ReturnType<typeof noting>, { query, variables }: Request): Promise<Waves> {
  const { errors } = await graphql({ schema: apiSchema, source: query, variableValues: variables, contextValue: createContext(noted) })
  const read = waves()
  if (errors) throw errors[0]
  return read
}

/** Its Cypher alone. What every request of a process shares, such as the names that questions are read by, is left out. */
async function bare(database: Database, waves: Waves): Promise<void> {
  for (const wave of waves) await Promise.all(wave.map(({ file, params }) => database.read(file, params)))
}

async function overHttp(url: string, request: Request): Promise<void> {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify(request) })
  const { errors } = (await response.json()) as { errors?: unknown[] }
  if (errors) throw new Error(JSON.stringify(errors[0]))
}

/** The first question of a process waits until all names and sample questions are read. Where that takes too long it is asked again. */
async function answered(url: string, request: Request): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await overHttp(url, request)
    } catch (failure) {
      process.stdout.write(`first question, attempt ${attempt}: ${failure instanceof Error ? failure.message : failure}\n`)
      if (attempt === 5) throw failure
    }
  }
}

async function serve({ address }: Held): Promise<{ url: string; stop: () => Promise<void> }> {
  const env = {
    PATH: process.env.PATH,
    NEO4J_URI: address.uri,
    NEO4J_USER: address.user,
    NEO4J_PASSWORD: address.password,
    NEO4J_DATABASE: address.database,
  }
  const child = spawn(process.execPath, ['--import', 'tsx', `${import.meta.dirname}/serve.ts`], { env, stdio: ['pipe', 'pipe', 'inherit'] })
  const ended = once(child, 'close')
  const first = await Promise.race([once(createInterface({ input: child.stdout }), 'line'), ended.then(() => ['it ended'])])
  return {
    url: String(first[0]),
    stop: async () => {
      child.stdin.end()
      await ended
    },
  }
}

export type Measured = { name: string; http: Spread; bare: Spread; failed: string[] }

async function measureOne(database: Database, url: string, { name, requests }: Operation): Promise<Measured> {
  const notes = noting(database)
  const failed: string[] = []
  const [http, alone]: [number[], number[]] = [[], []]
  for (const request of requests) {
    try {
      await overHttp(url, request)
      const waves = await wavesOf(notes, request)
      await bare(database, waves)
      // Turn and turn about, so that what else the machine does slows both alike.
      for (let i = 0; i < rounds; i++) {
        http.push((await timed(() => overHttp(url, request))).ms)
        alone.push((await timed(() => bare(database, waves))).ms)
      }
    } catch (failure) {
      failed.push(`${name} ${JSON.stringify(request.variables)}: ${failure instanceof Error ? failure.message : failure}`)
    }
  }
  return { name, http: spreadOf(http), bare: spreadOf(alone), failed }
}

/** Read once a process, or every few seconds, not by every request. */
const outside = new Set<string>(['load/marked', 'ask/names', 'ask/asked', 'ask/actions'])

/** All operations on one graph. */
export async function measureAnswering(held: Held): Promise<{ measured: Measured[]; first: number }> {
  const { url, stop } = await serve(held)
  try {
    const ask = operations[0]?.requests[0]
    const first = ask ? (await timed(() => answered(url, ask))).ms : 0
    const measured: Measured[] = []
    for (const operation of operations) measured.push(await measureOne(held.database, url, operation))
    return { measured, first }
  } finally {
    await stop()
  }
}

/** The table of this part: each operation at each size, and how it grew. */
export function answeringText(all: readonly { times: number; measured: Measured[]; first: number }[]): string {
  const small = all[0]
  const rows = operations.flatMap(({ name }) =>
    all.map(({ times: size, measured }) => {
      const m = measured.find((x) => x.name === name)
      const before = small?.measured.find((x) => x.name === name)
      if (!m || !before) return [name, `${size} ×`, 'not measured']
      return [
        name,
        `${size} ×`,
        ms(m.bare.p50),
        ms(m.bare.p95),
        ms(m.http.p50),
        ms(m.http.p95),
        times(m.http.p50 / m.bare.p50),
        times(m.http.p95 / m.bare.p95),
        size === small?.times ? '' : times(m.http.p50 / before.http.p50),
        size === small?.times ? '' : times(m.http.p95 / before.http.p95),
      ]
    }),
  )
  const head = [
    'operation',
    'size',
    'Cypher p50',
    'Cypher p95',
    'HTTP p50',
    'HTTP p95',
    'ratio p50',
    'ratio p95',
    'growth p50',
    'growth p95',
  ]
  const failed = all.flatMap((a) => a.measured.flatMap((m) => m.failed.map((f) => `- ${a.times} ×: ${f}`)))
  const firsts = all.map((a) => `${ms(a.first)} at ${a.times} ×`).join(', ')
  return `${table(head, rows)}

HTTP is the whole way of the page's own request; Cypher is what that request makes Neo4j do, the same statements with the same
parameters through the driver, those side by side that the server runs side by side. Growth is of HTTP.
The first question after a start, which reads all names and sample questions: ${firsts}.${failed.length > 0 ? `\n\nNot answered:\n\n${failed.join('\n')}` : ''}`
}
