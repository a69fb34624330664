/** Which actors of one side took over from actors of the other, and how that is known. */
import type { CompareQuery } from '../generated/graphql.ts'
import { ActorLink, Citation } from '../statement/links.tsx'
import { between, idsIn, type Succession, useSuccessions } from './successions.ts'

/** Explains names that changed from one era to the next; nothing where none did. */
export function Successions({ items }: { items: CompareQuery['compare']['items'] }) {
  const all = useSuccessions()
  const found = between(all, idsIn(items.flatMap((i) => i.left)), idsIn(items.flatMap((i) => i.right)))
  if (found.length === 0) return null
  return (
    <section className="successions">
      <h2>
        Who took over from whom <span className="count">{found.length}</span>
      </h2>
      <ul className="succession-list">
        {found.map((s) => (
          <li key={`${s.from.id} ${s.to.id}`}>
            <SuccessionWords succession={s} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** One succession as a sentence, with its basis. */
export function SuccessionWords({
  succession: s,
}: {
  succession: Omit<Succession, 'provisions'> & Partial<Pick<Succession, 'provisions'>>
}) {
  return (
    <>
      <ActorLink actor={s.to} /> took over {s.partial && 'in part '}from <ActorLink actor={s.from} />
      {s.note ? `: ${s.note}` : '.'}{' '}
      {s.basis === 'GENERAL_KNOWLEDGE' ? (
        <small>(general knowledge, not in the documents)</small>
      ) : (
        <small>
          (stated in the documents{s.provisions?.length ? ': ' : ''}
          {s.provisions?.map((p) => (
            <Citation key={p.id} provision={p} />
          ))}
          )
        </small>
      )}
    </>
  )
}
