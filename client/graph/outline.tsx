/** The twin: the same actors and lines in words, with the same selection, filters and commands. */
import { type FocusEvent, type KeyboardEvent, useEffect, useRef } from 'react'
import { shortCitation } from '../citation.ts'
import { press } from './canvas/keys.ts'
import { commandsFor } from './controls/commands.ts'
import { MenuButton } from './controls/MenuButton.tsx'
import { LineSample } from './controls/Sample.tsx'
import { type GraphEdge, type GraphNode, isMatter, linesAt, shortName, verbsOf } from './elements.ts'
import { lineLook } from './lines.ts'
import type { PictureState } from './state/usePicture.ts'

const still = { closer: () => {}, further: () => {}, fit: () => {} }

/** Every actor with its lines out, its lines in, and what it does alone. Arrows walk the rows; the picture's letters work too. */
export function Outline({ picture }: { picture: PictureState }) {
  const box = useRef<HTMLDivElement>(null)
  const { lit, props } = picture
  const focused = useRef<number | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows go when what is listed changes
  useEffect(() => {
    if (focused.current !== null && document.activeElement === document.body) focusRow(box.current, focused.current)
  }, [lit])
  const onFocus = (event: FocusEvent) => {
    const actors = [...(box.current?.querySelectorAll('[data-actor]') ?? [])]
    focused.current = actors.findIndex((row) => row.contains(event.target))
  }
  const onBlur = (event: FocusEvent) => {
    if (event.relatedTarget) focused.current = null
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const at = event.target as HTMLElement
    const row = at.closest<HTMLElement>('[data-id]')
    const arrow = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    // On a name Enter and Space do what they do in the picture; other buttons they press.
    const own = event.key.startsWith('Arrow') || ((event.key === 'Enter' || event.key === ' ') && !at.matches('.graph-name'))
    const current = row?.dataset.id ?? null
    const home = row?.closest('[data-actor]')?.querySelector<HTMLElement>('[data-id]')?.dataset.id
    const go = (line: string) =>
      rowsOf(row?.closest('[data-actor]'))
        .find((r) => r.dataset.id === line)
        ?.querySelector('button')
        ?.focus()
    const menu = () => row?.querySelector<HTMLElement>('.graph-dots')?.click()
    if (arrow !== 0) walk(box.current, row, arrow)
    else if (own || !press(event, { picture, current, home, go, zoom: still, menu })) return
    event.preventDefault()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are shortcuts for buttons within
    <div ref={box} className="graph-outline" onKeyDown={onKeyDown} onKeyUp={notTwice} onFocus={onFocus} onBlur={onBlur}>
      <ul aria-label={`${props.name}: ${lit.nodes.length} actors`}>
        {lit.nodes.map((node) => (
          <Actor key={node.id} node={node} picture={picture} />
        ))}
      </ul>
      {lit.nodes.length === 0 && <p>No actor is shown. {picture.made.away.length > 0 && 'All were hidden.'}</p>}
    </div>
  )
}

/** A row that was hidden had the focus: it passes to the one that took its place. */
function focusRow(box: HTMLElement | null, index: number): void {
  const actors = [...(box?.querySelectorAll('[data-actor]') ?? [])]
  actors[Math.min(index, actors.length - 1)]?.querySelector<HTMLElement>('button')?.focus()
}

/** Some browsers press a button when Space is let go, though it was taken when it went down. */
function notTwice(event: KeyboardEvent): void {
  if (event.key === ' ' && (event.target as HTMLElement).matches('.graph-name')) event.preventDefault()
}

function rowsOf(box: Element | null | undefined): HTMLElement[] {
  return [...(box?.querySelectorAll<HTMLElement>('[data-id]') ?? [])]
}

function walk(box: HTMLElement | null, row: HTMLElement | null, by: number): void {
  const rows = rowsOf(box)
  const next = rows[row ? rows.indexOf(row) + by : 0]
  next?.querySelector<HTMLElement>('button')?.focus()
}

