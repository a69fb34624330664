/** What an actor does, grouped by action family. */
import { toggled, useAddress } from '../address.ts'
import { Fold } from '../frame/Fold.tsx'
import type { StatementCardFragment } from '../generated/graphql.ts'
import { Family } from '../generated/vocabulary.ts'
import { StatementList } from '../statement/StatementItem.tsx'
import { familyWords } from '../words.ts'
import type { Duties } from './statements.ts'

/** Families with counts; ticking some shows only those, here and in the picture. */
export function DutyFilter({ duties }: { duties: Duties }) {
  const { address, change } = useAddress()
  if (duties.families.length === 0) return null
  const toggle = (f: Family) => change((now) => ({ families: toggled(now.families, f) }))
  return (
    <Fold label="Only what it …">
      <fieldset className="choices">
        <legend>Only what it …</legend>
        {duties.families.map(({ family, statements }) => (
          <label key={family}>
            <input type="checkbox" checked={address.families.includes(family)} onChange={() => toggle(family)} />
            <span>
              {familyWords[family]} <small className="quiet">{statements.length}</small>
            </span>
          </label>
        ))}
      </fieldset>
    </Fold>
  )
}

/** One section a family, then the statements in which it does not act itself. */
export function DutyLists({ duties, total, read }: { duties: Duties; total: number; read: number }) {
  const { address, change } = useAddress()
  const shown = duties.families.filter((f) => address.families.length === 0 || address.families.includes(f.family))
  const others = duties.others.filter((s) => address.families.length === 0 || address.families.includes(s.action.family))
  if (total === 0) return <p className="empty">No statement of the documents in force names it.</p>
  return (
    <>
      {shown.map(({ family, statements }) => (
        <section key={family} className="duties" data-asked={address.families.length > 0 || undefined}>
          <h2>
            {familyWords[family]} <span className="count">{statements.length}</span>
          </h2>
          <Some statements={statements} all={address.families.length > 0} show={() => change({ families: [family] }, 'push')} />
        </section>
      ))}
      {others.length > 0 && (
        <section className="duties">
          <h2>
            Named where others act <span className="count">{others.length}</span>
          </h2>
          <Some
            statements={others}
            all={address.families.length > 0 || shown.length === 0}
            show={() => change({ families: [...Family] }, 'push')}
          />
        </section>
      )}
      {read < total && (
        <p className="quiet">
          The first {read} of {total} statements are shown.
        </p>
      )}
    </>
  )
}

/** The first few, and a button for the rest: what is asked for is in the address. */
function Some({ statements, all, show }: { statements: StatementCardFragment[]; all: boolean; show: () => void }) {
  const few = all || statements.length <= 6 ? statements : statements.slice(0, 4)
  return (
    <>
      <StatementList statements={few} />
      {few.length < statements.length && (
        <p className="more">
          <button type="button" className="button-plain" onClick={show}>
            Show all {statements.length}
          </button>
        </p>
      )}
    </>
  )
}
