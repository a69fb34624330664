/** Figures and how they are told: middle and slow end of many times, tables, the report, and on what machine it was. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg, totalmem } from 'node:os'
import { join } from 'node:path'

/** The time below which this share of all times lies; not a number when there are none. */
export function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** Half of the times, and nineteen of twenty, lie below. */
export type Spread = { p50: number; p95: number }
export const spreadOf = (times: readonly number[]): Spread => ({ p50: percentile(times, 0.5), p95: percentile(times, 0.95) })

/** How long it took, in milliseconds. */
export async function timed<T>(work: () => T | Promise<T>): Promise<{ result: T; ms: number }> {
  const start = performance.now()
  const result = await work()
  return { result, ms: performance.now() - start }
}

export const ms = (n: number) => (n < 10 ? `${n.toFixed(1)} ms` : n < 10_000 ? `${Math.round(n)} ms` : `${(n / 1000).toFixed(1)} s`)
export const times = (n: number) => `${n.toFixed(n < 10 ? 2 : 1)} ×`
export const count = (n: number) => n.toLocaleString('en-US')

/** A table in Markdown; all columns but the first stand to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map((_, i) => (i === 0 ? '---' : '---:')), ...rows]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** Parts of the report, in order. */
export const parts = ['Loading', 'Answering', 'Page'] as const
export type PartName = (typeof parts)[number]

const file = join(import.meta.dirname, 'report.md')
const head = `# How fast it is

Written by \`npm run bench\`, which runs for a while and judges nothing; \`npm run bench -- page\` measures one part anew.
Ratios tell more than times: the machine is small, and other work may have run on it.`

/** On what it was measured. The load says how many programs wanted a core in the last minutes: more than there are slows everything. */
function machine(): string {
  const memory = Math.round(totalmem() / 1024 ** 3)
  const load = loadavg().map((n) => n.toFixed(1))
  return `Measured on ${availableParallelism()} cores with ${memory} GB of memory, Node ${process.versions.node}; load over 1, 5 and 15 minutes at its end: ${load.join(', ')}.`
}

/** Prints a part and puts it into the report; the others stay as they were. */
export function tell(name: PartName, text: string): void {
  const told = `## ${name}\n\n${machine()}\n\n${text}\n`
  process.stdout.write(`\n${told}`)
  const before = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const kept = (part: PartName) => before.match(new RegExp(`^## ${part}\\n[^]*?(?=^## |(?![^]))`, 'm'))?.[0].trim()
  const all = parts.map((part) => (part === name ? told.trim() : kept(part)))
  writeFileSync(file, `${[head, ...all.filter((part) => part !== undefined)].join('\n\n')}\n`)
}
