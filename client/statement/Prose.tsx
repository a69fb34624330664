/** A text of the API, with abbreviations spelled out once and citations as links. */
import { CitationLink } from './links.tsx'
import { type Mentions, stretches } from './prose.ts'

/** `told` is shared by the texts of one answer; without it every first mention in this text is spelled out. */
export function Prose({ text, mentions, expand = true }: { text: string; mentions: Mentions; expand?: boolean }) {
  const parts = stretches(text, mentions, new Set())
  return parts.map((part, i) => {
    const key = `${i}${part.text}`
    if ('provision' in part) return <CitationLink key={key} provision={part.provision} text={part.text} />
    if (!('long' in part)) return <span key={key}>{part.text}</span>
    return (
      <span key={key}>
        <abbr title={part.long}>{part.text}</abbr>
        {expand && part.first && <span className="spelled"> ({part.long})</span>}
      </span>
    )
  })
}
