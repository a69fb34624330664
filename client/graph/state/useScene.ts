/** Statements → what is drawn: elements, labels, and an arrangement that may come late. */
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Scene } from '../canvas/scene.ts'
import type { GraphStatement, PictureProps } from '../contract.ts'
import { type Drawn, drawn, mostActors, mostAround } from '../drawn.ts'
import { type Elements, elementsOf, isMatter } from '../elements.ts'
import { anchored, arrange } from '../layout/arrange.ts'
import type { Arrangement } from '../layout/arrangement.ts'
import { type Label, labelOf, measureIn, withRoom } from '../layout/label.ts'
import type { LineKind } from '../lines.ts'
import type { Made } from './history.ts'
import { partsOf } from './useExpansions.ts'

/** Up to so many actors have room for their full names. */
const roomy = 12
/** Fewer where they stand side by side: a path is to be seen from end to end. */
const roomyPath = 6
/** So few that no label needs to be broken for the sake of room. */
const few = 3
/** Labels are broken early in a neighbourhood, where everybody stands close to the middle; less so where many stand side by side. */
const limits = { few: 240, around: 124, path: 104, many: 144 }

type Arranged = { name: string; layout: string; elements: Drawn; labels: Map<string, Label>; arrangement: Arrangement }

/** All actors and lines, whether drawn or only listed. */
export function useElements(statements: readonly GraphStatement[], added: readonly GraphStatement[], matters = false): Elements {
  return useMemo(
    // What was expanded later is asked for the actors' sake: its matters stay in the list.
    () => elementsOf([...statements, ...added], matters ? new Set(statements.map((s) => s.id)) : undefined),
    [statements, added, matters],
  )
}

/** Where most lines end at matters, actors stand left and matters right: sentences are read so. */
function flowOf({ layout, aspect = 1.6 }: PictureProps, { edges }: Elements): PictureProps['layout'] {
  const toMatters = edges.filter((e) => isMatter(e.to)).length
  return layout === 'layered' && aspect > 1 && toMatters * 2 > edges.length ? 'path' : layout
}

/** Arranges whatever is drawn; until a new arrangement is there, the old one stays. */
export function useArranged(elements: Elements, props: PictureProps, made: Made, all: boolean): Arranged | null {
  const { focus, name, marks, aspect, layout: asked } = props
  const layout = flowOf(props, elements)
  const [arranged, set] = useState<Arranged | null>(null)
  const last = useRef<Arranged | null>(null)
  // Undo gives back exactly what was there before.
  const seen = useRef(new Map<string, Arrangement>())
  const expanded = made.expanded
  const anchor = expanded.length > 0 ? partsOf(expanded.at(-1) ?? '').actor : focus
  useEffect(() => {
    let late = false
    const keep = new Set(expanded.map((e) => partsOf(e).actor))
    // Expanding asks for more: then more may stand there.
    const most = layout === 'around' && expanded.length === 0 ? mostAround : mostActors
    const shown = drawn(elements, { focus, keep, all, most })
    const isRoomy = shown.nodes.length <= (asked === 'path' ? roomyPath : roomy)
    const crowded = asked === 'path' ? limits.path : limits.many
    const limit = shown.nodes.length <= few ? limits.few : layout === 'around' ? limits.around : isRoomy ? undefined : crowded
    const measure = measureIn(getComputedStyle(document.body).fontFamily)
    const texts = new Map(shown.nodes.map((n) => [n.id, labelOf(n, measure, isRoomy, { limit, mark: marks?.[n.id] })]))
    const labels = layout === 'layered' ? withRoom(texts, shown.edges) : texts
    const key = [
      name,
      layout,
      focus,
      ...[...labels].map(([id, l]) => `${id} ${l.width} ${l.height}`),
      ...shown.edges.map((e) => e.id),
    ].join('\n')
    const known = seen.current.get(key)
    const before = last.current?.name === name && last.current.layout === layout ? last.current.arrangement : undefined
    const found = known ? Promise.resolve(known) : arrange(shown, labels, layout, { focus, before, aspect })
    found.then((next) => {
      if (late) return
      last.current = { name, layout, elements: shown, labels, arrangement: known ?? anchored(next, before, anchor) }
      seen.current.set(key, last.current.arrangement)
      set(last.current)
    })
    return () => {
      late = true
    }
  }, [elements, asked, layout, focus, name, anchor, expanded, all, marks, aspect])
  return arranged
}

/** The arrangement with the filters of the moment. */
export function useScene(arranged: Arranged | null, made: Made, hidden: readonly LineKind[], { more, focus }: PictureProps): Scene | null {
  return useMemo(() => {
    if (!arranged) return null
    const done = new Set(made.expanded)
    const badges: Record<string, number> = {}
    for (const { id } of arranged.elements.nodes) {
      const count = (arranged.elements.folded[id] ?? 0) + (done.has(id) ? 0 : (more?.[id] ?? 0))
      if (count > 0) badges[id] = count
    }
    const middle = arranged.layout === 'around' && focus ? new Set([focus, ...made.expanded.map((e) => partsOf(e).actor)]) : null
    return { ...arranged, middle, moved: made.moved, hidden: new Set(hidden), away: new Set(made.away), badges }
  }, [arranged, made, hidden, more, focus])
}
