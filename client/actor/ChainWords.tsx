/** The stated chain above or below an actor, level by level, and where it stops. */
import { useAddress } from '../address.ts'
import type { ChainWordsFragment } from '../generated/graphql.ts'
import { LeftOut } from '../state/LeftOut.tsx'
import { ActorLink, Citation } from '../statement/links.tsx'
import { levelsInForce } from './chain.ts'

type Props = { title: string; start: string; chain: ChainWordsFragment; up?: boolean }

/** Command and direction only; other ties are shown in the picture. */
export function ChainWords({ title, start, chain, up = false }: Props) {
  const { address, change } = useAddress()
  const levels = address.docs.length === 0 ? chain.levels : levelsInForce(start, address.docs, chain.levels)
  const ends = new Map(chain.stopsAt.map((s) => [s.actor.id, s.reason]))
  return (
    <section className="chain">
      <h2>{title}</h2>
      <LeftOut count={chain.levels.length - levels.length} what="level" />
      {levels.length === 0 ? (
        chain.levels.length === 0 && <p className="quiet">{chain.stopsAt[0]?.reason ?? chain.sentence}</p>
      ) : (
        <ol className="chain-levels" data-up={up || undefined}>
          {levels.map((level) => (
            <li key={`${level.depth} ${level.actor.id}`} data-depth={Math.min(level.depth, 4)}>
              <ActorLink actor={level.actor} />
              {level.statements.map((s) => (
                <span key={s.id} className="chain-why">
                  <button
                    type="button"
                    className="link-button"
                    aria-pressed={address.select.includes(s.id)}
                    onClick={() => change({ select: [s.id] })}
                  >
                    {s.action.phrase}
                  </button>{' '}
                  {s.provisions[0] && <Citation provision={s.provisions[0]} />}
                </span>
              ))}
              {ends.has(level.actor.id) && <span className="chain-end">The stated chain stops here. {ends.get(level.actor.id)}</span>}
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
