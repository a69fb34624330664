/** One ordered process: numbered steps, and the same as a picture. */
import { Link, useParams } from 'react-router'
import { useAddress } from '../address.ts'
import { isInForce } from '../force.ts'
import { Panels } from '../frame/Panels.tsx'
import { ProcedureDocument, type ProcedureQuery } from '../generated/graphql.ts'
import { useRead } from '../graphql.ts'
import { AddressedPicture } from '../picture/AddressedPicture.tsx'
import { placeOf } from '../places.ts'
import { Note } from '../state/LeftOut.tsx'
import { Loaded } from '../state/State.tsx'
import { ActorLink, Citation } from '../statement/links.tsx'
import { Prose } from '../statement/Prose.tsx'
import { mentionsOf } from '../statement/prose.ts'

type Whole = NonNullable<ProcedureQuery['procedure']>

/** The view of `/procedures/<id>`. */
export default function Procedure() {
  const { id = '' } = useParams()
  const { address, link } = useAddress()
  const procedure = useRead(ProcedureDocument, { id })
  return (
    <Panels>
      <Loaded of={procedure} near={placeOf.procedure} lines={8}>
        {({ procedure: p }) =>
          p && (
            <article>
              <title>{`${p.name} · Decision Channels`}</title>
              <p className="kicker">
                <Link to={link('/procedures')}>Procedure</Link>
              </p>
              <h1>{p.name}</h1>
              {p.steps.some((s) => !isInForce(address.docs, s.statement)) && (
                <Note>Steps of a document that is switched off are shown too: a procedure stands as a whole.</Note>
              )}
              <ol className="path-steps">
                {p.steps.map((s) => (
                  <Step key={s.position} step={s} />
                ))}
              </ol>
              <AddressedPicture name={p.name} statements={p.steps.map((s) => s.statement)} layout="path" />
            </article>
          )
        }
      </Loaded>
    </Panels>
  )
}

function Step({ step: { actor, due, statement: s } }: { step: Whole['steps'][number] }) {
  const { address, change } = useAddress()
  const selected = address.select.includes(s.id)
  return (
    <li data-selected={selected || undefined}>
      <p className="path-ends">
        {actor ? <ActorLink actor={actor} /> : <em>actor not stated</em>}
        {due && <span className="line-kind">{due}</span>}
      </p>
      <p>
        <Prose text={s.sentence} mentions={mentionsOf([s])} expand={false} />
      </p>
      <p className="statement-foot">
        {s.provisions.map((p) => (
          <Citation key={p.id} provision={p} />
        ))}
        <button type="button" className="link-button" aria-pressed={selected} onClick={() => change({ select: [s.id] })}>
          Details<span className="sr-only">: {s.sentence}</span>
        </button>
      </p>
    </li>
  )
}
