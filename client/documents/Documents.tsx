/** The documents that answers rest on, with their editions. */
import { Link } from 'react-router'
import { useAddress } from '../address.ts'
import { Panels } from '../frame/Panels.tsx'
import { DocumentListDocument } from '../generated/graphql.ts'
import { useRead } from '../graphql.ts'
import { placeOf } from '../places.ts'
import { Empty, Loaded } from '../state/State.tsx'

/** The view of `/documents`. */
export default function Documents() {
  const documents = useRead(DocumentListDocument, {})
  const { address, link } = useAddress()
  return (
    <Panels>
      <title>Documents · Decision Channels</title>
      <h1>Documents</h1>
      <p className="lead">
        What answers rest on, oldest era first. The text itself is not held here: each provision has a heading in our own words and the
        statements made of it.
      </p>
      <Loaded of={documents} lines={6}>
        {(data) =>
          data.documents.length === 0 ? (
            <Empty>No document is loaded.</Empty>
          ) : (
            <ul className="cards">
              {data.documents.map((d) => (
                <li key={d.id}>
                  <Link to={link(placeOf.document(d.id))}>{d.title}</Link>
                  <p>
                    Cited as <strong>{d.short}</strong>
                  </p>
                  <p className="quiet">
                    {d.publisher}, {d.edition}
                    {d.date && `, ${d.date}`}
                    {d.superseded && '. Later editions replaced it (general knowledge)'}
                    {address.docs.length > 0 && !address.docs.includes(d.id) && '. Switched off: no answer rests on it'}
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
