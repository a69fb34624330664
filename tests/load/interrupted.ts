/** Run as a process of its own, to be killed: loads many rows, and says when it is in the middle of writing them. */
import type { Row } from '../../seed/rows.ts'
import type { Neo4jAddress } from '../../server/config.ts'
import { openDatabase } from '../../server/database/database.ts'
import { loadRows } from '../../server/load/load.ts'

const address: Neo4jAddress = JSON.parse(process.argv[2] ?? '')
const database = await openDatabase({ neo4j: address, dataFolder: '', java: 'java' })
const rows = Array.from({ length: 8_000 }, (_, i): Row => {
  const key = `Matter:made-${i}`
  return {
    key,
    type: 'Matter',
    digest: 'made',
    ties: [],
    props: { key, type: 'Matter', id: `made-${i}`, name: `Matter ${i}`, digest: 'made' },
  }
})

let written = 0
await loadRows(
  {
    ...database,
    write: (work) =>
      database.write((run) =>
        work(async (file, params) => {
          const result = await run(file, params)
          if (file === 'load/nodes' && ++written === 2) process.stdout.write('in the middle\n')
          return result
        }),
      ),
  },
  rows,
)
process.stdout.write('loaded\n')
await database.close()
