/** The arrow keys: from actor to actor along the lines, to the one that lies most in the arrow's direction. */
import { type Elements, linesAt } from '../elements.ts'
import type { Point } from '../layout/arrangement.ts'

export type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight'

const ways: Record<Arrow, Point> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
}

/** How well a place lies in a direction: small is good, null is behind. */
function misfit(from: Point, to: Point, way: Point): number | null {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const ahead = dx * way.x + dy * way.y
  if (ahead <= 1) return null
  const aside = Math.abs(dx * way.y - dy * way.x)
  // Labels are wide: what lies up or down may lie well aside.
  return aside > ahead * (way.y === 0 ? 1.2 : 6) ? null : ahead + 2 * aside
}

/** The next actor, preferring those tied by a line; stays where it is when nobody lies that way. */
export function step(elements: Elements, place: (id: string) => Point, at: string, arrow: Arrow): string {
  const tied = new Set(linesAt(elements.edges, at).flatMap((e) => [e.from, e.to]))
  const best = (ids: string[]) => {
    const fits = ids.flatMap((id) => {
      const cost = id === at ? null : misfit(place(at), place(id), ways[arrow])
      return cost === null ? [] : [{ id, cost }]
    })
    return fits.sort((a, b) => a.cost - b.cost)[0]?.id
  }
  const ids = elements.nodes.map((n) => n.id)
  return best(ids.filter((id) => tied.has(id))) ?? best(ids) ?? at
}
