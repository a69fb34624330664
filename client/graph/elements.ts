/**
 * Statements → actors and lines, once for the picture, its twin, the small picture and the exports.
 * Pure and in the order of the statements, so that the same data give the same picture.
 */
import { type Part, reachedBy } from '../generated/vocabulary.ts'
import type { GraphActor, GraphStatement } from './contract.ts'
import { type LineKind, LineKinds } from './lines.ts'

export type GraphNode = {
  id: string
  actor: GraphActor
  /** Statements of this actor that reach nobody else: they make no line. */
  own: GraphStatement[]
}

/** All statements of one kind from one actor to another: one line, opened as a list. */
export type GraphEdge = { id: string; from: string; to: string; kind: LineKind; statements: GraphStatement[] }

export type Elements = { nodes: GraphNode[]; edges: GraphEdge[] }

/** What an actor is called where space is short. */
export function shortName(actor: GraphActor): string {
  return actor.abbreviation || actor.name
}

/** Its full name, with the abbreviation that the documents give it. */
export function fullName(actor: GraphActor): string {
  return actor.abbreviation && actor.abbreviation !== actor.name ? `${actor.name} (${actor.abbreviation})` : actor.name
}

/** Negatives are statements too, and are drawn barred. */
export function kindOf(statement: GraphStatement): LineKind {
  const negative = statement.modality === 'SHALL_NOT' || statement.modality === 'DOES_NOT' || statement.action.family === 'LIMIT'
  return negative ? 'BARRED' : (statement.line ?? 'PLAIN')
}

/** Whom a statement without a line reaches: nobody walks it, but it is drawn. */
const reachedByNone: readonly Part[] = ['WITH', 'TO', 'THROUGH']

/** From whom a statement's lines start, and whom they reach: as paths and chains walk them. */
export function endsOf(statement: GraphStatement): { from: GraphActor | null; to: GraphActor[] } {
  // A passive delegation names the holder of the powers as its giver.
  const giver = statement.action.id === 'DELEGATE' ? statement.counterparts.find((c) => c.part === 'FROM')?.actor : null
  const from = statement.subject ?? giver ?? null
  const parts = statement.line ? reachedBy[statement.line] : reachedByNone
  const beside = statement.counterparts.filter((c) => parts.includes(c.part)).map((c) => c.actor)
  const to = statement.target ? [statement.target, ...beside] : beside
  const others = to.filter((actor, i) => actor.id !== from?.id && to.findIndex((a) => a.id === actor.id) === i)
  return { from, to: others }
}

/** Ids of matters stand apart from those of actors. */
const matterId = /^matter:/

/** The id of a matter's box. */
export function isMatter(id: string): boolean {
  return matterId.test(id)
}

/** A matter as a box: drawn only where a statement would else reach nobody. */
function noteOf({ matter }: GraphStatement): GraphActor | null {
  return matter ? { id: `matter:${matter.id}`, name: matter.name, kind: 'MATTER' } : null
}

/** Every actor that a statement's picture needs: who starts it, whom it reaches; or, if `matters` says so, the matter it acts on. */
export function elementsOf(statements: readonly GraphStatement[], matters: ReadonlySet<string> = new Set()): Elements {
  const nodes = new Map<string, GraphNode>()
  const edges = new Map<string, GraphEdge>()
  const seen = new Set<string>()
  const node = (actor: GraphActor) => {
    const known = nodes.get(actor.id) ?? { id: actor.id, actor, own: [] }
    nodes.set(actor.id, known)
    return known
  }
  for (const statement of statements) {
    if (seen.has(statement.id)) continue
    seen.add(statement.id)
    const { from, to } = endsOf(statement)
    const start = from && node(from)
    const note = start && to.length === 0 && matters.has(statement.id) ? noteOf(statement) : null
    if (start && note) {
      const kind = kindOf(statement) === 'BARRED' ? 'BARRED' : 'MATTER'
      bundle(edges, { from: start.id, to: node(note).id, kind }, statement)
      continue
    }
    for (const actor of to) node(actor)
    if (start && to.length === 0) start.own.push(statement)
    if (!start) for (const actor of to) node(actor).own.push(statement)
    else for (const actor of to) bundle(edges, { from: start.id, to: actor.id, kind: kindOf(statement) }, statement)
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] }
}

function bundle(edges: Map<string, GraphEdge>, ends: Omit<GraphEdge, 'id' | 'statements'>, statement: GraphStatement): void {
  const id = `${ends.from}>${ends.to}>${ends.kind}`
  const edge = edges.get(id) ?? { id, ...ends, statements: [] }
  edge.statements.push(statement)
  edges.set(id, edge)
}

/** Leaves out actors that were put away, with their lines. */
export function without({ nodes, edges }: Elements, away: ReadonlySet<string>): Elements {
  return {
    nodes: nodes.filter((n) => !away.has(n.id)),
    edges: edges.filter((e) => !away.has(e.from) && !away.has(e.to)),
  }
}

/** How many statements each kind of line stands for, in the order of the legend; kinds without any are left out. */
export function countKinds(edges: readonly GraphEdge[]): [LineKind, number][] {
  const count = (kind: LineKind) => new Set(edges.filter((e) => e.kind === kind).flatMap((e) => e.statements.map((s) => s.id))).size
  return LineKinds.map((kind): [LineKind, number] => [kind, count(kind)]).filter(([, n]) => n > 0)
}

/** The verbs of a line, each once. */
export function verbsOf({ statements }: GraphEdge): string {
  const phrases = [...new Set(statements.map((s) => s.action.phrase))]
  return phrases.length > 3 ? `${phrases.slice(0, 3).join(', ')} …` : phrases.join(', ')
}

/** The lines at an actor. */
export function linesAt(edges: readonly GraphEdge[], id: string): GraphEdge[] {
  return edges.filter((e) => e.from === id || e.to === id)
}
