/** The plain expectations of `tests/assertions.yaml`: their shape, and how one is held against the graph. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { ActionName } from '../../server/generated/vocabulary.ts'

const action = z.enum(ActionName)
const actions = z.union([action.transform((a) => [a]), z.array(action)])
const filters = {
  about: z.string().optional(),
  target: z.string().optional(),
  by: z.string().optional(),
  with: z.string().optional(),
  at: z.string().optional(),
  law: z.array(z.string()).default([]),
}
const Expectation = z.union([
  z.strictObject({ who: actions, exactly: z.array(z.string()).min(1), ...filters }),
  z.strictObject({ whom: actions, exactly: z.array(z.string()).min(1), ...filters }),
  z.strictObject({ unstated: actions, ...filters }),
  z.strictObject({ nobody: actions, ...filters }),
  z.strictObject({ excluded: z.string(), from: actions, ...filters }),
  z.strictObject({ chain: z.string(), above: z.array(z.string()) }),
])
export type Expectation = z.output<typeof Expectation>
export type Filters = { actions: string[]; about?: string | undefined; actor?: string | undefined; at?: string | undefined }

/** What a statement is asked for. */
export type Fact = {
  id: string
  negative: boolean
  subject: string | null
  target: string | null
  counterparts: { part: string; actor: string }[]
  authorities: string[]
}
/** The graph as the expectations see it. */
export type Graph = { find(filters: Filters): Promise<Fact[]>; above(actor: string): Promise<string[]> }

/** Every expectation of the file, in its order. */
export function readExpectations(): Expectation[] {
  return z.array(Expectation).parse(parse(readFileSync(join(import.meta.dirname, '../assertions.yaml'), 'utf8')))
}

/** An expectation in one line, as the name of its test. */
export const nameOf = (e: Expectation): string =>
  Object.entries(e)
    .filter(([, v]) => v !== undefined && !(Array.isArray(v) && v.length === 0))
    .map(([k, v]) => `${k} ${Array.isArray(v) ? v.join(', ') : v}`)
    .join('; ')

const reached = new Set(['WITH', 'TO', 'THROUGH'])
const sorted = (ids: Iterable<string>) => [...new Set(ids)].sort()

async function found(graph: Graph, wanted: readonly string[], e: Extract<Expectation, { law: string[] }>): Promise<Fact[]> {
  const facts = await graph.find({ actions: [...wanted], about: e.about, actor: e.target ?? e.by ?? e.with, at: e.at })
  return facts.filter(
    (f) =>
      (e.target === undefined || f.target === e.target) &&
      (e.by === undefined || f.subject === e.by) &&
      (e.with === undefined || f.counterparts.some((c) => c.actor === e.with && reached.has(c.part))),
  )
}

/** What speaks against the expectation: an empty list when it holds. */
export async function faultsOf(e: Expectation, graph: Graph): Promise<string[]> {
  if ('chain' in e) return differs(sorted(e.above), sorted(await graph.above(e.chain)))
  const wanted = 'who' in e ? e.who : 'whom' in e ? e.whom : 'unstated' in e ? e.unstated : 'nobody' in e ? e.nobody : e.from
  const all = await found(graph, wanted, 'excluded' in e ? { ...e, by: e.excluded } : e)
  const said = 'unstated' in e ? all : all.filter((f) => !f.negative)
  if ('nobody' in e) return said.map((f) => `${f.id} says so`)
  if ('excluded' in e) return all.some((f) => f.negative) ? [] : ['no statement rules it out']
  if (said.length === 0) return ['no statement says anything of the sort']
  const laws = e.law.filter((l) => !said.some((f) => f.authorities.includes(l))).map((l) => `${l} is not invoked`)
  if ('unstated' in e) return [...said.filter((f) => f.subject !== null).map((f) => `${f.id} names ${f.subject}`), ...laws]
  if ('who' in e) return [...differs(sorted(e.exactly), sorted(said.flatMap((f) => f.subject ?? []))), ...laws]
  const ends = said.flatMap((f) => [f.target ?? [], ...f.counterparts.filter((c) => reached.has(c.part)).map((c) => c.actor)].flat())
  return [...differs(sorted(e.exactly), sorted(ends)), ...laws]
}

function differs(expected: string[], came: string[]): string[] {
  return expected.join() === came.join() ? [] : [`expected ${expected.join(', ') || 'nobody'}; came ${came.join(', ') || 'nobody'}`]
}
