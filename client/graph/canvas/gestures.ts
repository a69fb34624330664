/** Pointer and touch: what was done on the canvas, in terms of actors and lines. */
import type { Core, EventObject, NodeSingular } from 'cytoscape'
import type { Point } from '../layout/arrangement.ts'

export type Heard = {
  /** An actor's or line's id; null is the ground. */
  tap: (id: string | null, add: boolean) => void
  expand: (actor: string) => void
  menu: (id: string | null, at: Point) => void
  moved: (actor: string, to: Point) => void
  hover: (id: string | null) => void
  viewport: () => void
}

function clientPoint(event: EventObject): Point {
  const original = event.originalEvent as MouseEvent & { changedTouches?: TouchList }
  const at = original?.changedTouches?.[0] ?? original
  return { x: at?.clientX ?? 0, y: at?.clientY ?? 0 }
}

function idOf(event: EventObject, cy: Core): string | null {
  if (event.target === cy) return null
  return event.target.data('of') ?? event.target.id()
}

/** Routes were made for where an actor stood; once it moves, its lines go straight. */
function loosen(node: NodeSingular): void {
  node.connectedEdges().removeClass('routed straight')
}

/** Listens until the canvas is destroyed. `heard` is asked anew each time, so that it may change. */
export function listen(cy: Core, heard: () => Heard): void {
  // A long touch ends in a tap, which is no choice of its own.
  let held = false
  cy.on('tap', (event) => {
    if (held) {
      held = false
      return
    }
    const original = event.originalEvent as MouseEvent
    if (event.target !== cy && event.target.hasClass('badge')) heard().expand(event.target.data('of'))
    else heard().tap(idOf(event, cy), Boolean(original?.shiftKey || original?.ctrlKey || original?.metaKey))
  })
  cy.on('dbltap', 'node', (event) => {
    if (!event.target.hasClass('badge')) heard().expand(event.target.id())
  })
  cy.on('cxttap', (event) => heard().menu(idOf(event, cy), clientPoint(event)))
  cy.on('taphold', (event) => {
    if (!event.originalEvent.type.startsWith('touch')) return
    held = true
    heard().menu(idOf(event, cy), clientPoint(event))
  })
  cy.on('tapstart', () => {
    held = false
  })
  cy.on('mouseover', 'node, edge', (event) => heard().hover(idOf(event, cy)))
  cy.on('mouseout', 'node, edge', () => heard().hover(null))
  cy.on('drag', 'node', (event) => {
    loosen(event.target)
    const badge = cy.getElementById(`+${event.target.id()}`)
    const { x, y } = event.target.position()
    const [width, height] = [event.target.width(), event.target.height()]
    if (badge.nonempty()) badge.position({ x: x + width / 2 - badge.width() / 2 + 8, y: y - height / 2 - 4 })
  })
  cy.on('dragfree', 'node', (event) => heard().moved(event.target.id(), { ...event.target.position() }))
  cy.on('viewport', () => heard().viewport())
}
