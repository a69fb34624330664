/** One provision: locator, heading, and, when opened, the statements that cite it. */
import { useEffect, useState } from 'react'
import { type DocumentQuery, ProvisionStatementsDocument } from '../generated/graphql.ts'
import { useRead } from '../graphql.ts'
import { Loaded } from '../state/State.tsx'
import { StatementList } from '../statement/StatementItem.tsx'

type Provision = NonNullable<DocumentQuery['document']>['provisions'][number]
type Props = { document: string; short: string; provision: Provision; depth: number; here: boolean }

/** Statements are read when it is opened; the provision that the address names comes open. */
export function ProvisionEntry({ document, short, provision: p, depth, here }: Props) {
  const [open, setOpen] = useState(here)
  useEffect(() => {
    if (here) setOpen(true)
  }, [here])
  return (
    <li id={p.locator} className="provision" data-depth={Math.min(depth, 4)} data-here={here || undefined}>
      <details open={open} onToggle={(e) => setOpen(e.currentTarget.open)}>
        <summary>
          <span className="provision-locator">{p.locator}</span>
          {p.heading !== p.locator && <span> {p.heading}</span>}
        </summary>
        {open &&
          (p.silent ? (
            <p className="quiet provision-silent">{p.silent}</p>
          ) : (
            <Statements document={document} short={short} locator={p.locator} />
          ))}
      </details>
    </li>
  )
}

function Statements({ document, short, locator }: { document: string; short: string; locator: string }) {
  const provision = useRead(ProvisionStatementsDocument, { document, locator })
  return (
    <Loaded of={provision} lines={2}>
      {(data) =>
        data.provision && data.provision.statements.length > 0 ? (
          <StatementList statements={data.provision.statements} />
        ) : (
          <p className="quiet provision-silent">
            No statement cites {short} {locator} itself.
          </p>
        )
      }
    </Loaded>
  )
}
