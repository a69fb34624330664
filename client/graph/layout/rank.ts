/**
 * Who stands above whom, for drawing only: authority points down the page; whoever is told, advised or asked to agree stands above.
 * Contradictions are settled in favour of the stronger kind of line, then of the earlier statement.
 */
import type { NodeKind } from '../contract.ts'
import type { Elements, GraphEdge } from '../elements.ts'
import type { LineKind } from '../lines.ts'

const strength: Partial<Record<LineKind, number>> = { COMMAND: 6, DIRECTION: 5, DELEGATION: 4, STRUCTURE: 3, FUNDING: 2 }
const weak = 1
const upwards = new Set<LineKind>(['COMMUNICATION', 'ADVICE', 'COORDINATION'])

type KindOf = (id: string) => NodeKind | undefined
type Wish = { above: string; below: string; strength: number }

/** The order that one line asks for: above, below, and how strongly; null where it is between equals. */
function wish(edge: GraphEdge, kindOf: KindOf): Wish | null {
  const own = strength[edge.kind]
  const isDown = own === undefined ? pointsDownWeakly(edge, kindOf) : edge.kind !== 'STRUCTURE' || headsOrFounds(edge)
  if (isDown === null) return null
  const [above, below] = isDown ? [edge.from, edge.to] : [edge.to, edge.from]
  return { above, below, strength: own ?? weak }
}

/** Of the lines of structure these point down; "is part of" and "is a member of" point up. */
function headsOrFounds({ statements }: GraphEdge): boolean {
  return statements.some((s) => s.action.id === 'HEAD' || s.action.id === 'ESTABLISH')
}

function pointsDownWeakly({ from, to, kind }: GraphEdge, kindOf: KindOf): boolean | null {
  // Those outside the Government are dealt with, not reported to.
  if (kindOf(to) === 'EXTERNAL' && kindOf(from) !== 'EXTERNAL') return true
  // A person's word to an organization goes down; an organization's report goes up.
  if (kind === 'COMMUNICATION' && kindOf(from) === 'POST' && kindOf(to) !== 'POST' && kindOf(to) !== 'BODY') return true
  return upwards.has(kind) ? false : null
}

/** True where `below` can be reached from `above` by going down. */
function reaches(under: Map<string, Set<string>>, above: string, below: string): boolean {
  const open = [above]
  const seen = new Set(open)
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === below) return true
    for (const next of under.get(id) ?? []) {
      if (!seen.has(next)) open.push(next)
      seen.add(next)
    }
  }
  return false
}

/** Actors under each actor; free of circles. */
export function hierarchy({ nodes, edges }: Elements): Map<string, Set<string>> {
  const under = new Map(nodes.map((n) => [n.id, new Set<string>()]))
  const kinds = new Map(nodes.map((n) => [n.id, n.actor.kind]))
  const wishes = edges.map((e) => wish(e, (id) => kinds.get(id))).filter((w) => w !== null)
  wishes.sort((a, b) => b.strength - a.strength)
  for (const { above, below } of wishes) if (above !== below && !reaches(under, below, above)) under.get(above)?.add(below)
  // Ties between equals only break what is left open: whoever starts the line stands above.
  for (const { from, to } of edges) if (from !== to && !reaches(under, to, from)) under.get(from)?.add(to)
  return under
}

/** The level of each actor, from 0 at the top: one below the lowest of those above it. */
export function levels(elements: Elements): Map<string, number> {
  const under = hierarchy(elements)
  const level = new Map(elements.nodes.map((n) => [n.id, 0]))
  // As often as a chain can be long; ends when nothing sinks any more.
  for (let round = 0; round <= elements.nodes.length && sink(under, level); round++);
  const hasUpper = new Set([...under.values()].flatMap((ones) => [...ones]))
  // Whoever has nobody above stands right above those below, not at the very top.
  for (const [id, ones] of under) {
    if (!hasUpper.has(id) && ones.size > 0) level.set(id, Math.min(...[...ones].map((one) => level.get(one) ?? 1)) - 1)
  }
  return level
}

/** Sinks everybody below those above; false when nobody moved. */
function sink(under: Map<string, Set<string>>, level: Map<string, number>): boolean {
  let moved = false
  for (const [above, ones] of under) {
    for (const below of ones) {
      const least = (level.get(above) ?? 0) + 1
      if ((level.get(below) ?? 0) >= least) continue
      level.set(below, least)
      moved = true
    }
  }
  return moved
}
