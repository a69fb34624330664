/** Layers: by authority from top to bottom, or along a path from left to right. Lines are routed around actors. */
import type { ElkNode } from 'elkjs/lib/elk-api.js'
import { type Elements, type GraphEdge, isMatter, linesAt } from '../elements.ts'
import type { Arrangement, Point, Route } from './arrangement.ts'
import { estimate, type Size, verbLabel } from './label.ts'
import { hierarchy } from './rank.ts'

const options = {
  'elk.algorithm': 'layered',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.randomSeed': '1',
  'elk.spacing.nodeNode': '20',
  'elk.spacing.edgeNode': '12',
  'elk.spacing.edgeEdge': '10',
  'elk.layered.spacing.nodeNodeBetweenLayers': '44',
  'elk.layered.spacing.edgeNodeBetweenLayers': '18',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '10',
  'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
  'elk.layered.nodePlacement.bk.fixedAlignment': 'BALANCED',
  // Order within a layer follows the order of the statements where crossings allow: pictures stay alike.
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.considerModelOrder.crossingCounterNodeInfluence': '0.001',
  'elk.separateConnectedComponents': 'true',
  'elk.spacing.componentComponent': '36',
} as const

/** The search for the last crossing takes too long where there are many actors. */
const patient = 24

/** Actors in the order in which they stood; whoever is new stands beside those it is tied to. */
function inOrder({ nodes, edges }: Elements, { positions }: Arrangement, axis: 'x' | 'y'): string[] {
  const place = (id: string): number => {
    const known = positions[id]
    if (known) return known[axis]
    const tied = linesAt(edges, id).flatMap((e) => positions[e.from === id ? e.to : e.from]?.[axis] ?? [])
    return tied.length > 0 ? tied.reduce((a, b) => a + b, 0) / tied.length : Number.POSITIVE_INFINITY
  }
  const places = new Map(nodes.map((n) => [n.id, place(n.id)]))
  const at = (id: string) => places.get(id) ?? 0
  return nodes.map((n) => n.id).sort((a, b) => (at(a) === at(b) ? 0 : at(a) - at(b)))
}

/** Room for the verb that is written on a line to a matter. */
function verbRoom(edge: GraphEdge) {
  const { lines, width, height } = verbLabel(edge, estimate)
  return { text: lines.join(' '), width, height, layoutOptions: { 'elk.edgeLabels.inline': 'true' } }
}

export type Flow = 'DOWN' | 'RIGHT'
export type Turned = { graph: ElkNode; turned: Set<string> }

/** The graph as the engine takes it. Lines that go up are turned for it, and turned back when they are read. */
export function toElk(elements: Elements, sizes: ReadonlyMap<string, Size>, flow: Flow, before?: Arrangement): Turned {
  const under = flow === 'DOWN' ? hierarchy(elements) : null
  const turned = new Set<string>()
  const edges = elements.edges.map((edge) => {
    const { id, from, to } = edge
    const up = under?.get(to)?.has(from)
    if (up) turned.add(id)
    return { id, sources: [up ? to : from], targets: [up ? from : to], ...(isMatter(to) ? { labels: [verbRoom(edge)] } : {}) }
  })
  const ids = before ? inOrder(elements, before, flow === 'DOWN' ? 'x' : 'y') : elements.nodes.map((n) => n.id)
  const children = ids.map((id) => ({ id, ...(sizes.get(id) ?? { width: 80, height: 36 }) }))
  return {
    graph: {
      id: 'picture',
      layoutOptions: {
        ...options,
        'elk.layered.thoroughness': children.length > patient ? '5' : '30',
        'elk.direction': flow,
        'elk.layered.crossingMinimization.forceNodeModelOrder': String(before !== undefined),
      },
      children,
      edges,
    },
    turned,
  }
}

/** The engine's answer as positions and routes. */
export function fromElk(answer: ElkNode, turned: ReadonlySet<string>): Arrangement {
  const positions: Record<string, Point> = {}
  for (const { id, x = 0, y = 0, width = 0, height = 0 } of answer.children ?? []) positions[id] = { x: x + width / 2, y: y + height / 2 }
  const routes: Record<string, Route> = {}
  const verbs: Record<string, Point> = {}
  for (const edge of answer.edges ?? []) {
    const verb = edge.labels?.[0]
    if (verb) verbs[edge.id] = { x: (verb.x ?? 0) + (verb.width ?? 0) / 2, y: (verb.y ?? 0) + (verb.height ?? 0) / 2 }
    const section = edge.sections?.[0]
    if (!section) continue
    const route = [section.startPoint, ...(section.bendPoints ?? []), section.endPoint]
    routes[edge.id] = turned.has(edge.id) ? route.reverse() : route
  }
  return { positions, routes, verbs }
}

/** Arranges in the worker. */
export async function layered(
  elements: Elements,
  sizes: ReadonlyMap<string, Size>,
  flow: Flow,
  before?: Arrangement,
  aspect?: number,
): Promise<Arrangement> {
  const { graph, turned } = toElk(elements, sizes, flow, before)
  if (aspect) graph.layoutOptions = { ...graph.layoutOptions, 'elk.aspectRatio': String(aspect) }
  const { elk } = await import('./elk.ts')
  return fromElk(await elk(graph), turned)
}
