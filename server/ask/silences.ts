/** Known silences: what people ask and no document says. They compete with the statements for the question. */
import type { Context } from '../context.ts'
import type { Lexicon } from './lexicon.ts'
import { coverageOf, isNegative, likest, type Ranked, tellingStems } from './rank.ts'
import { isStop } from './text.ts'
import { matterWords, type Understood } from './understand.ts'
import { closeness } from './verdict.ts'

export type Silence = { says: string; citations: string[]; fit: number }

/** A silence has to fit so well, and so much better than the best statement, to be the answer. Set by `npm run ask:report`. */
export const silenceLimits = { fit: 0.9, lead: 0.1, yesNoLead: 0.35 }

/** The known silence that fits the question best. */
export async function bestSilence(context: Context, u: Understood, lexicon: Lexicon): Promise<Silence | null> {
  const words = [...new Set(matterWords(u).map((w) => w.form))].filter((f) => !isStop(f) && f.length > 1)
  if (words.length === 0) return null
  const { stems, weigh } = tellingStems(u, lexicon)
  const found = await context.database.read('ask/silences', { query: words.slice(0, 40).join(' ') })
  const fits = found.map((s) => {
    const asked = s.asked.map((text) => ({ text, part: 'silence', group: null }))
    const fit = likest(asked, stems, weigh).likeness + coverageOf([s.says, ...s.asked].join(' '), stems, weigh)
    return { says: s.says, citations: s.citations, fit }
  })
  return fits.sort((a, b) => b.fit - a.fit)[0] ?? null
}

/** Whether the silence answers rather than the best statement. A statement that says no is no silence, however few words they share. */
export function prevails(silence: Silence | null, u: Understood, top: Ranked | undefined): silence is Silence {
  if (!silence || (top && u.kind === 'YES_NO' && isNegative(top))) return false
  return (
    silence.fit >= silenceLimits.fit &&
    silence.fit - (top ? closeness(top) : 0) >= (u.kind === 'YES_NO' ? silenceLimits.yesNoLead : silenceLimits.lead)
  )
}
