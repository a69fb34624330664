/** A scene as plain shapes: lines, then actors, then their labels. Pure. */
import { type Elements, type GraphEdge, isMatter } from '../elements.ts'
import type { Point, Route } from '../layout/arrangement.ts'
import { estimate, fontSize, type Label, lineHeight, verbLabel, verbSize } from '../layout/label.ts'
import { type LineKind, lineLook } from '../lines.ts'
import { type Box, lineShapes, nodeShape, type Shape } from './shapes.ts'

export type Colours = { ground: string; ink: string; box: string; note?: string; border: string; line: (kind: LineKind) => string }
export type Plan = {
  elements: Elements
  labels: ReadonlyMap<string, Label>
  place: (id: string) => Point
  /** The layout's route of a line, where it still holds. */
  route: (id: string) => Route | undefined
  /** Where the verbs of a line to a matter stand; default: its middle. */
  verb?: (id: string) => Point | undefined
}

const boxOf = (plan: Plan, id: string): Box => {
  const { width = 80, height = 36 } = plan.labels.get(id) ?? {}
  return { ...plan.place(id), width, height }
}

/** Where the way from one middle to another leaves a box. */
function border(box: Box, to: Point): Point {
  const [dx, dy] = [to.x - box.x, to.y - box.y]
  const scale = Math.min(box.width / 2 / Math.max(Math.abs(dx), 0.01), box.height / 2 / Math.max(Math.abs(dy), 0.01), 1)
  return { x: box.x + dx * scale, y: box.y + dy * scale }
}

/** A straight line; the second and third between the same actors run beside it. */
function direct(from: Box, to: Box, beside: number): Route {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const off = { x: (-(to.y - from.y) / length) * beside, y: ((to.x - from.x) / length) * beside }
  const start = border(from, { x: to.x + off.x, y: to.y + off.y })
  const end = border(to, { x: from.x + off.x, y: from.y + off.y })
  return [start, { x: (start.x + end.x) / 2 + off.x, y: (start.y + end.y) / 2 + off.y }, end]
}

/** All shapes of a picture, back to front. */
export function shapesOf(plan: Plan, colours: Colours): Shape[] {
  const { edges, nodes } = plan.elements
  const pairs = new Map<string, number>()
  const lines = edges.flatMap(({ id, from, to, kind }) => {
    const pair = [from, to].sort().join('>')
    const nth = pairs.get(pair) ?? 0
    pairs.set(pair, nth + 1)
    const side = Math.ceil(nth / 2) * (nth % 2 === 0 ? -14 : 14) * (from < to ? 1 : -1)
    const route = plan.route(id) ?? direct(boxOf(plan, from), boxOf(plan, to), side)
    return lineShapes(lineLook[kind], kind === 'BARRED', colours.line(kind), colours.ground, route)
  })
  const verbs = edges.filter((e) => isMatter(e.to)).flatMap((e) => verbShapes(plan, e, colours))
  const actors = nodes.flatMap(({ id, actor }) => [
    ...nodeShape(actor.kind, boxOf(plan, id), { fill: (actor.kind === 'MATTER' && colours.note) || colours.box, stroke: colours.border }),
    ...labelShapes(plan.labels.get(id)?.lines ?? [actor.name], plan.place(id), colours.ink),
  ])
  return [...lines, ...verbs, ...actors]
}

/** The verbs of a line to a matter, on a ground of their own. */
function verbShapes(plan: Plan, edge: GraphEdge, { ground, ink }: Colours): Shape[] {
  const { lines, width, height } = verbLabel(edge, estimate)
  const [from, to] = [plan.place(edge.from), plan.place(edge.to)]
  const { x, y } = plan.verb?.(edge.id) ?? { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
  const texts = lines.map((text, i) => ({
    tag: 'text',
    at: {
      x,
      y: y - ((lines.length - 1) * 15) / 2 + i * 15 + 4,
      fill: ink,
      'text-anchor': 'middle',
      'font-size': verbSize,
      'font-weight': 600,
    },
    text,
  }))
  return [{ tag: 'rect', at: { x: x - width / 2, y: y - height / 2, width, height, fill: ground } }, ...texts]
}

function labelShapes(lines: readonly string[], { x, y }: Point, ink: string): Shape[] {
  const first = y - ((lines.length - 1) * lineHeight) / 2 + fontSize * 0.35
  return lines.map((text, i) => ({
    tag: 'text',
    at: { x, y: first + i * lineHeight, fill: ink, 'text-anchor': 'middle', 'font-size': fontSize, 'font-weight': 600 },
    text,
  }))
}

/** The smallest box around everything, with a margin. */
export function boundsOf(plan: Plan, margin = 24): { x: number; y: number; width: number; height: number } {
  const boxes = plan.elements.nodes.map((n) => boxOf(plan, n.id))
  const bends = plan.elements.edges.flatMap((e) => plan.route(e.id) ?? [])
  if (boxes.length === 0) return { x: 0, y: 0, width: 1, height: 1 }
  const xs = [...boxes.flatMap((b) => [b.x - b.width / 2, b.x + b.width / 2]), ...bends.map((p) => p.x)]
  const ys = [...boxes.flatMap((b) => [b.y - b.height / 2, b.y + b.height / 2]), ...bends.map((p) => p.y)]
  const [x, y] = [Math.min(...xs) - margin, Math.min(...ys) - margin]
  return { x, y, width: Math.max(...xs) + margin - x, height: Math.max(...ys) + margin - y }
}
