/** One decision channel as picture and list, with what the text excludes. */
import { Link, useParams } from 'react-router'
import { useAddress } from '../address.ts'
import { onlyInForce } from '../force.ts'
import { Panels } from '../frame/Panels.tsx'
import { ChannelDocument, type ChannelQuery, ChannelsDocument } from '../generated/graphql.ts'
import { useRead } from '../graphql.ts'
import { AddressedPicture } from '../picture/AddressedPicture.tsx'
import { placeOf } from '../places.ts'
import { LeftOut } from '../state/LeftOut.tsx'
import { Empty, Loaded } from '../state/State.tsx'
import { StatementList } from '../statement/StatementItem.tsx'

type OneChannel = NonNullable<ChannelQuery['channel']>

/** The view of `/channels/<id>`. */
export default function Channel() {
  const { id = '' } = useParams()
  const channel = useRead(ChannelDocument, { id })
  return (
    <Panels formLabel="Which channel" form={<Others current={id} />}>
      <Loaded of={channel} near={placeOf.channel} lines={8}>
        {(data) => data.channel && <Whole channel={data.channel} />}
      </Loaded>
    </Panels>
  )
}

/** "chapter 2" says enough beside the document's short name, which stands for the whole manual. */
function chapterOf(title: string): string {
  return title.match(/chapter \d+/i)?.[0].toLowerCase() ?? ''
}

function Others({ current }: { current: string }) {
  const { data } = useRead(ChannelsDocument, {})
  const { link } = useAddress()
  return (
    <nav aria-label="Channels" className="side-list">
      <h2>Channels</h2>
      <ul>
        {data?.channels.map((c) => (
          <li key={c.id}>
            <Link to={link(placeOf.channel(c.id))} aria-current={c.id === current ? 'page' : undefined}>
              Figure {c.id} <small>{c.name}</small>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Whole({ channel: c }: { channel: OneChannel }) {
  const { address } = useAddress()
  const statements = onlyInForce(address.docs, c.statements)
  const barred = statements.filter(
    (s) => s.line === null && (s.modality === 'DOES_NOT' || s.modality === 'SHALL_NOT' || s.action.family === 'LIMIT'),
  )
  return (
    <article>
      <title>{`Figure ${c.id} · Decision Channels`}</title>
      <p className="kicker">
        Figure {c.id} · <span title={c.document.title}>{c.document.short}</span>
        {c.document.superseded && ', an edition that later ones replaced'}
      </p>
      <h1>{c.name}</h1>
      {c.reconstructed && (
        <p className="banner">
          Reconstructed from the text of {c.document.short} {chapterOf(c.document.title)}: the figure is not in the sources. Every line
          opens its provision.
        </p>
      )}
      <LeftOut count={c.statements.length - statements.length} />
      <AddressedPicture name={`Figure ${c.id}: ${c.name}`} statements={statements} layout="layered" />
      {barred.length > 0 && (
        <section className="ruled-out">
          <h2>What the text rules out</h2>
          <StatementList statements={barred} />
        </section>
      )}
      <section>
        <h2>
          Line by line <span className="count">{statements.length}</span>
        </h2>
        {statements.length === 0 ? (
          <Empty>No statement of the documents in force belongs to this channel.</Empty>
        ) : (
          <StatementList statements={statements} />
        )}
      </section>
    </article>
  )
}
