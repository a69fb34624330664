/** How the question was understood; every part can be corrected with one click. */
import { useState } from 'react'
import { type AddressTerm, useAddress } from '../address.ts'
import type { WholeAnswerFragment } from '../generated/graphql.ts'
import { type ActionName, ActionName as actions, familyOf, QuestionKind } from '../generated/vocabulary.ts'
import { questionWords } from '../words.ts'
import { Terms } from './Terms.tsx'

type Read = WholeAnswerFragment['reading']

const actionWord = (a: ActionName) => a.toLowerCase().replaceAll('_', ' ')

/** The reading as a form; each change asks again with the corrected reading and is kept in the address. */
export function Reading({ reading }: { reading: Read }) {
  const { address, change } = useAddress()
  // On a phone the answer comes first; one tap opens this.
  const [wide] = useState(() => window.matchMedia('(min-width: 48rem)').matches)
  const terms: AddressTerm[] = reading.terms.map((t) => ({ kind: t.kind, id: t.id ?? '', text: t.text }))
  const now = { kind: reading.kind, action: reading.action ?? '', family: reading.family ?? '', term: terms } as const
  const correct = (patch: Partial<{ kind: QuestionKind; action: ActionName | ''; family: (typeof now)['family']; term: AddressTerm[] }>) =>
    change({ ...now, ...patch, select: [], seen: '' }, 'push')

  return (
    <details className="reading" open={wide}>
      <summary>How this was read</summary>
      <div>
        <label className="field">
          Asked
          <select value={reading.kind} onChange={(e) => correct({ kind: e.target.value as QuestionKind })}>
            {QuestionKind.map((k) => (
              <option key={k} value={k}>
                {questionWords[k]}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          Verb
          <select value={reading.action ?? ''} onChange={(e) => correct(actionPatch(e.target.value))}>
            <option value="">{reading.family && !reading.action ? `any that ${reading.family.toLowerCase()}` : 'any'}</option>
            {actions.map((a) => (
              <option key={a} value={a}>
                {actionWord(a)}
              </option>
            ))}
          </select>
        </label>
        <Terms terms={terms} change={(term) => correct({ term })} />
        {reading.unused.length > 0 && (
          <div className="reading-words">
            <h3>Words not used</h3>
            <p className="quiet">The answer does not depend on them.</p>
            <ul className="chips">
              {reading.unused.map((word) => (
                <li key={word}>
                  <button
                    type="button"
                    className="chip"
                    onClick={() => correct({ term: [...terms, { kind: 'WORD', id: '', text: word }] })}
                  >
                    {word} <small>search for it</small>
                  </button>
                </li>
              ))}
            </ul>
          </div>
        )}
        {address.kind && (
          <button
            type="button"
            className="link-button"
            onClick={() => change({ kind: '', action: '', family: '', term: [], select: [], seen: '' }, 'push')}
          >
            Read the question anew
          </button>
        )}
      </div>
    </details>
  )
}

function actionPatch(value: string) {
  const action = actions.find((a) => a === value)
  return action ? { action, family: familyOf[action] } : { action: '' as const, family: '' as const }
}
