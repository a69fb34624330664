/** The decision channels on the start page, as small pictures that lead to the large ones. */
import { Link } from 'react-router'
import { useAddress } from '../address.ts'
import { ChannelMinisDocument } from '../generated/graphql.ts'
import { useRead } from '../graphql.ts'
import { placeOf } from '../places.ts'
import { Loaded } from '../state/State.tsx'
import { type MiniLine, miniOf } from './mini.ts'

/** Drawn from the channels' statements, not from a stored image. */
export function ChannelMinis() {
  const channels = useRead(ChannelMinisDocument, {})
  const { link } = useAddress()
  if (channels.data?.channels.length === 0) return null
  return (
    <section aria-labelledby="channels" className="minis">
      <h2 id="channels">The decision channels</h2>
      <Loaded of={channels} lines={8}>
        {(data) => (
          <ul>
            {data.channels.map((c) => {
              const mini = miniOf(c.statements)
              return (
                <li key={c.id}>
                  <Link to={link(placeOf.channel(c.id))}>
                    <svg viewBox={`-6 -6 ${mini.width + 12} ${mini.height + 12}`} aria-hidden="true" className="mini">
                      {mini.lines.map((l) => (
                        <path
                          key={l.id}
                          d={route(l)}
                          className="mini-line"
                          data-line={l.kind ?? undefined}
                          data-barred={l.barred || undefined}
                        />
                      ))}
                      {mini.boxes.map((b) => (
                        <g key={b.id}>
                          <rect x={b.x} y={b.y} width={b.width} height={22} rx={2} />
                          <text x={b.x + b.width / 2} y={b.y + 15}>
                            {b.label}
                          </text>
                        </g>
                      ))}
                    </svg>
                    <span className="mini-name">
                      Figure {c.id}: {c.name}
                    </span>
                  </Link>
                  <small>
                    {mini.boxes.length} actors, {c.statements.length} statements, reconstructed from the text
                  </small>
                </li>
              )
            })}
          </ul>
        )}
      </Loaded>
    </section>
  )
}

/** From the lower edge of one box to the upper edge of the other; side by side, a shallow arc. */
function route({ from, to }: MiniLine): string {
  const x1 = from.x + from.width / 2
  const x2 = to.x + to.width / 2
  if (from.y === to.y) return `M${x1} ${from.y + 22}Q${(x1 + x2) / 2} ${from.y + 42} ${x2} ${to.y + 22}`
  const down = from.y < to.y
  const y1 = from.y + (down ? 22 : 0)
  const y2 = to.y + (down ? 0 : 22)
  const middle = (y1 + y2) / 2
  return `M${x1} ${y1}C${x1} ${middle} ${x2} ${middle} ${x2} ${y2}`
}
