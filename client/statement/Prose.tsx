/** A text of the API, with abbreviations spelled out once and citations as links. */
import { Link } from 'react-router'
import { useAddress } from '../address.ts'
import { placeOf } from '../places.ts'
import { type Mentions, stretches } from './prose.ts'

/** `told` is shared by the texts of one answer; without it every first mention in this text is spelled out. */
export function Prose({ text, mentions, expand = true }: { text: string; mentions: Mentions; expand?: boolean }) {
  const { link } = useAddress()
  const parts = stretches(text, mentions, new Set())
  return parts.map((part, i) => {
    const key = `${i}${part.text}`
    if ('provision' in part) {
      return (
        <Link
          key={key}
          className="citation"
          to={link(placeOf.provision(part.provision.document.id, part.provision.locator))}
          title={part.provision.heading}
        >
          {part.text}
        </Link>
      )
    }
    if (!('long' in part)) return <span key={key}>{part.text}</span>
    return (
      <span key={key}>
        <abbr title={part.long}>{part.text}</abbr>
        {expand && part.first && <span className="spelled"> ({part.long})</span>}
      </span>
    )
  })
}
