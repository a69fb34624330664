/** What every resolver of one request shares: the database, and one batch per level and kind. */
import DataLoader from 'dataloader'
import type { Database } from './database/database.ts'
import type { CypherFiles } from './generated/cypher.ts'

/** Cypher files that answer for many ids at once, one record an id. */
export type BatchFile = {
  [F in keyof CypherFiles]: CypherFiles[F]['params'] extends { ids: string[] }
    ? CypherFiles[F]['row'] extends { id: string }
      ? F
      : never
    : never
}[keyof CypherFiles]
type Arguments<F extends BatchFile> = Omit<CypherFiles[F]['params'], 'ids'>

export type Context = {
  database: Database
  /** The record of one id; all ids that are asked for in the same step go to the database together. Null if the id is unknown. */
  batch<F extends BatchFile>(file: F, id: string, args: Arguments<F>): Promise<CypherFiles[F]['row'] | null>
}

/** A context for one request. Not a class: Yoga copies its own fields, and a prototype would be lost. */
export function createContext(database: Database): Context {
  const loaders = new Map<string, DataLoader<string, unknown>>()
  return {
    database,
    batch: (file, id, args) => {
      const name = `${file} ${JSON.stringify(args)}`
      const loader = loaders.get(name) ?? batchOf(database, file, args)
      loaders.set(name, loader)
      return loader.load(id) as Promise<CypherFiles[typeof file]['row'] | null>
    },
  }
}

function batchOf<F extends BatchFile>(database: Database, file: F, args: Arguments<F>): DataLoader<string, unknown> {
  return new DataLoader(async (ids: readonly string[]) => {
    const rows = await database.read(file, { ...args, ids: [...ids] } as CypherFiles[F]['params'])
    const byId = new Map(rows.map((r) => [(r as { id: string }).id, r]))
    return ids.map((i) => byId.get(i) ?? null)
  })
}
