/**
 * Writes what follows from the contract and from the Cypher headers, so that no shape or vocabulary is written twice:
 * resolver types, vocabularies as runtime constants, typed client documents, and the typed list of Cypher files.
 * Run by `npm run generate`; its output is never edited and never committed.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { codegen } from '@graphql-codegen/core'
import * as documentNode from '@graphql-codegen/typed-document-node'
import * as typescript from '@graphql-codegen/typescript'
import * as operations from '@graphql-codegen/typescript-operations'
import * as resolvers from '@graphql-codegen/typescript-resolvers'
import { buildSchema, isEnumType, parse } from 'graphql'

const root = resolve(import.meta.dirname, '..')
const sdl = readFileSync(join(root, 'server/schema.graphql'), 'utf8')
const warning = '// Written by `npm run generate`. Do not edit.\n'

function files(folder: string, ending: string): string[] {
  if (!existsSync(join(root, folder))) return []
  const all = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
  return all
    .filter((f) => f.endsWith(ending))
    .map((f) => f.replaceAll('\\', '/'))
    .sort()
}

function write(file: string, text: string): void {
  const path = join(root, file)
  mkdirSync(dirname(path), { recursive: true })
  const whole = warning + text
  if (!existsSync(path) || readFileSync(path, 'utf8') !== whole) writeFileSync(path, whole)
}

const scalars = { ID: 'string' }
const shared = { scalars, enumsAsTypes: true, useTypeImports: true, avoidOptionals: { field: true } }

/** Types whose parents are rows of the database: the rest of their fields is resolved level by level. */
const mapped = [
  'Actor',
  'Statement',
  'Authority',
  'Matter',
  'Program',
  'Group',
  'Channel',
  'Procedure',
  'Document',
  'Provision',
  'Succession',
  'AnswerActor',
  'AnswerAuthority',
  'Answer',
  'Chain',
  'ChainLevel',
  'ChainStop',
  'Paths',
  'Path',
  'PathStep',
  'Delegation',
  'DelegationStep',
  'Matrix',
  'MatrixCell',
  'Finding',
  'Comparison',
  'ComparisonItem',
  'GroupMember',
  'Step',
  'Counterpart',
]
const mappers = Object.fromEntries(mapped.map((t) => [t, `../rows.ts#${t}Row`]))

async function resolverTypes(): Promise<void> {
  const config = { ...shared, mappers, contextType: '../context.ts#Context', useIndexSignature: true }
  const text = await codegen({
    schema: parse(sdl),
    documents: [],
    filename: 'resolvers.ts',
    config,
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
  })
  write('server/generated/resolvers.ts', text)
}

function vocabularies(): void {
  const enums = Object.values(buildSchema(sdl).getTypeMap()).filter((t) => isEnumType(t) && !t.name.startsWith('__'))
  let text = ''
  for (const e of enums) {
    if (!isEnumType(e)) continue
    const values = e
      .getValues()
      .map((v) => `'${v.name}'`)
      .join(', ')
    text += `\n/** ${e.description} */\nexport const ${e.name} = [${values}] as const\nexport type ${e.name} = (typeof ${e.name})[number]\n`
  }
  const actions = buildSchema(sdl).getType('ActionName')
  if (!isEnumType(actions)) throw new Error('schema.graphql: enum ActionName expected')
  const family = actions.getValues().map((v) => `${v.name}: '${v.description?.split(':')[0]}'`)
  text += `\n/** The family of each action, as the contract describes it. */\nexport const familyOf: Record<ActionName, Family> = { ${family.join(', ')} }\n`
  const line = buildSchema(sdl).getType('Line')
  if (!isEnumType(line)) throw new Error('schema.graphql: enum Line expected')
  const reached = line
    .getValues()
    .map((v) => `${v.name}: [${(v.description?.match(/\b[A-Z]{2,}\b/g) ?? []).map((p) => `'${p}'`).join(', ')}]`)
  text += `\n/** The parts that a line leads to, besides the target, as the contract describes it. */\nexport const reachedBy: Record<Line, readonly Part[]> = { ${reached.join(', ')} }\n`
  const kinds = buildSchema(sdl).getType('GroupKind')
  if (!isEnumType(kinds)) throw new Error('schema.graphql: enum GroupKind expected')
  const ordered = kinds.getValues().filter((v) => v.description?.startsWith('In order: '))
  text += `\n/** Groups whose members stand in an order, as the contract describes it: they are asked for as a whole. */\nexport const inOrder: ReadonlySet<GroupKind> = new Set<GroupKind>([${ordered.map((v) => `'${v.name}'`).join(', ')}])\n`
  // The client imports nothing of the server, so it gets its own copy.
  write('server/generated/vocabulary.ts', text)
  write('client/generated/vocabulary.ts', text)
}

async function clientDocuments(): Promise<void> {
  const documents = files('client', '.graphql').map((f) => ({
    location: f,
    document: parse(readFileSync(join(root, 'client', f), 'utf8')),
  }))
  const config = { ...shared, documentMode: 'string', onlyOperationTypes: true, nonOptionalTypename: false, skipTypename: true }
  const text = await codegen({
    schema: parse(sdl),
    documents,
    filename: 'graphql.ts',
    config,
    plugins: [{ operations: {} }, { documentNode: {} }],
    pluginMap: { operations, documentNode },
  })
  write('client/generated/graphql.ts', text)
}

/** `// @param name: type` and `// @returns type` become the types of `read(file, params)`. Types are written in TypeScript. */
function cypherFiles(): void {
  let text =
    "import type * as Rows from '../rows.ts'\n\n/** Every Cypher file: what it takes and the shape of one record. */\nexport type CypherFiles = {\n"
  for (const file of files('cypher', '.cypher')) {
    if (file === 'schema.cypher') continue // many statements, run one by one
    const lines = readFileSync(join(root, 'cypher', file), 'utf8').split('\n')
    const params = lines.flatMap((l) => l.match(/^\/\/ @param (\w+: .+)$/)?.[1] ?? [])
    const returns = lines.flatMap((l) => l.match(/^\/\/ @returns (.+)$/)?.[1] ?? [])
    if (returns.length !== 1) throw new Error(`cypher/${file}: one line "// @returns <type of a record>" expected, ${returns.length} found`)
    text += `  '${file.replace(/\.cypher$/, '')}': { params: { ${params.join('; ')} }; row: ${returns[0]} }\n`
  }
  write('server/generated/cypher.ts', `${text}}\n`)
}

await resolverTypes()
vocabularies()
await clientDocuments()
cypherFiles()
