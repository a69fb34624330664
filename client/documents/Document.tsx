/** One document: its provisions in printed order; the one named after `#` is open and in sight. */
import { useEffect } from 'react'
import { Link, useLocation, useParams } from 'react-router'
import { useAddress } from '../address.ts'
import { Fold } from '../frame/Fold.tsx'
import { Panels } from '../frame/Panels.tsx'
import { DocumentDocument, type DocumentQuery } from '../generated/graphql.ts'
import { useRead } from '../graphql.ts'
import { placeOf } from '../places.ts'
import { Note } from '../state/LeftOut.tsx'
import { Loaded, Skeleton } from '../state/State.tsx'
import { ProvisionEntry } from './ProvisionEntry.tsx'

type Whole = NonNullable<DocumentQuery['document']>
type Provision = Whole['provisions'][number]

/** How deep each provision stands, by id. Pure. */
function depthsOf(provisions: Provision[]): Map<string, number> {
  const depth = new Map<string, number>()
  for (const p of provisions) depth.set(p.id, p.parent ? (depth.get(p.parent.id) ?? 0) + 1 : 0)
  return depth
}

function locatorIn(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1))
  } catch {
    return ''
  }
}

/** The view of `/documents/<id>#<locator>`. */
export default function Document() {
  const { id = '' } = useParams()
  const document = useRead(DocumentDocument, { id })
  const here = locatorIn(useLocation().hash)
  return (
    <Panels
      formLabel="Contents"
      form={
        document.data?.document ? <Contents document={document.data.document} here={here} /> : document.isPending && <Skeleton lines={6} />
      }
    >
      <Loaded of={document} near={placeOf.document} lines={10}>
        {(data) => data.document && <Body document={data.document} here={here} />}
      </Loaded>
    </Panels>
  )
}

function Contents({ document: d, here }: { document: Whole; here: string }) {
  const { link } = useAddress()
  const depth = depthsOf(d.provisions)
  return (
    <Fold label="Contents">
      <nav aria-label="Contents" className="side-list contents">
        <h2>Contents</h2>
        <ul>
          {d.provisions
            .filter((p) => (depth.get(p.id) ?? 0) < 2)
            .map((p) => (
              <li key={p.id} data-depth={depth.get(p.id)}>
                <Link to={link(placeOf.provision(d.id, p.locator))} aria-current={p.locator === here ? 'location' : undefined}>
                  {p.locator} {p.heading !== p.locator && <small>{p.heading}</small>}
                </Link>
              </li>
            ))}
        </ul>
      </nav>
    </Fold>
  )
}

function Body({ document: d, here }: { document: Whole; here: string }) {
  const { address } = useAddress()
  const depth = depthsOf(d.provisions)
  const known = d.provisions.some((p) => p.locator === here)
  useEffect(() => {
    if (here) window.document.getElementById(here)?.scrollIntoView({ block: 'start' })
  }, [here])
  return (
    <article>
      <title>{`${d.short} ${here} · Decision Channels`}</title>
      <p className="kicker">
        {d.publisher} · cited as {d.short}
      </p>
      <h1>{d.title}</h1>
      <p className="lead">
        {d.edition}
        {d.date && `, ${d.date}`}.{d.superseded && ' Later editions replaced it (general knowledge).'} {d.note}{' '}
        {d.address && (
          <a href={d.address} rel="noreferrer">
            The document itself
          </a>
        )}
      </p>
      {!address.docs.includes(d.id) && <Note>This document is switched off: no answer rests on it now. It is shown whole.</Note>}
      {here && !known && <p className="notice">This document has no provision “{here}”. All it has are listed below.</p>}
      <ol className="provisions">
        {d.provisions.map((p) => (
          <ProvisionEntry key={p.id} document={d.id} short={d.short} provision={p} depth={depth.get(p.id) ?? 0} here={p.locator === here} />
        ))}
      </ol>
    </article>
  )
}
