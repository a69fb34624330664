/** All ordered processes. */
import { Link } from 'react-router'
import { useAddress } from '../address.ts'
import { Panels } from '../frame/Panels.tsx'
import { ProceduresDocument } from '../generated/graphql.ts'
import { useRead } from '../graphql.ts'
import { placeOf } from '../places.ts'
import { Empty, Loaded } from '../state/State.tsx'

/** The view of `/procedures`. */
export default function Procedures() {
  const procedures = useRead(ProceduresDocument, {})
  const { link } = useAddress()
  return (
    <Panels>
      <title>Procedures · Decision Channels</title>
      <h1>Procedures</h1>
      <p className="lead">Steps that the documents state in order: who does what, to whom, by when.</p>
      <Loaded of={procedures} lines={6}>
        {(data) =>
          data.procedures.length === 0 ? (
            <Empty>The documents that are loaded state no procedure.</Empty>
          ) : (
            <ul className="cards">
              {data.procedures.map((p) => (
                <li key={p.id}>
                  <Link to={link(placeOf.procedure(p.id))}>{p.name}</Link>
                  <p className="quiet">{p.steps.length} steps</p>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Panels>
  )
}
