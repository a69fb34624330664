/** What the picture leaves out, in one quiet line, with the way to see it. */
import type { PictureState } from '../state/usePicture.ts'

export function Notes({ picture }: { picture: PictureState }) {
  const { scene, shown, props, doing, waiting } = picture
  if (props.mode === 'list') return null
  if (!scene) return <p className="graph-notes">Arranging {shown.nodes.length} actors …</p>
  const folded = Object.values(scene.elements.folded).reduce((a, b) => a + b, 0)
  const left = scene.elements.left - folded
  if (folded === 0 && left <= 0 && !waiting) return null
  return (
    <p className="graph-notes">
      {waiting && <span>Reading more … </span>}
      {folded > 0 && (
        <span>
          {scene.elements.nodes.length} of {scene.elements.nodes.length + folded} actors are drawn.{' '}
          <button type="button" onClick={doing.drawAll}>
            Draw all
          </button>{' '}
        </span>
      )}
      {left > 0 && props.onMode && (
        <span>
          {left} {left === 1 ? 'actor has' : 'actors have'} no line to another:{' '}
          <button type="button" onClick={() => props.onMode?.('list')}>
            see the list
          </button>
        </span>
      )}
    </p>
  )
}
