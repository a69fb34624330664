/** What the app's own Neo4j is made of: Java, the jars, the compiled launcher. Each is fetched or made only once. */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import { cannotRun } from './way-out.ts'

const here = import.meta.dirname
const cache = resolve(here, '../../../node_modules/.cache/decision-channels')
const oldestJava = 17

/** What is needed besides a place and a voice. */
export type Tools = { java: string; signal: AbortSignal; report: (line: string) => void }

/** Makes sure that all of the managed Neo4j is here, and returns its class path. */
export async function classPath(tools: Tools): Promise<string> {
  const jars = join(cache, `neo4j-${hash('pom.xml')}`)
  await made(jars, (folder) => fetchJars(folder, tools))
  const jarList = readdirSync(jars)
    .sort()
    .map((jar) => join(jars, jar))
    .join(delimiter)
  const launcher = join(cache, `launcher-${hash('Launcher.java')}`)
  await made(launcher, (folder) => compileLauncher(folder, jarList, tools))
  return launcher + delimiter + jarList
}

function hash(file: string): string {
  return createHash('sha256')
    .update(readFileSync(join(here, file)))
    .digest('hex')
    .slice(0, 12)
}

/** Makes a folder once. It gets its name when it is complete, so that what was interrupted is never taken for whole. */
async function made(folder: string, make: (unfinished: string) => Promise<void>): Promise<void> {
  if (existsSync(folder)) return
  const unfinished = `${folder}.${process.pid}`
  mkdirSync(unfinished, { recursive: true })
  try {
    await make(unfinished)
    // Another process may have been quicker: then its folder stays.
    if (!existsSync(folder)) renameSync(unfinished, folder)
  } finally {
    rmSync(unfinished, { recursive: true, force: true })
  }
}

/** @throws OperatorError when there is no Java, or one too old */
export async function checkJava(tools: Tools): Promise<void> {
  const answer = await run(tools.java, ['-version'], tools)
  if (answer === 'missing') throw cannotRun(`Java ${oldestJava} or newer is needed, and there is no Java (no command ${tools.java}).`)
  const version = answer.text.match(/version "(?:1\.)?(\d+)[^"]*"/)
  if (!version || Number(version[1]) < oldestJava) {
    throw cannotRun(`Java ${oldestJava} or newer is needed, and \`${tools.java} -version\` says: ${answer.text.split('\n')[0]}`)
  }
}

/** @throws OperatorError when there is no Maven, or it cannot fetch */
export async function fetchJars(folder: string, tools: Tools): Promise<void> {
  tools.report('Fetching Neo4j (about 120 MB, only this once) …')
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${folder}`]
  const answer = await run('mvn', ['--quiet', '--batch-mode', '--file', join(here, 'pom.xml'), ...goal], tools)
  if (answer === 'missing') throw cannotRun('Maven is needed to fetch it, and there is no command mvn.')
  if (answer.code !== 0) throw cannotRun(`Maven could not fetch it:\n${lastLines(answer.text)}`)
}

async function compileLauncher(folder: string, jarList: string, tools: Tools): Promise<void> {
  const compiler = ['-m', 'jdk.compiler/com.sun.tools.javac.Main', '--release', String(oldestJava)]
  const answer = await run(tools.java, [...compiler, '-cp', jarList, '-d', folder, join(here, 'Launcher.java')], tools)
  if (answer === 'missing' || answer.code === 0) return
  throw cannotRun(`its launcher does not compile (is this Java only a runtime, not a JDK?):\n${lastLines(answer.text)}`)
}

type Answer = { code: number | null; text: string }

function run(command: string, args: string[], { signal }: Tools): Promise<Answer | 'missing'> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], signal })
    let text = ''
    const keep = (chunk: Buffer) => {
      text += chunk
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('error', (error) => ('code' in error && error.code === 'ENOENT' ? resolve('missing') : reject(error)))
    child.on('close', (code) => resolve({ code, text }))
  })
}

function lastLines(text: string): string {
  return text.trim().split('\n').slice(-8).join('\n')
}
