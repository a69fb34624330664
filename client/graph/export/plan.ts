/** What is shown now, as a plan that can be drawn without the canvas. Pure. */
import { placeOf, type Scene } from '../canvas/scene.ts'
import type { Elements } from '../elements.ts'
import type { Plan } from './draw.ts'

/** The drawing as it stands: filters applied, moved actors where they were moved to. */
export function planOf(scene: Scene, lit: Elements): Plan {
  const drawn = new Set(scene.elements.nodes.map((n) => n.id))
  const ends = new Map(scene.elements.edges.map((e) => [e.id, e]))
  return {
    elements: { nodes: lit.nodes.filter((n) => drawn.has(n.id)), edges: lit.edges.filter((e) => drawn.has(e.from) && drawn.has(e.to)) },
    labels: scene.labels,
    place: (id) => placeOf(scene, id),
    verb: (id) => {
      const edge = ends.get(id)
      return edge && !scene.moved[edge.from] && !scene.moved[edge.to] ? scene.arrangement.verbs?.[id] : undefined
    },
    route: (id) => {
      const edge = ends.get(id)
      return edge && !scene.moved[edge.from] && !scene.moved[edge.to] ? scene.arrangement.routes[id] : undefined
    },
  }
}
