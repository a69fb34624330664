/** All decision channels. */
import { Link } from 'react-router'
import { useAddress } from '../address.ts'
import { Panels } from '../frame/Panels.tsx'
import { ChannelsDocument } from '../generated/graphql.ts'
import { useRead } from '../graphql.ts'
import { placeOf } from '../places.ts'
import { Empty, Loaded } from '../state/State.tsx'

/** The view of `/channels`. */
export default function Channels() {
  const channels = useRead(ChannelsDocument, {})
  const { address, link } = useAddress()
  return (
    <Panels>
      <title>Channels · Decision Channels</title>
      <h1>Decision channels</h1>
      <p className="lead">
        The documents name these figures, but the sources hold only their captions. Each is reconstructed from the text, line by line, with
        its provision.
      </p>
      <Loaded of={channels} lines={4}>
        {({ channels: all }) =>
          all.length === 0 ? (
            <Empty>The documents that are loaded present no channel.</Empty>
          ) : (
            <ul className="cards">
              {all.map((c) => (
                <li key={c.id}>
                  <Link to={link(placeOf.channel(c.id))}>
                    Figure {c.id}: {c.name}
                  </Link>
                  <p className="quiet">
                    {c.document.short}: {c.actors.length} actors, {c.statements.length} statements
                    {address.docs.length > 0 && !address.docs.includes(c.document.id) && '. This document is switched off'}
                  </p>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Panels>
  )
}
