/** Who handed powers on to whom, with the instrument and the limits of each step. */
import { useAddress } from '../address.ts'
import type { AuthorityQuery } from '../generated/graphql.ts'
import { ActorLink, AuthorityLink, Citation } from '../statement/links.tsx'
import { type Branch, treeOf } from './tree.ts'

/** A list within a list: readable without a picture. */
export function DelegationTree({ delegations }: { delegations: AuthorityQuery['delegations'] }) {
  return <Branches of={treeOf(delegations)} />
}

function Branches({ of }: { of: Branch[] }) {
  return (
    <ul className="tree">
      {of.map((b) => (
        <li key={`${b.step.statement.id} ${b.step.to?.id ?? ''}`}>
          <Entry step={b.step} />
          {b.next.length > 0 && <Branches of={b.next} />}
        </li>
      ))}
    </ul>
  )
}

function Entry({ step: { from, to, instrument, limits, statement } }: { step: Branch['step'] }) {
  const { address, change } = useAddress()
  const selected = address.select.includes(statement.id)
  const named = statement.subject !== null
  return (
    <div className="tree-entry" data-selected={selected || undefined}>
      <p>
        {from ? <ActorLink actor={from} /> : <em>not stated</em>} <span aria-hidden="true">→</span>
        <span className="sr-only">to</span> {to ? <ActorLink actor={to} /> : <em>to whom is not stated</em>}
        {!named && <small className="quiet"> (by whom is not stated)</small>}
      </p>
      <p className="statement-foot">
        {instrument && (
          <span>
            by <AuthorityLink authority={instrument} />
          </span>
        )}
        {limits && <span className="quiet">within: {limits}</span>}
        {statement.provisions.map((p) => (
          <Citation key={p.id} provision={p} />
        ))}
        <button type="button" className="link-button" aria-pressed={selected} onClick={() => change({ select: [statement.id] })}>
          Details<span className="sr-only">: {statement.sentence}</span>
        </button>
      </p>
    </div>
  )
}
