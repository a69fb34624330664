/** Zoom and place of the window onto the picture. */
import type { CollectionReturnValue, Core } from 'cytoscape'

/** Below this the labels cannot be read at first sight; where not everything fits, they are shown a little larger. */
const smallest = 0.58
const readable = 0.75
const padding = 16

/** Everything in view if it can be read so; else as small as can be read, at the focus or the top. */
export function fitReadable(cy: Core, focus?: string): void {
  const shown = cy.elements().not('.off')
  if (shown.empty() || cy.width() === 0) return
  cy.fit(shown, padding)
  if (cy.zoom() > 1.15) {
    cy.zoom(1.15)
    cy.center(shown)
  }
  if (cy.zoom() >= smallest) return
  cy.zoom(readable)
  const asked = focus ? cy.getElementById(focus) : cy.collection()
  const middle = asked.nonempty() ? asked : shown.nodes().min((n) => n.position('y')).ele
  cy.center(middle as unknown as CollectionReturnValue)
  keepFilled(cy, shown.boundingBox())
}

/** Moves the window so that none of it lies beside the picture while some of the picture lies beside it. */
function keepFilled(cy: Core, box: { x1: number; y1: number; x2: number; y2: number }): void {
  const zoom = cy.zoom()
  const along = (pan: number, from: number, to: number, room: number) => {
    if ((to - from) * zoom <= room - 2 * padding) return (room - (from + to) * zoom) / 2
    return Math.max(room - padding - to * zoom, Math.min(padding - from * zoom, pan))
  }
  const { x, y } = cy.pan()
  cy.pan({ x: along(x, box.x1, box.x2, cy.width()), y: along(y, box.y1, box.y2, cy.height()) })
}

/** Everything in view, however small. */
export function fitAll(cy: Core): void {
  cy.fit(cy.elements().not('.off'), padding)
}

/** Closer or further, around the middle of the window. */
export function zoomBy(cy: Core, factor: number): void {
  cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } })
}

/** Brings an actor into the window, moving as little as possible. */
export function reveal(cy: Core, id: string): void {
  const element = cy.getElementById(id)
  if (element.empty()) return
  const box = element.renderedBoundingBox()
  const dx = box.x1 < 0 ? padding - box.x1 : box.x2 > cy.width() ? cy.width() - padding - box.x2 : 0
  const dy = box.y1 < 0 ? padding - box.y1 : box.y2 > cy.height() ? cy.height() - padding - box.y2 : 0
  if (dx !== 0 || dy !== 0) cy.panBy({ x: dx, y: dy })
}
