/** The first question of each kind costs Neo4j a second or two of planning, later ones milliseconds. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { log } from '../log.ts'
import { type Database, DatabaseUnavailable } from './database.ts'

const folder = resolve(import.meta.dirname, '../../cypher')

/** Has every question planned, one after the other, without running it. Nobody need wait for it, and it never fails. */
export async function warm(database: Database): Promise<void> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  for (const file of files.filter((name) => name.endsWith('.cypher') && !/^(load|schema)\b/.test(name)).sort()) {
    try {
      await database.explain(readFileSync(join(folder, file), 'utf8'), {})
    } catch (failure) {
      if (failure instanceof DatabaseUnavailable) return
      log.warn({ reason: failure instanceof Error ? failure.message : failure }, `cypher/${file} cannot be planned`)
    }
  }
}
