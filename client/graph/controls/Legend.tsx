/** Kinds of line with their counts, each a switch; and what the shapes of the actors mean. */
import { ActorKind } from '../../generated/vocabulary.ts'
import type { NodeKind } from '../contract.ts'
import { lineLook } from '../lines.ts'
import type { PictureState } from '../state/usePicture.ts'
import { KindSample, LineSample } from './Sample.tsx'

const nodeKinds: NodeKind[] = [...ActorKind, 'MATTER']
const kindNames: Record<NodeKind, string> = {
  ORGANIZATION: 'Organization',
  POST: 'Post',
  BODY: 'Body',
  GROUP: 'Group',
  ROLE: 'Role',
  EXTERNAL: 'Outside the U.S. Government',
  MATTER: 'Matter',
}

export function Legend({ picture, samples }: { picture: PictureState; samples: boolean }) {
  const { kinds, hidden, doing, shown } = picture
  const present = nodeKinds.filter((kind) => shown.nodes.some((n) => n.actor.kind === kind))
  return (
    <div className="graph-legend">
      <ul aria-label="Kinds of line, with the number of statements">
        {kinds.map(([kind, count]) => (
          <li key={kind}>
            <button type="button" aria-pressed={!hidden.includes(kind)} onClick={() => doing.toggle(kind)}>
              <LineSample kind={kind} />
              {lineLook[kind].name} <span className="graph-count">({count})</span>
            </button>
          </li>
        ))}
      </ul>
      {samples && (
        <ul aria-label="Shapes of the boxes" className="graph-kinds">
          {present.map((kind) => (
            <li key={kind}>
              <KindSample kind={kind} />
              {kindNames[kind]}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
