/** `npm run seed:check`: every fault of the seed with its place; also writes `seed/schema.json` for completion in editors. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { SeedError } from './read.ts'
import { readSeed } from './seed.ts'
import { shapeOf } from './shape.ts'

const names = [
  'documents',
  'actors',
  'authorities',
  'matters',
  'programs',
  'successions',
  'actions',
  'silences',
  'statements',
  'groups',
  'asked',
]
const schemas = Object.fromEntries(shapeOf.map(([, shape], i) => [names[i], z.toJSONSchema(shape, { io: 'input' })]))
writeFileSync(join(import.meta.dirname, 'schema.json'), `${JSON.stringify({ $defs: schemas }, null, 1)}\n`)

try {
  const seed = readSeed(process.argv[2] ?? import.meta.dirname)
  process.stdout.write(
    `The seed is sound: ${seed.statements.length} statements, ${seed.actors.length} actors, ${seed.groups.length} groups.\n`,
  )
} catch (error) {
  if (!(error instanceof SeedError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
