/** What stands out in the matrix, by kind. */
import { useAddress } from '../address.ts'
import type { MatrixQuery } from '../generated/graphql.ts'
import { FindingKind } from '../generated/vocabulary.ts'
import { findingWords } from '../words.ts'

type Finding = MatrixQuery['posts']['findings'][number]

/** Worded with care: what the documents do not say is not a fault of the organization. */
export function Findings({ findings }: { findings: Finding[] }) {
  if (findings.length === 0) return null
  return (
    <section className="findings">
      <h2>
        What stands out <span className="count">{findings.length}</span>
      </h2>
      <p className="quiet">What the documents do not say is not a fault of the organization.</p>
      {FindingKind.map((kind) => {
        const of = findings.filter((f) => f.kind === kind)
        if (of.length === 0) return null
        return (
          <details key={kind} className="finding" open={of.length <= 8}>
            <summary>
              {findingWords[kind]} <span className="count">{of.length}</span>
            </summary>
            <ul>
              {of.map((f) => (
                <FindingItem key={f.sentence + f.statements.map((s) => s.id).join(' ')} finding={f} />
              ))}
            </ul>
          </details>
        )
      })}
    </section>
  )
}

function FindingItem({ finding: f }: { finding: Finding }) {
  const { address, change } = useAddress()
  const ids = f.statements.map((s) => s.id)
  const selected = ids.length > 0 && ids.every((id) => address.select.includes(id))
  return (
    <li>
      {f.sentence}{' '}
      {ids.length > 0 && (
        <button type="button" className="link-button" aria-pressed={selected} onClick={() => change({ select: selected ? [] : ids })}>
          {ids.length === 1 ? 'The statement' : `${ids.length} statements`}
          <span className="sr-only">: {f.sentence}</span>
        </button>
      )}
    </li>
  )
}
