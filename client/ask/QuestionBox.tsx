/** The question box: a form whose submission is an address, so that back, reload and share work. */
import { useNavigate } from 'react-router'
import { useAddress } from '../address.ts'
import { Field } from '../picker/Field.tsx'
import { type Suggestion, suggestionPlace } from '../picker/suggestions.ts'

/** Works as a plain GET form too: the field is `q`. */
export function QuestionBox({ autoFocus = false }: { autoFocus?: boolean }) {
  const { address, link } = useAddress()
  const navigate = useNavigate()

  function ask(text: string) {
    const q = text.trim()
    if (q) navigate(link('/', { q }))
  }
  function choose(suggestion: Suggestion) {
    const place = suggestionPlace(suggestion)
    if (place) navigate(link(place))
    else ask(suggestion.label)
  }

  return (
    <search>
      <form
        method="get"
        action="/"
        className="question"
        onSubmit={(event) => {
          event.preventDefault()
          ask(String(new FormData(event.currentTarget).get('q') ?? ''))
        }}
      >
        <Field
          key={address.q}
          label="Your question"
          name="q"
          start={address.q}
          autoFocus={autoFocus}
          placeholder="Who approves, coordinates, directs, funds …?"
          choose={choose}
          enter={ask}
        >
          <button type="submit" className="button">
            Ask
          </button>
        </Field>
      </form>
    </search>
  )
}
