/** The actors that are the answer, large. */
import type { WholeAnswerFragment } from '../generated/graphql.ts'
import { ActorLink } from '../statement/links.tsx'
import { actorKindWords } from '../words.ts'

const ordered = new Set(['CHAIN_UP', 'CHAIN_DOWN', 'PATH', 'PROCEDURE', 'DELEGATION'])

/** In the document's order; numbered where the order is part of the answer. */
export function AnswerActors({ answer }: { answer: WholeAnswerFragment }) {
  if (answer.answers.length === 0) return null
  const numbered = ordered.has(answer.reading.kind) && answer.answers.length > 1
  const barred = answer.verdict === 'EXCLUDED'
  return (
    <ul className="answer-actors" data-many={answer.answers.length > 3 || undefined}>
      {answer.answers.map(({ actor, position }) => (
        <li key={`${position} ${actor.id}`} data-barred={barred || undefined}>
          <span className="answer-name">
            {numbered && <span className="answer-position">{position}</span>}
            <ActorLink actor={actor} />
          </span>
          <span className="answer-long">
            {actor.abbreviation ? actor.name : actorKindWords[actor.kind]}
            {barred && ' — ruled out by the text'}
          </span>
        </li>
      ))}
    </ul>
  )
}
