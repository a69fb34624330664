/** How one actor reaches another: the stated paths, or how far each end reaches. */
import { inForce, useAddress } from '../address.ts'
import { Panels } from '../frame/Panels.tsx'
import { PathEndsDocument, PathsDocument } from '../generated/graphql.ts'
import { Line } from '../generated/vocabulary.ts'
import { useRead } from '../graphql.ts'
import { placeOf } from '../places.ts'
import { Loaded } from '../state/State.tsx'
import { Found } from './Found.tsx'
import { PathForm } from './PathForm.tsx'

/** The view of `/paths?from=&to=`. */
export default function Paths() {
  const { address } = useAddress()
  const { from, to, undirected, hide } = address
  const both = from !== '' && to !== ''
  const ends = useRead(PathEndsDocument, { from: from || to, to: to || from }, { enabled: from !== '' || to !== '' })
  const lines = Line.filter((l) => !hide.includes(l))
  const variables = { from, to, undirected, documents: inForce(address), lines: lines.length < Line.length ? lines : null }
  const paths = useRead(PathsDocument, variables, { enabled: both && from !== to && lines.length > 0, keep: true })
  const start = from ? ends.data?.from : null
  const end = to ? ends.data?.to : null
  return (
    <Panels formLabel="From where to where" form={<PathForm start={start ?? null} end={end ?? null} />}>
      <title>
        {start && end
          ? `${start.abbreviation ?? start.name} to ${end.abbreviation ?? end.name} · Decision Channels`
          : 'Paths · Decision Channels'}
      </title>
      <h1>{start && end ? `From ${start.abbreviation ?? start.name} to ${end.abbreviation ?? end.name}` : 'Paths'}</h1>
      {!both && (
        <p className="lead">
          Choose where the path starts and where it ends. Every step of a path carries the statement and the provision that states it.
        </p>
      )}
      {both && from === to && <p className="lead">Start and end are the same actor. Choose another end.</p>}
      {both && lines.length === 0 && <p className="lead">All kinds of line are switched off. Switch at least one on.</p>}
      {both && from !== to && lines.length > 0 && (
        <Loaded of={paths} near={placeOf.actor} lines={8}>
          {(data) => data.paths && <Found paths={data.paths} start={start ?? null} end={end ?? null} />}
        </Loaded>
      )}
    </Panels>
  )
}
