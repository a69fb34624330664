/** A statement taken apart: verb, matter, counterparts, condition, exception, authority. */
import { Fragment, type ReactNode } from 'react'
import type { StatementCardFragment } from '../generated/graphql.ts'
import type { Part } from '../generated/vocabulary.ts'
import { familyWords, modalityWords, partWords } from '../words.ts'
import { ActorLink, AuthorityLink, MatterLink } from './links.tsx'

function joined(items: ReactNode[]): ReactNode {
  return items.map((item, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list in the document's order
    <Fragment key={i}>
      {i > 0 && ', '}
      {item}
    </Fragment>
  ))
}

/** The rows that this statement has something to put into. */
function rowsOf(s: StatementCardFragment): [string, ReactNode][] {
  const byPart = new Map<Part, ReactNode[]>()
  for (const { part, actor } of s.counterparts) byPart.set(part, [...(byPart.get(part) ?? []), <ActorLink key={actor.id} actor={actor} />])
  // biome-ignore-start lint/correctness/useJsxKeyInIterable: values of a table, keyed by their names below
  const rows: [string, ReactNode | null][] = [
    ['Who', s.subject ? <ActorLink actor={s.subject} long /> : <em>not stated</em>],
    ['Verb', `${s.action.phrase} — ${familyWords[s.action.family].toLowerCase()}, ${modalityWords[s.modality]}`],
    ['Whom', s.target && <ActorLink actor={s.target} long />],
    ['Matter', s.matter && <MatterLink matter={s.matter} />],
    ...[...byPart].map(([part, actors]): [string, ReactNode] => [partWords[part], joined(actors)]),
    ['Condition', s.condition],
    ['Exception', s.exception],
    ['By when', s.due],
    ['Under', s.authorities.length > 0 ? joined(s.authorities.map((a) => <AuthorityLink key={a.id} authority={a} />)) : null],
  ]
  // biome-ignore-end lint/correctness/useJsxKeyInIterable: see above
  return rows.filter((row): row is [string, ReactNode] => row[1] !== null && row[1] !== undefined)
}

/** All parts as a list of terms and values. */
export function Parts({ statement }: { statement: StatementCardFragment }) {
  return (
    <dl className="parts">
      {rowsOf(statement).map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
