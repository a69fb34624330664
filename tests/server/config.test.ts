import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { ConfigError, readConfig } from '../../server/config.ts'
import { startApp } from '../setup/own.ts'

function faultsOf(environment: Record<string, string>): string[] {
  try {
    readConfig(environment)
  } catch (error) {
    if (error instanceof ConfigError) return error.message.split('\n').slice(1)
  }
  return []
}

test('without settings: loopback, port 4000, a Neo4j of its own in data/', () => {
  const config = readConfig({})
  expect(config).toMatchObject({ host: '127.0.0.1', port: 4000, neo4j: null, logLevel: 'warn' })
  expect(config.dataFolder).toBe(resolve(import.meta.dirname, '../../data'))
})

test.each(['bolt://127.0.0.1:7687', 'neo4j://graph:7687', 'neo4j+s://x.databases.neo4j.io'])('takes a Neo4j at %s', (uri) => {
  expect(readConfig({ NEO4J_URI: uri, NEO4J_PASSWORD: 'p' }).neo4j).toEqual({ uri, user: 'neo4j', password: 'p', database: 'neo4j' })
})

test('all faults are told at once, each with where, what was expected and what came', () => {
  const faults = faultsOf({
    HOST: 'a b',
    PORT: '4000x',
    LOG_LEVEL: 'loud',
    NEO4J_URI: 'http://x',
    NEO4J_USER: '',
    NEO4J_DATABASE: 'x/y',
    DATA_DIR: ' ',
  })
  const names = faults.map((line) => line.trim().split(':')[0])
  expect(names.sort()).toEqual(['DATA_DIR', 'HOST', 'LOG_LEVEL', 'NEO4J_DATABASE', 'NEO4J_PASSWORD', 'NEO4J_URI', 'NEO4J_USER', 'PORT'])
  expect(faults).toContain('  PORT: expected a whole number from 0 to 65535; got "4000x"')
  for (const line of faults) expect(line).toMatch(/^ {2}[A-Z_0-9]+: expected .+; got .+$/)
})

test.each(['', '-1', '65536', '4.5', '0x10', ' 80'])('PORT %j is a fault', (PORT) => {
  expect(faultsOf({ PORT })).toHaveLength(1)
})

test('a password without an address is a fault: it would be ignored', () => {
  expect(faultsOf({ NEO4J_PASSWORD: 'secret' })[0]).toContain('NEO4J_URI')
})

test('no fault repeats a password', () => {
  const text = faultsOf({ NEO4J_URI: 'bolt://neo4j:hunter2@host:7687', NEO4J_PASSWORD: 'hunter3', PORT: 'x' }).join('\n')
  expect(text).toContain('NEO4J_URI')
  expect(text).not.toMatch(/hunter/)
})

test('the app ends with code 1 before it serves anything, without a stack trace', async () => {
  const app = startApp({ PORT: 'x', LOG_LEVEL: 'loud' })
  expect(await app.exit).toBe(1)
  expect(app.output()).toMatch(/PORT: .*\n.*LOG_LEVEL: /)
  expect(app.output()).not.toMatch(/http:|\n\s+at /)
})
