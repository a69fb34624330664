/** The history of a picture, in step with what the view keeps in the address. */
import { useCallback, useEffect, useRef, useState } from 'react'
import type { PictureProps } from '../contract.ts'
import { begin, type History, type Made, make, redo, undo } from './history.ts'

type Given = Pick<PictureProps, 'name' | 'expanded' | 'onExpanded' | 'away' | 'onAway'>

const same = (a: readonly string[], b: readonly string[]) => a.join('\n') === b.join('\n')

/** Starts anew with another name: a history belongs to one picture. */
export function useHistory(given: Given) {
  const [history, set] = useState<History>(() => begin(given.expanded, given.away))
  const latest = useRef(given)
  const current = useRef(history)
  const told = useRef({ name: given.name, expanded: given.expanded, away: given.away })
  useEffect(() => {
    latest.current = given
    current.current = history
  })

  const go = useCallback((next: History) => {
    const { onExpanded, onAway } = latest.current
    const before = current.current.now
    current.current = next
    set(next)
    if (!same(before.expanded, next.now.expanded)) onExpanded?.([...next.now.expanded])
    if (!same(before.away, next.now.away)) onAway?.([...next.now.away])
  }, [])

  // The address moved on by itself (back, forward, another view): follow it without telling it again.
  useEffect(() => {
    const { name, expanded, away } = given
    const moved = !same(expanded ?? [], told.current.expanded ?? []) || !same(away ?? [], told.current.away ?? [])
    const other = name !== told.current.name
    told.current = { name, expanded, away }
    if (other) set(begin(expanded, away))
    else if (moved) set((h) => follow(h, expanded, away))
  }, [given])

  return {
    history,
    make: useCallback((change: Partial<Made>) => go(make(current.current, change)), [go]),
    undo: useCallback(() => go(undo(current.current)), [go]),
    redo: useCallback(() => go(redo(current.current)), [go]),
  }
}

function follow(history: History, expanded: readonly string[] = [], away: readonly string[] = []): History {
  if (same(history.now.expanded, expanded) && same(history.now.away, away)) return history
  return make(history, { expanded, away })
}
