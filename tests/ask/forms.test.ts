/** Patterns are tried on word forms: a word that no text is ever brought to would never be found. */
import { expect, test } from 'vitest'
import { kindPatterns } from '../../server/ask/questions.ts'
import { formOf } from '../../server/ask/text.ts'

test('every word of the question patterns is a form that questions are brought to', () => {
  const unreachable = kindPatterns.flatMap(({ kind, pattern }) =>
    // Endings left open by \w* or a ? are no whole words; "b" and the like are escapes.
    [...pattern.source.matchAll(/(?<![\\\w])[a-z]{4,}(?![\w\\?*(])/g)]
      .map(([word]) => word)
      .filter((w) => formOf(w) !== w)
      .map((w) => `${kind}: ${w}`),
  )
  expect([...new Set(unreachable)]).toEqual([])
})
