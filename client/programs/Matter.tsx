/** One matter: what is decided about it and by whom. */
import { Link, useParams } from 'react-router'
import { useAddress } from '../address.ts'
import { onlyInForce } from '../force.ts'
import { Panels } from '../frame/Panels.tsx'
import { MatterDocument, type MatterQuery } from '../generated/graphql.ts'
import { useRead } from '../graphql.ts'
import { AddressedPicture } from '../picture/AddressedPicture.tsx'
import { placeOf } from '../places.ts'
import { LeftOut } from '../state/LeftOut.tsx'
import { Empty, Loaded } from '../state/State.tsx'
import { MatterLink } from '../statement/links.tsx'
import { StatementList } from '../statement/StatementItem.tsx'

/** The view of `/matters/<id>`. */
export default function Matter() {
  const { id = '' } = useParams()
  const matter = useRead(MatterDocument, { id, after: null })
  return (
    <Panels>
      <Loaded of={matter} near={placeOf.matter} lines={8}>
        {(data) => data.matter && <Whole matter={data.matter} />}
      </Loaded>
    </Panels>
  )
}

function Whole({ matter: m }: { matter: NonNullable<MatterQuery['matter']> }) {
  const { address, link } = useAddress()
  const { nodes: all, totalCount } = m.statements
  const nodes = onlyInForce(address.docs, all)
  return (
    <article>
      <title>{`${m.name} · Decision Channels`}</title>
      <p className="kicker">
        Matter{m.parent && ' under '}
        {m.parent && <MatterLink matter={m.parent} />}
      </p>
      <h1>{m.name}</h1>
      {m.aliases.length > 0 && <p className="quiet">Also called {m.aliases.join(', ')}</p>}
      {m.isProgram && (
        <p>
          <Link to={link(placeOf.program(m.id))}>This matter is a program: its rule and responsible office</Link>
        </p>
      )}
      {m.parts.length > 0 && (
        <>
          <h2>Narrower matters</h2>
          <ul className="plain-list">
            {m.parts.map((part) => (
              <li key={part.id}>
                <MatterLink matter={part} />
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>
        {totalCount} {totalCount === 1 ? 'statement' : 'statements'}
      </h2>
      <LeftOut count={all.length - nodes.length} />
      {nodes.length === 0 ? (
        <Empty>No statement of the documents in force names this matter or one within it.</Empty>
      ) : (
        <>
          <AddressedPicture name={m.name} statements={nodes} layout="layered" matters />
          <StatementList statements={nodes} />
          {totalCount > all.length && <p className="quiet">The first {all.length} were read.</p>}
        </>
      )}
    </article>
  )
}
