/** The sources of legal power that the documents invoke. */
import { useAddress } from '../address.ts'
import { FindByName } from '../frame/FindByName.tsx'
import { Panels } from '../frame/Panels.tsx'
import { AuthoritiesDocument, type AuthoritiesQuery } from '../generated/graphql.ts'
import { AuthorityKind } from '../generated/vocabulary.ts'
import { useRead } from '../graphql.ts'
import { Note } from '../state/LeftOut.tsx'
import { Empty, Loaded } from '../state/State.tsx'
import { AuthorityLink } from '../statement/links.tsx'
import { authorityKindWords } from '../words.ts'

type One = AuthoritiesQuery['authorities'][number]

/** The view of `/authorities`; words to search for are in the address. */
export default function Authorities() {
  const { address } = useAddress()
  const authorities = useRead(AuthoritiesDocument, { text: address.only || null }, { keep: true })
  return (
    <Panels formLabel="Which laws and orders" form={<FindByName />}>
      <title>Laws and orders · Decision Channels</title>
      <h1>Laws and orders</h1>
      <p className="lead">Statutes, executive orders, directives and other sources of power that the documents invoke.</p>
      <Note>The list holds what all documents invoke; the page of each law or order rests on the documents in force.</Note>
      <Loaded of={authorities} lines={10}>
        {(data) =>
          data.authorities.length === 0 ? (
            <Empty>No law or order has “{address.only}” in its name.</Empty>
          ) : (
            AuthorityKind.map((kind) => (
              <Kind key={kind} title={authorityKindWords[kind]} of={data.authorities.filter((a) => a.kind === kind)} />
            ))
          )
        }
      </Loaded>
    </Panels>
  )
}

function Kind({ title, of }: { title: string; of: One[] }) {
  if (of.length === 0) return null
  return (
    <section className="table-section">
      <h2>{title}</h2>
      <ul className="plain-list">
        {of.map((a) => (
          <li key={a.id}>
            <AuthorityLink authority={a} /> {a.abbreviation && a.abbreviation !== a.name && <span className="quiet">{a.name}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
