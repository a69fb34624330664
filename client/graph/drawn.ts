/** Which actors a picture draws: those with lines, and not more than can be read. */
import { type Elements, linesAt } from './elements.ts'

/** More actors than this are folded into the "+n" of their neighbours, until asked for. */
export const mostActors = 60
/** Around a focus everybody stands at a line's length from it, so fewer can be read. */
export const mostAround = 24

export type Drawn = Elements & {
  /** How many actors are folded into each drawn one. */
  folded: Record<string, number>
  /** How many actors stand in the list only. */
  left: number
}

/** Actors without any line stand in the list only, but for the focus and where there is no line at all. */
function withLines({ nodes, edges }: Elements, focus?: string): Elements {
  if (edges.length === 0) return { nodes: nodes.slice(0, mostActors), edges }
  const tied = new Set(edges.flatMap((e) => [e.from, e.to]))
  return { nodes: nodes.filter((n) => tied.has(n.id) || n.id === focus), edges }
}

type Wish = {
  focus?: string
  /** Who was asked for. */
  keep?: ReadonlySet<string>
  all?: boolean
  most?: number
}

/** Keeps the focus, whoever was asked for, and the actors with the most statements. */
export function drawn(elements: Elements, options: Wish): Drawn {
  const tied = withLines(elements, options.focus)
  const kept =
    options.all || tied.nodes.length <= (options.most ?? mostActors) ? new Set(tied.nodes.map((n) => n.id)) : weightiest(tied, options)
  const edges = tied.edges.filter((e) => kept.has(e.from) && kept.has(e.to))
  const folded: Record<string, number> = {}
  for (const node of tied.nodes) {
    if (kept.has(node.id)) continue
    const edge = linesAt(tied.edges, node.id).find((e) => kept.has(e.from) || kept.has(e.to))
    const home = edge && (kept.has(edge.from) ? edge.from : edge.to)
    if (home) folded[home] = (folded[home] ?? 0) + 1
  }
  return { nodes: tied.nodes.filter((n) => kept.has(n.id)), edges, folded, left: elements.nodes.length - kept.size }
}

function weightiest({ nodes, edges }: Elements, { focus, keep, most = mostActors }: Wish): Set<string> {
  const weight = new Map<string, number>()
  for (const edge of edges) {
    // A line to the focus outweighs everything: the neighbourhood is what was asked for.
    const counts = edge.statements.length + (edge.from === focus || edge.to === focus ? 1000 : 0)
    for (const end of [edge.from, edge.to]) weight.set(end, (weight.get(end) ?? 0) + counts)
  }
  const place = (id: string) => (id === focus ? Number.POSITIVE_INFINITY : (weight.get(id) ?? 0) + (keep?.has(id) ? 1e6 : 0))
  const order = [...nodes].sort((a, b) => place(b.id) - place(a.id))
  return new Set(order.slice(0, most).map((n) => n.id))
}
