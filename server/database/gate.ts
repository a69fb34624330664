/** Keeps questions away from a graph that is not loaded: an empty graph would answer that the documents are silent. */
import { setTimeout as pause } from 'node:timers/promises'
import { type Database, type DatabaseState, DatabaseUnavailable } from './database.ts'

export type Gate = {
  /** The database as questions may see it: unavailable until loading has succeeded. */
  graph: Database
  /** Does the loading, again if the database goes away meanwhile; then opens the gate. */
  load<T>(work: (database: Database) => Promise<T>): Promise<T>
}

/** Milliseconds before loading is tried again. */
const again = 1_000

export function gate(database: Database): Gate {
  let loaded = false

  function state(): DatabaseState {
    const below = database.state()
    return loaded || !below.ready ? below : { ready: false, message: 'The graph is being loaded' }
  }

  function open(): Database {
    if (!loaded) throw new DatabaseUnavailable(state().message)
    return database
  }

  const graph: Database = {
    read: async (file, params) => open().read(file, params),
    write: async (work) => open().write(work),
    schema: async (text) => open().schema(text),
    explain: async (text, params) => open().explain(text, params),
    close: database.close,
    state,
  }

  async function load<T>(work: (database: Database) => Promise<T>): Promise<T> {
    for (;;) {
      try {
        const result = await work(database)
        loaded = true
        return result
      } catch (failure) {
        if (!(failure instanceof DatabaseUnavailable)) throw failure
        await pause(again)
      }
    }
  }

  return { graph, load }
}
