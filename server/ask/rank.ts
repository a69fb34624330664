/** Ranks the statements that text search found by how well they fit the reading. */
import { type Family, inOrder } from '../generated/vocabulary.ts'
import type { Lexicon, Mention } from './lexicon.ts'
import type { Candidate } from './search.ts'
import { isStop, stemOf, stemsIn } from './text.ts'
import { asksForSequence, doersNamed, idsNamed, matterWords, stressOf, type Understood } from './understand.ts'

/** A candidate with what speaks for it; all features run from 0 to 1. */
export type Ranked = Candidate & {
  rank: number
  /** Share of the question's telling words that the statement or its sample questions have. */
  coverage: number
  /** Likeness to its best sample question, and to the best that asks for each part. */
  likeness: number
  likeParts: Record<string, number>
  likeGroup: string | null
  likeGroups: Record<string, number>
  /** What of the question is not found in it, as a deduction from likeness and coverage. */
  lacks: number
}

/** What each feature weighs. Found by search over half of the shared questions; `npm run ask:report` shows the effect. */
export const weights = {
  text: 1.8,
  likeness: 1.2,
  coverage: 1.6,
  action: 0.35,
  family: 0.25,
  kindFamily: 0.35,
  actors: 0.7,
  provision: 0.5,
  negative: 0.5,
  structure: 0.7,
  authority: 0.4,
  aside: 0.9,
  doer: 0.5,
  matter: 0.4,
}

const negation =
  /\b(not|cannot|can t|don t|doesn t|isn t|never|barred|exempt\w*|except\w*|exclud\w*|left out|leave out|without|ban\w*|forbid\w*|forbidden|off limit|prohibit\w*|no longer|may no|rule\w* out|unless|instead)\b/

/** Whether the question asks about what is not so. */
export const asksNegative = (u: Understood): boolean => negation.test(u.masked.join(' '))
export const isNegative = (c: Pick<Candidate, 'statement'>): boolean =>
  c.statement.family === 'LIMIT' || c.statement.modality === 'SHALL_NOT' || c.statement.modality === 'DOES_NOT'

/** Every actor of a statement. */
export const actorsOf = (c: Pick<Candidate, 'subject' | 'target' | 'counterparts'>) =>
  [c.subject, c.target, ...c.counterparts.map((x) => x.actor)].filter((a) => a !== null)

type Placed = { provisions: readonly { id: string }[] }
/** Whether two statements stand in a provision in common. */
export const samePlace = (a: Placed, b: Placed): boolean => a.provisions.some((p) => b.provisions.some((q) => q.id === p.id))

/** Whether two statements are about one matter. */
export const sameMatter = (a: Pick<Candidate, 'matter'>, b: Pick<Candidate, 'matter'>): boolean =>
  a.matter !== null && a.matter.id === b.matter?.id

type Weigh = (stem: string) => number
/** Whether a stem occurs. */
type Has = (stem: string) => boolean

export function likest(asked: readonly { text: string; part: string; group: string | null }[], stems: Set<string>, weigh: Weigh) {
  const best = { likeness: 0, group: null as string | null, parts: {} as Record<string, number>, groups: {} as Record<string, number> }
  const own = [...stems].reduce((sum, s) => sum + weigh(s) ** 2, 0)
  for (const q of asked) {
    let shared = 0
    let all = 0
    for (const s of stemsIn(q.text)) {
      const w = weigh(s) ** 2
      all += w
      if (stems.has(s)) shared += w
    }
    const likeness = own > 0 && all > 0 ? shared / Math.sqrt(own * all) : 0
    best.parts[q.part] = Math.max(best.parts[q.part] ?? 0, likeness)
    if (q.group) best.groups[q.group] = Math.max(best.groups[q.group] ?? 0, likeness)
    if (likeness > best.likeness) {
      best.likeness = likeness
      best.group = q.group
    }
  }
  return best
}

/** Share of the question's telling words that are among the words of a text, as stems. */
export function coverageOf(have: Has, stems: Set<string>, weigh: Weigh): number {
  let found = 0
  let all = 0
  for (const s of stems) {
    all += weigh(s)
    if (have(s)) found += weigh(s)
  }
  return all > 0 ? found / all : 0
}

/** The sample questions that count: those for a whole sequence only where one is asked for. */
const askedAlike = (c: Candidate, u: Understood) =>
  asksForSequence(u) ? c.asked : c.asked.filter((q) => q.kind === null || !inOrder.has(q.kind))

/** Whether a stem is in anything that a candidate says or is asked about. */
function occurrenceIn(c: Candidate): Has {
  const sets = [c.text, c.statement.sentence, ...c.asked.map((q) => q.text)].map(stemsIn)
  return (stem) => sets.some((set) => set.has(stem))
}

/** The stems of a question that tell something, and how much each tells. */
export function tellingStems(u: Understood, lexicon: Lexicon): { stems: Set<string>; weigh: Weigh } {
  const words = matterWords(u).filter((w) => !isStop(w.form))
  const weightOf = new Map(words.map((w) => [stemOf(w.form), lexicon.weight(w.form) * stressOf(u, w)]))
  return { stems: new Set(weightOf.keys()), weigh: (stem) => weightOf.get(stem) ?? 4 }
}

/** Deductions for what is asked of a matter but not said there. */
export const deductions = { deed: 0.15, topic: 0.3, apart: 0.25, quantity: 0.4 }

const quantity = /\b(how (much|many|long|often|soon|old|big)|what (year|date|percent\w*|amount|number|rate)|deadline|number of|by when)\b/

