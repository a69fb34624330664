/** An answer as a footnote: sentence, provisions, link, date. */
import { useState } from 'react'
import type { WholeAnswerFragment } from '../generated/graphql.ts'

/** The text of the footnote. */
function footnote(answer: WholeAnswerFragment, question: string): string {
  const cited = [...new Set(answer.statements.flatMap((s) => s.provisions.map((p) => p.citation)))]
  const on = new Date().toISOString().slice(0, 10)
  return `${question} ${answer.sentence}${cited.length ? ` ${cited.join('; ')}.` : ''} Decision Channels, ${window.location.href} (${on}; not an official publication).`
}

/** Copies it, and says so. */
export function CopyFootnote({ answer, question }: { answer: WholeAnswerFragment; question: string }) {
  const [said, setSaid] = useState('')
  async function copy() {
    try {
      await navigator.clipboard.writeText(footnote(answer, question))
      setSaid('Copied')
    } catch {
      setSaid('The browser did not allow copying')
    }
    setTimeout(() => setSaid(''), 3000)
  }
  return (
    <p className="copy">
      <span role="status">{said}</span>
      <button type="button" className="link-button" onClick={copy}>
        Copy as footnote
      </button>
      <button type="button" className="link-button" onClick={() => window.print()}>
        Print
      </button>
    </p>
  )
}
