/** What undo and redo step through: what was expanded, put away and moved. Pure. */
import type { Expansion } from '../contract.ts'
import type { Point } from '../layout/arrangement.ts'

export type Made = { expanded: readonly Expansion[]; away: readonly string[]; moved: Readonly<Record<string, Point>> }
export type History = { past: readonly Made[]; now: Made; future: readonly Made[] }

const longest = 100

export function begin(expanded: readonly Expansion[] = [], away: readonly string[] = []): History {
  return { past: [], now: { expanded, away, moved: {} }, future: [] }
}

/** A new step; what was undone before it is gone. */
export function make({ past, now }: History, change: Partial<Made>): History {
  return { past: [...past, now].slice(-longest), now: { ...now, ...change }, future: [] }
}

export function undo(history: History): History {
  const now = history.past.at(-1)
  return now ? { past: history.past.slice(0, -1), now, future: [history.now, ...history.future] } : history
}

export function redo(history: History): History {
  const [now, ...future] = history.future
  return now ? { past: [...history.past, history.now], now, future } : history
}

/** What differs between two steps, in words for the live region. */
export function difference(before: Made, after: Made): string {
  const said: string[] = []
  if (before.expanded.join() !== after.expanded.join())
    said.push(after.expanded.length > before.expanded.length ? 'expanded' : 'folded again')
  if (before.away.join() !== after.away.join()) said.push(after.away.length > before.away.length ? 'hidden' : 'shown again')
  if (before.moved !== after.moved) said.push('moved')
  return said.join(', ')
}