function Actor({ node, picture }: { node: GraphNode; picture: PictureState }) {
  const { lit, props, doing, scene } = picture
  const { id, actor, own } = node
  const lines = linesAt(lit.edges, id)
  const out = lines.filter((e) => e.from === id)
  const into = lines.filter((e) => e.to === id && e.from !== id)
  const badge = scene?.badges[id] ?? 0
  return (
    <li data-actor>
      <div className="graph-row graph-row-actor" data-id={id}>
        <button
          type="button"
          className="graph-name"
          aria-pressed={props.selection.includes(id)}
          onClick={(e) => doing.select([id], adds(e))}
        >
          <strong>{shortName(actor)}</strong> {actor.abbreviation && <span>{actor.name}</span>}
          {actor.kind === 'MATTER' && <span>matter</span>} {props.marks?.[id] && <span>{props.marks[id]}</span>}
        </button>
        {badge > 0 && (
          <button
            type="button"
            className="graph-more"
            aria-label={`Expand ${shortName(actor)}: ${badge} more`}
            onClick={() => doing.expand(id)}
          >
            +{badge}
          </button>
        )}
        <MenuButton className="graph-dots" label={`Actions for ${shortName(actor)}`} commands={() => commandsFor({ actor: id }, picture)}>
          ⋯
        </MenuButton>
      </div>
      <ul>
        {out.map((e) => (
          <Line key={e.id} edge={e} other={e.to} way="to" picture={picture} />
        ))}
        {into.map((e) => (
          <Line key={e.id} edge={e} other={e.from} way="from" picture={picture} />
        ))}
        {own.length > 0 && <Own node={node} picture={picture} />}
      </ul>
    </li>
  )
}

/** A line to a matter reads by its verb, one between actors by its kind. */
function wordsOf(edge: GraphEdge, way: 'to' | 'from', other: string): string {
  if (!isMatter(edge.to)) return `${lineLook[edge.kind].name} ${way} ${other}`
  const not = edge.kind === 'BARRED' ? ' (stated negative)' : ''
  return way === 'to' ? `${verbsOf(edge)} → ${other}${not}` : `${other} ${verbsOf(edge)} it${not}`
}

type LineProps = { edge: GraphEdge; other: string; way: 'to' | 'from'; picture: PictureState }

function Line({ edge, other, way, picture }: LineProps) {
  const { nameOf, props, doing } = picture
  const ids = edge.statements.map((s) => s.id)
  const label = wordsOf(edge, way, nameOf(other))
  return (
    <li className="graph-line" data-way={way}>
      <div className="graph-row" data-id={edge.id}>
        <button
          type="button"
          className="graph-name"
          aria-pressed={ids.every((id) => props.selection.includes(id))}
          onClick={(e) => doing.select(ids, adds(e))}
        >
          <LineSample kind={edge.kind} />
          {label} {ids.length > 1 && <span className="graph-count">({ids.length})</span>}
        </button>
        <MenuButton className="graph-dots" label={`Actions for: ${label}`} commands={() => commandsFor({ edge }, picture)}>
          ⋯
        </MenuButton>
      </div>
      {way === 'to' && <Statements statements={edge.statements} picture={picture} />}
    </li>
  )
}

function Own({ node, picture }: { node: GraphNode; picture: PictureState }) {
  return (
    <li className="graph-line">
      <details>
        <summary>
          {node.own.length} {node.own.length === 1 ? 'statement names' : 'statements name'} nobody else
        </summary>
        <Statements statements={node.own} picture={picture} />
      </details>
    </li>
  )
}

function Statements({ statements, picture }: { statements: GraphEdge['statements']; picture: PictureState }) {
  return (
    <ul>
      {statements.map((s) => (
        <li key={s.id} className="graph-statement">
          <button
            type="button"
            aria-pressed={picture.props.selection.includes(s.id)}
            onClick={(e) => picture.doing.select([s.id], adds(e))}
          >
            {s.sentence} <cite>{s.provisions.map((p) => shortCitation(p.citation)).join(', ')}</cite>
          </button>
        </li>
      ))}
    </ul>
  )
}

function adds(event: { shiftKey: boolean; ctrlKey: boolean; metaKey: boolean }): boolean {
  return event.shiftKey || event.ctrlKey || event.metaKey
}
