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
  const [{ createApi }, { loadSeed }] = await Promise.all([import('./api.ts'), import('./load/load.ts')])
  const { graph, load } = gate(database)
  const server = stopping(await listen(config, graph.state, createApi(graph, log)))
  say(`Decision Channels: ${server.url}`)
  await database.opened
  await load((open) => loadSeed(open, { dryRun: false, onlyIfOlder: true }))
  say('Ready.')
  await warm(graph)
})
