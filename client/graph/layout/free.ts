/** For pictures too large to layer: forces pull tied actors together. Seeded, so that the same data look the same. */
import cytoscape from 'cytoscape'
import fcose from 'cytoscape-fcose'
import type { Elements } from '../elements.ts'
import type { Arrangement, Point } from './arrangement.ts'
import type { Size } from './label.ts'

cytoscape.use(fcose)

/** Above so many actors labels wait until one zooms in, and boxes may overlap until then. */
const mostApart = 400

/** Arranges without a renderer. */
export function free({ nodes, edges }: Elements, sizes: ReadonlyMap<string, Size>): Arrangement {
  const size = (id: string) => sizes.get(id) ?? { width: 80, height: 36 }
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: 'node', style: { width: 'data(width)', height: 'data(height)' } }],
    elements: [
      ...nodes.map(({ id }) => ({ data: { id, ...size(id) } })),
      ...edges.map(({ id, from, to }) => ({ data: { id, source: from, target: to } })),
    ],
  })
  const options = { name: 'fcose', quality: 'draft', randomize: true, animate: false, nodeSeparation: 160, fit: false }
  seeded(() => cy.layout(options).run())
  // Labels are wide, and the draft thinks of points.
  const positions = Object.fromEntries(cy.nodes().map((n) => [n.id(), { x: n.position('x') * 4, y: n.position('y') * 2.5 }]))
  cy.destroy()
  if (nodes.length <= mostApart) pushApart(positions, size)
  return { positions, routes: {} }
}

/** The draft begins at random, and only at random: while it runs, chance is a sequence that is always the same. */
function seeded(run: () => void): void {
  const chance = Math.random
  let state = 1
  Math.random = () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
  try {
    run()
  } finally {
    Math.random = chance
  }
}

/** Moves boxes that overlap away from each other, each time along the shorter way. */
function pushApart(positions: Record<string, Point>, size: (id: string) => Size): void {
  const all = Object.entries(positions).map(([id, at]) => ({ at, ...size(id) }))
  for (let round = 0, moved = true; moved && round < 200; round++) {
    moved = false
    for (const [i, a] of all.entries()) {
      for (const b of all.slice(i + 1)) {
        const dx = (a.width + b.width) / 2 + 16 - Math.abs(a.at.x - b.at.x)
        const dy = (a.height + b.height) / 2 + 16 - Math.abs(a.at.y - b.at.y)
        if (dx <= 0 || dy <= 0) continue
        moved = true
        const axis = dx < dy ? 'x' : 'y'
        const push = ((axis === 'x' ? dx : dy) / 2 + 0.5) * (a.at[axis] < b.at[axis] ? -1 : 1)
        a.at[axis] += push
        b.at[axis] -= push
      }
    }
  }
}
