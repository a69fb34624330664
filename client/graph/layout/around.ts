/**
 * The neighbourhood: the focus in the middle, those above it on top, those below at the bottom, equals at the sides.
 * Neighbours stand on ovals that grow until no box touches another; lines are straight.
 */
import { type Elements, linesAt } from '../elements.ts'
import type { Arrangement, Point } from './arrangement.ts'
import type { Size } from './label.ts'
import { hierarchy } from './rank.ts'

const gap = 14
/** From one oval to the next, at least. */
const nextOval = 60
const perRing = 10
/** Ovals are wider than high, as labels and windows are. */
const squash = 0.6
/** How often an oval grows so that lines pass between boxes; then lines may touch, boxes never. */
const patience = 5

type Placed = Point & Size

function touches(a: Placed, b: Placed): boolean {
  return Math.abs(a.x - b.x) < (a.width + b.width) / 2 + gap && Math.abs(a.y - b.y) < (a.height + b.height) / 2 + gap
}

/** True where a straight line from the middle to `to` would run through a box. */
function hits(to: Point, box: Placed): boolean {
  const [w, h] = [box.width / 2 + 4, box.height / 2 + 4]
  const length = Math.hypot(to.x, to.y)
  // Every eight pixels is fine enough: boxes are larger.
  for (let far = 0; far < length; far += 8) {
    const at = { x: (to.x * far) / length, y: (to.y * far) / length }
    if (Math.abs(at.x - box.x) < w && Math.abs(at.y - box.y) < h) return true
  }
  return false
}

/** Steps from the focus, so that what was expanded stands outside. */
function distances({ nodes, edges }: Elements, focus: string): Map<string, number> {
  const steps = new Map([[focus, 0]])
  let edge = [focus]
  for (let step = 1; edge.length > 0; step++) {
    const next = new Set(edge.flatMap((id) => linesAt(edges, id).flatMap((e) => [e.from, e.to])).filter((id) => !steps.has(id)))
    for (const id of next) steps.set(id, step)
    edge = [...next]
  }
  const last = Math.max(...steps.values()) + 1
  for (const { id } of nodes) if (!steps.has(id)) steps.set(id, last)
  return steps
}

/** Splits a ring's actors by where they stand to the focus, and orders them clockwise from the left of the top. */
function clockwise(
  ids: string[],
  focus: string,
  under: Map<string, Set<string>>,
  angle: ReadonlyMap<string, number>,
  home: (id: string) => string | undefined,
) {
  const own = (id: string) => {
    const parent = home(id)
    if (parent && parent !== focus) return angle.get(parent) ?? 0
    if (under.get(id)?.has(focus)) return -90
    return under.get(focus)?.has(id) ? 90 : 0
  }
  const top = ids.filter((id) => own(id) === -90)
  const bottom = ids.filter((id) => own(id) === 90)
  const rest = ids.filter((id) => own(id) !== -90 && own(id) !== 90)
  if (rest.every((id) => own(id) === 0)) {
    const half = Math.ceil(rest.length / 2)
    return [...top, ...rest.slice(0, half), ...bottom.reverse(), ...rest.slice(half).reverse()]
  }
  return [...ids].sort((a, b) => own(a) - own(b))
}

/** Places actors on ovals around the focus. */
export function around(elements: Elements, sizes: ReadonlyMap<string, Size>, focus = elements.nodes[0]?.id): Arrangement {
  if (!focus) return { positions: {}, routes: {} }
  const under = hierarchy(elements)
  const steps = distances(elements, focus)
  const size = (id: string) => sizes.get(id) ?? { width: 80, height: 36 }
  const placed = new Map<string, Placed>([[focus, { x: 0, y: 0, ...size(focus) }]])
  const angles = new Map<string, number>([[focus, 0]])
  const home = (id: string) => {
    const near = linesAt(elements.edges, id).map((e) => (e.from === id ? e.to : e.from))
    return near.find((other) => (steps.get(other) ?? 0) < (steps.get(id) ?? 0))
  }
  let radius = 150
  for (let step = 1; step <= Math.max(...steps.values()); step++) {
    const ids = elements.nodes.map((n) => n.id).filter((id) => id !== focus && steps.get(id) === step)
    const order = clockwise(ids, focus, under, angles, home)
    if (order.length > 0) radius = ring(order, radius, step === 1 ? topCount(order, focus, under) : 0, { placed, angles, size })
  }
  return { positions: Object.fromEntries([...placed].map(([id, { x, y }]) => [id, { x, y }])), routes: {} }
}

function topCount(order: string[], focus: string, under: Map<string, Set<string>>): number {
  return order.filter((id) => under.get(id)?.has(focus)).length
}

type Ground = { placed: Map<string, Placed>; angles: Map<string, number>; size: (id: string) => Size }

/** Sets one step's actors on one to three ovals in turn, those of the outer ones between those of the inner ones. */
function ring(order: string[], from: number, top: number, ground: Ground): number {
  const rings = Math.min(3, Math.ceil(order.length / perRing))
  const turn = 360 / order.length
  // The first actors of the order are those above the focus: their middle points straight up.
  const start = -90 - (Math.max(top, 1) - 1) * (turn / 2)
  const straight = ground.placed.size === 1
  let radius = from
  for (let nth = 0; nth < rings; nth++) {
    const ids = order.flatMap((id, i) => (i % rings === nth ? [{ id, angle: start + i * turn }] : []))
    radius = oval(ids, radius, straight, ground) + nextOval
  }
  return radius
}

/** One oval, as small as its boxes allow. */
function oval(ids: { id: string; angle: number }[], from: number, straight: boolean, { placed, angles, size }: Ground): number {
  const inside = [...placed.values()]
  const isFocus = ({ x, y }: Point) => x === 0 && y === 0
  let radius = from
  let set: Placed[] = []
  for (let grown = 0; grown < 200; grown++, radius += 12) {
    set = ids.map(({ id, angle }) => ({ ...spot(radius, angle), ...size(id) }))
    const clear = set.every((box, i) => [...inside, ...set.slice(0, i)].every((other) => !touches(box, other)))
    const crossed = straight && grown < patience && set.some((box) => inside.some((other) => !isFocus(other) && hits(box, other)))
    if (clear && !crossed) break
  }
  ids.forEach(({ id, angle }, i) => {
    placed.set(id, set[i] ?? { x: 0, y: 0, ...size(id) })
    angles.set(id, angle)
  })
  return radius
}

function spot(radius: number, angle: number): Point {
  const turn = (angle * Math.PI) / 180
  return { x: Math.round(radius * Math.cos(turn)), y: Math.round(radius * squash * Math.sin(turn)) }
}
