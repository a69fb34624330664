/** The API in a process of its own, as it runs in the app, on a graph that is loaded already; ends when its input closes. */
import { createApi } from '../../server/api.ts'
import { readConfig } from '../../server/config.ts'
import { openDatabase } from '../../server/database/database.ts'
import { warm } from '../../server/database/warm.ts'
import { listen } from '../../server/http.ts'

const database = await openDatabase(readConfig())
await warm(database)
const error = (detail: unknown, message: string) => process.stderr.write(`${message}: ${detail}\n`)
const server = await listen({ host: '127.0.0.1', port: 0 }, database.state, createApi(database, { error }))
process.stdout.write(`${server.url}\n`)
process.stdin.resume().on('end', () => process.exit())
