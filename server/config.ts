/** The settings. Nothing else reads the environment. */
import { resolve } from 'node:path'

/** Something that whoever runs the app has to put right: printed as it is, without a stack trace, exit code 1. */
export class OperatorError extends Error {
  override name = 'OperatorError'
}

/** All faults of the settings at once: for each where it is, what was expected and what came instead. */
export class ConfigError extends OperatorError {
  override name = 'ConfigError'
}

/** Where a Neo4j answers. An empty password means that it asks for none. */
export type Neo4jAddress = { uri: string; user: string; password: string; database: string }

export type Config = {
  /** Address that the page is served on. */
  host: string
  /** 0 takes a free port. */
  port: number
  /** The Neo4j to use; null: the app runs its own. */
  neo4j: Neo4jAddress | null
  /** Where the app's own Neo4j keeps its data; absolute. */
  dataFolder: string
  logLevel: string
  /** The Java command that runs the app's own Neo4j. */
  java: string
}

const root = resolve(import.meta.dirname, '..')
const schemes = ['bolt:', 'bolt+s:', 'bolt+ssc:', 'neo4j:', 'neo4j+s:', 'neo4j+ssc:']
const logLevels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']

type Environment = Record<string, string | undefined>
type Fault = (where: string, expected: string, got: string) => void

/**
 * Reads the settings: `HOST`, `PORT`, `NEO4J_URI`, `NEO4J_USER`, `NEO4J_PASSWORD`, `NEO4J_DATABASE`, `DATA_DIR`,
 * `LOG_LEVEL` (and `JAVA_HOME`, as every Java program does).
 * @throws ConfigError with every fault that there is
 */
export function readConfig(environment: Environment = process.env): Config {
  const faults: string[] = []
  const fault: Fault = (where, expected, got) => faults.push(`  ${where}: expected ${expected}; got ${got}`)
  const config = {
    host: host(environment.HOST ?? '127.0.0.1', fault),
    port: port(environment.PORT ?? '4000', fault),
    neo4j: neo4j(environment, fault),
    dataFolder: resolve(root, environment.DATA_DIR || 'data'),
    logLevel: logLevel(environment.LOG_LEVEL ?? 'warn', fault),
    java: environment.JAVA_HOME ? resolve(environment.JAVA_HOME, 'bin/java') : 'java',
  }
  if (environment.DATA_DIR?.trim() === '') fault('DATA_DIR', 'the path of a folder', 'nothing')
  if (faults.length > 0) throw new ConfigError(`These settings (environment variables) cannot be used:\n${faults.join('\n')}`)
  return config
}

function host(text: string, fault: Fault): string {
  if (!/^[\w.:-]+$/.test(text)) fault('HOST', 'a host name or an IP address, such as 127.0.0.1', shown(text))
  return text
}

function port(text: string, fault: Fault): number {
  const number = Number(text)
  if (!/^\d+$/.test(text) || number > 65_535) fault('PORT', 'a whole number from 0 to 65535', shown(text))
  return number
}

function logLevel(text: string, fault: Fault): string {
  if (!logLevels.includes(text)) fault('LOG_LEVEL', `one of ${logLevels.join(', ')}`, shown(text))
  return text
}

function neo4j(environment: Environment, fault: Fault): Neo4jAddress | null {
  const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password, NEO4J_DATABASE: database = 'neo4j' } = environment
  if (uri === undefined) {
    for (const name of ['NEO4J_USER', 'NEO4J_PASSWORD', 'NEO4J_DATABASE']) {
      if (environment[name] !== undefined) fault('NEO4J_URI', `the address that ${name} is meant for`, 'nothing')
    }
    return null
  }
  checkUri(uri, fault)
  if (user === '') fault('NEO4J_USER', 'the name of a Neo4j user', 'nothing')
  if (password === undefined)
    fault('NEO4J_PASSWORD', `the password of user ${user || 'neo4j'} (empty if that Neo4j asks for none)`, 'nothing')
  if (!/^[a-zA-Z][\w.-]{2,62}$/.test(database)) fault('NEO4J_DATABASE', 'the name of a Neo4j database', shown(database))
  return { uri, user, password: password ?? '', database }
}

function checkUri(uri: string, fault: Fault): void {
  const url = URL.canParse(uri) ? new URL(uri) : undefined
  const secret = url && (url.username || url.password)
  if (secret) fault('NEO4J_URI', 'an address without user and password (they have their own settings)', `${url.protocol}//…@${url.host}`)
  else if (!url || !schemes.includes(url.protocol) || !url.hostname) {
    fault('NEO4J_URI', 'an address such as bolt://127.0.0.1:7687, neo4j://host:7687 or neo4j+s://host', shown(uri))
  }
}

/** What came, in quotes; long values are cut, so that a misplaced secret does not fill the screen. */
function shown(text: string): string {
  return text === '' ? 'nothing' : JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text)
}
