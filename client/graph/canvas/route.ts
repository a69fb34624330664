/** A layout's route in the terms that Cytoscape draws: ends beside the actors' middles, bends beside the straight line. */
import type { Point, Route } from '../layout/arrangement.ts'

export type RouteData = { distances: number[]; weights: number[]; start: string; end: string }

/** Null where there is nothing to follow: ends that lie on one another have no line to be beside. */
export function routeData(route: Route | undefined, from: Point, to: Point): RouteData | null {
  const first = route?.[0]
  const last = route?.at(-1)
  if (!route || !first || !last) return null
  const along = { x: last.x - first.x, y: last.y - first.y }
  const length = Math.hypot(along.x, along.y)
  if (length < 1) return null
  const bends = route.slice(1, -1).map((p) => ({ x: p.x - first.x, y: p.y - first.y }))
  return {
    weights: bends.map((b) => (b.x * along.x + b.y * along.y) / length ** 2),
    // Cytoscape counts distances to the right of the way positive, as y points down.
    distances: bends.map((b) => (along.x * b.y - along.y * b.x) / length),
    start: `${first.x - from.x}px ${first.y - from.y}px`,
    end: `${last.x - to.x}px ${last.y - to.y}px`,
  }
}
