import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { checkJava, fetchJars } from '../../../server/database/managed/jars.ts'
import { newFolder, startApp } from '../../setup/own.ts'

const folder = newFolder()
const tools = { java: 'java', signal: new AbortController().signal, report: () => {} }
afterAll(() => rmSync(folder, { recursive: true }))

/** A command that prints what it is told, and fails if it shall. */
function fake(name: string, prints: string, code = 0): string {
  const place = join(folder, `${name}-${code}`)
  mkdirSync(place, { recursive: true })
  const file = join(place, name)
  writeFileSync(file, `#!/bin/sh\necho '${prints}' >&2\nexit ${code}\n`)
  chmodSync(file, 0o755)
  return place
}

const threeWaysOut = /1\. Install Java 17.*\n.*2\. Use a Neo4j.*NEO4J_URI.*\n.*3\. .*compose\.yaml/

test('with a Java too old the app says so, names three ways out, and serves nothing', async () => {
  const place = fake('java', 'openjdk version "11.0.2" 2019-01-15')
  const app = startApp({ PATH: `${place}:${process.env.PATH}`, DATA_DIR: join(folder, 'data') })
  expect(await app.exit).toBe(1)
  expect(app.output()).toContain('Java 17 or newer is needed, and `java -version` says: openjdk version "11.0.2"')
  expect(app.output()).toMatch(threeWaysOut)
  expect(app.output()).not.toMatch(/http:\/\/|\n\s+at /)
})

test.each(['openjdk version "17.0.15" 2025-04-15', 'java version "21" 2023-09-19 LTS', 'openjdk version "25-ea" 2025-09-16'])(
  '%s will do',
  async (version) => {
    const java = join(fake('java', version), 'java')
    await expect(checkJava({ ...tools, java })).resolves.toBeUndefined()
  },
)

test.each(['java version "1.8.0_292"', 'openjdk version "16.0.1"', 'command not understood'])('%s will not do', async (version) => {
  const java = join(fake('java', version), 'java')
  await expect(checkJava({ ...tools, java })).rejects.toThrow(threeWaysOut)
})

test('no Java, no Maven, a Maven that cannot fetch: each has the same three ways out', async () => {
  await expect(checkJava({ ...tools, java: join(folder, 'none') })).rejects.toThrow(threeWaysOut)
  const place = fake('mvn', 'Could not transfer artifact', 1)
  vi.stubEnv('PATH', join(folder, 'nowhere'))
  await expect(fetchJars(folder, tools)).rejects.toThrow(/no command mvn[\s\S]*1\. Install/)
  vi.stubEnv('PATH', `${place}:/bin:/usr/bin`)
  await expect(fetchJars(folder, tools)).rejects.toThrow(/Could not transfer artifact\n[\s\S]*1\. Install/)
  vi.unstubAllEnvs()
})
