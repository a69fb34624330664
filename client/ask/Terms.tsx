/** What the words of a question were taken for: each can be taken out, and others put in. */
import { Link } from 'react-router'
import { type AddressTerm, useAddress } from '../address.ts'
import type { SuggestionKind, TermKind } from '../generated/vocabulary.ts'
import { Field } from '../picker/Field.tsx'
import { placeOf } from '../places.ts'

const termWords: Record<TermKind, string> = {
  ACTOR: 'an actor',
  MATTER: 'a matter',
  AUTHORITY: 'a law or order',
  DOCUMENT: 'a document',
  PROVISION: 'a provision',
  ACTION: 'a verb',
  WORD: 'searched for as it stands',
}

/** What may be put in, and what it then is. */
const kinds: Partial<Record<SuggestionKind, TermKind>> = { ACTOR: 'ACTOR', MATTER: 'MATTER', PROGRAM: 'MATTER', AUTHORITY: 'AUTHORITY' }

const places: Partial<Record<TermKind, (id: string) => string>> = {
  ACTOR: placeOf.actor,
  MATTER: placeOf.matter,
  AUTHORITY: placeOf.authority,
  DOCUMENT: placeOf.document,
}

/** Chips and a picker; every change asks again. */
export function Terms({ terms, change }: { terms: AddressTerm[]; change: (terms: AddressTerm[]) => void }) {
  return (
    <div className="reading-words">
      <h3>Words used</h3>
      {terms.length === 0 && <p className="quiet">None names anything: the words are searched for as they stand.</p>}
      <ul className="chips">
        {terms.map((t, i) => (
          <li key={`${t.text} ${t.id}`} className="chip">
            <span>
              <Named term={t} /> <small>{termWords[t.kind] ?? t.kind}</small>
            </span>
            <button
              type="button"
              className="chip-drop"
              aria-label={`Leave out: ${t.text}`}
              onClick={() => change(terms.filter((_, j) => j !== i))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <Field
        key={terms.length}
        label="Put in"
        name="term"
        start=""
        kinds={Object.keys(kinds) as SuggestionKind[]}
        placeholder="Actor, matter, law …"
        choose={({ kind, id, label }) => {
          const named = kinds[kind]
          if (named) change([...terms.filter((t) => t.id !== id), { kind: named, id, text: label }])
        }}
      />
    </div>
  )
}

function Named({ term: { kind, id, text } }: { term: AddressTerm }) {
  const { link } = useAddress()
  const place = places[kind]
  return place && id ? <Link to={link(place(id))}>{text}</Link> : text
}
