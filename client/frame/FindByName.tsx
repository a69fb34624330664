/** A form that narrows a list to what has some words in its name; the words are in the address. */
import { useAddress } from '../address.ts'

export function FindByName() {
  const { address, change } = useAddress()
  return (
    <search>
      {/* Another address brings other words: back and forward show theirs. */}
      <form
        key={address.only}
        onSubmit={(event) => {
          event.preventDefault()
          change({ only: String(new FormData(event.currentTarget).get('only') ?? '').trim() }, 'push')
        }}
      >
        <label className="field">
          Words of its name
          <input name="only" defaultValue={address.only} maxLength={200} />
        </label>
        <p className="more">
          <button type="submit" className="button-plain">
            Find
          </button>
        </p>
      </form>
    </search>
  )
}
