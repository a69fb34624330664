import { buildWhatIsStale } from './build.ts'
import { startDatabase } from './database/database.ts'
import { gate } from './database/gate.ts'
import { warm } from './database/warm.ts'
import { listen } from './http.ts'
import { live } from './lifecycle.ts'

await live(async ({ config, log, say, stopping }) => {
  const database = stopping(startDatabase(config, say))
  await Promise.all([database.checked, buildWhatIsStale(say)])
  // Not before: they import what was just built.
  const modules = [import('./api.ts'), import('./load/load.ts'), import('./ask/ask.ts')] as const
  const [{ createApi }, { loadRows, seedRows }, { lexiconOf }] = await Promise.all(modules)
  const rows = seedRows() // a fault in the seed is told before anything is served
  const { graph, load } = gate(database)
  const server = stopping(await listen(config, graph.state, createApi(graph, log)))
  say(`Decision Channels: ${server.url}`)
  await database.opened
  await load((open) => loadRows(open, rows, { onlyIfOlder: true }))
  // Else the first question would wait until all names and sample questions are read.
  await lexiconOf(graph).catch((failure) => log.warn(failure, 'names and sample questions could not be read'))
  await warm(graph)
})
