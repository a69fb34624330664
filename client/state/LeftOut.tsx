/** Says what the switch of documents leaves out of a view, or that it does not apply there. */
import type { ReactNode } from 'react'
import { useAddress } from '../address.ts'

/** Nothing while all documents are in force, or nothing was left out. */
export function LeftOut({ count, what = 'statement' }: { count: number; what?: string }) {
  const { address } = useAddress()
  if (address.docs.length === 0 || count === 0) return null
  return (
    <Note>
      {count} {count === 1 ? `${what} of a document that is` : `${what}s of documents that are`} switched off {count === 1 ? 'is' : 'are'}{' '}
      left out.
    </Note>
  )
}

/** One line, and the way back to all documents. */
export function Note({ children }: { children: ReactNode }) {
  const { address, change } = useAddress()
  if (address.docs.length === 0) return null
  return (
    <p className="left-out">
      {children}{' '}
      <button type="button" className="link-button" onClick={() => change({ docs: [] }, 'push')}>
        All documents
      </button>
    </p>
  )
}
