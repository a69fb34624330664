/** For pictures too large to layer: forces pull tied actors together. Seeded, so that the same data look the same. */
import cytoscape from 'cytoscape'
import fcose from 'cytoscape-fcose'
import type { Elements } from '../elements.ts'
import type { Arrangement } from './arrangement.ts'
import type { Size } from './label.ts'

cytoscape.use(fcose)

/** Arranges without a renderer. Starts from a spiral in the order of the statements. */
export function free({ nodes, edges }: Elements, sizes: ReadonlyMap<string, Size>): Arrangement {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: 'node', style: { width: 'data(width)', height: 'data(height)' } }],
    elements: [
      ...nodes.map(({ id }, i) => {
        const far = 60 * Math.sqrt(i)
        const size = sizes.get(id) ?? { width: 80, height: 36 }
        return { data: { id, ...size }, position: { x: far * Math.cos(i * 2.4), y: far * Math.sin(i * 2.4) } }
      }),
      ...edges.map(({ id, from, to }) => ({ data: { id, source: from, target: to } })),
    ],
  })
  const options = { name: 'fcose', quality: 'draft', randomize: false, animate: false, nodeSeparation: 140, fit: false }
  cy.layout(options).run()
  const positions = Object.fromEntries(cy.nodes().map((n) => [n.id(), { ...n.position() }]))
  cy.destroy()
  return { positions, routes: {} }
}
