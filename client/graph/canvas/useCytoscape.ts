/** Cytoscape's life within React: created once, told what changed, stopped and destroyed. It is never state. */
import type { Core } from 'cytoscape'
import { type RefObject, useEffect, useRef } from 'react'
import { cheapAbove, look } from '../look.ts'
import { create } from './create.ts'
import { type Heard, listen } from './gestures.ts'
import { type Marks, mark } from './marks.ts'
import { readPalette, watchPalette } from './palette.ts'
import { draw, type Scene } from './scene.ts'
import { fitReadable } from './view.ts'

type Given = { scene: Scene | null; marks: Marks; heard: Heard; focus?: string; fitKey: string }

/** Mounts the canvas into `place`. `fitKey` changes where the picture is another one, which is then fitted anew. */
export function useCytoscape(
  place: RefObject<HTMLDivElement | null>,
  { scene, marks, heard, focus, fitKey }: Given,
): RefObject<Core | null> {
  const cy = useRef<Core | null>(null)
  const latest = useRef(heard)
  const fitted = useRef('')
  const isCheap = scene !== null && scene.elements.nodes.length + scene.elements.edges.length > cheapAbove
  useEffect(() => {
    latest.current = heard
  })

  useEffect(() => {
    const container = place.current
    if (!container) return
    const core = create(container, isCheap)
    cy.current = core
    fitted.current = ''
    const paint = () => core.style(look(readPalette(container), isCheap))
    paint()
    listen(core, () => latest.current)
    const unwatch = watchPalette(paint)
    // A panel that opens or a phone that turns changes the size, not what is seen.
    const size = new ResizeObserver(() => core.resize())
    size.observe(container)
    return () => {
      unwatch()
      size.disconnect()
      cy.current = null
      core.destroy()
    }
  }, [place, isCheap])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a canvas that was created anew is drawn anew
  useEffect(() => {
    if (!cy.current || !scene) return
    draw(cy.current, scene)
    if (fitted.current !== fitKey) {
      fitReadable(cy.current, focus)
      fitted.current = fitKey
    }
    latest.current.viewport()
  }, [scene, focus, fitKey, isCheap])

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was drawn anew is marked anew
  useEffect(() => {
    if (cy.current && scene) mark(cy.current, scene.elements.edges, marks)
  }, [scene, marks, isCheap])
  return cy
}
