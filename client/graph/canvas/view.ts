/** Zoom and place of the window onto the picture. */
import type { Core } from 'cytoscape'

/** Below this the labels cannot be read at first sight; where not everything fits, they are shown a little larger. */
const smallest = 0.62
const readable = 0.75
const padding = 24

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
  const middle = focus ? cy.getElementById(focus) : cy.collection()
  if (middle.nonempty()) cy.center(middle)
  else {
    cy.center(shown)
    const box = shown.boundingBox()
    if (box.h * readable > cy.height()) cy.pan({ x: cy.pan().x, y: padding - box.y1 * readable })
  }
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
