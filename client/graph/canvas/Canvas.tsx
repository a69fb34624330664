/** The drawn picture: Cytoscape, its keys, its overview. */
import type { Core } from 'cytoscape'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Zoom } from '../controls/Toolbar.tsx'
import { isMatter } from '../elements.ts'
import type { Point } from '../layout/arrangement.ts'
import { partsOf } from '../state/useExpansions.ts'
import type { PictureState } from '../state/usePicture.ts'
import type { Heard } from './gestures.ts'
import { press } from './keys.ts'
import { type Frame, frameOf, Minimap } from './Minimap.tsx'
import { sayActor, sayLine } from './say.ts'
import { useCytoscape } from './useCytoscape.ts'
import { fitAll, fitReadable, reveal, zoomBy } from './view.ts'

type Props = {
  picture: PictureState
  /** Opens the menu of an actor or line; null is the ground. */
  menu: (id: string | null, at: Point) => void
  /** Lets the toolbar zoom. */
  share: (zoom: Zoom) => void
  /** Where the overview goes. */
  corner: HTMLElement | null
}

export function Canvas({ picture, menu, share, corner }: Props) {
  const { props, scene, lit, doing, say } = picture
  const place = useRef<HTMLDivElement>(null)
  const [current, setCurrent] = useState<string | null>(null)
  const [hovered, setHovered] = useState<string | null>(null)
  const [frame, setFrame] = useState<Frame | null>(null)
  const marks = useMemo(() => ({ selection: new Set(props.selection), current, hovered }), [props.selection, current, hovered])

  const heard: Heard = {
    tap(id, add) {
      place.current?.focus({ preventScroll: true })
      setCurrent(null)
      if (id === null) return add ? undefined : doing.clear()
      const edge = lit.edges.find((e) => e.id === id)
      doing.select(edge ? edge.statements.map((s) => s.id) : [id], add)
    },
    expand(id) {
      const more = (picture.can.expand && !isMatter(id)) || picture.scene?.elements.folded[id]
      more ? doing.expand(id) : props.onOpen?.(id)
    },
    menu(id, at) {
      place.current?.focus({ preventScroll: true })
      menu(id, at)
    },
    moved: (actor, to) => doing.move(actor, to),
    hover: setHovered,
    viewport: () => setFrame(frameOf(cy.current)),
  }
  // Who was expanded last is to be in view, also where a link brings it so.
  const expanded = picture.made.expanded.at(-1)
  const middle = expanded === undefined ? props.focus : partsOf(expanded).actor
  const cy = useCytoscape(place, { scene, marks, heard, focus: middle, fitKey: `${props.name} ${props.layout} ${props.focus}` })

  const zoom: Zoom = useMemo(
    () => ({
      closer: () => cy.current && zoomBy(cy.current, 1.25),
      further: () => cy.current && zoomBy(cy.current, 0.8),
      // Twice the same: first what can be read, then everything.
      fit: () => cy.current && (isFitted(cy.current, middle) ? fitAll(cy.current) : fitReadable(cy.current, middle)),
    }),
    [cy, middle],
  )
  useEffect(() => share(zoom), [share, zoom])

  const home = useRef<string | null>(null)
  const go = useCallback(
    (id: string) => {
      setCurrent(id)
      const edge = lit.edges.find((e) => e.id === id)
      if (!edge) home.current = id
      say(edge ? sayLine(edge) : sayActor(lit, id, props.selection.includes(id)))
      if (cy.current) reveal(cy.current, id)
    },
    [cy, lit, say, props.selection],
  )
  const menuAt = (id: string) => {
    const box = cy.current?.getElementById(id).renderedBoundingBox()
    const corner = place.current?.getBoundingClientRect()
    if (box && corner) menu(id, { x: corner.left + box.x1, y: corner.top + box.y2 })
  }

  return (
    <div className="graph-canvas">
      <div
        ref={place}
        className="graph-place"
        role="application"
        aria-roledescription="picture"
        aria-label={`${props.name}. Arrow keys go from actor to actor, L from line to line, Enter opens. T shows the same as a list.`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application is operated by keys
        tabIndex={0}
        onPointerDown={(event) => event.currentTarget.setAttribute('data-pointer', '')}
        onKeyDown={(event) => {
          event.currentTarget.removeAttribute('data-pointer')
          if (press(event, { picture, current, home: home.current, go, zoom, menu: menuAt })) event.preventDefault()
        }}
        onFocus={() => setFrame(frameOf(cy.current))}
        onBlur={() => setCurrent(null)}
        onContextMenu={(event) => event.preventDefault()}
      />
      {frame && scene && corner && createPortal(<Minimap cy={cy} scene={scene} frame={frame} />, corner)}
    </div>
  )
}

/** True where fitting would change nothing that one could see. */
function isFitted(cy: Core, focus?: string): boolean {
  const before = { zoom: cy.zoom(), ...cy.pan() }
  fitReadable(cy, focus)
  const after = { zoom: cy.zoom(), ...cy.pan() }
  return Math.abs(before.zoom - after.zoom) < 0.01 && Math.hypot(before.x - after.x, before.y - after.y) < 2
}
