/** Reads the seed files, each with the place of every value, and checks their shape. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { shapeOf } from './shape.ts'

/** One fault of the seed: where, what was expected, what came instead. Lines and columns count from 1. */
export type Fault = { file: string; line: number; column: number; message: string }

/** All faults of a seed, so that they can be mended in one go. */
export class SeedError extends Error {
  override name = 'SeedError'
  readonly faults: Fault[]
  /** The message has a line a fault, `file:line:column: message`, and their number at the end. */
  constructor(faults: Fault[]) {
    const lines = faults.map((f) => `${f.file}:${f.line}:${f.column}: ${f.message}`)
    super([...lines, `${faults.length} fault${faults.length === 1 ? '' : 's'} in the seed`].join('\n'))
    this.faults = faults
  }
}

type Path = readonly PropertyKey[]

/** A checked file and the way back from a value to its place. */
export class SeedFile<T = unknown> {
  readonly name: string
  value: T | undefined
  readonly #document: Document
  readonly #lines: LineCounter
  constructor(name: string, text: string) {
    this.name = name
    this.#lines = new LineCounter()
    this.#document = parseDocument(text, { lineCounter: this.#lines, uniqueKeys: true })
  }
  #at(place: number, message: string): Fault {
    const { line, col } = this.#lines.linePos(place)
    return { file: this.name, line, column: col, message }
  }
  #node(path: Path): unknown {
    return path.length === 0 ? this.#document.contents : this.#document.getIn(path as unknown[], true)
  }
  /** The place of the value at a path, or of its nearest ancestor. */
  fault(path: Path, message: string): Fault {
    for (let end = path.length; end >= 0; end--) {
      const node = this.#node(path.slice(0, end))
      if (isNode(node) && node.range) return this.#at(node.range[0], message)
    }
    return { file: this.name, line: 1, column: 1, message }
  }
  /** The place of a key itself, whose value may stand on another line. */
  #keyFault(path: Path, key: string, message: string): Fault {
    const map = this.#node(path)
    const found = isMap(map) ? map.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key)?.key : undefined
    return isScalar(found) && found.range ? this.#at(found.range[0], message) : this.fault(path, message)
  }
  #faultsOf(issue: z.core.$ZodIssue): Fault[] {
    const place = issue.path.length > 0 ? `${issue.path.map(String).join('.')}: ` : ''
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => this.#keyFault(issue.path, key, `${place}Unrecognized key: "${key}"`))
    const came = issue.input === undefined ? 'nothing' : JSON.stringify(issue.input)?.slice(0, 60)
    return [this.fault(issue.path, `${place}${issue.message}, ${came} came instead`)]
  }
  /** Faults of syntax and shape; sets `value` if there are none. */
  check(): Fault[] {
    if (this.#document.errors.length > 0) {
      return this.#document.errors.map((e) => this.#at(e.pos[0], e.message.split('\n')[0]?.replace(/ at line .*$/, '') ?? e.code))
    }
    const shape = shapeOf.find(([pattern]) => pattern.test(this.name.replace(/^seed\//, '')))?.[1]
    if (!shape) return [this.fault([], 'no such seed file is known; the folders are documents, statements, groups and asked')]
    const checked = shape.safeParse(this.#document.toJS() ?? [], { reportInput: true })
    if (checked.success) this.value = checked.data as T
    return (checked.error?.issues ?? []).flatMap((issue) => this.#faultsOf(issue))
  }
}

/** Every `.yaml` file under the folder, in a stable order, read but not yet checked. */
export function readSeedFiles(folder: string): SeedFile[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return names
    .map((n) => n.replaceAll('\\', '/'))
    .filter((n) => n.endsWith('.yaml'))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .map((n) => new SeedFile(`seed/${n}`, readFileSync(join(folder, n), 'utf8')))
}
