/** Where the path starts and ends, and along which lines it may run. */
import { toggled, useAddress } from '../address.ts'
import { Fold } from '../frame/Fold.tsx'
import type { ActorNameFragment } from '../generated/graphql.ts'
import { Line } from '../generated/vocabulary.ts'
import { Field } from '../picker/Field.tsx'
import { lineWords } from '../words.ts'

const nameOf = (a: ActorNameFragment | null) => (a ? (a.abbreviation ?? a.name) : '')

/** Two type-aheads, swap, kinds of line, direction. */
export function PathForm({ start, end }: { start: ActorNameFragment | null; end: ActorNameFragment | null }) {
  const { address, change } = useAddress()
  const fresh = { select: [], expanded: [], away: [] }
  const toggle = (line: Line) => change((now) => ({ hide: toggled(now.hide, line) }), 'push')
  return (
    <search className="path-form">
      <Field
        label="From"
        name="from"
        start={nameOf(start)}
        kinds={['ACTOR']}
        placeholder="President"
        choose={(s) => change({ from: s.id, ...fresh }, 'push')}
      />
      <Field
        label="To"
        name="to"
        start={nameOf(end)}
        kinds={['ACTOR']}
        placeholder="SCO"
        choose={(s) => change({ to: s.id, ...fresh }, 'push')}
      />
      <button type="button" className="button-plain" onClick={() => change({ from: address.to, to: address.from, ...fresh }, 'push')}>
        Swap
      </button>
      <Fold label={address.hide.length > 0 ? `Kinds of line (${address.hide.length} off), direction` : 'Kinds of line, direction'}>
        <fieldset className="choices">
          <legend>Along lines of</legend>
          {Line.map((line) => (
            <label key={line}>
              <input type="checkbox" checked={!address.hide.includes(line)} onChange={() => toggle(line)} />
              {lineWords[line]}
            </label>
          ))}
        </fieldset>
        <fieldset className="choices">
          <legend>Direction</legend>
          <label>
            <input type="checkbox" checked={address.undirected} onChange={() => change({ undirected: !address.undirected }, 'push')} />
            Also against the direction of a statement
          </label>
        </fieldset>
      </Fold>
    </search>
  )
}
