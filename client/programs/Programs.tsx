/** All programs: who is responsible and by which rule. */
import { Link } from 'react-router'
import { useAddress } from '../address.ts'
import { onlyInForce } from '../force.ts'
import { Fold } from '../frame/Fold.tsx'
import { Panels } from '../frame/Panels.tsx'
import { ProgramsDocument, type ProgramsQuery } from '../generated/graphql.ts'
import { ProgramKind } from '../generated/vocabulary.ts'
import { useRead } from '../graphql.ts'
import { placeOf } from '../places.ts'
import { LeftOut } from '../state/LeftOut.tsx'
import { Empty, Loaded } from '../state/State.tsx'
import { ActorLink, Citation } from '../statement/links.tsx'
import { programKindWords } from '../words.ts'

type Row = ProgramsQuery['programs']['nodes'][number]

/** Filled from `/programs`; the list shown is in the address. */
export default function Programs() {
  const { address, change } = useAddress()
  const programs = useRead(ProgramsDocument, { after: null })
  const shown = address.list ? [address.list] : [...ProgramKind]
  return (
    <Panels
      formLabel="Which programs"
      form={
        <Fold label="Which programs">
          <fieldset className="choices">
            <legend>Which programs</legend>
            {(['', ...ProgramKind] as const).map((kind) => (
              <label key={kind}>
                <input type="radio" name="list" checked={address.list === kind} onChange={() => change({ list: kind }, 'push')} />
                {kind ? programKindWords[kind] : 'All'}
              </label>
            ))}
          </fieldset>
        </Fold>
      }
    >
      <title>Programs · Decision Channels</title>
      <h1>Programs</h1>
      <p className="lead">Who is responsible for each, and the rule that puts a case there, where the text states one.</p>
      <Loaded of={programs} lines={10}>
        {(data) => shown.map((kind) => <Kind key={kind} kind={kind} rows={data.programs.nodes.filter((p) => p.kind === kind)} />)}
      </Loaded>
    </Panels>
  )
}

function Kind({ kind, rows: all }: { kind: ProgramKind; rows: Row[] }) {
  const { address } = useAddress()
  const rows = onlyInForce(address.docs, all)
  return (
    <section className="table-section">
      <h2>{programKindWords[kind]}</h2>
      <LeftOut count={all.length - rows.length} what="program" />
      {rows.length === 0 ? (
        <Empty>The documents in force present no program of this kind.</Empty>
      ) : (
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Program</th>
              <th scope="col">Responsible</th>
              <th scope="col">Rule</th>
              <th scope="col">Stated in</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((p) => (
              <ProgramRow key={p.id} program={p} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function ProgramRow({ program: p }: { program: Row }) {
  const { link } = useAddress()
  return (
    <tr>
      <th scope="row">
        <Link to={link(placeOf.program(p.id))}>{p.name}</Link>
      </th>
      <td data-label="Responsible">
        {p.responsible.length === 0 && <span className="quiet">not stated</span>}
        {p.responsible.map((r, i) => (
          <span key={r.actor.id}>
            {i > 0 && ', '}
            <ActorLink actor={r.actor} />
          </span>
        ))}
      </td>
      <td data-label="Rule">{p.rule ?? <span className="quiet">no rule stated</span>}</td>
      <td data-label="Stated in">
        {p.provisions.map((c, i) => (
          <span key={c.id}>
            {i > 0 && <br />}
            <Citation provision={c} />
          </span>
        ))}
      </td>
    </tr>
  )
}
