/** One plain English sentence from the parts of a statement. Every word comes from the seed. */
import type { Modality } from '../server/generated/vocabulary.ts'

/** What a sentence is made of: names as they read inside a sentence. */
export type Parts = {
  subject: { said: string; plural: boolean } | null
  says: string | undefined
  verb: { base: string; does: string }
  modality: Modality
  target: string | undefined
  what: string | undefined
  counterparts: { part: string; said: string }[]
  condition: string | undefined
  exception: string | undefined
  due: string | undefined
  authorities: string[]
}

const lead: Record<string, string> = { WITH: 'with', TO: 'to', FOR: 'on behalf of', FROM: 'from', THROUGH: 'through', EXCEPT: 'except' }
const auxiliary: Record<Modality, string> = { DOES: '', SHALL: 'shall', SHOULD: 'should', MAY: 'may', SHALL_NOT: 'must not', DOES_NOT: '' }

/** Joins names as English does: "a", "a and b", "a, b and c". */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

/** "be a member of" as several do it: "are members of". */
const severally = (base: string): string => base.replace(/^be\b/, 'are').replace(/^are an? (\w+)/, 'are $1s')

/** The default verb phrase of an action. */
export function verbPhrase(verb: { base: string; does: string }, modality: Modality, plural: boolean): string {
  if (modality === 'DOES') return plural ? severally(verb.base) : verb.does
  if (modality === 'DOES_NOT' && /^be\b/.test(verb.base))
    return (plural ? severally(verb.base) : verb.does).replace(/^(are|is)\b/, '$1 not')
  if (modality === 'DOES_NOT') return `${plural ? 'do' : 'does'} not ${verb.base}`
  return `${auxiliary[modality]} ${verb.base}`
}

const capital = (s: string) => s.charAt(0).toUpperCase() + s.slice(1)
/** Without closing marks; the full stop of an abbreviation (U.S.) stays until the sentence ends. */
const plain = (s: string) => s.trim().replace(/(?<![A-Z])[.,;]+$/, '')

const strong =
  `set|made|sent|held|kept|put|given|done|drawn|built|run|paid|sold|bought|taken|shown|known|left|met|led|told|brought|sought|begun|found|cut|withheld|dealt|
  laid|read|lent|spent|borne|let|seen|bound|thought|taught|lost|felt`.replace(/\s/g, '')
/** A verb phrase that tells a deed and leaves its doer open: "is approved", "requires approval". */
const passive = new RegExp(
  `\\b(?:is|are|was|were|be|been|being)\\b(?: (?!to\\b|of\\b)[\\w-]+| to be|,[^,]+,){0,4}? (?:\\w+ed|\\w+en|${strong})\\b|\\brequires? approval\\b|\\btake place\\b`,
)

/** Composes the sentence; it ends with a full stop. Where no actor is named it says so, unless nothing is done in it. */
export function sentenceOf(p: Parts): string {
  const says = p.says ?? verbPhrase(p.verb, p.modality, p.subject?.plural ?? true)
  const parts = Object.entries(lead).flatMap(([part, word]) => {
    const names = p.counterparts.filter((c) => c.part === part).map((c) => c.said)
    return names.length > 0 ? [`${word} ${listed(names)}`] : []
  })
  const clause = p.subject ? [p.subject.said, says, p.target, p.what] : [p.what, says, p.target]
  const start = plain([...clause, ...parts].filter(Boolean).join(' '))
  const rest = [p.condition, p.exception, p.due].filter((s) => s !== undefined).map((s) => `, ${plain(s)}`)
  const under = p.authorities.length > 0 ? ` (under ${listed(p.authorities)})` : ''
  const silence = p.subject === null && passive.test(says) ? ' (by whom is not stated)' : ''
  return `${capital(start)}${rest.join('')}${under}${silence}.`.replace(/\.\.$/, '.')
}
