/** Who by what, computed from the statements, with what stands out. */
import { inForce, toggled, useAddress } from '../address.ts'
import { Fold } from '../frame/Fold.tsx'
import { Panels } from '../frame/Panels.tsx'
import { MatrixDocument, type MatrixQuery } from '../generated/graphql.ts'
import { ActorKind, Family } from '../generated/vocabulary.ts'
import { useRead } from '../graphql.ts'
import { Empty, Loaded } from '../state/State.tsx'
import { actorKindWords, familyWords } from '../words.ts'
import { axes } from './axis.ts'
import { Findings } from './Findings.tsx'
import { csvOf, familySigns, gridOf } from './grid.ts'
import { Table } from './Table.tsx'

/** The view of `/matrix`. */
export default function Matrix() {
  const { address } = useAddress()
  const axis = axes.find((a) => a.id === address.rows) ?? axes[0]
  const families = address.families.length > 0 ? address.families : null
  const matrix = useRead(MatrixDocument, { rows: axis?.rows ?? {}, families, documents: inForce(address) }, { keep: true })
  return (
    <Panels formLabel="What is shown" form={<MatrixForm />}>
      <title>Matrix · Decision Channels</title>
      <h1>Who does what</h1>
      <p className="lead">{axis?.label}, against every actor that a statement names as acting on them.</p>
      {address.rows !== '' && axis?.id !== address.rows && (
        <p className="notice">
          There are no rows called “{address.rows}”. Shown instead: {axis?.label}; all choices stand beside it.
        </p>
      )}
      <Loaded of={matrix} lines={10}>
        {(data) => <Shown data={data} />}
      </Loaded>
    </Panels>
  )
}

function Shown({ data }: { data: MatrixQuery }) {
  const { address } = useAddress()
  const grid = gridOf(data, address.actorKind)
  return (
    <>
      {grid.cells.length === 0 ? (
        <Empty>No statement of the documents in force ties such an actor to one of these matters.</Empty>
      ) : (
        <Table grid={grid} />
      )}
      <div className="matrix-foot">
        <p className="quiet">
          {Family.map((f) => (
            <span key={f} className="matrix-legend">
              <b>{familySigns[f]}</b> {familyWords[f].toLowerCase()}
            </span>
          ))}
        </p>
        <a className="button-plain" download="matrix.csv" href={`data:text/csv;charset=utf-8,${encodeURIComponent(csvOf(grid))}`}>
          Save as CSV
        </a>
      </div>
      <Findings findings={data.posts.findings} />
    </>
  )
}

function MatrixForm() {
  const { address, change } = useAddress()
  const toggle = (f: Family) => change((now) => ({ families: toggled(now.families, f), select: [] }))
  return (
    <>
      <label className="field">
        Rows
        <select value={address.rows} onChange={(e) => change({ rows: e.target.value, select: [] }, 'push')}>
          {axes.map((a) => (
            <option key={a.id} value={a.id}>
              {a.label}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        Columns
        <select value={address.actorKind} onChange={(e) => change({ actorKind: ActorKind.find((k) => k === e.target.value) ?? '' })}>
          <option value="">All actors</option>
          {ActorKind.map((k) => (
            <option key={k} value={k}>
              {actorKindWords[k]}
            </option>
          ))}
        </select>
      </label>
      <Fold label="Only statements that say who …">
        <fieldset className="choices">
          <legend>Only statements that say who …</legend>
          {Family.map((f) => (
            <label key={f}>
              <input type="checkbox" checked={address.families.includes(f)} onChange={() => toggle(f)} />
              {familyWords[f]}
            </label>
          ))}
        </fieldset>
      </Fold>
    </>
  )
}
