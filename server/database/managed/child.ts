/** The Java process that is the app's own Neo4j. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'

/** Most memory that Java may take for objects; the documents need a third of it. */
const usualHeap = '512m'
/** The collector with the smallest footprint; out of memory ends the process, and it is started again. */
const options = ['-XX:+UseSerialGC', '-XX:+ExitOnOutOfMemoryError', '-Djava.awt.headless=true']

/** Milliseconds that Neo4j may take to start; a big graph after a crash needs a while. */
const startWithin = 180_000
/** Milliseconds that Neo4j may take to stop before it is killed. */
const stopWithin = 8_000

/** The first thing that the launcher says; `died`: it was ended before it could say anything. */
type Outcome = { kind: 'ready'; port: number } | { kind: 'busy' } | { kind: 'failed' | 'died'; why: string }

export interface Neo4jProcess {
  outcome: Promise<Outcome>
  /** Resolves when the process has ended, however it did. */
  ended: Promise<unknown>
  isRunning(): boolean
  /** Asks it to stop, and kills it if it does not. */
  stop(): Promise<void>
}

/** Starts Neo4j on a data folder. It ends when its standard input closes: so it never outlives the app. */
export function startNeo4j(java: string, classPath: string, folder: string, heap = usualHeap): Neo4jProcess {
  const settings = join(import.meta.dirname, 'neo4j.conf')
  const child = spawn(java, [`-Xmx${heap}`, ...options, '-cp', classPath, 'Launcher', folder, settings], {
    stdio: ['pipe', 'pipe', 'pipe'],
    // In a process group of its own, so that Ctrl-C reaches only the app, which then stops both in order.
    detached: true,
  })
  child.stdin.on('error', () => {})
  const ended = once(child, 'close').catch(() => {})
  const isRunning = () => child.exitCode === null && child.signalCode === null
  return { outcome: firstWord(child), ended, isRunning, stop: () => stop(child, ended) }
}

async function firstWord(child: ChildProcess): Promise<Outcome> {
  if (!child.stdout || !child.stderr) throw new Error('Neo4j has no output')
  let complaint = ''
  child.stderr.on('data', (chunk) => {
    complaint = (complaint + chunk).slice(-2_000)
  })
  const timer = setTimeout(() => child.kill('SIGKILL'), startWithin)
  const lines = createInterface({ input: child.stdout })
  try {
    for await (const line of lines) {
      const [word, ...rest] = line.split(' ')
      if (word === 'READY') return { kind: 'ready', port: Number(rest[0]) }
      if (word === 'BUSY') return { kind: 'busy' }
      if (word === 'FAILED') return { kind: 'failed', why: rest.join(' ') }
    }
    return { kind: 'died', why: complaint.trim() || 'it ended without a word' }
  } finally {
    clearTimeout(timer)
    // What it may still say is read and dropped: a full pipe would stop it.
    child.stdout.resume()
  }
}

async function stop(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  child.stdin?.end()
  const patience = new AbortController()
  const kill = pause(stopWithin, undefined, { signal: patience.signal }).then(() => child.kill('SIGKILL'))
  kill.catch(() => {})
  await ended
  patience.abort()
}
