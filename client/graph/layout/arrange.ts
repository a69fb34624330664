/** Chooses the layout that fits the meaning and the size. */
import type { PictureLayout } from '../contract.ts'
import { mostActors } from '../drawn.ts'
import type { Elements } from '../elements.ts'
import { around } from './around.ts'
import type { Arrangement, Point } from './arrangement.ts'
import type { Size } from './label.ts'
import { layered } from './layered.ts'
import { simple } from './simple.ts'

/** More lines than this take seconds to route, and cannot be followed anyhow. */
const mostRouted = 150

/** Positions and routes for all actors and lines. What stood already keeps its order: pictures grow, they are not shuffled. */
export async function arrange(
  elements: Elements,
  sizes: ReadonlyMap<string, Size>,
  layout: PictureLayout,
  { focus, before, aspect }: { focus?: string; before?: Arrangement; aspect?: number },
): Promise<Arrangement> {
  const many = elements.nodes.length > mostActors
  try {
    if (layout === 'around' && !many) return around(elements, sizes, focus)
    if (many || elements.edges.length > mostRouted) return (await import('./free.ts')).free(elements, sizes)
    return await layered(elements, sizes, layout === 'path' ? 'RIGHT' : 'DOWN', before, aspect)
  } catch {
    // Without workers, a plainer picture is better than none.
    return simple(elements, sizes)
  }
}

/** Moves a new arrangement so that one actor stays where it stood: what was expanded does not jump away. */
export function anchored(next: Arrangement, before: Arrangement | undefined, anchor: string | undefined): Arrangement {
  const now = anchor === undefined ? undefined : next.positions[anchor]
  const old = anchor === undefined ? undefined : before?.positions[anchor]
  if (!now || !old) return next
  const shift = (p: Point) => ({ x: p.x + old.x - now.x, y: p.y + old.y - now.y })
  return {
    positions: Object.fromEntries(Object.entries(next.positions).map(([id, p]) => [id, shift(p)])),
    routes: Object.fromEntries(Object.entries(next.routes).map(([id, route]) => [id, route.map(shift)])),
    verbs: Object.fromEntries(Object.entries(next.verbs ?? {}).map(([id, p]) => [id, shift(p)])),
  }
}
