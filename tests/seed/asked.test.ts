/** `npm run asked:check`: what has too few sample questions is told, and questions alike that point to different answers are found. */
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { alike, wordsOf } from '../../seed/alike.ts'
import { askedReportOf, askedTextOf } from '../../seed/asked-check.ts'
import { readSeed } from '../../seed/seed.ts'
import { small, written } from './small.ts'

/** The small seed without the list that answers for both statements, and with these questions. */
const apart = {
  'groups/lists.yaml': (small['groups/lists.yaml'] ?? '').replace('kind: LIST', 'kind: PROCEDURE'),
  'asked/C1.yaml': `agency-approves:
  subject:
    - who approves the small sales of the department
    - the sales of which department are approved by whom
  counterpart:
    - who approved a sale for departments
department-directs:
  subject:
    - who approves small sales of the big department
    - which departments approved sale, by whom
`,
}

function reportOf(files: Record<string, string>) {
  const folder = written(files)
  try {
    return askedReportOf(readSeed(folder))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test('what tells nothing is no word: articles, order, endings', () => {
  expect(wordsOf('Who approves the sales of a Department?')).toEqual(wordsOf('departments: sale approved, who'))
})

test('alike are all pairs with four fifths of their words in common, and no others', () => {
  const words = 'alpha bravo carol delta foxtr golfx hotel india julia kilox'.split(' ')
  let seed = 7
  const next = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed % below
  }
  const questions = Array.from({ length: 300 }, () => Array.from({ length: 2 + next(6) }, () => words[next(words.length)]).join(' '))
  const expected: [number, number][] = []
  for (const [b, second] of questions.entries())
    for (const [a, first] of questions.slice(0, b).entries()) {
      const [x, y] = [new Set(wordsOf(first)), new Set(wordsOf(second))]
      const common = [...x].filter((w) => y.has(w)).length
      if (common / (x.size + y.size - common) >= 0.8) expected.push([a, b])
    }
  expect(expected.length).toBeGreaterThan(100)
  expect(alike(questions).map((p) => [p.a, p.b])).toEqual(expected.sort(([a, b], [c, d]) => a - c || b - d))
})

test('a doublet is found with both places; one for another part of the same statement stands apart', () => {
  const { doublets, otherPart } = reportOf(apart)
  const same = {
    text: 'the sales of which department are approved by whom',
    of: 'agency-approves',
    part: 'subject',
    at: 'seed/asked/C1.yaml:4',
  }
  const near = {
    text: 'who approves the small sales of the department',
    of: 'agency-approves',
    part: 'subject',
    at: 'seed/asked/C1.yaml:3',
  }
  expect(doublets).toEqual([
    {
      likeness: 1,
      first: same,
      second: { ...same, text: 'which departments approved sale, by whom', of: 'department-directs', at: 'seed/asked/C1.yaml:10' },
    },
    {
      likeness: 5 / 6,
      first: near,
      second: { ...near, text: 'who approves small sales of the big department', of: 'department-directs', at: 'seed/asked/C1.yaml:9' },
    },
  ])
  expect(otherPart.map((d) => [d.likeness, d.first.at, d.second.at])).toEqual([[4 / 5, 'seed/asked/C1.yaml:3', 'seed/asked/C1.yaml:6']])
})

test('statements of one list are answered together: their questions are no doublets', () => {
  const { doublets } = reportOf({ 'asked/C1.yaml': apart['asked/C1.yaml'] })
  expect(doublets).toEqual([])
})

test('a question that a known silence answers is a doublet of one that a statement answers', () => {
  const silences =
    "- id: silent-sales\n  says: who approves sales\n  near: ['manual:C1']\n  asked:\n  - which of the sales are approved, by whom, of department?\n"
  const { doublets } = reportOf({ ...apart, 'silences.yaml': silences })
  expect(doublets).toContainEqual(
    expect.objectContaining({ second: expect.objectContaining({ of: 'silent-sales', at: 'seed/silences.yaml:5' }) }),
  )
})

test('counts come first, and a long list is cut with a word about it', () => {
  const questions = Array.from({ length: 10 }, (_, i) => `    - "who approves very large foreign military sales in place ${i}"\n`).join('')
  const report = reportOf({
    ...apart,
    'asked/C1.yaml': `agency-approves:\n  subject:\n${questions}department-directs:\n  subject:\n${questions}`,
  })
  expect(report.doublets.length).toBeGreaterThan(40)
  expect(report.doublets[0]?.likeness).toBe(1)
  const text = askedTextOf(report)
  expect(text).toMatch(/^20 questions for 2 statements and 1 groups\n {2}subject +20\n/)
  expect(text).toContain(` and ${report.doublets.length - 40} more; --all lists them`)
  expect(askedTextOf(report, true)).not.toContain('--all')
  expect(report.few).toEqual([{ id: 'both', questions: 0 }])
})

test('the command fails where a statement has no question, and names it', () => {
  const check = (folder: string) => {
    const command = ['--import', 'tsx', 'seed/asked-check.ts', folder]
    const answer = spawnSync(process.execPath, command, { cwd: resolve(import.meta.dirname, '../..'), encoding: 'utf8' })
    rmSync(folder, { recursive: true })
    return answer
  }
  expect(check(written())).toMatchObject({ status: 1, stdout: expect.stringMatching(/1 without any question:\n {2}department-directs\n$/) })
  expect(check(written(apart))).toMatchObject({ status: 0, stdout: expect.stringMatching(/Every statement has questions\.\n$/) })
})
