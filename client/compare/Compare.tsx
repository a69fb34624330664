/** What two sets of documents say on the same matter, side by side. */
import { useAddress } from '../address.ts'
import { Panels } from '../frame/Panels.tsx'
import { CompareDocument, type CompareQuery, DocumentsDocument } from '../generated/graphql.ts'
import { useRead } from '../graphql.ts'
import { Note } from '../state/LeftOut.tsx'
import { Empty, Loaded } from '../state/State.tsx'
import { CompareForm } from './CompareForm.tsx'
import { Item } from './Item.tsx'
import { Pictures } from './Pictures.tsx'
import { Successions } from './Successions.tsx'

/** How many matters are drawn before asking for the rest. */
const few = 30

/** The sides that the address names, or the two documents that overlap most. */
function useSides() {
  const { address } = useAddress()
  const { data } = useRead(DocumentsDocument, {})
  const documents = data?.documents ?? []
  const left = address.left.length > 0 ? address.left : ['samm-c2']
  const right = address.right.length > 0 ? address.right : ['isc-c13']
  const short = (ids: string[]) => ids.map((id) => documents.find((d) => d.id === id)?.short ?? id).join(', ')
  return { documents, left, right, leftName: short(left), rightName: short(right) }
}

/** The view of `/compare`. */
export default function Compare() {
  const { address } = useAddress()
  const { left, right, leftName, rightName, documents } = useSides()
  const clash = left.some((d) => right.includes(d))
  const compared = useRead(CompareDocument, { left, right }, { enabled: !clash, keep: true })
  const items = named(compared.data?.compare.items ?? [], address.words)
  return (
    <Panels formLabel="What is compared" form={<CompareForm documents={documents} left={left} right={right} items={items} />}>
      <title>Compare · Decision Channels</title>
      <h1>
        {leftName} and {rightName}
      </h1>
      <p className="lead">Matter by matter: what only one of them states, what both state, and what has changed hands.</p>
      <Note>This view compares the documents chosen beside it, whatever the switch above says.</Note>
      {clash ? (
        <Empty>The same document stands on both sides. Choose different ones.</Empty>
      ) : (
        <Loaded of={compared} lines={10}>
          {() => <Items items={items} leftName={leftName} rightName={rightName} />}
        </Loaded>
      )}
    </Panels>
  )
}

type Compared = CompareQuery['compare']['items']

/** The items whose matter has these words. */
function named(items: Compared, text: string): Compared {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  return items.filter((i) => words.every((w) => i.matter.name.toLowerCase().includes(w)))
}

function Items({ items, leftName, rightName }: { items: Compared; leftName: string; rightName: string }) {
  const { address, change } = useAddress()
  const fitting = items.filter((i) => !address.only || i.kind === address.only)
  const filtered = address.only !== '' || address.words !== ''
  // Without a filter only what both speak of: two whole documents are no picture.
  const both = filtered ? fitting : fitting.filter((i) => i.left.length > 0 && i.right.length > 0)
  const pictures = address.view === 'picture'
  const listed = pictures ? both : fitting
  const shown = address.columns === 'all' ? listed : listed.slice(0, few)
  return (
    <>
      <fieldset className="compare-switch">
        <legend className="sr-only">Show as</legend>
        <button type="button" aria-pressed={!pictures} onClick={() => change({ view: 'list' })}>
          Table
        </button>
        <button type="button" aria-pressed={pictures} onClick={() => change({ view: 'picture' })}>
          Two pictures
        </button>
      </fieldset>
      {listed.length === 0 ? (
        <Empty>The two sides speak of no such matter. Choose another kind, or other words.</Empty>
      ) : (
        <>
          {pictures && <Pictures items={shown} leftName={leftName} rightName={rightName} />}
          {pictures && !filtered && <p className="quiet">Drawn are the matters of which both sides speak.</p>}
          <Successions items={items} />
        </>
      )}
      {shown.map((item) => (
        <Item key={item.matter.id} item={item} leftName={leftName} rightName={rightName} />
      ))}
      {shown.length < listed.length && (
        <p className="more">
          <button type="button" className="button-plain" onClick={() => change({ columns: 'all' })}>
            Show all {listed.length}
          </button>
        </p>
      )}
    </>
  )
}
