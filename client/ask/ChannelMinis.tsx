/** The decision channels on the start page, as small pictures that lead to the large ones. */
import { lazy, Suspense } from 'react'
import { Link } from 'react-router'
import { useAddress } from '../address.ts'
import { ChannelMinisDocument } from '../generated/graphql.ts'
import { useRead } from '../graphql.ts'
import { placeOf } from '../places.ts'
import { Loaded } from '../state/State.tsx'

const MiniPicture = lazy(() => import('../graph/MiniPicture.tsx').then((m) => ({ default: m.MiniPicture })))

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
            {data.channels.slice(0, 2).map((c) => (
              <li key={c.id}>
                <Link to={link(placeOf.channel(c.id))}>
                  <span className="mini">
                    <Suspense>
                      <MiniPicture name={`Small picture of figure ${c.id}`} statements={c.statements} />
                    </Suspense>
                  </span>
                  <span className="mini-name">
                    Figure {c.id}: {c.name}
                  </span>
                </Link>
                <small>
                  {c.actors.length} actors, {c.statements.length} statements, reconstructed from the text
                </small>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </section>
  )
}
