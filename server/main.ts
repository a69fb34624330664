import { buildWhatIsStale } from './build.ts'
import { readConfig } from './config.ts'
import { startDatabase } from './database/database.ts'
import { gate } from './database/gate.ts'
import { listen } from './http.ts'
import { live } from './lifecycle.ts'
import { log } from './log.ts'

await live(async ({ say, onStop }) => {
  const config = readConfig()
  log.level = config.logLevel
  const database = startDatabase(config, say)
  onStop(database.close)
  await buildWhatIsStale(say)
  // Not before: they import what was just built.
  const [{ createApi }, { loadSeed }] = await Promise.all([import('./api.ts'), import('./load/load.ts')])
  const { graph, load } = gate(database)
  const server = await listen(config, graph.state, createApi(graph, log))
  onStop(server.close)
  say(`Decision Channels: ${server.url}`)
  await database.opened
  await load((open) => loadSeed(open, { dryRun: false, onlyIfOlder: true }))
  say('Ready.')
})
