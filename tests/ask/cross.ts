/** Cross-validation over the asked-as data: a part of the sample questions is left out of the graph and then asked. */
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { graphql } from 'graphql'
import { type Row, rowsOf } from '../../seed/rows.ts'
import { readSeed } from '../../seed/seed.ts'
import { apiSchema } from '../../server/api.ts'
import { createContext } from '../../server/context.ts'
import type { Database } from '../../server/database/database.ts'

/** Parts into which the sample questions fall; each is left out once. */
export const folds = 5
/** How many questions of each part are asked: enough for one or two points either way. */
const asked = 200

const numberOf = (text: string) => createHash('sha256').update(text).digest().readUInt32BE(0)
const foldOf = (text: string) => numberOf(text) % folds

/** The rows of the seed as if the questions of one part had never been written. */
export function withoutFold(fold: number): Row[] {
  const seed = readSeed(join(import.meta.dirname, '../../seed'))
  for (const a of seed.asked) a.value.questions = a.value.questions.filter((q) => foldOf(q) !== fold)
  return rowsOf(seed)
}

export type CrossScore = { asked: number; statement: number; placeFirst: number; onScreen: number; refused: number }

const query = '{ verdict statements { id provisions { id } } nearest { id provisions { id } } }'
type Found = { id: string; provisions: { id: string }[] }

/** Asks what was left out: is the statement (or one of its group) in the answer, its place first, its place on the screen? */
export async function foldScore(database: Database, rows: Row[], fold: number): Promise<CrossScore> {
  const tiesOf = new Map(rows.map((r) => [r.key, r.ties]))
  const left = rows.filter((r) => r.type === 'Question' && foldOf(String(r.props.text)) === fold)
  const sample = left.sort((a, b) => numberOf(`s${a.key}`) - numberOf(`s${b.key}`)).slice(0, asked)
  const score: CrossScore = { asked: 0, statement: 0, placeFirst: 0, onScreen: 0, refused: 0 }
  for (const row of sample) {
    const of = row.ties[0]?.to ?? ''
    const members = of.startsWith('Group:') ? (tiesOf.get(of) ?? []).filter((t) => t.type === 'HAS_MEMBER').map((t) => t.to) : [of]
    const places = new Set(
      members.flatMap((m) => (tiesOf.get(m) ?? []).filter((t) => t.type === 'CITES').map((t) => t.to.replace('Provision:', ''))),
    )
    const source = `query($q:String!){ask(question:$q)${query}}`
    const result = await graphql({
      schema: apiSchema,
      source,
      variableValues: { q: String(row.props.text).slice(0, 500) },
      contextValue: createContext(database),
    })
    if (result.errors?.[0]) continue // a sample question that is no question in English is not counted
    const answer = (result.data as { ask: { verdict: string; statements: Found[]; nearest: Found[] } }).ask
    const cites = (list: Found[]) => list.some((s) => s.provisions.some((p) => places.has(p.id)))
    score.asked++
    if (answer.verdict === 'SILENT') score.refused++
    if (answer.statements.some((s) => members.includes(`Statement:${s.id}`))) score.statement++
    if (cites([...answer.statements, ...answer.nearest].slice(0, 1))) score.placeFirst++
    if (cites([...answer.statements, ...answer.nearest])) score.onScreen++
  }
  return score
}

/** A Markdown table with a row for all parts together. */
export function crossTable(list: CrossScore[]): string {
  const sum = (key: keyof CrossScore) => list.reduce((n, s) => n + s[key], 0)
  const share = (key: keyof CrossScore) => `${sum(key)} (${Math.round((100 * sum(key)) / Math.max(1, sum('asked')))} %)`
  const head = '| asked | its statement answers | place first | place on screen | refused |\n| ---: | ---: | ---: | ---: | ---: |'
  return `## Cross-validation over the asked-as data (${folds} parts, each left out once)\n\n${head}\n| ${sum('asked')} | ${share('statement')} | ${share('placeFirst')} | ${share('onScreen')} | ${share('refused')} |\n`
}
