/** What an actor is: other names, place in the structure, successions. */
import type { ReactNode } from 'react'
import type { ActorCardFragment, ActorNameFragment } from '../generated/graphql.ts'
import { ActorLink, Citation } from './links.tsx'

/** Named actors as links, with commas. */
function names(actors: ActorNameFragment[]): ReactNode {
  if (actors.length === 0) return null
  return actors.map((a, i) => (
    <span key={a.id}>
      {i > 0 && ', '}
      <ActorLink actor={a} />
    </span>
  ))
}

/** Terms and values; what is empty is left out. */
export function ActorFacts({ actor: a }: { actor: ActorCardFragment }) {
  const rows: [string, ReactNode][] = [
    ['Also called', a.aliases.length > 0 ? a.aliases.join(', ') : null],
    ['Part of', names(a.partOf)],
    ['Heads', names(a.heads)],
    ['Headed by', names(a.headedBy)],
    ['Member of', names(a.memberOf)],
    ['Serves as', names(a.servesAs)],
    ['Parts', names(a.parts)],
    ['Members', names(a.members)],
  ]
  return (
    <>
      <dl className="parts">
        {rows
          .filter(([, value]) => value !== null)
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {a.successions.map((s) => (
        <p key={`${s.from.id} ${s.to.id}`} className="succession">
          <ActorLink actor={s.to} /> took over {s.partial ? 'in part ' : ''}from <ActorLink actor={s.from} />
          {s.note && `: ${s.note}`}{' '}
          {s.basis === 'GENERAL_KNOWLEDGE' ? (
            <small>(general knowledge, not in the documents)</small>
          ) : (
            s.provisions.map((p) => <Citation key={p.id} provision={p} />)
          )}
        </p>
      ))}
    </>
  )
}
