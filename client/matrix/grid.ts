/** The six parts of the matrix put together, one for each kind of actor. Pure. */
import type { MatrixPartFragment, MatrixQuery } from '../generated/graphql.ts'
import { type ActorKind, type Family, familyOf } from '../generated/vocabulary.ts'
import { familyWords } from '../words.ts'

type Head = { id: string; label: string }
export type Cell = MatrixPartFragment['cells'][number]
export type Grid = { rows: Head[]; columns: Head[]; at: (row: string, column: string) => Cell | undefined; cells: Cell[] }

const partOf: Record<ActorKind, Exclude<keyof MatrixQuery, 'posts'> | 'posts'> = {
  POST: 'posts',
  ORGANIZATION: 'organizations',
  BODY: 'bodies',
  GROUP: 'groups',
  ROLE: 'roles',
  EXTERNAL: 'external',
}

/** All kinds of actor, or only one. */
export function gridOf(data: MatrixQuery, kind: ActorKind | ''): Grid {
  const parts = kind ? [data[partOf[kind]]] : Object.values(partOf).map((name) => data[name])
  const cells = parts.flatMap((p) => p.cells)
  const byPlace = new Map(cells.map((c) => [`${c.row} ${c.column}`, c]))
  return { rows: data.posts.rows, columns: parts.flatMap((p) => p.columns), cells, at: (row, column) => byPlace.get(`${row} ${column}`) }
}

/** The families of a cell's actions, each once, in words. */
export function cellFamilies(cell: Cell): Family[] {
  return [...new Set(cell.actions.map((a) => familyOf[a]))]
}

/** Short signs for the cells; the legend spells them out. */
export const familySigns: Record<Family, string> = {
  DECIDE: 'D',
  DIRECT: 'Di',
  COORDINATE: 'C',
  ADVISE: 'A',
  EXECUTE: 'E',
  RESOURCE: 'F',
  REPORT: 'R',
  HOLD: 'H',
  DELEGATE: 'De',
  LIMIT: 'X',
}

const quoted = (s: string) => `"${s.replaceAll('"', '""')}"`

/** The grid as comma-separated values, one line a matter. */
export function csvOf(grid: Grid): string {
  const head = ['Matter', ...grid.columns.map((c) => c.label)]
  const lines = grid.rows.map((r) => [
    r.label,
    ...grid.columns.map((c) => {
      const cell = grid.at(r.id, c.id)
      return cell
        ? cellFamilies(cell)
            .map((f) => familyWords[f])
            .join('; ')
        : ''
    }),
  ])
  return [head, ...lines].map((line) => line.map(quoted).join(',')).join('\r\n')
}
