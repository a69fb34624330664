/** The statements of a line that was opened, as a list over the picture's edge. */
import { shortCitation } from '../../citation.ts'
import type { GraphEdge } from '../elements.ts'
import { lineLook } from '../lines.ts'
import type { PictureState } from '../state/usePicture.ts'

/** The line whose statements are all selected, and nothing else is. One statement needs no list, unless it covers the view's details. */
export function openBundle({ lit, props }: PictureState, isLarge: boolean): GraphEdge | undefined {
  const chosen = new Set(props.selection)
  return lit.edges.find(
    (e) => (isLarge || e.statements.length > 1) && e.statements.length === chosen.size && e.statements.every((s) => chosen.has(s.id)),
  )
}

export function Bundle({ picture, edge }: { picture: PictureState; edge: GraphEdge }) {
  const { doing, nameOf } = picture
  return (
    <section className="graph-bundle" aria-label="Statements of this line">
      <header>
        <h2>
          {nameOf(edge.from)} → {nameOf(edge.to)}: {lineLook[edge.kind].name.toLowerCase()}, {edge.statements.length}{' '}
          {edge.statements.length === 1 ? 'statement' : 'statements'}
        </h2>
        <button type="button" aria-label="Close" onClick={doing.clear}>
          ×
        </button>
      </header>
      <ul>
        {edge.statements.map((s) => (
          <li key={s.id}>
            <button type="button" onClick={() => doing.select([s.id])}>
              {s.sentence} <cite>{s.provisions.map((p) => shortCitation(p.citation)).join(', ')}</cite>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
