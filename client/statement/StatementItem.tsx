/** One statement in a list: its sentence, its provision, and a button that opens the details. */
import { useAddress } from '../address.ts'
import type { StatementCardFragment } from '../generated/graphql.ts'
import { Citation } from './links.tsx'
import { Parts } from './Parts.tsx'
import { Prose } from './Prose.tsx'
import { mentionsOf } from './prose.ts'

type Props = { statement: StatementCardFragment; parts?: boolean }

/** Selecting puts the statement's id into the address: the picture and the details follow. */
export function StatementItem({ statement: s, parts = false }: Props) {
  const { address, change } = useAddress()
  const selected = address.select.includes(s.id)
  const negative = s.modality === 'SHALL_NOT' || s.modality === 'DOES_NOT' || s.action.family === 'LIMIT'
  return (
    <li className="statement" data-selected={selected || undefined} data-negative={negative || undefined}>
      <p className="statement-sentence">
        {negative && <span className="statement-no">Says no. </span>}
        <Prose text={s.sentence} mentions={mentionsOf([s])} expand={false} />
      </p>
      {parts && <Parts statement={s} />}
      <p className="statement-foot">
        {s.provisions.map((p) => (
          <Citation key={p.id} provision={p} />
        ))}
        <button
          type="button"
          className="link-button"
          aria-pressed={selected}
          onClick={() => change({ select: selected ? [] : [s.id], folded: false })}
        >
          Details<span className="sr-only">: {s.sentence}</span>
        </button>
      </p>
    </li>
  )
}

/** A list of statements in the order given. */
export function StatementList({ statements, parts }: { statements: StatementCardFragment[]; parts?: boolean }) {
  return (
    <ol className="statements">
      {statements.map((s) => (
        <StatementItem key={s.id} statement={s} parts={parts} />
      ))}
    </ol>
  )
}
