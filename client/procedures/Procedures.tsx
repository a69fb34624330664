/** All ordered processes, by the document that states them. */
import { Link } from 'react-router'
import { useAddress } from '../address.ts'
import { FindByName } from '../frame/FindByName.tsx'
import { Panels } from '../frame/Panels.tsx'
import { DocumentListDocument, type DocumentListQuery, ProceduresDocument } from '../generated/graphql.ts'
import { useRead } from '../graphql.ts'
import { placeOf } from '../places.ts'
import { Loaded } from '../state/State.tsx'

/** The view of `/procedures`; words to search for are in the address. */
export default function Procedures() {
  const { address } = useAddress()
  const documents = useRead(DocumentListDocument, {})
  return (
    <Panels formLabel="Which procedures" form={<FindByName />}>
      <title>Procedures · Decision Channels</title>
      <h1>Procedures</h1>
      <p className="lead">Steps that the documents state in order: who does what, to whom, by when.</p>
      <Loaded of={documents} lines={6}>
        {(data) =>
          data.documents
            .filter((d) => address.docs.length === 0 || address.docs.includes(d.id))
            .map((d) => <OfDocument key={d.id} document={d} text={address.only} />)
        }
      </Loaded>
    </Panels>
  )
}

/** The procedures of one document. */
function OfDocument({ document, text }: { document: DocumentListQuery['documents'][number]; text: string }) {
  const procedures = useRead(ProceduresDocument, { document: document.id, text: text || null }, { keep: true })
  const { link } = useAddress()
  return (
    <section className="table-section">
      <h2>{document.title}</h2>
      <Loaded of={procedures} lines={3}>
        {(data) =>
          data.procedures.length === 0 ? (
            <p className="quiet">{text ? `None with “${text}” in its name.` : 'This document states none.'}</p>
          ) : (
            <ul className="cards">
              {data.procedures.map((p) => (
                <li key={p.id}>
                  <Link to={link(placeOf.procedure(p.id))}>{p.name}</Link>
                  <p className="quiet">{p.steps.length === 1 ? '1 step' : `${p.steps.length} steps`}</p>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  )
}
