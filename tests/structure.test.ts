/** The house as architecture has it: what may import what, what stands where, and how large it may grow. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type CodeFile, chainTo, code, filesUnder, root } from './imports.ts'

const top = (path: string) => path.split('/')[0] ?? ''
/** The folder right under `client/` or `server/`; none for a file that stands there itself. */
const room = (path: string) => (path.split('/').length > 2 ? path.split('/')[1] : undefined)
const product = code.filter((f) => top(f.path) !== 'tests')

/** Every import that a rule does not allow, each with the way that leads to it. */
function offending(files: CodeFile[], allowed: (from: string, to: string) => boolean): string[] {
  return files.flatMap((f) => f.files.filter((to) => !allowed(f.path, to)).map((to) => `${chainTo(f.path)} ⇒ ${to}`))
}

test('as many files are seen as there plausibly are, and their imports with them', () => {
  const count = (folder: string) => code.filter((f) => top(f.path) === folder).length
  expect(count('client')).toBeGreaterThan(80)
  expect(count('server')).toBeGreaterThan(40)
  expect(count('seed')).toBeGreaterThan(6)
  expect(count('tests')).toBeGreaterThan(20)
  expect(product.flatMap((f) => f.files).length).toBeGreaterThan(400)
  const known = new Set(code.map((f) => f.path))
  const lost = code.flatMap((f) => f.files.filter((to) => /\.tsx?$/.test(to) && !to.includes('/generated/') && !known.has(to)))
  expect(lost).toEqual([])
  expect(chainTo('server/path/path.ts')).toMatch(/^server\/main\.ts → .* → server\/path\/path\.ts$/)
})

test('client, server and seed go one way: nothing imports tests, the client nothing of the server, only loading the seed', () => {
  const allowed = (from: string, to: string) => {
    if (top(from) === top(to)) return true
    if (top(from) === 'server' && top(to) === 'seed') return room(from) === 'load'
    return top(from) === 'seed' && to === 'server/generated/vocabulary.ts'
  }
  expect(offending(product, allowed)).toEqual([])
})

/** Folders of the client that views share; the others are views. */
const shared = ['details', 'frame', 'generated', 'graph', 'palette', 'picker', 'picture', 'state', 'statement', 'style']

test('views of the client do not import one another, and what they share imports none of them', () => {
  const client = code.filter((f) => top(f.path) === 'client' && room(f.path))
  const views = new Set(client.map((f) => room(f.path)).filter((r) => r && !shared.includes(r)))
  expect(views.size).toBeGreaterThan(7)
  expect(offending(client, (from, to) => room(from) === room(to) || !views.has(room(to)))).toEqual([])
})

/** Folders of the server that answer fields with the help of others, and whose. */
const helped: Record<string, string[]> = { ask: ['chain', 'path'], load: ['database'] }

test('fields of the server do not import one another, but for those that are declared', () => {
  const server = code.filter((f) => top(f.path) === 'server' && room(f.path))
  const allowed = (from: string, to: string) => {
    const [a, b] = [room(from) ?? '', room(to)]
    if (top(to) !== 'server' || b === undefined || a === b || b === 'generated') return true
    return helped[a]?.includes(b) || (a !== 'database' && to === 'server/database/database.ts')
  }
  expect(offending(server, allowed)).toEqual([])
  for (const [a, others] of Object.entries(helped))
    for (const b of others) expect(server.some((f) => room(f.path) === a && f.files.some((to) => room(to) === b))).toBe(true)
})

/** Packages that only one place may know, and how often they are seen there at least. */
const kept: [packages: RegExp, place: string][] = [
  [/^neo4j-driver/, 'server/database/'],
  [/^cytoscape/, 'client/graph/'],
  [/^elkjs/, 'client/graph/'],
  [/^graphql-yoga|^@escape\.tech|^@graphql-yoga/, 'server/'],
]

test.each(kept)('packages %s are imported in %s alone', (packages, place) => {
  const users = product.filter((f) => f.packages.some((p) => packages.test(p)))
  expect(users.length).toBeGreaterThan(0)
  expect(users.filter((f) => !f.path.startsWith(place)).map((f) => chainTo(f.path))).toEqual([])
})

test('the browser gets nothing of Node and no GraphQL library', () => {
  const users = code.filter((f) => top(f.path) === 'client' && f.packages.some((p) => p.startsWith('node:') || p === 'graphql'))
  expect(users.map((f) => chainTo(f.path))).toEqual([])
})

test('only server/config.ts reads the environment', () => {
  const users = product.filter((f) => /\bprocess\.env\b/.test(f.text)).map((f) => f.path)
  expect(users).toEqual(['server/config.ts'])
})

test('no statement of Cypher stands in code', () => {
  const withCypher = product.filter((f) => /\b(MATCH|MERGE|CREATE|UNWIND) [($]/.test(f.text)).map((f) => f.path)
  expect(withCypher).toEqual([])
})

const forbidden = ['utils', 'helpers', 'services', 'managers', 'common', 'lib', 'misc', 'core', 'types', 'constants']

test('no folder or file has a name that says nothing, and no file only passes others on', () => {
  const all = filesUnder(['client', 'server', 'seed', 'tests', 'cypher'], /./)
  expect(all.length).toBeGreaterThan(200)
  const named = all.filter((path) => path.split('/').some((part) => forbidden.includes(part.replace(/\.\w+$/, ''))))
  expect(named).toEqual([])
  expect(all.filter((path) => /\/index\.[jt]sx?$/.test(path))).toEqual([])
})

test('files stay small: none over 300 lines, 19 of 20 within 200, half within 60', () => {
  const paths = filesUnder(['client', 'server', 'seed', 'tests', 'cypher'], /\.(tsx?|css|java|cypher|html)$/)
  const sizes = paths.map((path) => ({ path, lines: readFileSync(join(root, path), 'utf8').trimEnd().split('\n').length }))
  sizes.sort((a, b) => a.lines - b.lines)
  expect(sizes.filter((s) => s.lines > 300)).toEqual([])
  expect(sizes[Math.floor(sizes.length * 0.95)]?.lines).toBeLessThanOrEqual(200)
  expect(sizes[Math.floor(sizes.length / 2)]?.lines).toBeLessThanOrEqual(60)
})

test('one copy of graphql is installed', () => {
  const installed: { packages: object } = JSON.parse(readFileSync(join(root, 'node_modules/.package-lock.json'), 'utf8'))
  const copies = Object.keys(installed.packages).filter((path) => path.endsWith('node_modules/graphql'))
  expect(copies).toEqual(['node_modules/graphql'])
})

test('the root holds what the house has, and what tools need there', () => {
  const house = ['client', 'cypher', 'seed', 'server', 'tests']
  const folders = readdirSync(root, { withFileTypes: true }).filter((e) => e.isDirectory() && !e.name.startsWith('.'))
  const made = ['node_modules', 'dist', 'data', 'docs']
  expect(
    folders
      .map((f) => f.name)
      .filter((name) => !made.includes(name))
      .sort(),
  ).toEqual(house)
})
