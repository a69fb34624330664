/** The Cypher files as the generator reads them: header, parameters, text. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const folder = resolve(import.meta.dirname, '../../cypher')

export type CypherFile = {
  name: string
  text: string
  /** Parameter → its type in TypeScript, from the header. */
  header: Map<string, string>
  /** Names after `$` in the statement itself. */
  used: string[]
}

const withoutComments = (text: string) => text.replace(/^\s*\/\/.*$/gm, '')

function fileOf(name: string): CypherFile {
  const text = readFileSync(join(folder, name), 'utf8')
  const header = new Map([...text.matchAll(/^\/\/ @param (\w+): (.+)$/gm)].map(([, parameter = '', type = '']) => [parameter, type]))
  const used = [...withoutComments(text).matchAll(/\$(\w+)/g)].map(([, parameter = '']) => parameter)
  return { name, text, header, used: [...new Set(used)] }
}

/** Every file that answers one question; `schema.cypher` holds many statements and stands apart. */
export const files: CypherFile[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.cypher') && name !== 'schema.cypher')
  .sort()
  .map(fileOf)

/** The statements of `schema.cypher`. */
export const schemaStatements: string[] = withoutComments(readFileSync(join(folder, 'schema.cypher'), 'utf8'))
  .split(';')
  .map((statement) => statement.trim())
  .filter(Boolean)

const samples: [RegExp, unknown][] = [
  [/\[\]( \| null)?$/, []],
  [/^number/, 1],
  [/^boolean/, true],
  [/^('|string)/, 'samm-c2'],
]

/** A value of the type that a header names. */
export function sampleOf(type: string): unknown {
  const found = samples.find(([pattern]) => pattern.test(type))
  if (!found) throw new Error(`tests/cypher/files.ts has no sample of the type "${type}"`)
  return found[1]
}
