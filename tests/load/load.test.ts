/** Loading: all or nothing, nothing twice, and nothing but our own. In this order: each test begins with what the one before left. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Row, rowsOf } from '../../seed/rows.ts'
import { readSeed } from '../../seed/seed.ts'
import { loadRows, loadSeed } from '../../server/load/load.ts'
import { newFolder } from '../setup/own.ts'
import { type Graph, openGraph, type Picture, pictureOf } from './graph.ts'

/** Loads many rows, in a process of its own. */
const interrupted = fileURLToPath(new URL('./interrupted.ts', import.meta.url))
const root = resolve(import.meta.dirname, '../..')

/** The seed without its sample questions: eight ninths of the rows, and alike. */
const seed = newFolder()
cpSync(join(root, 'seed'), seed, { recursive: true, filter: (path) => path.endsWith('.yaml') || !path.includes('.') })
rmSync(join(seed, 'asked'), { recursive: true })
const rows = rowsOf(readSeed(seed))

/** Without the statements of one document and all that names them, and with one actor renamed. */
function later(): Row[] {
  const gone = new Set(rows.filter((r) => r.props.document === 'dsca-policy-25-79').map((r) => r.key))
  const kept = rows.filter((r) => !gone.has(r.key) && !r.ties.some((t) => gone.has(t.to)))
  return kept.map((r) =>
    r.key === 'Actor:dsca' ? { ...r, digest: 'renamed', props: { ...r.props, digest: 'renamed', name: 'Renamed' } } : r,
  )
}

/** Data of somebody else that looks like ours, down to the keys; twice, so that no constraint of ours would let it be. */
const others = `
  CREATE (a:Actor {id: 'sco', key: 'Actor:sco', type: 'Actor', name: 'Zorblax', names: 'Zorblax', kind: 'POST', order: 1})
  CREATE (:Actor {id: 'sco', key: 'Actor:sco', type: 'Actor', name: 'Zorblax'})
  CREATE (s:Statement {id: 'z', key: 'Statement:z', type: 'Statement', document: 'samm-c2', line: 'COMMAND', action: 'DELEGATE', order: 1})
  CREATE (b:Actor {id: 'president', key: 'Actor:president', type: 'Actor', name: 'Zorblax'})
  CREATE (:Load {key: 'Load:seed', hash: 'theirs', revision: 99}), (:Zorblax {key: 'Statement:c2-2'}), ()
  CREATE (b)-[:ISSUES]->(s)-[:REACHES]->(a), (s)-[:SUBJECT]->(b), (s)-[:TARGET]->(a), (b)-[:MATTER {since: 1}]->(a), (s)-[:BEFORE]->(a), (s)-[:AFTER]->(b)`

let graph: Graph
let theirs: Picture
beforeAll(async () => {
  graph = await openGraph()
  await graph.run(others)
  theirs = await graph.theirs()
})
afterAll(async () => {
  rmSync(seed, { recursive: true })
  await graph.close()
})

/** The command of `npm run load`, on the Neo4j of these tests. */
async function load(...args: string[]): Promise<{ code: number; output: string }> {
  const { uri, user, password, database } = graph.address
  const { PATH, HOME } = process.env
  const env = { PATH, HOME, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database }
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/load/main.ts', ...args], { cwd: root, env })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
  const [code] = await once(child, 'close')
  return { code, output }
}

test('a dry run tells all that would come, and writes nothing: no node, no index', async () => {
  const { code, output } = await load('--dry-run')
  expect(code).toBe(0)
  const lines = output.trim().split('\n')
  const added = lines.filter((l) => l.startsWith('+ ')).map((l) => l.slice(2))
  const withoutQuestions = added.filter((key) => !key.startsWith('Question:'))
  expect(withoutQuestions.sort()).toEqual(rows.map((r) => r.key).sort())
  expect(added.length).toBeGreaterThan(withoutQuestions.length)
  expect(lines.at(-1)).toMatch(/nodes in all; would be: \d+ added$/)
  expect(await graph.ours()).toEqual([])
  expect(await graph.schema()).toEqual([])
})

test('a seed with a fault writes nothing', async () => {
  const folder = newFolder()
  cpSync(seed, folder, { recursive: true })
  writeFileSync(join(folder, 'actors.yaml'), '- id: sco\n  nam: SCO\n')
  await expect(loadSeed(graph.database, { seed: folder })).rejects.toThrow(/faults in the seed/)
  rmSync(folder, { recursive: true })
  expect(await graph.ours()).toEqual([])
  expect(await graph.schema()).toEqual([])
})

