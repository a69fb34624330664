/** What can be done with the page as it stands: send it, print it. The address holds all that is seen. */
import { useState } from 'react'

export function PageTools() {
  const [said, setSaid] = useState('')
  async function copy() {
    try {
      await navigator.clipboard.writeText(window.location.href)
      setSaid('Link copied')
    } catch {
      setSaid('Not allowed')
    }
    setTimeout(() => setSaid(''), 3000)
  }
  return (
    <>
      <span role="status" className="sr-only">
        {said}
      </span>
      <button type="button" className="tool" onClick={copy} title="A link to exactly what is shown">
        {said || 'Copy link'}
      </button>
      <button type="button" className="tool tool-print" onClick={() => window.print()} title="What is shown, on one page where it fits">
        Print
      </button>
    </>
  )
}
