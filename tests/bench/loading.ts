/** What it takes to check and load a seed, and one of ten and a hundred times the size. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { stringify } from 'yaml'
import { checkReferences } from '../../seed/references.ts'
import { type Row, rowsOf } from '../../seed/rows.ts'
import { type Placed, readSeed, type Seed } from '../../seed/seed.ts'
import { type Database, openDatabase } from '../../server/database/database.ts'
import { ensureSchema, loadRows } from '../../server/load/load.ts'
import { newFolder, startOwnNeo4j } from '../setup/own.ts'
import { count, ms, table, timed, times } from './figures.ts'
import { grown, thinned } from './grow.ts'

const seedFolder = resolve(import.meta.dirname, '../../seed')

/**
 * How a size is made. One transaction holds the whole of a load in the memory of Neo4j: ten times the seed needs more than 3 GB,
 * a hundred times with one in ten of the sample questions more than 10 GB. That one is filled by the loader's own statements in
 * many transactions instead: what a load would take can be told from it, and what is asked of it finds the same graph.
 */
export type Size = { times: number; whole: boolean; questions: 'all' | 'one in ten'; heaps: string[]; written: boolean }
export const sizes: Size[] = [
  { times: 1, whole: true, questions: 'all', heaps: ['512m', '1g'], written: true },
  { times: 10, whole: true, questions: 'all', heaps: ['4g', '6g'], written: true },
  { times: 100, whole: false, questions: 'one in ten', heaps: ['2g', '4g'], written: false },
]

function seedAt({ times, questions }: Size): Seed {
  const own = readSeed(seedFolder)
  return grown(questions === 'all' ? own : thinned(own, 10), times)
}

/** A Neo4j that holds it. */
export type Held = { database: Database; address: Awaited<ReturnType<typeof startOwnNeo4j>>['address']; close: () => Promise<void> }

export async function openOwn(heap: string): Promise<Held> {
  const folder = newFolder()
  const { address, stop } = await startOwnNeo4j(folder, heap)
  const database = await openDatabase({ neo4j: address, dataFolder: folder, java: 'java' })
  return {
    address,
    database,
    close: async () => {
      await database.close()
      await stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Rows of one transaction where a load is not one as a whole. */
const batch = 2_000

async function fill(database: Database, rows: Row[]): Promise<void> {
  await ensureSchema(database)
  const each = async <T>(list: T[], write: (part: T[]) => Promise<unknown>) => {
    for (let i = 0; i < list.length; i += batch) await write(list.slice(i, i + batch))
  }
  const ties = rows.flatMap((r) => r.ties.map((t) => ({ from: r.key, type: t.type, to: t.to, props: t.props ?? {} })))
  await each(rows, (part) => database.write((run) => run('load/nodes', { rows: part })))
  await each(ties, (part) => database.write((run) => run('load/ties', { ties: part })))
  await database.write((run) => run('load/mark', { hash: `${rows.length}`, revision: 0 }))
}

type Loads = { held: Held; heap: string; tooSmall: string[]; load: number }

/** Loads with the smallest of the heaps that is enough. */
async function loadWithin({ heaps, whole }: Size, rows: Row[]): Promise<Loads> {
  const tooSmall: string[] = []
  for (const heap of heaps) {
    const held = await openOwn(heap)
    try {
      const { ms: load } = await timed(async () => (whole ? void (await loadRows(held.database, rows)) : fill(held.database, rows)))
      return { held, heap, tooSmall, load }
    } catch (failure) {
      await held.close()
      process.stdout.write(`${heap}: ${failure instanceof Error ? failure.message : failure}\n`)
      tooSmall.push(heap)
    }
  }
  throw new Error(`no heap of ${heaps.join(', ')} is enough`)
}

/** The seed as files, as somebody would have written them. */
function writeSeed(seed: Seed): string {
  const folder = newFolder()
  const write = (name: string, value: unknown) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), stringify(value))
  }
  const values = <T>(list: Placed<T>[]) => list.map((x) => x.value)
  for (const d of values(seed.documents)) write(`documents/${d.id}.yaml`, d)
  for (const name of ['actors', 'authorities', 'matters', 'programs', 'successions', 'silences'] as const) {
    const list: Placed<unknown>[] = seed[name]
    write(`${name}.yaml`, values(list))
  }
  write('actions.yaml', seed.actions)
  write('groups/all.yaml', values(seed.groups))
  const perFile = 40
  const statements = values(seed.statements)
  for (const { value: d } of seed.documents) {
    const own = statements.filter((s) => s.document === d.id).map(({ document, ...s }) => s)
    for (let i = 0; i < own.length; i += perFile)
      write(`statements/${d.id}/${i}.yaml`, { document: d.id, statements: own.slice(i, i + perFile) })
  }
  const asked = new Map<string, Record<string, string[]>>()
  for (const { value: q } of seed.asked) asked.set(q.of, { ...asked.get(q.of), [q.part]: q.questions })
  const all = [...asked]
  for (let i = 0; i < all.length; i += perFile) write(`asked/all/${i}.yaml`, Object.fromEntries(all.slice(i, i + perFile)))
  return folder
}

type Figures = {
  size: Size
  statements: number
  questions: number
  nodes: number
  read: number | null
  check: number
  rows: number
  load: number
  again: number | null
  heap: string
  tooSmall: string[]
}

async function readingTime(seed: Seed): Promise<number> {
  const folder = writeSeed(seed)
  try {
    return (await timed(() => readSeed(folder))).ms
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Measures one size, and hands on the Neo4j that holds it. */
export async function measureLoading(size: Size): Promise<{ figures: Figures; held: Held }> {
  const seed = seedAt(size)
  const check = (await timed(() => checkReferences(seed))).ms
  const { result: rows, ms: rowsTime } = await timed(() => rowsOf(seed))
  const read = size.written ? await readingTime(seed) : null
  const { held, heap, tooSmall, load } = await loadWithin(size, rows)
  const again = size.whole ? (await timed(() => loadRows(held.database, rows))).ms : null
  const of = (type: string) => rows.filter((r) => r.type === type).length
  const figures = { statements: of('Statement'), questions: of('Question'), nodes: rows.length }
  return { held, figures: { size, ...figures, read, check, rows: rowsTime, load, again, heap, tooSmall } }
}

/** The table of this part. */
export function loadingText(all: readonly Figures[]): string {
  const perThousand = (f: Figures) => f.load / (f.nodes / 1000)
  const first = all[0]
  const rows = all.map((f) => [
    `${f.size.times} ×, ${f.size.questions} of the questions${f.size.whole ? '' : ', in many transactions'}`,
    count(f.statements),
    count(f.questions),
    count(f.nodes),
    f.read === null ? 'not measured' : ms(f.read),
    ms(f.check),
    ms(f.rows),
    ms(f.load),
    ms(perThousand(f)),
    first ? times(perThousand(f) / perThousand(first)) : '',
    f.again === null ? 'not measured' : ms(f.again),
    f.tooSmall.length > 0 ? `${f.heap} (${f.tooSmall.at(-1)} is too little)` : f.heap,
  ])
  const head = ['size', 'statements', 'questions', 'nodes', 'read and check files', 'check references', 'make rows', 'load']
  return `${table([...head, 'load per 1,000 nodes', 'of that at 1 ×', 'load again, no change', 'heap of Neo4j'], rows)}

A load is one transaction into an empty database, indexes included. Its first seconds are Neo4j warming up, whatever the size.
A transaction is held in memory, so the heap must grow with the seed: more than 10 GB for 100 × even with one in ten of the sample
questions. 100 × is filled by the same statements in many transactions; its files were not written.`
}