test('loading gives just what the seed says', async () => {
  const loaded = await loadSeed(graph.database, { seed })
  expect(loaded.changed).toBe(true)
  expect(loaded.difference.added).toHaveLength(rows.length)
  expect(await graph.ours()).toEqual(pictureOf(rows))
}, 120_000)

test('loading twice changes nothing, not even the mark', async () => {
  const mark = await graph.run('MATCH (n:DecisionChannels:Load) RETURN properties(n) AS p')
  for (const options of [{}, { onlyIfOlder: true }]) {
    const again = await loadSeed(graph.database, { ...options, seed })
    expect(again).toMatchObject({ changed: false, difference: { added: [], changed: [], removed: [] } })
    expect(again.summary).toContain('nothing to change')
  }
  expect(await graph.run('MATCH (n:DecisionChannels:Load) RETURN properties(n) AS p')).toEqual(mark)
  expect(await graph.ours()).toEqual(pictureOf(rows))
})

test('what belongs to others is not read: no row, no count, no path and no search holds it', async () => {
  const read = graph.database.read
  expect(await read('actor/one', { id: 'sco' })).toMatchObject([{ actor: { abbreviation: 'SCO' } }])
  const [counts] = await read('document/loaded', {})
  expect([counts?.actors, counts?.statements]).toEqual(['Actor', 'Statement'].map((type) => rows.filter((r) => r.type === type).length))
  expect(await read('suggest/suggest', { text: 'zorblax', query: 'zorblax', first: 10 })).toEqual([])
  const seen = JSON.stringify([
    await read('ask/names', {}),
    await read('chain/levels', { id: 'sco', by: ['COMMAND'], lines: ['COMMAND'], documents: null, up: true }),
    await read('compare/matters', { documents: ['samm-c2'] }),
  ])
  expect(seen).not.toContain('Zorblax')
})

test('what belongs to others is not constrained: indexes and constraints are of our label alone', async () => {
  const schema = await graph.schema()
  expect(schema.length).toBeGreaterThanOrEqual(4)
  for (const name of schema) expect(name).toMatch(/^decision_channels_\w+ DecisionChannels$/)
  await graph.run("CREATE (x:Actor {id: 'sco', key: 'Actor:sco'}) DELETE x")
})

test('what left the seed leaves the graph, what changed is changed, and the rest is as if loaded anew', async () => {
  const { difference } = await loadRows(graph.database, later())
  expect(difference.changed).toEqual(['Actor:dsca'])
  expect(difference.removed.length).toBe(rows.length - later().length)
  expect(difference.removed.length).toBeGreaterThan(20)
  expect(await graph.ours()).toEqual(pictureOf(later()))
})

test('a dry run on an older load tells the difference and changes nothing', async () => {
  const told = await loadSeed(graph.database, { seed, dryRun: true })
  expect(told.difference.changed).toEqual(['Actor:dsca'])
  expect(told.difference.added.length).toBe(rows.length - later().length)
  expect(told.summary).toMatch(/; would be: \d+ added, 1 changed$/)
  expect(await graph.ours()).toEqual(pictureOf(later()))
})

test('a load that fails leaves the old graph', async () => {
  const unfit = { key: 'Matter:unfit', type: 'Matter', digest: 'x', ties: [], props: { key: 'Matter:unfit', nested: { no: 'property' } } }
  await expect(loadRows(graph.database, [...rows, unfit])).rejects.toThrow()
  expect(await graph.ours()).toEqual(pictureOf(later()))
})

test('a load that is killed leaves the old graph, and the next one is not held up', async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', interrupted, JSON.stringify(graph.address)], { cwd: root })
  const [said] = await once(child.stdout, 'data')
  expect(String(said)).toBe('in the middle\n')
  child.kill('SIGKILL')
  await once(child, 'close')
  expect(await graph.ours()).toEqual(pictureOf(later()))
  await loadSeed(graph.database, { seed })
  expect(await graph.ours()).toEqual(pictureOf(rows))
}, 120_000)

test('an argument that is none is told, and nothing is loaded', async () => {
  const { code, output } = await load('--dryrun')
  expect([code, output.trim()]).toEqual([1, 'npm run load: expected no argument or --dry-run, not "--dryrun"'])
})

test('after all of it, what belongs to others is as it was', async () => {
  expect(theirs.length).toBeGreaterThan(10)
  expect(await graph.theirs()).toEqual(theirs)
})
