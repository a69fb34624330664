/** `npm run asked:check`: who has too few sample questions, and which questions pull two ways. Fails where a statement has none. */
import { pathToFileURL } from 'node:url'
import { alike, alikeFrom } from './alike.ts'
import { SeedError } from './read.ts'
import { type Asked, readSeed, type Seed } from './seed.ts'

/** So many questions a statement or group should have. */
const enough = 8
/** So many pairs are listed unless all are asked for. */
const shown = 40

/** A question, what answers it, and where it stands. A known silence answers with no part of anything. */
export type Sample = { text: string; of: string; part: Asked['part'] | 'silence'; at: string }
/** Two questions that are alike and are answered differently. */
export type Doublet = { likeness: number; first: Sample; second: Sample }
/** A statement or group and how many questions ask for it. */
export type Few = { id: string; questions: number }
/** The whole report as data. */
export type AskedReport = {
  total: number
  statements: number
  groups: number
  /** How many questions ask for each part of a statement. */
  parts: [Asked['part'], number][]
  /** Statements without any question: the one thing that is a fault. */
  none: string[]
  /** Statements and groups with fewer than eight, the poorest first. */
  few: Few[]
  /** Alike, but of different statements, groups or silences; the most alike first. */
  doublets: Doublet[]
  /** Alike, but for different parts of one statement or group: the same statements answer. */
  otherPart: Doublet[]
}

type Unplaced = Omit<Sample, 'at'> & { place: () => string }

function samplesOf(seed: Seed): Unplaced[] {
  const asked = seed.asked.flatMap(({ value: { of, part, questions }, fault }) =>
    questions.map((text, i): Unplaced => ({ text, of, part, place: () => at(fault([i], '')) })),
  )
  const silent = seed.silences.flatMap(({ value: { id, asked: texts }, fault }) =>
    texts.map((text, i): Unplaced => ({ text, of: id, part: 'silence', place: () => at(fault(['asked', i], '')) })),
  )
  return [...asked, ...silent]
}

const at = ({ file, line }: { file: string; line: number }) => `${file}:${line}`
const placed = ({ place, ...sample }: Unplaced): Sample => ({ ...sample, at: place() })

/** Groups whose members answer together: a question for one of them is answered by all. */
const together = new Set(['LIST', 'JOINT', 'ALTERNATIVES'])

/** For each statement and group the wholes that it is answered with: itself, and groups. */
function wholesOf(seed: Seed): (id: string) => string[] {
  const wholes = new Map<string, string[]>()
  for (const { value: g } of seed.groups)
    if (together.has(g.kind)) for (const m of g.members) wholes.set(m.statement, [...(wholes.get(m.statement) ?? []), g.id])
  return (id) => [id, ...(wholes.get(id) ?? [])]
}

/** Pairs that are alike and do not have the same answer. */
function doubletsOf(seed: Seed): Pick<AskedReport, 'doublets' | 'otherPart'> {
  const samples = samplesOf(seed)
  const wholes = wholesOf(seed)
  const doublets: Doublet[] = []
  const otherPart: Doublet[] = []
  for (const { a, b, likeness } of alike(samples.map((s) => s.text))) {
    const [first, second] = [samples[a], samples[b]]
    if (!first || !second || (first.of === second.of && first.part === second.part)) continue
    const same = first.of === second.of
    if (!same && wholes(first.of).some((id) => wholes(second.of).includes(id))) continue
    const list = same ? otherPart : doublets
    list.push({ likeness, first: placed(first), second: placed(second) })
  }
  const mostAlikeFirst = (x: Doublet, y: Doublet) => y.likeness - x.likeness
  return { doublets: doublets.sort(mostAlikeFirst), otherPart: otherPart.sort(mostAlikeFirst) }
}

/** What the sample questions cover. Pure: it reads nothing. */
export function askedReportOf(seed: Seed): AskedReport {
  const counts = new Map<string, number>()
  const parts = new Map<Asked['part'], number>()
  for (const { value: q } of seed.asked) {
    counts.set(q.of, (counts.get(q.of) ?? 0) + q.questions.length)
    parts.set(q.part, (parts.get(q.part) ?? 0) + q.questions.length)
  }
  const statements = seed.statements.map((s) => s.value.id)
  const groups = seed.groups.map((g) => g.value.id)
  const all = [...statements, ...groups].map((id) => ({ id, questions: counts.get(id) ?? 0 }))
  return {
    total: [...counts.values()].reduce((sum, n) => sum + n, 0),
    statements: statements.length,
    groups: groups.length,
    parts: [...parts].sort((a, b) => b[1] - a[1]),
    none: statements.filter((id) => !counts.has(id)),
    few: all.filter((c) => c.questions < enough).sort((a, b) => a.questions - b.questions),
    ...doubletsOf(seed),
  }
}

const line = (name: string, value: string | number) => `  ${name.padEnd(60)} ${value}`
const sampleText = (s: Sample) => `  ${s.at} ${s.of} (${s.part}): ${s.text}`

function listed(title: string, list: Doublet[], all: boolean): string[] {
  const some = all ? list : list.slice(0, shown)
  const rest = list.length - some.length
  return [
    '',
    `${title} (${list.length})`,
    ...some.flatMap((d) => [` ${Math.round(d.likeness * 100)} %`, sampleText(d.first), sampleText(d.second)]),
    ...(rest > 0 ? [` and ${rest} more; --all lists them`] : []),
  ]
}

/** The report as plain text, counts first. */
export function askedTextOf(r: AskedReport, all = false): string {
  const percent = Math.round(alikeFrom * 100)
  return [
    `${r.total} questions for ${r.statements} statements and ${r.groups} groups`,
    ...r.parts.map(([part, n]) => line(part, n)),
    line('without any question (statements)', r.none.length),
    line(`with fewer than ${enough} questions (statements and groups)`, r.few.length),
    line(`pairs alike by ${percent} % that point to different answers`, r.doublets.length),
    line(`pairs alike by ${percent} % that point to different parts`, r.otherPart.length),
    '',
    `Statements and groups with fewer than ${enough} questions (${r.few.length})`,
    ...r.few.map((c) => line(c.id, c.questions)),
    ...listed('Questions alike that point to different answers', r.doublets, all),
    ...listed('Questions alike that point to different parts of one statement or group', r.otherPart, all),
    '',
    r.none.length === 0
      ? 'Every statement has questions.'
      : `${r.none.length} without any question:\n${r.none.map((id) => `  ${id}`).join('\n')}`,
  ].join('\n')
}

/** Prints the report; exit code 1 when a statement has no question. */
function main(): void {
  const folder = process.argv.slice(2).find((a) => !a.startsWith('--'))
  try {
    const report = askedReportOf(readSeed(folder ?? import.meta.dirname))
    process.stdout.write(`${askedTextOf(report, process.argv.includes('--all'))}\n`)
    if (report.none.length > 0) process.exitCode = 1
  } catch (error) {
    if (!(error instanceof SeedError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main()
