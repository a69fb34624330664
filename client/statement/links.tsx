/** Names as links: the same look and the same place to go in every view. */
import { Link } from 'react-router'
import { useAddress } from '../address.ts'
import { shortCitation } from '../citation.ts'
import type { ActorNameFragment, CitationFragment, StatementCardFragment } from '../generated/graphql.ts'
import { placeOf } from '../places.ts'

/** An actor by its short name; the long one is its title. */
export function ActorLink({ actor, long = false }: { actor: ActorNameFragment; long?: boolean }) {
  const { link } = useAddress()
  return (
    <Link to={link(placeOf.actor(actor.id))} title={actor.name}>
      {long ? actor.name : (actor.abbreviation ?? actor.name)}
    </Link>
  )
}

/** A matter or program. */
export function MatterLink({ matter }: { matter: NonNullable<StatementCardFragment['matter']> }) {
  const { link } = useAddress()
  return <Link to={link(matter.isProgram ? placeOf.program(matter.id) : placeOf.matter(matter.id))}>{matter.name}</Link>
}

/** A source of legal power. */
export function AuthorityLink({ authority }: { authority: { id: string; name: string; abbreviation: string | null } }) {
  const { link } = useAddress()
  return (
    <Link to={link(placeOf.authority(authority.id))} title={authority.name}>
      {authority.abbreviation ?? authority.name}
    </Link>
  )
}

/** The link of a citation: a long one is cut, and whole in its title and for those who hear it. */
export function CitationLink({ provision, text }: { provision: CitationFragment; text: string }) {
  const { link } = useAddress()
  const short = shortCitation(text)
  const own = provision.heading === provision.locator ? text : `${text}: ${provision.heading}`
  return (
    <Link
      className="citation"
      to={link(placeOf.provision(provision.document.id, provision.locator))}
      title={own}
      aria-label={short === text ? undefined : text}
    >
      {short}
    </Link>
  )
}

/** A citation, for example `SAMM C2.3.3`, that leads to the provision. */
export function Citation({ provision, heading = false }: { provision: CitationFragment; heading?: boolean }) {
  return (
    <>
      <CitationLink provision={provision} text={provision.citation} />
      {heading && provision.heading !== provision.locator && <span className="citation-heading"> {provision.heading}</span>}
    </>
  )
}
