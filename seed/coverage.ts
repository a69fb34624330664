/** `npm run seed:coverage`: what every provision has given, or why it gives nothing. Fails where a provision has neither, or both. */
import { pathToFileURL } from 'node:url'
import { familyOf } from '../server/generated/vocabulary.ts'
import { SeedError } from './read.ts'
import { readSeed, type Seed } from './seed.ts'

/** One citable place: how many statements and structure entries cite it, or the reason for its silence. */
export type ProvisionCoverage = { document: string; locator: string; statements: number; structure: number; silent: string | null }
/** A name and how many statements it has. */
export type Count = { name: string; statements: number }
/** The whole report as data. */
export type Coverage = {
  provisions: ProvisionCoverage[]
  /** One sentence for each provision that has neither statement nor reason, or both. */
  faults: string[]
  documents: Count[]
  families: Count[]
  /** Actors in any part of a statement, the busiest first. */
  actors: Count[]
  /** Actors that no statement names. */
  unnamed: string[]
  /** Statements whose text names no actor. */
  withoutActor: string[]
  total: number
}

const ties = ['partOf', 'heads', 'memberOf', 'servesAs'] as const
const parts = ['with', 'to', 'for', 'from', 'through', 'except'] as const

/** Counts how often each name occurs, the most frequent first. */
function counted(names: readonly string[]): Count[] {
  const found = new Map<string, number>()
  for (const n of names) found.set(n, (found.get(n) ?? 0) + 1)
  return [...found]
    .map(([name, statements]) => ({ name, statements }))
    .sort((a, b) => b.statements - a.statements || a.name.localeCompare(b.name))
}

/** What the seed covers. Pure: it reads nothing. */
export function coverageOf(seed: Seed): Coverage {
  const statements = seed.statements.map((s) => s.value)
  const cited = counted(statements.flatMap((s) => [...new Set(s.at)].map((l) => `${s.document}:${l}`)))
  const structured = counted(seed.actors.flatMap(({ value: a }) => ties.flatMap((t) => a[t].flatMap((x) => x.at))))
  const count = (list: Count[], key: string) => list.find((c) => c.name === key)?.statements ?? 0
  const provisions = seed.documents.flatMap(({ value: d }) =>
    d.provisions.map((p): ProvisionCoverage => {
      const key = `${d.id}:${p.locator}`
      return {
        document: d.id,
        locator: p.locator,
        statements: count(cited, key),
        structure: count(structured, key),
        silent: p.silent ?? null,
      }
    }),
  )
  const actors = counted(
    statements.flatMap((s) => [
      ...new Set([s.subject, s.target ?? null, ...parts.flatMap((p) => s[p])].filter((a): a is string => a !== null)),
    ]),
  )
  const named = new Set(actors.map((a) => a.name))
  return {
    provisions,
    faults: provisions.flatMap(faultOf),
    documents: counted(statements.map((s) => s.document)),
    families: counted(statements.map((s) => familyOf[s.action])),
    actors,
    unnamed: seed.actors.map((a) => a.value.id).filter((id) => !named.has(id)),
    withoutActor: statements.filter((s) => s.subject === null).map((s) => s.id),
    total: statements.length,
  }
}

function faultOf(p: ProvisionCoverage): string[] {
  const place = `${p.document}:${p.locator}`
  if (p.statements === 0 && p.silent === null) return [`${place} has no statement and no reason for its silence`]
  if (p.statements > 0 && p.silent !== null) return [`${place} is marked silent, yet ${p.statements} statements cite it`]
  return []
}

const line = (name: string, value: string | number) => `  ${name.padEnd(44)} ${value}`
const list = (title: string, counts: readonly Count[]) => [title, ...counts.map((c) => line(c.name, c.statements)), '']

/** The report as plain text. */
export function reportOf(c: Coverage): string {
  const documents = [...new Set(c.provisions.map((p) => p.document))]
  const places = documents.flatMap((d) => [
    `Provisions of ${d}`,
    ...c.provisions
      .filter((p) => p.document === d)
      .map((p) =>
        line(p.locator, p.silent ? `silent: ${p.silent}` : `${p.statements}${p.structure > 0 ? ` (and ${p.structure} of structure)` : ''}`),
      ),
    '',
  ])
  return [
    ...places,
    ...list('Statements by document', c.documents),
    ...list('Statements by family', c.families),
    ...list('Statements by actor, in any part (the thirty busiest)', c.actors.slice(0, 30)),
    `Actors that no statement names (${c.unnamed.length})`,
    ...c.unnamed.map((id) => `  ${id}`),
    '',
    `Statements whose text names no actor (${c.withoutActor.length})`,
    ...c.withoutActor.map((id) => `  ${id}`),
    '',
    `${c.total} statements; ${c.provisions.filter((p) => p.statements > 0).length} of ${c.provisions.length} provisions cited, ${c.provisions.filter((p) => p.silent).length} silent with a reason.`,
    c.faults.length === 0 ? 'No provision is left out.' : `${c.faults.length} faults:\n${c.faults.map((f) => `  ${f}`).join('\n')}`,
  ].join('\n')
}

/** Prints the report; exit code 1 when a provision is left out. */
function main(): void {
  try {
    const coverage = coverageOf(readSeed(process.argv[2] ?? import.meta.dirname))
    process.stdout.write(`${reportOf(coverage)}\n`)
    if (coverage.faults.length > 0) process.exitCode = 1
  } catch (error) {
    if (!(error instanceof SeedError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main()
