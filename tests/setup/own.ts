/** A Neo4j, or a whole app, for one test alone. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Neo4jAddress, readConfig } from '../../server/config.ts'
import { startNeo4j } from '../../server/database/managed/child.ts'
import { claimFolder } from '../../server/database/managed/folder.ts'
import { classPath } from '../../server/database/managed/jars.ts'

const root = resolve(import.meta.dirname, '../..')

/** An empty folder that did not exist before. */
export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'decision-channels-'))
}

/** A Neo4j of the same making as the app's own, with as much memory unless more is given. Stop it in `afterAll`. */
export async function startOwnNeo4j(folder: string, heap?: string): Promise<{ address: Neo4jAddress; stop: () => Promise<void> }> {
  const { java } = readConfig({})
  const password = claimFolder(folder)
  const jars = await classPath({ java, signal: new AbortController().signal, report: console.log })
  const neo4j = startNeo4j(java, jars, folder, heap)
  const outcome = await neo4j.outcome
  if (outcome.kind !== 'ready') throw new Error(`Neo4j for the tests did not start: ${JSON.stringify(outcome)}`)
  const uri = `bolt://127.0.0.1:${outcome.port}`
  return { address: { uri, user: 'neo4j', password, database: 'neo4j' }, stop: neo4j.stop }
}

/** Process ids of the Neo4j on a data folder; none when it has ended. */
export function neo4jOn(folder: string): number[] {
  try {
    return execFileSync('pgrep', ['-f', `Launcher ${folder} `], { encoding: 'utf8' })
      .trim()
      .split('\n')
      .map(Number)
  } catch {
    return []
  }
}

export interface App {
  /** All that it has printed so far. */
  output: () => string
  /** Its address, as soon as it has printed it; rejects with the output if it ends before. */
  url: Promise<string>
  /** Its exit code; null when a signal ended it. */
  exit: Promise<number | null>
  kill: ChildProcess['kill']
}

/** The whole app as `npm start` runs it, on a free port and with no setting but the given ones. */
export function startApp(settings: Record<string, string>): App {
  const { PATH, HOME } = process.env
  const env = { PATH, HOME, PORT: '0', ...settings }
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], { cwd: root, env })
  let output = ''
  const exit = once(child, 'close').then(([code]) => code as number | null)
  const url = new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk
      const printed = output.match(/http:\/\/\S+/)
      if (printed) resolve(printed[0])
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    exit.then(() => reject(new Error(`the app ended: ${output}`)))
  })
  url.catch(() => {})
  return { output: () => output, url, exit, kill: child.kill.bind(child) }
}
