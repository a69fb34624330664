/** The Neo4j that all tests read: started once a run, on a folder that is thrown away, and loaded with the seed. */
import { rmSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { buildWhatIsStale } from '../../server/build.ts'
import type { Neo4jAddress } from '../../server/config.ts'
import { openDatabase } from '../../server/database/database.ts'
import { newFolder, startOwnNeo4j } from './own.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** A Neo4j that holds the seed. Read it, but do not write to it: other tests read at the same time. */
    neo4j: Neo4jAddress
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await buildWhatIsStale(console.log)
  const folder = newFolder()
  const { address, stop } = await startOwnNeo4j(folder)
  // Not before: it imports what was just built.
  const { loadSeed } = await import('../../server/load/load.ts')
  const database = await openDatabase({ neo4j: address, dataFolder: folder, java: 'java' })
  await loadSeed(database, { dryRun: false, onlyIfOlder: true })
  await database.close()
  project.provide('neo4j', address)
  return async () => {
    await stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
