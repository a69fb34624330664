/** What two sets of documents say on the same matter, side by side. */
import { useAddress } from '../address.ts'
import { Panels } from '../frame/Panels.tsx'
import { CompareDocument, type CompareQuery, DocumentsDocument } from '../generated/graphql.ts'
import { ComparisonKind } from '../generated/vocabulary.ts'
import { useRead } from '../graphql.ts'
import { Note } from '../state/LeftOut.tsx'
import { Empty, Loaded } from '../state/State.tsx'
import { comparisonWords } from '../words.ts'
import { CompareForm } from './CompareForm.tsx'
import { Item } from './Item.tsx'

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
  const { left, right, leftName, rightName, documents } = useSides()
  const clash = left.some((d) => right.includes(d))
  const compared = useRead(CompareDocument, { left, right }, { enabled: !clash, keep: true })
  return (
    <Panels
      formLabel="What is compared"
      form={<CompareForm documents={documents} left={left} right={right} items={compared.data?.compare.items ?? []} />}
    >
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
          {(data) => <Items items={data.compare.items} leftName={leftName} rightName={rightName} />}
        </Loaded>
      )}
    </Panels>
  )
}

type Compared = CompareQuery['compare']['items']

function Items({ items, leftName, rightName }: { items: Compared; leftName: string; rightName: string }) {
  const { address, change } = useAddress()
  const kind = ComparisonKind.find((k) => k === address.only)
  const fitting = items.filter((i) => !kind || i.kind === kind)
  const shown = address.columns === 'all' ? fitting : fitting.slice(0, few)
  if (fitting.length === 0)
    return (
      <Empty>
        {kind
          ? `Nothing is of this kind: ${comparisonWords[kind].toLowerCase()}.`
          : 'The two sides speak of no matter that has a name here.'}
      </Empty>
    )
  return (
    <>
      {shown.map((item) => (
        <Item key={item.matter.id} item={item} leftName={leftName} rightName={rightName} />
      ))}
      {shown.length < fitting.length && (
        <p className="more">
          <button type="button" className="button-plain" onClick={() => change({ columns: 'all' })}>
            Show all {fitting.length}
          </button>
        </p>
      )}
    </>
  )
}
