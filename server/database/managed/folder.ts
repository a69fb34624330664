/** The data folder: whether it is ours, and the password of the database in it. Nothing here ever deletes anything. */
import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { OperatorError } from '../../config.ts'

const marker = 'decision-channels.txt'
const markerText = `This folder holds the Neo4j database that Decision Channels runs for itself.
While the app is stopped it may be deleted: the next start builds it again.
`

/**
 * Makes the folder if there is none, and returns the password of its database.
 * @throws OperatorError when the folder holds something else, or cannot be used
 */
export function claimFolder(folder: string): string {
  try {
    mkdirSync(folder, { recursive: true })
    const inside = readdirSync(folder)
    if (inside.length > 0 && !inside.includes(marker)) throw foreign(folder, inside)
    if (inside.length === 0) writeFileSync(join(folder, marker), markerText)
    return password(folder)
  } catch (failure) {
    if (failure instanceof OperatorError || !(failure instanceof Error)) throw failure
    throw new OperatorError(`The data folder ${folder} cannot be used: ${failure.message}\nSet DATA_DIR to a folder that can be written.`)
  }
}

function foreign(folder: string, inside: string[]): OperatorError {
  const some = inside.slice(0, 3).join(', ')
  const why = `it is not empty (${some}${inside.length > 3 ? ', …' : ''}) and lacks the file ${marker}`
  return new OperatorError(
    `The data folder ${folder} belongs to something else: ${why}.\nNothing in it was touched. Set DATA_DIR to an empty or new folder.`,
  )
}

function password(folder: string): string {
  const file = join(folder, 'password')
  const isNew = !existsSync(join(folder, 'neo4j/data/databases'))
  if (isNew && !existsSync(file)) {
    // Of two apps that begin at the same moment only one can write it.
    writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600, flag: 'wx' })
  }
  if (!existsSync(file)) {
    throw new OperatorError(
      `The data folder ${folder} has lost its file "password". Move the folder away: the next start builds a new one.`,
    )
  }
  const secret = readFileSync(file, 'utf8').trim()
  if (isNew) writeFirstUser(join(folder, 'neo4j/data/dbms'), secret)
  return secret
}

/**
 * The first user of a new Neo4j, as `neo4j-admin dbms set-initial-password` writes it. To set the password by a
 * statement instead would cost three seconds of every first start, and leave the well-known one until then.
 */
function writeFirstUser(folder: string, secret: string): void {
  const salt = randomBytes(32)
  let hash = createHash('sha256').update(salt).update(secret).digest()
  const iterations = 1024
  for (let i = 1; i < iterations; i++) hash = createHash('sha256').update(hash).digest()
  mkdirSync(folder, { recursive: true })
  const line = `neo4j:SHA-256,${hash.toString('hex')},${salt.toString('hex')},${iterations}:`
  writeFileSync(join(folder, 'auth.ini'), line, { mode: 0o600 })
}
