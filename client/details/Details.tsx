/** What is selected, in full: a statement, an actor or a matter. */
import { Link } from 'react-router'
import { inForce, useAddress } from '../address.ts'
import { DetailsDocument, type DetailsQuery, MatterDetailsDocument } from '../generated/graphql.ts'
import { RequestError, useRead } from '../graphql.ts'
import { placeOf } from '../places.ts'
import { Loaded } from '../state/State.tsx'
import { ActorFacts } from '../statement/ActorFacts.tsx'
import { Citation } from '../statement/links.tsx'
import { Parts } from '../statement/Parts.tsx'
import { Prose } from '../statement/Prose.tsx'
import { mentionsOf } from '../statement/prose.ts'
import { StatementList } from '../statement/StatementItem.tsx'
import { actorKindWords, groupKindWords } from '../words.ts'

type Statement = NonNullable<DetailsQuery['statement']>
type Actor = NonNullable<DetailsQuery['actor']>

/** A matter's id says that it is one; actors and statements are both asked for, because theirs does not tell. */
export function Details({ id }: { id: string }) {
  return id.startsWith('matter:') ? <MatterDetails id={id.slice('matter:'.length)} /> : <ActorOrStatement id={id} />
}

function ActorOrStatement({ id }: { id: string }) {
  const { address } = useAddress()
  const answer = useRead(DetailsDocument, { id, documents: inForce(address) })
  if (answer.error instanceof RequestError && answer.error.code === 'NOT_FOUND')
    return <p className="quiet">What was selected here (“{id}”) is not in the documents that are loaded.</p>
  return (
    <Loaded of={answer} lines={6}>
      {(data) => (
        <>
          {data.statement && <StatementDetails statement={data.statement} />}
          {data.actor && <ActorDetails actor={data.actor} />}
        </>
      )}
    </Loaded>
  )
}

function StatementDetails({ statement: s }: { statement: Statement }) {
  const { link } = useAddress()
  return (
    <article className="details">
      <p className="details-sentence">
        <Prose text={s.sentence} mentions={mentionsOf([s])} />
      </p>
      <Parts statement={s} />
      <h3>Stated in</h3>
      <ul className="plain-list">
        {s.provisions.map((p) => (
          <li key={p.id}>
            <Citation provision={p} heading />
          </li>
        ))}
      </ul>
      {s.groups.length > 0 && (
        <>
          <h3>Belongs to</h3>
          <ul className="plain-list">
            {s.groups.map((g) => (
              <li key={g.id}>
                {g.kind === 'CHANNEL' || g.kind === 'PROCEDURE' ? (
                  <Link to={link(g.kind === 'CHANNEL' ? placeOf.channel(g.id) : placeOf.procedure(g.id))}>{g.name}</Link>
                ) : (
                  g.name
                )}{' '}
                <small>({groupKindWords[g.kind]})</small>
              </li>
            ))}
          </ul>
        </>
      )}
    </article>
  )
}

function MatterDetails({ id }: { id: string }) {
  const { link } = useAddress()
  const matter = useRead(MatterDetailsDocument, { id })
  return (
    <Loaded of={matter} lines={6}>
      {({ matter: m }) =>
        m && (
          <article className="details">
            <p className="details-kind">{m.isProgram ? 'Program' : 'Matter'}</p>
            <h3 className="details-name">{m.name}</h3>
            <p className="details-go">
              <Link to={link(m.isProgram ? placeOf.program(m.id) : placeOf.matter(m.id))}>Everything about it</Link>
            </p>
            <h3>
              {m.statements.totalCount} {m.statements.totalCount === 1 ? 'statement' : 'statements'}
            </h3>
            <StatementList statements={m.statements.nodes} />
          </article>
        )
      }
    </Loaded>
  )
}

function ActorDetails({ actor: a }: { actor: Actor }) {
  const { link } = useAddress()
  const { nodes, totalCount } = a.statements
  return (
    <article className="details">
      <p className="details-kind">{actorKindWords[a.kind]}</p>
      <h3 className="details-name">
        {a.name}
        {a.abbreviation && a.abbreviation !== a.name && ` (${a.abbreviation})`}
      </h3>
      <p className="details-go">
        <Link to={link(placeOf.actor(a.id))}>Everything about it</Link>
        <Link to={link('/paths', { from: a.id })}>Path from here</Link>
        <Link to={link('/paths', { to: a.id })}>Path to here</Link>
      </p>
      <ActorFacts actor={a} />
      <h3>
        {totalCount} {totalCount === 1 ? 'statement names' : 'statements name'} it
      </h3>
      <StatementList statements={nodes} />
      {totalCount > nodes.length && <Link to={link(placeOf.actor(a.id))}>All {totalCount} statements</Link>}
    </article>
  )
}
