/** The picture and its twin, with what they share: filters, selection, history, export. */
import { useCallback, useRef, useState } from 'react'
import { Canvas } from './canvas/Canvas.tsx'
import type { PictureProps } from './contract.ts'
import { Bundle, openBundle } from './controls/Bundle.tsx'
import { type About, commandsFor } from './controls/commands.ts'
import { Legend } from './controls/Legend.tsx'
import { Menu } from './controls/Menu.tsx'
import { Notes } from './controls/Notes.tsx'
import { Printed } from './controls/Printed.tsx'
import { Toolbar, type Zoom } from './controls/Toolbar.tsx'
import { exportCommands } from './export/commands.ts'
import type { Point } from './layout/arrangement.ts'
import { Outline } from './outline.tsx'
import { usePicture } from './state/usePicture.ts'
import './colours.css'
import './graph.css'
import './controls.css'
import './panels.css'
import './print.css'

export default function Graph(props: PictureProps) {
  const picture = usePicture(props)
  const [asked, setAsked] = useState<{ about: About; at: Point } | null>(null)
  const [isLarge, setLarge] = useState(false)
  // Where the canvas puts its overview: below, never over an actor.
  const [corner, setCorner] = useState<HTMLElement | null>(null)
  const canvas = useRef<Zoom | null>(null)
  const drawn = props.mode === 'picture'

  const { lit } = picture
  const menu = useCallback(
    (id: string | null, at: Point) => {
      const edge = lit.edges.find((e) => e.id === id)
      setAsked({ about: id === null ? null : edge ? { edge } : { actor: id }, at })
    },
    [lit],
  )
  const share = useCallback((zoom: Zoom) => {
    canvas.current = zoom
  }, [])
  const close = useCallback(() => setAsked(null), [])
  const zoom: Zoom = {
    closer: () => canvas.current?.closer(),
    further: () => canvas.current?.further(),
    fit: () => canvas.current?.fit(),
  }
  const bundle = drawn ? openBundle(picture, isLarge) : undefined

  return (
    <section
      onKeyDown={(event) => {
        if (event.key === 'Escape' && isLarge && props.selection.length === 0) setLarge(false)
      }}
      className="graph"
      aria-label={props.name}
      data-mode={props.mode}
      data-large={isLarge || undefined}
    >
      <Toolbar
        picture={picture}
        zoom={zoom}
        isLarge={isLarge}
        onLarge={() => {
          setLarge(!isLarge)
          // Once the canvas has its new size.
          setTimeout(zoom.fit, 100)
        }}
        exports={() => exportCommands(picture)}
      />
      <div className="graph-middle">
        {drawn ? <Canvas picture={picture} menu={menu} share={share} corner={corner} /> : <Outline picture={picture} />}
        {drawn && <Printed picture={picture} />}
        {bundle && <Bundle picture={picture} edge={bundle} />}
      </div>
      <Notes picture={picture} />
      <div className="graph-foot">
        <Legend picture={picture} samples={drawn} />
        {drawn && <div ref={setCorner} />}
      </div>
      <p role="status" className="graph-said">
        {picture.said}
      </p>
      {asked && <Menu label="Actions" commands={commandsFor(asked.about, picture)} at={asked.at} close={close} />}
    </section>
  )
}
