/** Puts actors, lines and badges on the canvas. What is there already stays, so that nothing flickers. */
import type { Core, ElementDefinition } from 'cytoscape'
import type { Drawn } from '../drawn.ts'
import { type GraphEdge, type GraphNode, isMatter, verbsOf } from '../elements.ts'
import type { Arrangement, Point } from '../layout/arrangement.ts'
import { estimate, type Label, verbLabel } from '../layout/label.ts'
import type { LineKind } from '../lines.ts'
import { badgeWidth } from '../look.ts'
import { routeData } from './route.ts'

export type Scene = {
  elements: Drawn
  arrangement: Arrangement
  labels: ReadonlyMap<string, Label>
  /** Where actors were dragged to. */
  moved: Readonly<Record<string, Point>>
  /** Kinds of line switched off. */
  hidden: ReadonlySet<LineKind>
  away: ReadonlySet<string>
  /** In a neighbourhood: whose lines count most. */
  middle: ReadonlySet<string> | null
  /** The number on each "+n" badge. */
  badges: Readonly<Record<string, number>>
}

const badgeId = (actor: string) => `+${actor}`

/** Where an actor stands: where it was dragged to, else where the layout put it. */
export function placeOf(scene: Scene, id: string): Point {
  return scene.moved[id] ?? scene.arrangement.positions[id] ?? { x: 0, y: 0 }
}

/** The badge sits on the upper right corner. */
function badgePlace(at: Point, label: Label | undefined, text: string): Point {
  return { x: at.x + (label?.width ?? 80) / 2 - badgeWidth(text) / 2 + 8, y: at.y - (label?.height ?? 36) / 2 - 4 }
}

function node(scene: Scene, { id, actor }: GraphNode): ElementDefinition {
  const label = scene.labels.get(id)
  const classes = [actor.kind, scene.moved[id] ? 'pinned' : '', scene.away.has(id) ? 'off' : '', idle(scene, id) ? 'idle' : '']
  return {
    group: 'nodes',
    data: { id, label: label?.lines.join('\n') ?? actor.name, width: label?.width ?? 80, height: label?.height ?? 36 },
    position: { ...placeOf(scene, id) },
    classes: classes.filter(Boolean),
  }
}

/** All of its lines are switched off. */
function idle({ elements, hidden }: Scene, id: string): boolean {
  const lines = elements.edges.filter((e) => e.from === id || e.to === id)
  return lines.length > 0 && lines.every((e) => hidden.has(e.kind))
}

function badge(scene: Scene, id: string): ElementDefinition[] {
  const count = scene.badges[id] ?? 0
  if (count === 0 || scene.away.has(id)) return []
  const label = `+${count}`
  const position = badgePlace(placeOf(scene, id), scene.labels.get(id), label)
  return [
    { group: 'nodes', data: { id: badgeId(id), of: id, label, width: badgeWidth(label) }, position, classes: ['badge'], grabbable: false },
  ]
}

function edge(scene: Scene, line: GraphEdge): ElementDefinition {
  const { id, from, to, kind, statements } = line
  const moved = scene.moved[from] !== undefined || scene.moved[to] !== undefined
  const route = moved ? null : routeData(scene.arrangement.routes[id], placeOf(scene, from), placeOf(scene, to))
  const shown = scene.hidden.has(kind) ? 'off' : ''
  const drawn = route ? (route.weights.length > 0 ? 'routed' : 'straight') : ''
  const aside = scene.middle !== null && !scene.middle.has(from) && !scene.middle.has(to)
  const label = statements.length > 1 ? String(statements.length) : ''
  return {
    group: 'edges',
    data: {
      id,
      source: from,
      target: to,
      label,
      verbs: isMatter(to) ? verbLabel(line, estimate).lines.join('\n') : verbsOf(line),
      ...route,
    },
    classes: [kind, shown, drawn, aside ? 'aside' : '', isMatter(to) ? 'worded' : ''].filter(Boolean),
  }
}

/** Cytoscape writes a verb on the middle of its line; the layout kept room for it elsewhere, so that none covers another. */
function placeVerbs(cy: Core, { arrangement }: Scene): void {
  cy.edges('.worded').forEach((line) => {
    const wanted = line.hasClass('routed') || line.hasClass('straight') ? arrangement.verbs?.[line.id()] : undefined
    const middle = wanted && line.midpoint()
    line.data({ aside: middle ? wanted.x - middle.x : 0, below: middle ? wanted.y - middle.y : 0 })
  })
}

/** Brings the canvas in line with the scene. */
export function draw(cy: Core, scene: Scene): void {
  const { nodes, edges } = scene.elements
  const wanted = [...nodes.map((n) => node(scene, n)), ...nodes.flatMap((n) => badge(scene, n.id)), ...edges.map((e) => edge(scene, e))]
  const ids = new Set(wanted.map((w) => w.data.id))
  cy.batch(() => {
    cy.elements()
      .filter((e) => !ids.has(e.id()))
      .remove()
    for (const element of wanted) {
      const there = cy.getElementById(element.data.id ?? '')
      if (there.empty()) {
        cy.add(element)
        continue
      }
      there.data(element.data)
      there.classes(element.classes as string[])
      if (element.position) there.position(element.position)
    }
  })
  placeVerbs(cy, scene)
}
