/** A statute or order: who holds power under it, how it was delegated, with which limits. */
import { useParams } from 'react-router'
import { useAddress } from '../address.ts'
import { isInForce, onlyInForce } from '../force.ts'
import { Panels } from '../frame/Panels.tsx'
import { AuthorityDocument, type AuthorityQuery } from '../generated/graphql.ts'
import { useRead } from '../graphql.ts'
import { AddressedPicture } from '../picture/AddressedPicture.tsx'
import { placeOf } from '../places.ts'
import { LeftOut } from '../state/LeftOut.tsx'
import { Empty, Loaded } from '../state/State.tsx'
import { AuthorityLink } from '../statement/links.tsx'
import { StatementList } from '../statement/StatementItem.tsx'
import { authorityKindWords } from '../words.ts'
import { DelegationTree } from './DelegationTree.tsx'

/** The view of `/authorities/<id>`. */
export default function Authority() {
  const { id = '' } = useParams()
  const authority = useRead(AuthorityDocument, { id })
  return (
    <Panels>
      <Loaded of={authority} near={placeOf.authority} lines={8}>
        {(data) => data.authority && <Whole authority={data.authority} delegations={data.delegations} />}
      </Loaded>
    </Panels>
  )
}

type Props = { authority: NonNullable<AuthorityQuery['authority']>; delegations: AuthorityQuery['delegations'] }

function Whole({ authority: a, delegations: all }: Props) {
  const { address } = useAddress()
  const { totalCount } = a.statements
  const nodes = onlyInForce(address.docs, a.statements.nodes)
  // A chain of delegation stands while each of its steps does.
  const delegations = all.filter((d) => d.steps.every((s) => isInForce(address.docs, s.statement)))
  const delegated = [...new Map(delegations.flatMap((d) => d.steps.map((s) => [s.statement.id, s.statement]))).values()]
  const other = nodes.filter((s) => !delegated.some((d) => d.id === s.id))
  return (
    <article>
      <title>{`${a.abbreviation ?? a.name} · Decision Channels`}</title>
      <p className="kicker">
        {authorityKindWords[a.kind]}
        {a.parent && ' of '}
        {a.parent && <AuthorityLink authority={a.parent} />}
      </p>
      <h1>
        {a.name}
        {a.abbreviation && a.abbreviation !== a.name && <span className="abbreviation"> {a.abbreviation}</span>}
      </h1>
      {a.aliases.length > 0 && <p className="quiet">Also called {a.aliases.join(', ')}</p>}
      {a.sections.length > 0 && (
        <p>
          Sections:{' '}
          {a.sections.map((s, i) => (
            <span key={s.id}>
              {i > 0 && ', '}
              <AuthorityLink authority={s} />
            </span>
          ))}
        </p>
      )}
      <section>
        <h2>How its powers were handed on</h2>
        <LeftOut count={all.length - delegations.length} what="chain" />
        {delegations.length === 0 ? (
          <Empty>The documents in force state no delegation of powers under it.</Empty>
        ) : (
          <DelegationTree delegations={delegations} />
        )}
        {delegated.length > 1 && <AddressedPicture name={`Delegations under ${a.name}`} statements={delegated} layout="layered" />}
      </section>
      <section>
        <h2>
          What else invokes it <span className="count">{other.length}</span>
        </h2>
        <LeftOut count={a.statements.nodes.length - nodes.length} />
        {other.length === 0 ? <Empty>No other statement invokes it.</Empty> : <StatementList statements={other} />}
        {totalCount > a.statements.nodes.length && (
          <p className="quiet">
            The first {a.statements.nodes.length} of {totalCount} statements were read.
          </p>
        )}
      </section>
    </article>
  )
}
