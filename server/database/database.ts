/** The graph, as the rest of the server sees it: questions in, rows out, and whether it answers at all. */
import type { Config } from '../config.ts'
import type { CypherFiles } from '../generated/cypher.ts'
import type { Connection, Plan, Run } from './connection.ts'
import { manageNeo4j } from './managed/manage.ts'
import { followNeo4j } from './remote.ts'
import { DatabaseUnavailable } from './unavailable.ts'

export { DatabaseUnavailable } from './unavailable.ts'

/** Whether the database takes questions, and why not, in plain words for people. */
export type DatabaseState = { ready: boolean; message: string }

export type DatabaseConfig = Pick<Config, 'neo4j' | 'dataFolder' | 'java'>

/** All methods but `state` and `close` throw `DatabaseUnavailable` while nobody answers. */
export interface Database {
  /**
   * Answers one read-only file of `cypher/`, named without its ending: `read('ask/approvers', { … })`.
   * Numbers come back as JavaScript numbers, and go out as floats: `toInteger($n)` where Cypher wants an integer.
   * Neo4j ends it after 10 seconds.
   */
  read<F extends keyof CypherFiles>(file: F, params: CypherFiles[F]['params']): Promise<CypherFiles[F]['row'][]>
  /** Does the work in one write transaction: all of it, or nothing. The work may be called again when Neo4j asks for it. At most 5 minutes. */
  write<T>(work: (run: Run) => Promise<T>): Promise<T>
  /** Runs schema statements one by one; they are parted by semicolons, and hold none in strings. */
  schema(text: string): Promise<void>
  /** The plan of a statement, without running it. */
  explain(text: string, params: Record<string, unknown>): Promise<Plan>
  state(): DatabaseState
  /** Ends the connections, and Neo4j itself if the app started it. */
  close(): Promise<void>
}

/** A Neo4j that is there, comes or went: how this kind is found and kept. */
export interface Source {
  /** Undefined while there is nothing to talk to. */
  connection(): Connection | undefined
  state(): DatabaseState
  /** Resolves as soon as nothing speaks against it; rejects with an `OperatorError` where it can be seen at once that it cannot work. */
  checked: Promise<void>
  /** Resolves when it first answers; rejects with an `OperatorError` when it never will. */
  opened: Promise<void>
  close(): Promise<void>
}

export type OpeningDatabase = Database & Pick<Source, 'checked' | 'opened'>

/**
 * Begins to open the database, and gives it at once: until `opened` resolves it throws `DatabaseUnavailable`.
 * @param report takes lines of progress for people
 */
export function startDatabase(config: DatabaseConfig, report: (line: string) => void = () => {}): OpeningDatabase {
  const source = config.neo4j ? followNeo4j(config.neo4j, report) : manageNeo4j(config, report)
  // Whoever awaits it hears of a failure; until then it is not an unhandled one.
  source.checked.catch(() => {})
  source.opened.catch(() => {})
  function connection(): Connection {
    const open = source.connection()
    if (!open) throw new DatabaseUnavailable(source.state().message)
    return open
  }
  return {
    read: async (file, params) => connection().read(file, params),
    write: async (work) => connection().write(work),
    schema: async (text) => connection().schema(text),
    explain: async (text, params) => connection().explain(text, params),
    state: source.state,
    close: source.close,
    checked: source.checked,
    opened: source.opened,
  }
}

/** Opens the database and waits until it answers. */
export async function openDatabase(config: DatabaseConfig, report?: (line: string) => void): Promise<Database> {
  const database = startDatabase(config, report)
  try {
    await database.opened
  } catch (failure) {
    await database.close()
    throw failure
  }
  return database
}
