/** What is selected, under the pointer or under the keyboard; everything but its neighbourhood steps back. */
import type { CollectionReturnValue, Core } from 'cytoscape'
import type { GraphEdge } from '../elements.ts'

export type Marks = {
  selection: ReadonlySet<string>
  /** The actor or line that the keyboard is at. */
  current: string | null
  hovered: string | null
}

/** A line is selected if one of its statements is. */
function isChosen(edge: GraphEdge, selection: ReadonlySet<string>): boolean {
  return edge.statements.some((s) => selection.has(s.id))
}

function around(elements: CollectionReturnValue): CollectionReturnValue {
  const lines = elements.edges().union(elements.nodes().connectedEdges()).not('.off')
  return elements.union(lines).union(lines.connectedNodes())
}

/** Sets the classes; cheap enough for every move of the pointer. */
export function mark(cy: Core, edges: readonly GraphEdge[], { selection, current, hovered }: Marks): void {
  const lines = new Set(edges.filter((e) => isChosen(e, selection)).map((e) => e.id))
  cy.batch(() => {
    cy.elements().removeClass('chosen current dimmed near named')
    const chosen = cy.elements().filter((e) => (e.isNode() ? selection.has(e.id()) : lines.has(e.id())))
    chosen.addClass('chosen')
    if (current) cy.getElementById(current).addClass('current')
    const under = hovered ? cy.getElementById(hovered) : cy.collection()
    const middle = under.nonempty() ? under : chosen
    middle.edges().addClass('named')
    if (middle.empty()) return
    const near = around(middle)
    // One actor's verbs can be read; those of a whole crowd cannot.
    const verbs = near.edges()
    if (verbs.length <= 8) verbs.addClass('named')
    near.nodes().addClass('near')
    // A badge steps back with its actor.
    const seen = new Set(near.map((e) => e.id()))
    cy.elements()
      .filter((e) => !seen.has(e.data('of') ?? e.id()))
      .addClass('dimmed')
  })
}
