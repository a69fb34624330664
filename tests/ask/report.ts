/**
 * `npm run ask:report`: how well questions are answered, kind by kind, written to `tests/ask/report.md` so that a change shows
 * what it gained and lost. Two parts: the shared questions (both halves), and cross-validation over the asked-as data.
 */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { graphql } from 'graphql'
import { apiSchema } from '../../server/api.ts'
import type { Context } from '../../server/context.ts'
import { createContext } from '../../server/context.ts'
import type { Database } from '../../server/database/database.ts'
import { askQuery, citesGold, type Given, type Gold, judge } from './judge.ts'

const read = (file: string): Gold[] =>
  readFileSync(join(import.meta.dirname, file), 'utf8')
    .trim()
    .split('\n')
    .map((l) => JSON.parse(l))

/** The questions that are shared with whoever develops. */
export const questions = read('questions.jsonl')
/** Questions written from the documents alone, by people who had not seen the seed. The first were read while the rules were made; of the others only totals are looked at. */
export const fresh = { read: read('read.jsonl'), unread: read('unread.jsonl') }

/** Half A is tuned on; of half B only totals were looked at until 67 of its 82 were right, then its failures were read too. */
export const halfOf = (id: string): 'A' | 'B' => ((createHash('sha256').update(id).digest()[0] ?? 0) % 2 === 0 ? 'A' : 'B')

export type Score = {
  asked: number
  right: number
  firstActor: number
  placeFirst: number
  placeTop3: number
  onScreen: number
  cited: number
  wrongRefusal: number
  missedSilence: number
}
const none = (): Score => ({
  asked: 0,
  right: 0,
  firstActor: 0,
  placeFirst: 0,
  placeTop3: 0,
  onScreen: 0,
  cited: 0,
  wrongRefusal: 0,
  missedSilence: 0,
})

async function askOne(context: Context, q: string): Promise<Given> {
  const result = await graphql({ schema: apiSchema, source: askQuery, variableValues: { q }, contextValue: context })
  if (result.errors?.[0]) throw result.errors[0]
  return JSON.parse(JSON.stringify(result.data)).ask as Given
}

/** Asks every question and counts, kind by kind. */
export async function scores(database: Database, list: Gold[]): Promise<Map<string, Score>> {
  const byKind = new Map<string, Score>()
  for (const q of list) {
    const given = await askOne(createContext(database), q.question)
    const score = byKind.get(q.kind) ?? none()
    byKind.set(q.kind, score)
    count(score, q, given)
  }
  return byKind
}

function count(score: Score, q: Gold, given: Given): void {
  score.asked++
  if (judge(q, given) === '') score.right++
  if (q.verdict === 'SILENT' && given.verdict !== 'SILENT') score.missedSilence++
  if (q.verdict !== 'SILENT' && given.verdict === 'SILENT') score.wrongRefusal++
  const first = given.answers[0]?.actor
  const names = first ? [first.name, first.abbreviation, ...first.aliases].map((n) => n?.toLowerCase()) : []
  if (q.actors[0]?.split('|').some((n) => names.includes(n.toLowerCase()))) score.firstActor++
  if (q.locators.length === 0) return
  score.cited++
  const order = [...given.statements, ...given.nearest]
  if (citesGold(q, order.slice(0, 1))) score.placeFirst++
  if (citesGold(q, order.slice(0, 3))) score.placeTop3++
  if (citesGold(q, order)) score.onScreen++
}

/** Adds all kinds up. */
export function totalOf(byKind: Map<string, Score>): Score {
  const total = none()
  for (const s of byKind.values()) for (const key of Object.keys(total) as (keyof Score)[]) total[key] += s[key]
  return total
}

const columns: [string, (s: Score) => string][] = [
  ['exactly right', (s) => `${s.right} / ${s.asked}`],
  ['first actor', (s) => `${s.firstActor}`],
  ['place first', (s) => `${s.placeFirst} / ${s.cited}`],
  ['place in first 3', (s) => `${s.placeTop3}`],
  ['place on screen', (s) => `${s.onScreen}`],
  ['wrong refusals', (s) => `${s.wrongRefusal}`],
  ['missed silences', (s) => `${s.missedSilence}`],
]

/** A Markdown table, a row a kind. */
export function tableOf(title: string, byKind: Map<string, Score>): string {
  const rows: [string, Score][] = [...[...byKind].sort(([a], [b]) => a.localeCompare(b)), ['**all**', totalOf(byKind)]]
  const head = `| kind | ${columns.map(([name]) => name).join(' | ')} |\n| --- |${columns.map(() => ' ---: |').join('')}`
  return `## ${title}\n\n${head}\n${rows.map(([kind, s]) => `| ${kind} | ${columns.map(([, cell]) => cell(s)).join(' | ')} |`).join('\n')}\n`
}

/** Writes the report beside this file. */
export function writeReport(parts: string[]): void {
  const head = '# How well questions are answered\n\nWritten by `npm run ask:report`; the rules are those of `tests/ask/judge.ts`.\n'
  writeFileSync(join(import.meta.dirname, 'report.md'), [head, ...parts].join('\n'))
}
