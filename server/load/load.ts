/** Brings the seed into the graph in one transaction: what is new or changed is written, what left the seed is taken out. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Row, rowsOf } from '../../seed/rows.ts'
import { readSeed } from '../../seed/seed.ts'
import type { Database } from '../database/database.ts'

const root = join(import.meta.dirname, '..', '..')
/** Raise by one when the rows keep their digests but the graph must be written anew. */
const revision = 2

/** What a load changes, as keys like `Statement:c2-3-3-mde-concurrence`. */
export type Difference = { added: string[]; changed: string[]; removed: string[] }

/** What a load did or, in a dry run, would do. */
export type Loaded = { changed: boolean; difference: Difference; hash: string; summary: string }

export type LoadOptions = {
  /** Only tell what would change. */
  dryRun?: boolean
  /** Leave the graph alone if it already holds this seed. */
  onlyIfOlder?: boolean
  /** Folder of the seed. Default: the project's. */
  seed?: string
}

/** Compares by digest: a row whose digest is the same needs no writing. */
function differenceOf(rows: Row[], existing: Map<string, string>): Difference {
  const wanted = new Set(rows.map((r) => r.key))
  return {
    added: rows.filter((r) => !existing.has(r.key)).map((r) => r.key),
    changed: rows.filter((r) => existing.has(r.key) && existing.get(r.key) !== r.digest).map((r) => r.key),
    removed: [...existing.keys()].filter((k) => !wanted.has(k) && k !== 'Load:seed'),
  }
}

function summaryOf(d: Difference, rows: Row[], dryRun: boolean): string {
  const count = (n: number, what: string) => (n > 0 ? [`${n} ${what}`] : [])
  const parts = [...count(d.added.length, 'added'), ...count(d.changed.length, 'changed'), ...count(d.removed.length, 'removed')]
  const statements = rows.filter((r) => r.type === 'Statement').length
  const what = parts.length > 0 ? parts.join(', ') : 'nothing to change'
  return `${statements} statements, ${rows.length} nodes in all; ${dryRun ? 'would be: ' : ''}${what}`
}

/** Constraints and indexes, each in place before any data. */
export async function ensureSchema(database: Database): Promise<void> {
  await database.schema(readFileSync(join(root, 'cypher/schema.cypher'), 'utf8'))
}

/** The seed as rows. Throws `SeedError` with every fault. */
export function seedRows(seed = join(root, 'seed')): Row[] {
  return rowsOf(readSeed(seed))
}

/**
 * Loads the seed. One transaction: when it fails or is killed, the graph stays as it was.
 * Throws `SeedError` before anything is written when the seed has a fault, `DatabaseUnavailable` without a database.
 */
export async function loadSeed(database: Database, options: LoadOptions = {}): Promise<Loaded> {
  return loadRows(database, seedRows(options.seed), options)
}

/** Loads rows that were read before, or made otherwise. */
export async function loadRows(database: Database, rows: Row[], options: LoadOptions = {}): Promise<Loaded> {
  const hash = createHash('sha256')
    .update(
      rows
        .map((r) => r.key + r.digest)
        .sort()
        .join('\n'),
    )
    .digest('hex')
    .slice(0, 16)
  if (!options.dryRun) await ensureSchema(database)
  const marked = (await database.read('load/marked', {}))[0]
  const current = marked?.hash === hash && marked.revision === revision
  const none: Difference = { added: [], changed: [], removed: [] }
  if (options.onlyIfOlder && current) return { changed: false, difference: none, hash, summary: summaryOf(none, rows, false) }
  if (options.dryRun) {
    const existing = new Map((await database.read('load/existing', {})).map((r) => [r.key, r.digest]))
    const difference = differenceOf(rows, existing)
    return { changed: false, difference, hash, summary: summaryOf(difference, rows, true) }
  }
  const difference = await writeRows(database, rows, hash, marked !== undefined && marked.revision !== revision)
  const changed = difference.added.length + difference.changed.length + difference.removed.length > 0
  return { changed, difference, hash, summary: summaryOf(difference, rows, false) }
}

/** Rows per statement: bounds the memory of one step, not of the transaction. */
const batch = 2_000

function* batches<T>(list: T[]): Generator<T[]> {
  for (let i = 0; i < list.length; i += batch) yield list.slice(i, i + batch)
}

async function writeRows(database: Database, rows: Row[], hash: string, everything: boolean): Promise<Difference> {
  return database.write(async (run) => {
    const existing = new Map((await run('load/existing', {})).map((r) => [r.key, everything ? '' : r.digest]))
    const difference = differenceOf(rows, existing)
    const stale = new Set(difference.changed)
    const fresh = new Set(difference.added)
    const dirty = rows.filter((r) => stale.has(r.key) || fresh.has(r.key))
    for (const part of batches(difference.removed)) await run('load/remove', { keys: part })
    for (const part of batches(difference.changed)) await run('load/untie', { keys: part })
    for (const part of batches(dirty)) await run('load/nodes', { rows: part.map(({ key, type, props }) => ({ key, type, props })) })
    const ties = dirty.flatMap((r) => r.ties.map((t) => ({ from: r.key, type: t.type, to: t.to, props: t.props ?? {} })))
    for (const part of batches(ties)) await run('load/ties', { ties: part })
    if (dirty.length > 0 || difference.removed.length > 0 || !existing.has('Load:seed')) await run('load/mark', { hash, revision })
    return difference
  })
}
