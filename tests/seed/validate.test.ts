/** Every sort of fault that a seed can have is told with its file, line and column; and all of them at once. */
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readSeed } from '../../seed/seed.ts'
import { cases } from './faults.ts'
import { faultsOf, placeOf, small, written } from './small.ts'

const changed = (file: string, from: string, to: string) => (small[file] ?? '').replace(from, () => to)

test('the small seed is sound, so that each fault below is the one that was put in', () => {
  expect(faultsOf({})).toEqual([])
})

test.each(cases)('%s', (_, file, from, to, at, message) => {
  const text = changed(file, from, to)
  expect(text).not.toBe(small[file])
  const faults = faultsOf({ [file]: text })
  expect(faults).toContainEqual({ file: `seed/${file}`, ...placeOf(text, at), message: expect.stringMatching(message) })
})

test('a fault that stands alone is told alone, and no other file is blamed', () => {
  const alone = cases.filter(([sort]) => /citation: .* names|used twice: group|unknown reference: (subject|target|actor above)/.test(sort))
  expect(alone).toHaveLength(8)
  for (const [, file, from, to] of alone) {
    const faults = faultsOf({ [file]: changed(file, from, to) })
    expect(new Set(faults.map((f) => f.file))).toEqual(new Set([`seed/${file}`]))
    expect(faults.length).toBeLessThanOrEqual(2)
  }
})

test('faults of many files, and many of one, are all told at once', () => {
  const first = cases.filter(([sort], i, all) => all.findIndex(([other]) => other.split(':')[0] === sort.split(':')[0]) === i)
  const perFile = new Map(first.map((c) => [c[1], c]))
  const files = Object.fromEntries([...perFile].map(([file, [, , from, to]]) => [file, changed(file, from, to)]))
  const faults = faultsOf({
    ...files,
    'statements/manual/C1.yaml': `document: manual
statements:
  - {id: one, subject: nobody, action: OKAY, matter: nothing, at: [C7], why: so, how: thus}
  - {id: two, subject: agency, action: APPROVE, matter: sales, at: []}
`,
  })
  const of = (file: string) => faults.filter((f) => f.file === `seed/${file}`).map((f) => f.message)
  for (const [file, [, , , , , message]] of perFile) expect(of(file)).toContainEqual(expect.stringMatching(message))
  const told = of('statements/manual/C1.yaml').join('\n')
  for (const message of [
    /"OKAY" came instead/,
    /Unrecognized key: "why"/,
    /Unrecognized key: "how"/,
    /at: expected at least one provision/,
  ])
    expect(told).toMatch(message)
})

test('a file that is no YAML does not hide the faults of the others', () => {
  const faults = faultsOf({ 'matters.yaml': '- id: "sales', 'actors.yaml': changed('actors.yaml', 'kind: ORGANIZATION', 'kind: OFFICE') })
  const files = faults.map((f) => f.file)
  expect(files).toContain('seed/matters.yaml')
  expect(faults).toContainEqual(expect.objectContaining({ file: 'seed/actors.yaml', message: expect.stringContaining('"OFFICE"') }))
})

test('the error is one line a fault, and their number', () => {
  const folder = written({ 'groups/lists.yaml': changed('groups/lists.yaml', 'agency-approves', 'agency-refuses') })
  const line = 'seed/groups/lists.yaml:5:19: statement "agency-refuses" is not defined; did you mean "agency-approves"?'
  expect(() => readSeed(folder)).toThrow(`${line}\n1 fault in the seed`)
  rmSync(folder, { recursive: true })
})

/** The command of `npm run seed:check`, on another folder. */
const check = (folder: string) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'seed/check.ts', folder], {
    cwd: resolve(import.meta.dirname, '../..'),
    encoding: 'utf8',
  })

test('the shapes that editors complete from are those of the check', () => {
  const schema = resolve(import.meta.dirname, '../../seed/schema.json')
  const before = readFileSync(schema, 'utf8')
  const folder = written()
  check(folder)
  rmSync(folder, { recursive: true })
  expect(readFileSync(schema, 'utf8')).toBe(before)
})

test('the command says what is wrong on standard error and ends with code 1; with a sound seed it says so and ends with 0', () => {
  const [sound, faulty] = [written(), written({ 'matters.yaml': changed('matters.yaml', 'parent: sales', 'parent: buys') })]
  expect(check(sound)).toMatchObject({ status: 0, stderr: '', stdout: 'The seed is sound: 2 statements, 2 actors, 1 groups.\n' })
  expect(check(faulty)).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringMatching(/^seed\/matters\.yaml:5:11: .*\n1 fault in the seed\n$/),
  })
  for (const folder of [sound, faulty]) rmSync(folder, { recursive: true })
})
