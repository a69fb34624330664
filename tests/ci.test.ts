/** The command of the automatic checks: whatever happens, its last line is a count, and its exit code agrees with it. */
import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newFolder } from './setup/own.ts'

const folder = newFolder()
beforeAll(() => {
  mkdirSync(join(folder, 'bin'))
  cpSync(resolve(import.meta.dirname, '../.ci'), join(folder, '.ci'), { recursive: true })
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs the command with an npm that does as told, and notes what it was asked. */
function run(npm: string) {
  writeFileSync(join(folder, 'bin/npm'), `#!/usr/bin/env bash\necho "asked $*"\n${npm}\n`)
  chmodSync(join(folder, 'bin/npm'), 0o755)
  const env = { ...process.env, PATH: `${join(folder, 'bin')}:${process.env.PATH}` }
  const { status, stdout } = spawnSync(join(folder, '.ci/run'), { env, encoding: 'utf8' })
  const lines = stdout.trimEnd().split('\n')
  return { status, last: lines.at(-1), asked: lines.filter((l) => l.startsWith('asked ')) }
}

test.each([
  ['all tests pass', 'if [ $1 = test ]; then echo "12 passed, 0 failed"; fi', 0, '12 passed, 0 failed'],
  ['tests fail', 'if [ $1 = test ]; then echo "12 passed, 3 failed"; echo "npm error" >&2; exit 1; fi', 1, '12 passed, 3 failed'],
  ['types or lint fail, before any test', 'if [ $1 = test ]; then echo "error TS2322"; exit 2; fi', 1, '0 passed, 1 failed'],
  ['the end of the run fails, after the tests', 'if [ $1 = test ]; then echo "12 passed, 0 failed"; exit 1; fi', 1, '12 passed, 1 failed'],
  ['nothing is counted', 'true', 1, '0 passed, 1 failed'],
])('when %s', (_, npm, status, last) => {
  expect(run(npm)).toEqual({ status, last, asked: ['asked ci', 'asked test'] })
})

test('when installing fails, no test is tried', () => {
  expect(run('exit 1')).toEqual({ status: 1, last: '0 passed, 1 failed', asked: ['asked ci'] })
})
