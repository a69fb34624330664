/** A small still picture of a channel, drawn without Cytoscape: cheap enough for the start page. */
import { useMemo } from 'react'
import type { MiniPictureProps } from './contract.ts'
import { Drawing } from './controls/Drawing.tsx'
import { drawn } from './drawn.ts'
import { elementsOf } from './elements.ts'
import { boundsOf, shapesOf } from './export/draw.ts'
import { estimate, labelOf } from './layout/label.ts'
import { simple } from './layout/simple.ts'
import { cssColours } from './lines.ts'
import './colours.css'

/** Decorated by its name; the large picture and its list say the rest. */
export function MiniPicture({ name, statements }: MiniPictureProps) {
  const { bounds, shapes } = useMemo(() => {
    const elements = drawn(elementsOf(statements), {})
    const labels = new Map(elements.nodes.map((n) => [n.id, labelOf(n, estimate, false)]))
    const { positions } = simple(elements, labels, { gap: 20, rise: 36, widest: 900 })
    const plan = { elements, labels, place: (id: string) => positions[id] ?? { x: 0, y: 0 }, route: () => undefined }
    return { bounds: boundsOf(plan, 12), shapes: shapesOf(plan, cssColours) }
  }, [statements])
  return (
    <svg className="mini-picture" viewBox={`${bounds.x} ${bounds.y} ${bounds.width} ${bounds.height}`} role="img" aria-label={name}>
      <Drawing shapes={shapes} />
    </svg>
  )
}
