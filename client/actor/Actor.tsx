/** Who an actor is, who stands above and below, and what it decides, coordinates, executes, funds, reports. */
import { useNavigate, useParams } from 'react-router'
import { inForce, useAddress } from '../address.ts'
import { Panels } from '../frame/Panels.tsx'
import { ActorDocument, type ActorQuery } from '../generated/graphql.ts'
import { useRead } from '../graphql.ts'
import { Field } from '../picker/Field.tsx'
import { AddressedPicture } from '../picture/AddressedPicture.tsx'
import { placeOf } from '../places.ts'
import { Loaded, Skeleton } from '../state/State.tsx'
import { ActorFacts } from '../statement/ActorFacts.tsx'
import { actorKindWords } from '../words.ts'
import { ChainWords } from './ChainWords.tsx'
import { DutyFilter, DutyLists } from './Duties.tsx'
import { dutiesOf, neighbourhood, useActorStatements } from './statements.ts'

/** The view of `/actors/<id>`. */
export default function Actor() {
  const { id = '' } = useParams()
  const { address, link } = useAddress()
  const navigate = useNavigate()
  const actor = useRead(ActorDocument, { id })
  const { pages, statements, total } = useActorStatements(id, inForce(address))
  const duties = statements && dutiesOf(id, statements)
  return (
    <Panels
      formLabel="Which actor, which duties"
      form={
        <>
          <Field label="Another actor" name="actor" start="" kinds={['ACTOR']} choose={(s) => navigate(link(placeOf.actor(s.id)))} />
          {duties && <DutyFilter duties={duties} />}
        </>
      }
    >
      <Loaded of={actor} near={placeOf.actor} lines={8}>
        {(data) => data.actor && <Head data={data} actor={data.actor} />}
      </Loaded>
      {actor.data?.actor && statements && statements.length > 0 && (
        <section>
          <h2>Who stands around it</h2>
          <AddressedPicture
            name={`Around ${actor.data.actor.name}`}
            statements={neighbourhood(statements, address.families)}
            layout="around"
            focus={id}
          />
        </section>
      )}
      {actor.data?.actor &&
        (duties ? <DutyLists duties={duties} total={total} read={statements?.length ?? 0} /> : !pages.isError && <Skeleton lines={6} />)}
    </Panels>
  )
}

function Head({ data, actor: a }: { data: ActorQuery; actor: NonNullable<ActorQuery['actor']> }) {
  return (
    <header>
      <title>{`${a.abbreviation ?? a.name} · Decision Channels`}</title>
      <p className="kicker">{actorKindWords[a.kind]}</p>
      <h1>
        {a.name}
        {a.abbreviation && a.abbreviation !== a.name && <span className="abbreviation"> {a.abbreviation}</span>}
      </h1>
      <ActorFacts actor={a} />
      <div className="chains">
        {data.above && <ChainWords title="Chain above" start={a.id} chain={data.above} up />}
        {data.below && <ChainWords title="Chain below" start={a.id} chain={data.below} />}
      </div>
    </header>
  )
}
