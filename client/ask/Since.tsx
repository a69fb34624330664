/** One calm line for who follows a footnote: whether the answer still rests on the same statements. */
import { useAddress } from '../address.ts'
import type { WholeAnswerFragment } from '../generated/graphql.ts'
import { seenHash } from './footnote.ts'

/** Nothing unless the address says what the answer rested on. */
export function Since({ answer }: { answer: WholeAnswerFragment }) {
  const { address, change } = useAddress()
  if (!address.seen) return null
  const same = seenHash(answer.statements) === address.seen
  return (
    <p className="since" data-changed={!same || undefined}>
      {same
        ? 'This answer rests on the same statements as when the link was made.'
        : 'This answer has changed since the link was made: the statements it rests on are not the same any more. What stands here is how it reads now.'}{' '}
      <button type="button" className="link-button" onClick={() => change({ seen: '' })}>
        Do not compare
      </button>
    </p>
  )
}
