/** The app's own Neo4j: started, restarted when it ends by itself, stopped with the app. */
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { OperatorError } from '../../config.ts'
import { type Connection, connect } from '../connection.ts'
import type { DatabaseConfig, DatabaseState, Source } from '../database.ts'
import { DatabaseUnavailable } from '../unavailable.ts'
import { type Neo4jProcess, startNeo4j } from './child.ts'
import { claimFolder } from './folder.ts'
import { checkJava, classPath } from './jars.ts'

/** Milliseconds before the first restart; doubled with each one that fails, up to the longest. */
const firstPause = 250
const longestPause = 30_000
/** Milliseconds from the moment when Neo4j listens to its first answer. */
const answerWithin = 30_000
const answerAgain = 200
/** How often a Neo4j that dies while it starts is started before that counts as a failure. */
const attempts = 3

/** Starts Neo4j on the data folder, and keeps it running until `close`. */
export function manageNeo4j({ dataFolder, java }: DatabaseConfig, report: (line: string) => void): Source {
  const ending = new AbortController()
  const { signal } = ending
  const tools = { java, signal, report }
  let state: DatabaseState = { ready: false, message: 'Neo4j is starting' }
  let neo4j: Neo4jProcess | undefined
  let connection: Connection | undefined

  /** What was killed while it started may well start the next time; what failed will fail again. */
  async function start(jars: string): Promise<void> {
    const password = claimFolder(dataFolder)
    for (let attempt = 1; ; attempt++) {
      signal.throwIfAborted()
      neo4j = startNeo4j(java, jars, dataFolder)
      const outcome = await neo4j.outcome
      if (outcome.kind === 'busy') throw busy(dataFolder)
      if (outcome.kind === 'failed') throw damaged(dataFolder, outcome.why)
      if (outcome.kind === 'ready' && (await answers(neo4j, outcome.port, password))) return
      if (attempt === attempts) throw damaged(dataFolder, outcome.kind === 'died' ? outcome.why : 'it does not answer')
    }
  }

  /** On a busy computer the very first answer takes longer than a page would wait for one. */
  async function answers(launched: Neo4jProcess, port: number, password: string): Promise<boolean> {
    const candidate = connect({ uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password, database: 'neo4j' })
    const end = Date.now() + answerWithin
    while (launched.isRunning() && Date.now() < end) {
      const failure = await candidate.verify().catch((error) => error)
      if (!(failure instanceof Error)) {
        connection = candidate
        state = { ready: true, message: 'Neo4j is running' }
        return true
      }
      if (!(failure instanceof DatabaseUnavailable)) throw damaged(dataFolder, failure.message)
      await pause(answerAgain, undefined, { signal })
    }
    await candidate.close()
    return false
  }

  async function check(): Promise<void> {
    claimFolder(dataFolder)
    await checkJava(tools)
  }

  async function open(): Promise<string> {
    await checked
    const jars = await classPath(tools)
    report('Starting Neo4j …')
    await start(jars)
    return jars
  }

  async function keepRunning(jars: string): Promise<void> {
    for (let wait = firstPause; !signal.aborted; wait = Math.min(wait * 2, longestPause)) {
      await neo4j?.ended
      state = { ready: false, message: 'Neo4j stopped; it is being restarted' }
      await connection?.close()
      connection = undefined
      await pause(wait, undefined, { signal })
      report(state.message)
      await start(jars).then(
        () => {
          wait = firstPause
        },
        (failure) => {
          state = { ready: false, message: `Neo4j stopped and does not start again: ${failure.message}` }
        },
      )
    }
  }

  async function close(): Promise<void> {
    ending.abort()
    await connection?.close()
    await neo4j?.stop()
  }

  const checked = check()
  const opening = open()
  opening.then(keepRunning).catch(() => {})
  return { checked, connection: () => connection, state: () => state, opened: opening.then(() => {}), close }
}

function busy(folder: string): OperatorError {
  return new OperatorError(
    `The data folder ${folder} is in use: another Decision Channels runs on it.\nStop that one, or set DATA_DIR (and PORT) to another.`,
  )
}

function damaged(folder: string, why: string): OperatorError {
  return new OperatorError(
    `The database in ${folder} does not open: ${why}\nMore is in ${join(folder, 'neo4j/logs/debug.log')}.\n` +
      'Nothing was deleted. All that it holds can be built again: move the folder away, or set DATA_DIR to a new one.',
  )
}