/** Whether the question asks how much, how many, how long. */
export const asksAmount = (u: Understood): boolean => quantity.test(u.masked.join(' '))
const anyAmount =
  /\d|\b(annual|dai|week|month|quarter|year|day|hour|immediate|prompt|period|regular|continu|until|before|after|during|as needed|once|each|every|one|two|three|four|five|six|seven|eight|nine|ten|half|most|often|always|usual)/i
/** Whether a statement tells any amount or time. */
export const tellsAmount = (c: Pick<Candidate, 'statement'>): boolean => c.statement.due !== null || anyAmount.test(c.statement.sentence)

/** Families whose deeds are told by no other: who commands is not answered by who maintains a command. */
const ownWords = new Set<Family>(['DIRECT', 'RESOURCE', 'DELEGATE'])

/** What the question asks about that the statement has not: its deed, a topic of another document, an amount or a date. */
function lacksOf(c: Candidate, have: Has, u: Understood, lexicon: Lexicon): number {
  const asked = lexicon.familyOf(u.named ?? c.statement.action)
  const deed = u.namedStems.length > 0 && asked !== c.statement.family && (ownWords.has(asked) || !u.namedStems.some(have))
  const lead = u.lead !== null && !have(stemOf(u.lead))
  // A word at home in another document weighs against this one, unless a more telling word is at home here.
  const heaviest = (at: (home: string, covered: boolean) => boolean) =>
    Math.max(
      0,
      ...u.words.flatMap((w) => {
        const home = isStop(w.form) ? null : lexicon.homeOf(w.form)
        return home && at(home, have(stemOf(w.form))) ? [lexicon.weight(w.form)] : []
      }),
    )
  const topic = heaviest((home, covered) => home !== c.document && !covered) > heaviest((home, covered) => home === c.document && covered)
  const spoken = (m: Mention) => u.words.slice(m.start, m.end).map((w) => stemOf(w.form))
  const apart = u.mentions.some((m) => (m.kind === 'MATTER' || m.kind === 'AUTHORITY') && !spoken(m).some(have))
  const amount = asksAmount(u) && !tellsAmount(c)
  return (
    (deed || lead ? deductions.deed : 0) +
    (topic ? deductions.topic : 0) +
    (apart ? deductions.apart : 0) +
    (amount ? deductions.quantity : 0)
  )
}

/** Best first. */
export function ranked(candidates: Candidate[], u: Understood, lexicon: Lexicon): Ranked[] {
  const { stems, weigh } = tellingStems(u, lexicon)
  const top = candidates[0]?.score ?? 1
  const mentioned = u.mentions.filter((m) => m.kind === 'ACTOR' && !m.leftAside)
  const aside = new Set(u.mentions.filter((m) => m.leftAside).flatMap((m) => m.ids))
  const actorWeight = weights.actors * (u.kind === 'DELEGATION' ? 2 : 1)
  const doers = new Set(doersNamed(u))
  const authorities = new Set(idsNamed(u, 'AUTHORITY'))
  const matters = new Set(idsNamed(u, 'MATTER'))
  const negative = asksNegative(u) || u.kind === 'YES_NO'
  const scored = candidates.map((c): Ranked => {
    const asked = askedAlike(c, u)
    const like = likest(asked, stems, weigh)
    const have = occurrenceIn(c)
    const coverage = coverageOf(have, stems, weigh)
    const involved = new Set(actorsOf(c).map((a) => a.id))
    const fit = mentioned.length === 0 ? 0 : mentioned.filter((m) => m.ids.some((i) => involved.has(i))).length / mentioned.length
    const rank =
      weights.text * (c.score / top) +
      weights.likeness * like.likeness +
      weights.coverage * coverage +
      weights.action * (u.actions.get(c.statement.action) ?? 0) +
      (u.action === c.statement.action ? weights.action : 0) +
      (u.family === c.statement.family ? weights.family : 0) +
      (u.kindFamilies.includes(c.statement.family) ? weights.kindFamily : 0) +
      actorWeight * fit -
      (aside.size > 0 && [...involved].some((i) => aside.has(i)) ? weights.aside : 0) +
      (doers.has(c.subject?.id ?? '') ? weights.doer : 0) +
      (authorities.size > 0 && c.authorities.some((a) => authorities.has(a.id)) ? weights.authority : 0) +
      (c.matter && matters.has(c.matter.id) ? weights.matter : 0) -
      (isNegative(c) && !negative ? weights.negative : 0) -
      (c.statement.line === 'STRUCTURE' ? weights.structure : 0)
    return {
      ...c,
      rank,
      coverage,
      likeness: like.likeness,
      likeParts: like.parts,
      likeGroup: like.group,
      likeGroups: like.groups,
      lacks: lacksOf(c, have, u, lexicon),
    }
  })
  return byProvision(scored)
}

/** A provision of which several statements fit is likelier the place where the answer stands. */
function byProvision(scored: Ranked[]): Ranked[] {
  const best = new Map<string, number[]>()
  for (const c of scored) for (const p of c.provisions) best.set(p.id, [...(best.get(p.id) ?? []), c.rank])
  const strength = new Map(
    [...best].map(([id, ranks]) => [
      id,
      ranks
        .sort((a, b) => b - a)
        .slice(0, 3)
        .reduce((s, r, i) => s + r / (i + 1), 0),
    ]),
  )
  const top = Math.max(...strength.values(), 1e-9)
  return scored
    .map((c) => ({ ...c, rank: c.rank + weights.provision * (Math.max(...c.provisions.map((p) => strength.get(p.id) ?? 0)) / top) }))
    .sort((a, b) => b.rank - a.rank)
}
