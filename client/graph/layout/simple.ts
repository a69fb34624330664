/** A cheap layered layout in one pass: for small pictures, and where the layout engine cannot run. */
import { type Elements, linesAt } from '../elements.ts'
import type { Arrangement, Point } from './arrangement.ts'
import type { Size } from './label.ts'
import { levels } from './rank.ts'

/** Breaks a level that is wider than the picture into rows. */
function rowsOf(ids: string[], width: (id: string) => number, widest: number): string[][] {
  const rows: string[][] = [[]]
  let used = 0
  for (const id of ids) {
    if (used + width(id) > widest && rows.at(-1)?.length) {
      rows.push([])
      used = 0
    }
    rows.at(-1)?.push(id)
    used += width(id)
  }
  return rows
}

/** Levels become rows; within a row everybody stands near those above. */
export function simple(elements: Elements, sizes: ReadonlyMap<string, Size>, { gap = 24, rise = 48, widest = 1200 } = {}): Arrangement {
  const level = levels(elements)
  const size = (id: string) => sizes.get(id) ?? { width: 80, height: 36 }
  const depth = Math.max(0, ...level.values())
  const positions: Record<string, Point> = {}
  let y = 0
  for (let step = 0; step <= depth; step++) {
    const ids = elements.nodes.map((n) => n.id).filter((id) => level.get(id) === step)
    const pull = new Map(ids.map((id) => [id, middle(elements, id, positions)]))
    ids.sort((a, b) => (pull.get(a) ?? 0) - (pull.get(b) ?? 0))
    for (const row of rowsOf(ids, (id) => size(id).width + gap, widest)) {
      const high = Math.max(0, ...row.map((id) => size(id).height))
      let x = -(row.reduce((sum, id) => sum + size(id).width + gap, -gap) / 2)
      for (const id of row) {
        positions[id] = { x: x + size(id).width / 2, y: y + high / 2 }
        x += size(id).width + gap
      }
      y += high + rise
    }
  }
  return { positions, routes: {} }
}

/** Where those stand to whom an actor is tied, of those placed already. */
function middle({ edges }: Elements, id: string, placed: Record<string, Point>): number {
  const xs = linesAt(edges, id).flatMap((e) => placed[e.from === id ? e.to : e.from]?.x ?? [])
  return xs.length ? xs.reduce((a, b) => a + b, 0) / xs.length : 0
}
