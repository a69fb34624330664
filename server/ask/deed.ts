/** The deed that a question asks for: an action named by one of its phrases. */
import type { ActionName } from '../generated/vocabulary.ts'
import type { Lexicon } from './lexicon.ts'
import { isStop, stemOf } from './text.ts'

/** An action and the words that name it. */
export type Phrase = { action: ActionName; stems: string[]; length: number }

/** The action that a phrase of the question names outright, whatever its ending; longest phrase first. */
export function namedAction(masked: string[], lexicon: Lexicon): Phrase | null {
  return longestPhrase(` ${masked.map(stemOf).join(' ')} `, lexicon, (text, phrase) => text.includes(` ${phrase} `))
}

/** The words behind the first "who", without what may stand between it and the verb. */
function behindWho(clause: string[]): string[] {
  const at = clause.indexOf('who')
  const rest = at < 0 ? [] : clause.slice(at + 1)
  while (rest.length > 1 && between.test(rest[0] ?? '')) rest.shift()
  return rest
}

/** The verb behind "who", where it is one that carries meaning. */
export function leadOf(clause: string[]): string | null {
  const [verb] = behindWho(clause)
  return verb && !isStop(verb) && !/^[A-Z]/.test(verb) ? verb : null
}

/** The action whose phrase stands right behind "who": the deed that is asked for, whatever else the question speaks of. */
export function leadingAction(clause: string[], lexicon: Lexicon): Phrase | null {
  const rest = behindWho(clause)
  if (rest.length === 0) return null
  return longestPhrase(`${rest.map(stemOf).join(' ')} `, lexicon, (text, phrase) => text.startsWith(`${phrase} `))
}

/** What may stand between "who" and the verb. */
const between =
  /^(s|d|ll|re|ve|is|are|must|should|shall|may|can|could|will|would|has|have|to|meant|supposed|actually|really|then|else|all|first|one)$/

function longestPhrase(text: string, lexicon: Lexicon, fits: (text: string, phrase: string) => boolean): Phrase | null {
  let best: Phrase | null = null
  for (const [action, phrases] of lexicon.phrases) {
    for (const p of phrases)
      if (p.text.length > (best?.length ?? 0) && fits(text, p.text)) best = { action, stems: p.stems, length: p.text.length }
  }
  return best
}
