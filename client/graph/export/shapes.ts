/** The picture as plain shapes: drawn by the small picture and the legend, written by the SVG export. Pure. */
import type { NodeKind } from '../contract.ts'
import type { Point, Route } from '../layout/arrangement.ts'
import type { LineLook } from '../lines.ts'

/** One SVG element: tag, attributes, text. */
export type Shape = { tag: string; at: Record<string, string | number>; text?: string }
export type Box = Point & { width: number; height: number }
export type Paint = { fill: string; stroke: string }

const round = (n: number) => Math.round(n * 10) / 10
const path = (points: Point[], close = false) => `M${points.map((p) => `${round(p.x)} ${round(p.y)}`).join('L')}${close ? 'Z' : ''}`

/** How much of a note's corner is cut off. */
export const noteCut = 12

/** A box in the shape of its kind of actor; the same shapes as on the canvas. */
export function nodeShape(kind: NodeKind, { x, y, width, height }: Box, { fill, stroke }: Paint, small = false): Shape[] {
  const [l, t, r, b] = [x - width / 2, y - height / 2, x + width / 2, y + height / 2]
  const paint = { fill, stroke, 'stroke-width': 1.5 }
  const rect = { x: round(l), y: round(t), width: round(width), height: round(height) }
  const cut = small ? 4 : 10
  if (kind === 'POST') return [{ tag: 'rect', at: { ...rect, rx: Math.min(30, height / 2), ...paint } }]
  if (kind === 'EXTERNAL') return [{ tag: 'rect', at: { ...rect, ...paint, 'stroke-dasharray': small ? '3 2' : '5 3' } }]
  if (kind === 'MATTER') {
    const c = small ? 5 : noteCut
    const d = `M${round(l)} ${round(t)}H${round(r - c)}L${round(r)} ${round(t + c)}V${round(b)}H${round(l)}Z`
    return [{ tag: 'path', at: { d, ...paint, 'stroke-width': 1 } }]
  }
  if (kind === 'BODY') {
    const corners = [
      [l + cut, t],
      [r - cut, t],
      [r, t + cut],
      [r, b - cut],
      [r - cut, b],
      [l + cut, b],
      [l, b - cut],
      [l, t + cut],
    ].map(([px = 0, py = 0]) => ({ x: px, y: py }))
    return [{ tag: 'path', at: { d: path(corners, true), ...paint } }]
  }
  if (kind === 'ROLE') {
    const c = small ? 6 : 14
    const d = `M${round(l)} ${round(t)}H${round(r)}V${round(b - c)}Q${round(r)} ${round(b)} ${round(r - c)} ${round(b)}H${round(l + c)}Q${round(l)} ${round(b)} ${round(l)} ${round(b - c)}Z`
    return [{ tag: 'path', at: { d, ...paint } }]
  }
  if (kind === 'GROUP') {
    const inner = { x: round(l + 3), y: round(t + 3), width: round(width - 6), height: round(height - 6) }
    return [
      { tag: 'rect', at: { ...rect, ...paint, 'stroke-width': 1 } },
      { tag: 'rect', at: { ...inner, ...paint, 'stroke-width': 1 } },
    ]
  }
  return [{ tag: 'rect', at: { ...rect, ...paint } }]
}

/** The head of an arrow whose point is at `tip`, coming from `from`. */
export function arrowHead(look: LineLook, colour: string, ground: string, tip: Point, from: Point): Shape {
  const length = Math.hypot(tip.x - from.x, tip.y - from.y) || 1
  const u = { x: (tip.x - from.x) / length, y: (tip.y - from.y) / length }
  const at = (back: number, aside: number) => ({ x: tip.x - u.x * back - u.y * aside, y: tip.y - u.y * back + u.x * aside })
  const paint = { fill: look.hollow ? ground : colour, stroke: colour, 'stroke-width': 1.25 }
  if (look.head === 'circle') return { tag: 'circle', at: { cx: round(at(4, 0).x), cy: round(at(4, 0).y), r: 3.5, ...paint } }
  if (look.head === 'tee') return { tag: 'path', at: { d: path([at(1, -5), at(1, 5)]), stroke: colour, 'stroke-width': 2.5, fill: 'none' } }
  const outlines = {
    triangle: [at(0, 0), at(9, -4.5), at(9, 4.5)],
    vee: [at(0, 0), at(10, -5), at(6.5, 0), at(10, 5)],
    diamond: [at(0, 0), at(5.5, -4), at(11, 0), at(5.5, 4)],
    square: [at(0, -3.5), at(7, -3.5), at(7, 3.5), at(0, 3.5)],
  }
  return { tag: 'path', at: { d: path(outlines[look.head], true), ...paint } }
}

/** A line with its head, and its bar where the text says that it is not so. */
export function lineShapes(look: LineLook, barred: boolean, colour: string, ground: string, route: Route): Shape[] {
  const tip = route.at(-1)
  const before = route.at(-2)
  if (!tip || !before) return []
  const dash: Record<string, string> = look.dash.length > 0 ? { 'stroke-dasharray': look.dash.join(' ') } : {}
  const line: Shape = {
    tag: 'path',
    at: { d: path(route), fill: 'none', stroke: colour, 'stroke-width': look.width, 'stroke-linejoin': 'round', ...dash },
  }
  const bar = barred ? [barAt(route, colour)] : []
  return [line, ...bar, arrowHead(look, colour, ground, tip, before)]
}

/** Across the longest stretch, where it is seen best. */
function barAt(route: Route, colour: string): Shape {
  let best: [Point, Point] = [route[0] ?? { x: 0, y: 0 }, route[1] ?? { x: 0, y: 0 }]
  for (let i = 1; i < route.length; i++) {
    const [a, b] = [route[i - 1], route[i]]
    if (a && b && Math.hypot(b.x - a.x, b.y - a.y) > Math.hypot(best[1].x - best[0].x, best[1].y - best[0].y)) best = [a, b]
  }
  const [a, b] = best
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1
  const [mx, my, ux, uy] = [(a.x + b.x) / 2, (a.y + b.y) / 2, (b.x - a.x) / length, (b.y - a.y) / length]
  const ends = [
    { x: mx - uy * 7, y: my + ux * 7 },
    { x: mx + uy * 7, y: my - ux * 7 },
  ]
  return { tag: 'path', at: { d: path(ends), stroke: colour, 'stroke-width': 3, fill: 'none' } }
}
