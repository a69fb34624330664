/** A Neo4j that somebody else runs, named by `NEO4J_URI`. */
import { setTimeout as pause } from 'node:timers/promises'
import { type Neo4jAddress, OperatorError } from '../config.ts'
import { connect } from './connection.ts'
import type { DatabaseState, Source } from './database.ts'
import { DatabaseUnavailable } from './unavailable.ts'

/** Milliseconds between two looks at whether it still answers. */
const lookEvery = 2_000

/** Connects, and goes on looking: a Neo4j that is not up yet, or went away, is used as soon as it answers. */
export function followNeo4j(address: Neo4jAddress, report: (line: string) => void): Source {
  const connection = connect(address)
  const ended = new AbortController()
  const running = { ready: true, message: 'Neo4j is running' }
  const away = { ready: false, message: `Neo4j at ${address.uri} does not answer; trying again` }
  let state: DatabaseState = { ready: false, message: `Connecting to Neo4j at ${address.uri}` }

  async function look(): Promise<DatabaseState> {
    try {
      await connection.verify()
      return running
    } catch (failure) {
      if (failure instanceof DatabaseUnavailable) return away
      throw refusal(address, failure)
    }
  }

  async function untilItAnswers(): Promise<void> {
    state = await look()
    if (!state.ready) report(state.message)
    for (; !state.ready; state = await look()) {
      await pause(lookEvery, undefined, { signal: ended.signal })
    }
  }

  async function keepLooking(): Promise<void> {
    while (!ended.signal.aborted) {
      await pause(lookEvery, undefined, { signal: ended.signal })
      state = await look().catch((failure) => ({ ready: false, message: failure.message }))
    }
  }

  const opened = untilItAnswers()
  opened.then(keepLooking).catch(() => {})
  return {
    checked: Promise.resolve(),
    connection: () => connection,
    state: () => state,
    opened,
    close: () => {
      ended.abort()
      return connection.close()
    },
  }
}

function refusal(address: Neo4jAddress, failure: unknown): OperatorError {
  const why = failure instanceof Error ? failure.message : String(failure)
  const asked = `Neo4j at ${address.uri} refused user ${address.user} on database ${address.database}`
  return new OperatorError(`${asked}: ${why}\nCheck NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE.`)
}
