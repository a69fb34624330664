/** `npm run load`: brings the seed into the database of the settings. `--dry-run` only tells what would change. */
import { SeedError } from '../../seed/read.ts'
import { OperatorError, readConfig } from '../config.ts'
import { DatabaseUnavailable, openDatabase } from '../database/database.ts'
import { loadSeed } from './load.ts'

const dryRun = process.argv.includes('--dry-run')
const say = (line: string) => process.stdout.write(`${line}\n`)

try {
  const unknown = process.argv.slice(2).filter((a) => a !== '--dry-run')
  if (unknown.length > 0) throw new OperatorError(`npm run load: expected no argument or --dry-run, not "${unknown.join(' ')}"`)
  const database = await openDatabase(readConfig(), say)
  try {
    const { difference, summary } = await loadSeed(database, { dryRun })
    const lines = [
      ...difference.added.map((k) => `+ ${k}`),
      ...difference.changed.map((k) => `~ ${k}`),
      ...difference.removed.map((k) => `- ${k}`),
    ]
    if (dryRun) for (const line of lines) say(line)
    say(summary)
  } finally {
    await database.close()
  }
} catch (error) {
  const known = error instanceof SeedError || error instanceof OperatorError || error instanceof DatabaseUnavailable ? error.message : null
  if (known === null) throw error
  process.stderr.write(`${known}\n`)
  process.exitCode = 1
}
