/** The paths that were found, shortest first; or the gap between both ends, in words. */
import { useAddress } from '../address.ts'
import type { ActorNameFragment, PathsQuery } from '../generated/graphql.ts'
import { AddressedPicture } from '../picture/AddressedPicture.tsx'
import { ActorLink, Citation } from '../statement/links.tsx'
import { Prose } from '../statement/Prose.tsx'
import { mentionsOf } from '../statement/prose.ts'
import { lineWords } from '../words.ts'

type Whole = NonNullable<PathsQuery['paths']>
type OnePath = Whole['nodes'][number]
type Ends = { start: ActorNameFragment | null; end: ActorNameFragment | null }

/** Every statement of the paths once, in the order of the steps; whom it reaches beside the paths is left to its details. */
function statementsOf(paths: OnePath[]) {
  const steps = paths.flatMap((p) => p.steps)
  const on = new Set(steps.flatMap((s) => [s.from.id, s.to.id]))
  const onPath = ({ statement: s }: OnePath['steps'][number]) => ({
    ...s,
    target: s.target && on.has(s.target.id) ? s.target : null,
    counterparts: s.counterparts.filter((c) => on.has(c.actor.id)),
  })
  return [...new Map(steps.map((s) => [s.statement.id, onPath(s)])).values()]
}

/** So many paths are drawn, the shortest; more cannot be seen from end to end. All of them stand in words below. */
const inPicture = 3

/** Sentence, picture, and each path as a numbered list. */
export function Found({ paths, start, end }: Ends & { paths: Whole }) {
  if (paths.nodes.length === 0) return <Gap paths={paths} start={start} end={end} />
  const statements = statementsOf(paths.nodes.slice(0, inPicture))
  return (
    <>
      <p className="answer-sentence">
        <Prose
          text={paths.sentence}
          mentions={mentionsOf(
            statements,
            [start, end].filter((a) => a !== null),
          )}
        />
      </p>
      <AddressedPicture
        name={`Paths from ${start?.name ?? ''} to ${end?.name ?? ''}`}
        statements={statements}
        layout="path"
        focus={start?.id}
      />
      {paths.nodes.length > inPicture && (
        <p className="quiet">
          Drawn are the {inPicture} shortest of {paths.nodes.length} paths.
        </p>
      )}
      {paths.nodes.map((path, i) => (
        <section key={path.steps.map((s) => s.statement.id).join(' ')} className="path">
          <h2>
            {i === 0 ? 'Shortest path' : `Path ${i + 1}`}{' '}
            <span className="count">{path.length === 1 ? '1 step' : `${path.length} steps`}</span>
          </h2>
          <Steps path={path} />
        </section>
      ))}
    </>
  )
}

function Steps({ path }: { path: OnePath }) {
  const { address, change } = useAddress()
  return (
    <ol className="path-steps">
      {path.steps.map(({ statement: s, from, to, line, forward }) => (
        <li key={`${s.id} ${from.id} ${to.id}`} data-selected={address.select.includes(s.id) || undefined}>
          <p className="path-ends">
            <ActorLink actor={from} /> <span aria-hidden="true">{forward ? '→' : '←'}</span>
            <span className="sr-only">{forward ? 'to' : 'reached against the direction of the statement from'}</span>{' '}
            <ActorLink actor={to} />
            <span className="line-kind" data-line={line}>
              {lineWords[line]}
            </span>
          </p>
          <p>
            <Prose text={s.sentence} mentions={mentionsOf([s])} expand={false} />
          </p>
          <p className="statement-foot">
            {s.provisions.map((p) => (
              <Citation key={p.id} provision={p} />
            ))}
            <button
              type="button"
              className="link-button"
              aria-pressed={address.select.includes(s.id)}
              onClick={() => change({ select: [s.id] })}
            >
              Details<span className="sr-only">: {s.sentence}</span>
            </button>
          </p>
        </li>
      ))}
    </ol>
  )
}

function Gap({ paths, start, end }: Ends & { paths: Whole }) {
  const { address, change } = useAddress()
  return (
    <div className="gap">
      <p className="answer-verdict">No stated path</p>
      <p className="answer-sentence">{paths.sentence}</p>
      <div className="chains">
        <Reach
          title={`${start?.abbreviation ?? start?.name ?? 'The start'} reaches as far as`}
          actors={paths.reachFrom}
          none="The documents state no step from it along these lines."
        />
        <Reach
          title={`${end?.abbreviation ?? end?.name ?? 'The end'} is reached from as far as`}
          actors={paths.reachTo}
          none="The documents state no step to it along these lines."
        />
      </div>
      <p className="gap-ways">
        {!address.undirected && (
          <button type="button" className="button-plain" onClick={() => change({ undirected: true }, 'push')}>
            Look against the direction of statements too
          </button>
        )}
        {address.hide.length > 0 && (
          <button type="button" className="button-plain" onClick={() => change({ hide: [] }, 'push')}>
            Allow all kinds of line
          </button>
        )}
      </p>
    </div>
  )
}

function Reach({ title, actors, none }: { title: string; actors: ActorNameFragment[]; none: string }) {
  return (
    <section className="chain">
      <h2>{title}</h2>
      {actors.length === 0 ? (
        <p className="quiet">{none}</p>
      ) : (
        <ul className="plain-list">
          {actors.map((a) => (
            <li key={a.id}>
              <ActorLink actor={a} long />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
