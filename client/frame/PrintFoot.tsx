/** What stands under every printed page: documents and their editions, link, date, and what it is not. */
import { useLocation } from 'react-router'
import { useAddress } from '../address.ts'
import { DocumentsDocument } from '../generated/graphql.ts'
import { useRead } from '../graphql.ts'

/** Seen on paper only. */
export function PrintFoot() {
  const { data } = useRead(DocumentsDocument, {})
  const { address } = useAddress()
  const { pathname, search, hash } = useLocation()
  const inForce = (data?.documents ?? []).filter((d) => address.docs.length === 0 || address.docs.includes(d.id))
  return (
    <div className="print-foot">
      <p>
        Documents in force:{' '}
        {inForce
          .map(
            (d) =>
              `${d.short}: ${d.title} (${[d.edition, d.date, d.superseded && 'later editions replaced it'].filter(Boolean).join(', ')})`,
          )
          .join('; ')}
        .
      </p>
      <p>
        {window.location.origin}
        {pathname}
        {search}
        {hash} · {new Date().toISOString().slice(0, 10)} · Not an official publication.
      </p>
    </div>
  )
}
