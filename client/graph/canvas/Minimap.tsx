/** The overview: shown only while part of the picture lies outside the window. A pointer's help; keys and list need none. */
import type { Core } from 'cytoscape'
import type { PointerEvent, RefObject } from 'react'
import { placeOf, type Scene } from './scene.ts'

/** The part of the picture that is in the window, and the whole of it. */
export type Frame = { view: Box; whole: Box }
type Box = { x: number; y: number; w: number; h: number }

/** Null where everything is in the window. */
export function frameOf(cy: Core | null): Frame | null {
  if (!cy || cy.elements().empty()) return null
  const view = cy.extent()
  const all = cy.nodes().not('.off').boundingBox()
  if (all.x1 >= view.x1 && all.x2 <= view.x2 && all.y1 >= view.y1 && all.y2 <= view.y2) return null
  const margin = Math.max(all.w, all.h) * 0.05
  return {
    view: { x: view.x1, y: view.y1, w: view.w, h: view.h },
    whole: { x: all.x1 - margin, y: all.y1 - margin, w: all.w + 2 * margin, h: all.h + 2 * margin },
  }
}

export function Minimap({ cy, scene, frame }: { cy: RefObject<Core | null>; scene: Scene; frame: Frame }) {
  const { view, whole } = frame
  const go = (event: PointerEvent<SVGSVGElement>) => {
    if (event.buttons === 0 || !cy.current) return
    const matrix = event.currentTarget.getScreenCTM()
    if (!matrix) return
    const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse())
    const zoom = cy.current.zoom()
    cy.current.pan({ x: cy.current.width() / 2 - at.x * zoom, y: cy.current.height() / 2 - at.y * zoom })
  }
  return (
    <svg
      className="graph-minimap"
      viewBox={`${whole.x} ${whole.y} ${whole.w} ${whole.h}`}
      aria-hidden="true"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        go(event)
      }}
      onPointerMove={go}
    >
      {scene.elements.nodes
        .filter((n) => !scene.away.has(n.id))
        .map(({ id }) => {
          const { x, y } = placeOf(scene, id)
          const { width = 80, height = 36 } = scene.labels.get(id) ?? {}
          return <rect key={id} x={x - width / 2} y={y - height / 2} width={width} height={height} />
        })}
      <rect className="graph-minimap-view" x={view.x} y={view.y} width={view.w} height={view.h} vectorEffect="non-scaling-stroke" />
    </svg>
  )
}
