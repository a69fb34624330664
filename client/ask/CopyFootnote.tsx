/** Buttons that take an answer away: as a footnote, on paper. */
import { useState } from 'react'
import { useAddress } from '../address.ts'
import { DocumentsDocument, type WholeAnswerFragment } from '../generated/graphql.ts'
import { useRead } from '../graphql.ts'
import { footnote } from './footnote.ts'

/** Copies the footnote, and says so. */
export function CopyFootnote({ answer }: { answer: WholeAnswerFragment }) {
  const { address } = useAddress()
  const { data } = useRead(DocumentsDocument, {})
  const [said, setSaid] = useState('')
  async function copy() {
    try {
      await navigator.clipboard.writeText(footnote(answer, address, data?.documents ?? []))
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
