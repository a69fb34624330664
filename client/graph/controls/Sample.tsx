/** Small drawings for the legend: a line as it is drawn, an actor's shape. */
import type { NodeKind } from '../contract.ts'
import { arrowHead, nodeShape } from '../export/shapes.ts'
import { colourOf, type LineKind, lineLook } from '../lines.ts'
import { Drawing } from './Drawing.tsx'

/** A line of one kind, from left to right. */
export function LineSample({ kind }: { kind: LineKind }) {
  const look = lineLook[kind]
  const colour = `var(${colourOf(kind)})`
  return (
    <svg className="graph-sample" width="44" height="14" viewBox="0 0 44 14" aria-hidden="true">
      <path d="M1 7H35" stroke={colour} strokeWidth={look.width} strokeDasharray={look.dash.join(' ') || undefined} fill="none" />
      {kind === 'BARRED' && <path d="M18 2V12" stroke={colour} strokeWidth={2} />}
      <Drawing shapes={[arrowHead(look, colour, 'var(--graph-ground)', { x: 42, y: 7 }, { x: 1, y: 7 })]} />
    </svg>
  )
}

/** The outline of one kind of actor, or of a matter. */
export function KindSample({ kind }: { kind: NodeKind }) {
  const box = { x: 14, y: 8, width: 25, height: 13 }
  return (
    <svg className="graph-sample" width="28" height="16" viewBox="0 0 28 16" aria-hidden="true">
      <Drawing
        shapes={nodeShape(kind, box, { fill: `var(--graph-${kind === 'MATTER' ? 'note' : 'box'})`, stroke: 'var(--graph-border)' }, true)}
      />
    </svg>
  )
}
