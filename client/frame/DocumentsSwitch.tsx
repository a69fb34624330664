/** Which documents answers may rest on: always visible, kept in the address. */
import { useAddress } from '../address.ts'
import { DocumentsDocument, type DocumentsQuery } from '../generated/graphql.ts'
import { useRead } from '../graphql.ts'

type Document = DocumentsQuery['documents'][number]

/** A row of boxes to tick; at least one stays ticked. */
export function DocumentsSwitch() {
  const { data } = useRead(DocumentsDocument, {})
  const { address, change } = useAddress()
  const all = data?.documents ?? []
  const known = address.docs.filter((id) => all.some((d) => d.id === id))
  const chosen = known.length ? known : all.map((d) => d.id)

  function toggle(id: string) {
    const next = all.map((d) => d.id).filter((d) => (d === id ? !chosen.includes(d) : chosen.includes(d)))
    if (next.length) change({ docs: next.length === all.length ? [] : next, seen: '' }, 'push')
  }

  return (
    <fieldset className="documents">
      <legend>Answers rest on</legend>
      {all.length === 0 && <span className="documents-waiting">the documents, as soon as they are loaded</span>}
      {all.map((d) => (
        <Choice
          key={d.id}
          document={d}
          chosen={chosen.includes(d.id)}
          last={chosen.length === 1 && chosen.includes(d.id)}
          toggle={() => toggle(d.id)}
        />
      ))}
    </fieldset>
  )
}

function Choice({ document: d, chosen, last, toggle }: { document: Document; chosen: boolean; last: boolean; toggle: () => void }) {
  const more = [d.title, d.edition, d.date, d.superseded ? 'later editions replaced it' : ''].filter(Boolean).join(' · ')
  return (
    <label className="documents-choice" title={last ? `${more}. At least one document stays in force.` : more}>
      <input type="checkbox" checked={chosen} onChange={toggle} aria-disabled={last} />
      <span>
        {d.short}
        {d.superseded && <small> earlier edition</small>}
      </span>
    </label>
  )
}
