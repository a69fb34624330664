/** The answer first, then what it rests on; how the question was read stands beside it. */
import { type Address, inForce, useAddress } from '../address.ts'
import { Panels } from '../frame/Panels.tsx'
import { AskAsDocument, AskDocument, type WholeAnswerFragment } from '../generated/graphql.ts'
import { useRead } from '../graphql.ts'
import { AddressedPicture } from '../picture/AddressedPicture.tsx'
import { Waiting } from '../state/State.tsx'
import { AuthorityLink } from '../statement/links.tsx'
import { Prose } from '../statement/Prose.tsx'
import { mentionsOf } from '../statement/prose.ts'
import { StatementList } from '../statement/StatementItem.tsx'
import { AnswerActors } from './AnswerActors.tsx'
import { CopyFootnote } from './CopyFootnote.tsx'
import { layoutFor } from './layout.ts'
import { QuestionBox } from './QuestionBox.tsx'
import { Reading } from './Reading.tsx'
import { Since } from './Since.tsx'

/** Reads the question, or the corrected reading of it that the address holds. */
function useAnswer(address: Address) {
  const documents = inForce(address)
  const corrected = address.kind !== ''
  const asked = useRead(AskDocument, { question: address.q, documents }, { enabled: !corrected })
  const terms = address.term.map((t) => ({ text: t.text, kind: t.kind, id: t.id || null }))
  const reading = {
    question: address.q,
    kind: address.kind || 'WHO_DOES',
    action: address.action || null,
    family: address.family || null,
    terms,
  } as const
  const askedAs = useRead(AskAsDocument, { reading: { ...reading, terms }, documents }, { enabled: corrected })
  return corrected ? { state: askedAs, answer: askedAs.data?.askAs } : { state: asked, answer: asked.data?.ask }
}

/** The view of `/?q=`. */
export function Answer() {
  const { address } = useAddress()
  const { state, answer } = useAnswer(address)
  return (
    <Panels
      form={
        <>
          <QuestionBox />
          {answer && <Reading reading={answer.reading} />}
        </>
      }
    >
      <title>{`${address.q} · Decision Channels`}</title>
      {answer ? <Whole answer={answer} question={address.q} /> : <Waiting of={state} lines={6} />}
    </Panels>
  )
}

const verdicts = { STATED: null, EXCLUDED: 'The documents say no', SILENT: 'The documents do not say' }

function Whole({ answer, question }: { answer: WholeAnswerFragment; question: string }) {
  const actors = answer.answers.map((a) => a.actor)
  const mentions = mentionsOf([...answer.statements, ...answer.nearest], actors)
  const verdict = verdicts[answer.verdict]
  return (
    <article className="answer" data-verdict={answer.verdict} aria-live="polite">
      <h1 className="answer-question">{question}</h1>
      {verdict && <p className="answer-verdict">{verdict}</p>}
      <p className="answer-sentence">
        <Prose text={answer.sentence} mentions={mentions} />
      </p>
      <Since answer={answer} />
      <AnswerActors answer={answer} />
      {answer.authorities.length > 0 && (
        <ul className="answer-authorities">
          {answer.authorities.map(({ authority }) => (
            <li key={authority.id}>
              <AuthorityLink authority={authority} />
              {authority.abbreviation && <span> {authority.name}</span>}
            </li>
          ))}
        </ul>
      )}
      {answer.statements.length > 0 && (
        <AddressedPicture name={question} statements={answer.statements} layout={layoutFor(answer.reading.kind)} matters />
      )}
      {answer.statements.length > 0 && (
        <section aria-labelledby="rests-on">
          <div className="section-head">
            <h2 id="rests-on">{answer.verdict === 'EXCLUDED' ? 'The statement that says no' : 'What this rests on'}</h2>
            <CopyFootnote answer={answer} />
          </div>
          <StatementList statements={answer.statements} parts />
        </section>
      )}
      {answer.nearest.length > 0 && (
        <section className="nearest" aria-labelledby="nearest">
          <h2 id="nearest">{answer.verdict === 'SILENT' ? 'The nearest that is stated' : 'Near to it'}</h2>
          <p className="nearest-note">These statements are not the answer.</p>
          <StatementList statements={answer.nearest} />
        </section>
      )}
    </article>
  )
}
