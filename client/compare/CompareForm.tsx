/** Which documents stand on which side, and which kind of difference is shown. */
import { useAddress } from '../address.ts'
import { Fold } from '../frame/Fold.tsx'
import type { CompareQuery, DocumentsQuery } from '../generated/graphql.ts'
import { ComparisonKind } from '../generated/vocabulary.ts'
import { comparisonWords } from '../words.ts'

type Props = { documents: DocumentsQuery['documents']; left: string[]; right: string[]; items: CompareQuery['compare']['items'] }

/** A document put on one side leaves the other. */
export function CompareForm({ documents, left, right, items }: Props) {
  const { address, change } = useAddress()
  function put(id: string, side: 'left' | 'right', on: boolean) {
    const without = { left: left.filter((d) => d !== id), right: right.filter((d) => d !== id) }
    if (on) without[side].push(id)
    if (without.left.length > 0 && without.right.length > 0) change({ ...without, select: [], columns: '' }, 'push')
  }
  function find(words: string) {
    if (words.trim() !== address.words) change({ words: words.trim(), columns: '' }, 'push')
  }
  return (
    <Fold label="Documents, words, kinds of difference">
      {(['left', 'right'] as const).map((side) => (
        <fieldset key={side} className="choices">
          <legend>{side === 'left' ? 'On the left' : 'On the right'}</legend>
          {documents.map((d) => (
            <label key={d.id}>
              <input
                type="checkbox"
                checked={(side === 'left' ? left : right).includes(d.id)}
                onChange={(e) => put(d.id, side, e.target.checked)}
              />
              {d.short}
            </label>
          ))}
        </fieldset>
      ))}
      <label className="field">
        Words of the matter
        <input
          key={address.words}
          defaultValue={address.words}
          maxLength={100}
          placeholder="armaments cooperation"
          onBlur={(e) => find(e.target.value)}
          onKeyDown={(e) => e.key === 'Enter' && find(e.currentTarget.value)}
        />
      </label>
      <fieldset className="choices">
        <legend>Only what …</legend>
        {(['', ...ComparisonKind] as const).map((kind) => (
          <label key={kind}>
            <input type="radio" name="only" checked={address.only === kind} onChange={() => change({ only: kind, columns: '' }, 'push')} />
            <span>
              {kind ? comparisonWords[kind] : 'All'} <small className="quiet">{items.filter((i) => !kind || i.kind === kind).length}</small>
            </span>
          </label>
        ))}
      </fieldset>
    </Fold>
  )
}
