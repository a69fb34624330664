/** One program: responsible office, deciding rule, every statement. */
import { Link, useParams } from 'react-router'
import { useAddress } from '../address.ts'
import { onlyInForce } from '../force.ts'
import { Panels } from '../frame/Panels.tsx'
import { ProgramDocument, type ProgramQuery } from '../generated/graphql.ts'
import { useRead } from '../graphql.ts'
import { AddressedPicture } from '../picture/AddressedPicture.tsx'
import { placeOf } from '../places.ts'
import { LeftOut } from '../state/LeftOut.tsx'
import { Empty, Loaded } from '../state/State.tsx'
import { ActorLink, Citation } from '../statement/links.tsx'
import { StatementList } from '../statement/StatementItem.tsx'
import { programKindWords } from '../words.ts'

/** The view of `/programs/<id>`. */
export default function Program() {
  const { id = '' } = useParams()
  const program = useRead(ProgramDocument, { id })
  return (
    <Panels>
      <Loaded of={program} near={placeOf.program} lines={8}>
        {(data) => data.program && <Whole program={data.program} />}
      </Loaded>
    </Panels>
  )
}

function Whole({ program: p }: { program: NonNullable<ProgramQuery['program']> }) {
  const { address, link } = useAddress()
  const statements = onlyInForce(address.docs, p.statements)
  const ids = new Set(statements.map((s) => s.id))
  const responsible = address.docs.length === 0 ? p.responsible : p.responsible.filter((r) => r.statements.some((s) => ids.has(s.id)))
  return (
    <article>
      <title>{`${p.name} · Decision Channels`}</title>
      <p className="kicker">
        <Link to={link('/programs', { list: p.kind })}>{programKindWords[p.kind]}</Link>
      </p>
      <h1>{p.name}</h1>
      {p.aliases.length > 0 && <p className="quiet">Also called {p.aliases.join(', ')}</p>}
      <dl className="facts">
        <div>
          <dt>Responsible</dt>
          <dd>
            {responsible.length === 0 ? (
              <span className="quiet">The documents in force name nobody.</span>
            ) : (
              <ul className="answer-actors">
                {responsible.map(({ actor, statements: said }) => (
                  <li key={actor.id}>
                    <span className="answer-name">
                      <ActorLink actor={actor} />
                    </span>
                    {actor.abbreviation && <span className="answer-long">{actor.name}</span>}
                    {said.map((s) => (
                      <span key={s.id} className="answer-long">
                        {s.sentence}
                      </span>
                    ))}
                  </li>
                ))}
              </ul>
            )}
          </dd>
        </div>
        <div>
          <dt>Deciding rule</dt>
          <dd>{p.rule ?? <span className="quiet">The text states none.</span>}</dd>
        </div>
        <div>
          <dt>Stated in</dt>
          <dd>
            {p.provisions.map((c) => (
              <div key={c.id}>
                <Citation provision={c} heading />
              </div>
            ))}
          </dd>
        </div>
      </dl>
      <h2>
        {statements.length} {statements.length === 1 ? 'statement' : 'statements'}
      </h2>
      <LeftOut count={p.statements.length - statements.length} />
      {statements.length === 0 ? (
        <Empty>No statement of the documents in force names this program.</Empty>
      ) : (
        <>
          <AddressedPicture name={p.name} statements={statements} layout="layered" matters />
          <StatementList statements={statements} />
        </>
      )}
    </article>
  )
}
