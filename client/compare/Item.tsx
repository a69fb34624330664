/** One matter: both sides, and the succession that explains a change of hands. */
import type { CompareQuery, StatementCardFragment } from '../generated/graphql.ts'
import { MatterLink } from '../statement/links.tsx'
import { StatementList } from '../statement/StatementItem.tsx'
import { comparisonWords } from '../words.ts'
import { SuccessionWords } from './Successions.tsx'

type One = CompareQuery['compare']['items'][number]

/** Two columns on a wide window, one below the other on a narrow one. */
export function Item({ item, leftName, rightName }: { item: One; leftName: string; rightName: string }) {
  const { succession } = item
  return (
    <section className="compared">
      <h2>
        <MatterLink matter={item.matter} />
        <span className="line-kind">{comparisonWords[item.kind]}</span>
      </h2>
      {succession && (
        <p className="succession">
          <SuccessionWords succession={succession} />
        </p>
      )}
      <div className="compared-sides">
        <Side name={leftName} statements={item.left} />
        <Side name={rightName} statements={item.right} />
      </div>
    </section>
  )
}

function Side({ name, statements }: { name: string; statements: StatementCardFragment[] }) {
  return (
    <div>
      <h3>{name}</h3>
      {statements.length === 0 ? <p className="quiet">States nothing on it.</p> : <StatementList statements={statements} />}
    </div>
  )
}
