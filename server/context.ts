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

export class Context {
  readonly database: Database
  readonly #loaders = new Map<string, DataLoader<string, unknown>>()

  constructor(database: Database) {
    this.database = database
  }

  /** The record of one id; all ids that are asked for in the same step go to the database together. Null if the id is unknown. */
  batch<F extends BatchFile>(file: F, id: string, args: Arguments<F>): Promise<CypherFiles[F]['row'] | null> {
    const name = `${file} ${JSON.stringify(args)}`
    let loader = this.#loaders.get(name)
    if (!loader) {
      loader = new DataLoader(async (ids: readonly string[]) => {
        const rows = await this.database.read(file, { ...args, ids: [...ids] } as CypherFiles[F]['params'])
        const byId = new Map(rows.map((r) => [(r as { id: string }).id, r]))
        return ids.map((i) => byId.get(i) ?? null)
      })
      this.#loaders.set(name, loader)
    }
    return loader.load(id) as Promise<CypherFiles[F]['row'] | null>
  }
}
