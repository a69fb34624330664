/** Everything that the canvas, its twin, the legend and the menus share. */
import { useEffect, useMemo, useState } from 'react'
import type { Family } from '../../generated/vocabulary.ts'
import type { PictureProps } from '../contract.ts'
import { countKinds, type Elements, isMatter, linesAt, shortName, without } from '../elements.ts'
import type { Point } from '../layout/arrangement.ts'
import { type LineKind, lineLook } from '../lines.ts'
import { difference } from './history.ts'
import { partsOf, useExpansions } from './useExpansions.ts'
import { useHistory } from './useHistory.ts'
import { useArranged, useElements, useScene } from './useScene.ts'

const none: readonly LineKind[] = []

export type PictureState = ReturnType<typeof usePicture>

/** The state of one picture and what can be done with it. */
export function usePicture(props: PictureProps) {
  const { hidden = none, selection, onSelect } = props
  const [said, say] = useState('')
  const [all, setAll] = useState(false)
  const kept = useHistory(props)
  const made = kept.history.now
  const nameOf = (id: string) => {
    const actor = elements.nodes.find((n) => n.id === id)?.actor
    return actor ? shortName(actor) : id
  }
  const read = (actor: string, statements: number) => say(`${nameOf(actor)} expanded: ${statements} statements.`)
  const failed = (actor: string) => {
    kept.make({ expanded: made.expanded.filter((e) => partsOf(e).actor !== actor) })
    say(`What belongs to ${nameOf(actor)} could not be read. Try again.`)
  }
  const { added, waiting } = useExpansions(made.expanded, props.expand, { read, failed })
  const elements = useElements(props.statements, added, props.matters)
  const shown = useMemo(() => without(elements, new Set(made.away)), [elements, made.away])
  const kinds = useMemo(() => countKinds(shown.edges), [shown])
  const arranged = useArranged(elements, props, made, all)
  const scene = useScene(arranged, made, hidden, props)
  const lit: Elements = useMemo(() => ({ nodes: shown.nodes, edges: shown.edges.filter((e) => !hidden.includes(e.kind)) }), [shown, hidden])

  // Only once the address holds what was put away: two changes of one address at a time would undo each other.
  const gone = props.away ?? made.away
  useEffect(() => {
    if (selection.some((id) => gone.includes(id))) onSelect(selection.filter((id) => !gone.includes(id)))
  }, [gone, selection, onSelect])

  const expand = (actor: string, family?: Family) => {
    if ((scene?.elements.folded[actor] ?? 0) > 0) setAll(true)
    const expansion = family ? `${actor}~${family}` : actor
    if (!props.expand || isMatter(actor) || made.expanded.includes(expansion)) return
    kept.make({ expanded: [...made.expanded, expansion] })
  }
  const doing = {
    select(ids: readonly string[], add = false) {
      const on = add && ids.every((id) => selection.includes(id))
      const rest = selection.filter((id) => !ids.includes(id))
      onSelect(on ? rest : add ? [...rest, ...ids] : [...ids])
    },
    clear: () => onSelect([]),
    expand,
    fold(actor: string) {
      kept.make({ expanded: made.expanded.filter((e) => partsOf(e).actor !== actor) })
      say(`${nameOf(actor)} folded again.`)
    },
    hide(actors: readonly string[]) {
      kept.make({ away: [...made.away, ...actors.filter((id) => !made.away.includes(id))] })
      say(`${actors.map(nameOf).join(', ')} hidden, with ${actors.flatMap((id) => linesAt(shown.edges, id)).length} of its lines.`)
    },
    showAll() {
      kept.make({ away: [] })
      say('Everything shown again.')
    },
    move: (actor: string, to: Point) => kept.make({ moved: { ...made.moved, [actor]: to } }),
    unpin() {
      kept.make({ moved: {} })
      say('Arranged anew.')
    },
    toggle(kind: LineKind) {
      const off = !hidden.includes(kind)
      props.onHidden?.(off ? [...hidden, kind] : hidden.filter((k) => k !== kind))
      say(`${lineLook[kind].name} lines ${off ? 'hidden' : 'shown'}.`)
    },
    undo() {
      const before = kept.history.past.at(-1)
      if (before) say(`Undone: ${difference(made, before)}.`)
      kept.undo()
    },
    redo() {
      const after = kept.history.future[0]
      if (after) say(`Done again: ${difference(made, after)}.`)
      kept.redo()
    },
    drawAll: () => setAll(true),
  }
  const can = { undo: kept.history.past.length > 0, redo: kept.history.future.length > 0, expand: props.expand !== undefined }
  return { props, elements, shown, lit, kinds, hidden, made, scene, waiting, said, say, doing, can, nameOf, all }
}
