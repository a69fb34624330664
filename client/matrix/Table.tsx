/** The grid itself: matters down, actors across; each filled cell opens its statements. */
import { Link } from 'react-router'
import { useAddress } from '../address.ts'
import { placeOf } from '../places.ts'
import { familyWords } from '../words.ts'
import { type Cell, cellFamilies, familySigns, type Grid } from './grid.ts'

/** Scrolls within its own box, with heads that stay in sight. */
export function Table({ grid }: { grid: Grid }) {
  const { link } = useAddress()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className="matrix" aria-label="Matrix" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Matter</th>
            {grid.columns.map((c) => (
              <th key={c.id} scope="col">
                <Link to={link(placeOf.actor(c.id))}>{c.label}</Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.rows.map((r) => (
            <tr key={r.id}>
              <th scope="row">{r.label}</th>
              {grid.columns.map((c) => (
                <td key={c.id}>
                  <CellButton cell={grid.at(r.id, c.id)} row={r.label} column={c.label} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function CellButton({ cell, row, column }: { cell: Cell | undefined; row: string; column: string }) {
  const { address, change } = useAddress()
  if (!cell) return null
  const families = cellFamilies(cell)
  const ids = cell.statements.map((s) => s.id)
  const selected = ids.length > 0 && ids.every((id) => address.select.includes(id))
  const words = families.map((f) => familyWords[f].toLowerCase()).join(', ')
  return (
    <button
      type="button"
      className="matrix-cell"
      aria-pressed={selected}
      title={words}
      onClick={() => change({ select: selected ? [] : ids })}
    >
      <span aria-hidden="true">{families.map((f) => familySigns[f]).join(' ')}</span>
      <span className="sr-only">{`${column}, ${row}: ${words}. ${ids.length} ${ids.length === 1 ? 'statement' : 'statements'}`}</span>
    </button>
  )
}
