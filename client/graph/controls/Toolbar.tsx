/** The buttons over the picture. Each has a key that does the same. */
import type { PictureState } from '../state/usePicture.ts'
import type { Command } from './commands.ts'
import { MenuButton } from './MenuButton.tsx'

/** What only the canvas can do; null while the list is shown. */
export type Zoom = { closer: () => void; further: () => void; fit: () => void }

type Props = { picture: PictureState; zoom: Zoom; exports: () => Command[]; isLarge: boolean; onLarge: () => void }

export function Toolbar({ picture, zoom, exports, isLarge, onLarge }: Props) {
  const { props, doing, can, made } = picture
  const drawn = props.mode === 'picture'
  const moved = Object.keys(made.moved).length > 0
  return (
    <div className="graph-tools" role="toolbar" aria-label="Picture">
      {props.onMode && (
        <fieldset className="graph-switch" aria-label="Show as">
          <button type="button" aria-pressed={drawn} onClick={() => props.onMode?.('picture')}>
            Picture
          </button>
          <button type="button" aria-pressed={!drawn} onClick={() => props.onMode?.('list')}>
            List
          </button>
        </fieldset>
      )}
      <span className="graph-tools-gap" />
      {made.away.length > 0 && (
        <button type="button" onClick={doing.showAll}>
          Show {made.away.length} hidden
        </button>
      )}
      {moved && drawn && (
        <button type="button" onClick={doing.unpin}>
          Arrange anew
        </button>
      )}
      <button type="button" aria-label="Undo" aria-keyshortcuts="Control+Z" title="Undo (Ctrl Z)" disabled={!can.undo} onClick={doing.undo}>
        <Sign d="M6 4 2.5 7.5 6 11M3 7.5h6.5a3.5 3.5 0 0 1 0 7H7" />
      </button>
      <button
        type="button"
        aria-label="Redo"
        aria-keyshortcuts="Control+Shift+Z"
        title="Redo (Ctrl Shift Z)"
        disabled={!can.redo}
        onClick={doing.redo}
      >
        <Sign d="M10 4l3.5 3.5L10 11M13 7.5H6.5a3.5 3.5 0 0 0 0 7H9" />
      </button>
      {drawn && (
        <>
          <button type="button" aria-label="Further away" title="Further away (−)" onClick={zoom.further}>
            <Sign d="M3 8h10" />
          </button>
          <button type="button" aria-label="Closer" title="Closer (+)" onClick={zoom.closer}>
            <Sign d="M3 8h10M8 3v10" />
          </button>
          <button type="button" aria-label="Fit into the window" title="Fit into the window (0)" onClick={zoom.fit}>
            <Sign d="M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10" />
          </button>
        </>
      )}
      <button type="button" aria-pressed={isLarge} onClick={onLarge}>
        {isLarge ? 'Smaller' : 'Enlarge'}
      </button>
      <MenuButton label="Export" commands={exports}>
        Export
      </MenuButton>
    </div>
  )
}

function Sign({ d }: { d: string }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path d={d} fill="none" stroke="currentColor" strokeWidth="1.6" />
    </svg>
  )
}
