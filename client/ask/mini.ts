/** A small picture of a channel from its statements: actors in rows by how far below the top they stand. Pure. */
import type { ChannelMinisQuery } from '../generated/graphql.ts'
import type { Line } from '../generated/vocabulary.ts'

type Statement = ChannelMinisQuery['channels'][number]['statements'][number]
/** A box of the small picture. */
export type MiniBox = { id: string; label: string; x: number; y: number; width: number }
/** A line of the small picture; barred where the text says that it is not so. */
export type MiniLine = { id: string; kind: Line | null; from: MiniBox; to: MiniBox; barred: boolean }
export type Mini = { width: number; height: number; boxes: MiniBox[]; lines: MiniLine[] }

const size = { box: 22, row: 58, gap: 10, letter: 6.1, pad: 14, width: 420 }

/** The two ends of a statement, as far as it has two. */
function ends(s: Statement): [string, string][] {
  const from = s.subject ?? s.counterparts.find((c) => c.part === 'FROM')?.actor
  const to = s.target ? [s.target] : s.counterparts.filter((c) => c.part === 'TO' || c.part === 'WITH').map((c) => c.actor)
  return from ? to.filter((t) => t.id !== from.id).map((t) => [from.id, t.id]) : []
}

const downward = new Set<Line | null>(['COMMAND', 'DIRECTION', 'DELEGATION'])

/** Rows: whoever commands, directs or delegates stands above; the rest stands beside. */
function depths(statements: Statement[]): Map<string, number> {
  const depth = new Map<string, number>()
  const above = statements.filter((s) => downward.has(s.line)).flatMap(ends)
  for (const s of statements) for (const pair of ends(s)) for (const id of pair) depth.set(id, 0)
  for (let round = 0; round < 8; round++) {
    for (const [a, b] of above) {
      const below = (depth.get(a) ?? 0) + 1
      if (below > (depth.get(b) ?? 0) && below < 7) depth.set(b, below)
    }
  }
  return depth
}

function label(a: { abbreviation: string | null; name: string }): string {
  const text = a.abbreviation ?? a.name
  return text.length > 24 ? `${text.slice(0, 22)}…` : text
}

/** Lays the actors out, row by row; a row that is too long is broken into two. */
export function miniOf(statements: Statement[]): Mini {
  const actors = new Map(
    statements.flatMap((s) => [s.subject, s.target, ...s.counterparts.map((c) => c.actor)]).flatMap((a) => (a ? [[a.id, a] as const] : [])),
  )
  const depth = depths(statements)
  const rows = new Map<number, MiniBox[]>()
  for (const [id, d] of depth) {
    const actor = actors.get(id)
    if (!actor) continue
    const text = label(actor)
    rows.set(d, [...(rows.get(d) ?? []), { id, label: text, x: 0, y: 0, width: text.length * size.letter + size.pad }])
  }
  const broken = [...rows].sort(([a], [b]) => a - b).flatMap(([, row]) => breakRow(row))
  broken.forEach((row, i) => {
    const total = row.reduce((sum, b) => sum + b.width + size.gap, -size.gap)
    let x = (size.width - total) / 2
    for (const b of row) {
      b.x = x
      b.y = i * size.row
      x += b.width + size.gap
    }
  })
  const boxes = broken.flat()
  const byId = new Map(boxes.map((b) => [b.id, b]))
  const lines = statements.flatMap((s) =>
    ends(s).flatMap(([a, b], i): MiniLine[] => {
      const from = byId.get(a)
      const to = byId.get(b)
      return from && to ? [{ id: `${s.id}${i}`, kind: s.line, from, to, barred: s.line === null }] : []
    }),
  )
  return { width: size.width, height: (broken.length - 1) * size.row + size.box, boxes, lines }
}

function breakRow(row: MiniBox[]): MiniBox[][] {
  const rows: MiniBox[][] = [[]]
  let width = 0
  for (const b of row) {
    if (width + b.width > size.width && rows.at(-1)?.length) {
      rows.push([])
      width = 0
    }
    rows.at(-1)?.push(b)
    width += b.width + size.gap
  }
  return rows
}
