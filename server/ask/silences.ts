/** Known silences: what people ask and no document says. They compete with the statements for the question. */
import type { Context } from '../context.ts'
import type { Lexicon } from './lexicon.ts'
import { coverageOf, likest, tellingStems } from './rank.ts'
import { isStop, stemsIn } from './text.ts'
import { matterWords, type Understood } from './understand.ts'

/** What is not said, and how close it comes to the question, by the measures of statements. */
export type Silence = { says: string; citations: string[]; likeness: number; coverage: number }

/** The known silence that fits the question best. */
export async function bestSilence(context: Context, u: Understood, lexicon: Lexicon): Promise<Silence | null> {
  const words = [...new Set(matterWords(u).map((w) => w.form))].filter((f) => !isStop(f) && f.length > 1)
  if (words.length === 0) return null
  const { stems, weigh } = tellingStems(u, lexicon)
  const found = await context.database.read('ask/silences', { query: words.slice(0, 40).join(' ') })
  const fits = found.map(({ says, citations, asked }): Silence => {
    const { likeness } = likest(
      asked.map((text) => ({ text, part: 'silence', group: null })),
      stems,
      weigh,
    )
    const said = [says, ...asked].map(stemsIn)
    const coverage = coverageOf((stem) => said.some((set) => set.has(stem)), stems, weigh)
    return { says, citations, likeness, coverage }
  })
  return fits.sort((a, b) => b.likeness + b.coverage - a.likeness - a.coverage)[0] ?? null
}
