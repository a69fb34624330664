/** `npm run ask:report`: asks the shared questions and cross-validates the asked-as data, on a Neo4j of its own. */
import { rmSync } from 'node:fs'
import { readConfig } from '../../server/config.ts'
import { openDatabase } from '../../server/database/database.ts'
import { loadRows, seedRows } from '../../server/load/load.ts'
import { newFolder, startOwnNeo4j } from '../setup/own.ts'
import { crossTable, foldScore, folds, withoutFold } from './cross.ts'
import { fresh, halfOf, questions, scores, tableOf, writeReport } from './report.ts'

const folder = newFolder()
const neo4j = await startOwnNeo4j(folder)
try {
  const database = await openDatabase({ ...readConfig({}), neo4j: neo4j.address })
  const rows = seedRows()
  await loadRows(database, rows)
  const parts: string[] = []
  for (const half of ['A', 'B'] as const) {
    parts.push(
      tableOf(
        `Shared questions, half ${half}`,
        await scores(
          database,
          questions.filter((q) => halfOf(q.id) === half),
        ),
      ),
    )
  }
  parts.push(tableOf('Fresh questions that were read while the rules were made', await scores(database, fresh.read)))
  parts.push(tableOf('Fresh questions that were not', await scores(database, fresh.unread)))
  const cross = []
  for (let fold = 0; fold < folds; fold++) {
    await loadRows(database, withoutFold(fold))
    cross.push(await foldScore(database, rows, fold))
  }
  parts.push(crossTable(cross))
  writeReport(parts)
  process.stdout.write(`${parts.join('\n')}\n`)
  await database.close()
} finally {
  await neo4j.stop()
  rmSync(folder, { recursive: true, force: true })
}
