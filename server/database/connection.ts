/** One Neo4j that answers, and how it is asked: the only place that knows the driver. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import neo4j, { type ManagedTransaction, type Plan, type Session } from 'neo4j-driver'
import type { Neo4jAddress } from '../config.ts'
import type { CypherFiles } from '../generated/cypher.ts'
import { DatabaseUnavailable, named } from './unavailable.ts'

type File = keyof CypherFiles
type Params<F extends File> = CypherFiles[F]['params']
type Row<F extends File> = CypherFiles[F]['row']
/** Runs one file of `cypher/` inside the transaction that it was given for. */
export type Run = <F extends File>(file: F, params: Params<F>) => Promise<Row<F>[]>
/** How Neo4j would answer a statement: a tree of operators. */
export type { Plan }

export type Connection = ReturnType<typeof connect>

/** Milliseconds. A page must learn within moments that nobody answers. */
const connectWithin = 2_000
const acquireWithin = 2_000
const readWithin = 10_000
const writeWithin = 300_000

/** Opens no connection yet: the first question does. */
export function connect(address: Neo4jAddress) {
  const auth = address.password ? neo4j.auth.basic(address.user, address.password) : undefined
  const driver = neo4j.driver(address.uri, auth, {
    disableLosslessIntegers: true,
    connectionTimeout: connectWithin,
    connectionAcquisitionTimeout: acquireWithin,
    maxTransactionRetryTime: acquireWithin,
    maxConnectionPoolSize: 50,
    telemetryDisabled: true,
    userAgent: 'decision-channels',
  })
  const { database } = address
  const reading = { database, defaultAccessMode: neo4j.session.READ }
  const writing = { database, defaultAccessMode: neo4j.session.WRITE }

  async function within<T>(options: typeof reading, work: (session: Session) => Promise<T>): Promise<T> {
    const session = driver.session(options)
    try {
      return await work(session)
    } catch (failure) {
      throw named(failure)
    } finally {
      await session.close().catch(() => {})
    }
  }

  return {
    read: <F extends File>(file: F, params: Params<F>): Promise<Row<F>[]> =>
      // Auto-commit: up to twice the throughput of a managed transaction; the page retries instead of the driver.
      within(reading, (session) =>
        answered(session.run(cypherText(file), params, { timeout: readWithin }).then((result) => rows<Row<F>>(result))),
      ),

    write: <T>(work: (run: Run) => Promise<T>): Promise<T> =>
      within(writing, (session) =>
        session.executeWrite(
          (transaction: ManagedTransaction) =>
            work((file, params) => transaction.run(cypherText(file), params).then((result) => rows(result))),
          { timeout: writeWithin },
        ),
      ),

    schema: (text: string): Promise<void> =>
      within(writing, async (session) => {
        for (const statement of statements(text)) await session.run(statement, {}, { timeout: writeWithin })
      }),

    explain: (text: string, params: Record<string, unknown>): Promise<Plan> =>
      within(reading, async (session) => {
        const { summary } = await session.run(`EXPLAIN ${text}`, params)
        if (!summary.plan) throw new Error('Neo4j gave no plan')
        return summary.plan
      }),

    /** Resolves when Neo4j answers with the given user and database; otherwise throws the reason. */
    verify: (): Promise<unknown> => within(reading, (session) => answered(session.run('RETURN 1', {}, { timeout: readWithin }))),
    close: (): Promise<void> => driver.close(),
  }
}

/** A server that hangs sends neither an answer nor an error: give up a little later than it should have. */
async function answered<T>(answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DatabaseUnavailable('Neo4j did not answer in time')), readWithin + acquireWithin)
  })
  return Promise.race([answer, late]).finally(() => clearTimeout(timer))
}

function rows<R>(result: { records: { toObject(): unknown }[] }): R[] {
  return result.records.map((record) => record.toObject() as R)
}

const folder = join(import.meta.dirname, '../../cypher')
const texts = new Map<string, string>()

function cypherText(file: string): string {
  const known = texts.get(file)
  if (known !== undefined) return known
  const text = readFileSync(join(folder, `${file}.cypher`), 'utf8')
  texts.set(file, text)
  return text
}

/** Splits at semicolons; comment lines are dropped first, since they may hold one. Strings must not hold any. */
function statements(text: string): string[] {
  const code = text.replace(/^\s*\/\/.*$/gm, '')
  return code
    .split(';')
    .map((statement) => statement.trim())
    .filter(Boolean)
}
