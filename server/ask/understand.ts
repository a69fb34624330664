/** Text → reading: what kind of question, which action, what its words name. Pure: the lexicon is given. */
import type { ActionName, Family, QuestionKind } from '../generated/vocabulary.ts'
import { features } from './bayes.ts'
import { leadingAction, leadOf, namedAction } from './deed.ts'
import type { Lexicon, Mention } from './lexicon.ts'
import { lastSentence, mainClause, personAsked, type Span, withoutRelatives, withoutSayer } from './parts.ts'
import { kindPatterns } from './questions.ts'
import { formsIn, isStop, type Word, wordsIn } from './text.ts'

/** A question as it was understood. */
export type Understood = {
  question: string
  kind: QuestionKind
  /** The likeliest action, if the words tell. */
  action: ActionName | null
  /** The action that a phrase of the question names outright. */
  named: ActionName | null
  /** The words of that phrase, as stems. */
  namedStems: string[]
  family: Family | null
  /** The verb behind "who", where no phrase of an action stands there. */
  lead: string | null
  /** The families that the kind of question asks for by itself. */
  kindFamilies: readonly Family[]
  /** Each action's probability relative to the likeliest. */
  actions: Map<string, number>
  /** Each asked part's probability relative to the likeliest. */
  parts: Map<string, number>
  mentions: Mention[]
  /** The words with slips repaired. */
  words: Word[]
  masked: string[]
  repaired: { typed: string; form: string }[]
  /** Words that carry meaning but that nothing here knows. */
  unused: string[]
  /** The words that the asked part of the question is made of; the others only tell its circumstances. Null: all of them. */
  focus: ReadonlySet<Word> | null
}

const leadsToDocument = new Set(formsIn('in per by under from of to on says according via has and or versus vs against'))
const setsAgainst = /^(vs|versu|against)$/
const saidThere = /^(say|state|call|give|name|put|list|mention|describe|word|wording|title|term|credit|speak)/
const leavesOut = /\b(apart from|other than|beside|except|excluding|exclude|not|but not|instead of|rather than|aside from)( the| a| an)?$/

/** How a name is meant: a document only where the answer is to be read in it, an actor perhaps only to be left aside. */
function readAs(mentions: Mention[], words: Word[]): Mention[] {
  return mentions.flatMap((m) => {
    const before = words.slice(Math.max(0, m.start - 3), m.start).map((w) => w.form)
    if (m.kind === 'DOCUMENT') {
      const led = before.slice(-2).some((f) => leadsToDocument.has(f))
      const atAnEnd = m.start < 3 || m.end > words.length - 2
      const set = words.slice(m.end, m.end + 2).some((w) => setsAgainst.test(w.form))
      return led || atAnEnd || set || saidThere.test(words[m.end]?.form ?? '') ? [m] : []
    }
    return m.kind === 'ACTOR' && leavesOut.test(before.join(' ')) ? [{ ...m, leftAside: true }] : [m]
  })
}

const joins = /^(and|or|vs|versu|the)$/
const alternative = /^(or|vs|versu)$/
const choice = /\b(which|who)( one)? of( the)?$|^of( the)?$/

/** Marks the actors that the question offers for a choice: "A or B", "A/B", "which of A, B and C". */
function withOffers(question: string, mentions: Mention[], words: Word[]): Mention[] {
  const formsTo = (start: number, end: number) => words.slice(Math.max(0, start), end).map((w) => w.form)
  const runs: Mention[][] = []
  for (const m of mentions.filter((x) => x.kind === 'ACTOR' && !x.leftAside)) {
    const last = runs.at(-1)?.at(-1)
    if (last && formsTo(last.end, m.start).every((f) => joins.test(f))) runs.at(-1)?.push(m)
    else runs.push([m])
  }
  const isChoice = (run: Mention[]) =>
    run.some((m, i) => {
      const next = run[i + 1]
      return next && (formsTo(m.end, next.start).some((f) => alternative.test(f)) || question.includes(`${m.text}/${next.text}`))
    }) || choice.test(formsTo((run[0]?.start ?? 0) - 4, run[0]?.start ?? 0).join(' '))
  // One alone is no choice: "the tools of the Army".
  const offered = new Set(runs.filter((run) => run.length > 1 && isChoice(run)).flat())
  return mentions.map((m) => (offered.has(m) ? { ...m, offered: true } : m))
}

/** Repairs words that nobody knows; a name is matched after that, so a slip in a name is repaired too. */
function repairedWords(words: Word[], lexicon: Lexicon): { words: Word[]; repaired: Understood['repaired'] } {
  const repaired: Understood['repaired'] = []
  const out = words.map((w) => {
    const form = isStop(w.form) ? null : (lexicon.vocabulary.spelledOut(w.form) ?? lexicon.vocabulary.repair(w.form))
    if (form === null) return w
    repaired.push({ typed: w.typed, form })
    return { ...w, form }
  })
  return { words: out, repaired }
}

/** A path drawn in the question itself. */
export const hasArrow = (question: string): boolean => /->|→|=>|\s>\s(?!\s*[$€\d])/.test(question)

/** Whether one may or must: the actors behind its verb are whom it is done to. */
const asksOfOne = /^(may|can|could|must|should|shall) (the |an? |my |our )?ACTOR\b/

/** The kind whose pattern fits first. */
function kindOf(
  question: string,
  masked: string[],
  mentions: Mention[],
  clause: string[],
): { kind: QuestionKind; families: readonly Family[] } {
  const documents = new Set(mentions.filter((m) => m.kind === 'DOCUMENT').flatMap((m) => m.ids))
  const places = new Set(mentions.filter((m) => m.kind === 'PROVISION').flatMap((m) => m.ids))
  if (documents.size > 1 || places.size > 1) return { kind: 'COMPARE', families: [] }
  const actors = mentions.filter((m) => m.kind === 'ACTOR').length
  // "Is it A or B that …" asks who; "may A advise B or C?" does not.
  const choosing =
    mentions.some((m) => m.offered) && !(asksOfOne.test(clause.join(' ')) && mentions.some((m) => m.kind === 'ACTOR' && !m.offered))
  const fits = (text: string) =>
    kindPatterns.find((k) => (k.least ?? 0) <= actors && !(choosing && k.kind === 'YES_NO') && k.pattern.test(text))
  if (actors > 0 && hasArrow(question)) return { kind: 'PATH', families: [] }
  const fitsWhole = (text: string) => kindPatterns.find((k) => k.whole && (k.least ?? 0) <= actors && k.pattern.test(text))
  const telling = (text: string) => [fits(text)].find((k) => k && k.kind !== 'WHO_DOES')
  // The last sentence asks, and in it the main clause; what stands around it tells the situation.
  const asksItself = clause.length < masked.length && personAsked.test(clause.join(' '))
  const main = mainClause(clause)
  const found =
    fitsWhole(masked.join(' ')) ??
    telling(withoutRelatives(main)) ??
    (main.split(' ').length < clause.length ? fits(main) : telling(withoutRelatives(clause.join(' ')))) ??
    (asksItself ? undefined : fits(withoutRelatives(masked.join(' '))))
  // Key words without any word of asking: what the actor that they name has to do with the rest.
  const keywords = found?.kind === 'WHO_DOES' && actors === 1 && ![asks, leftOpen, asksForList].some((p) => p.test(masked.join(' ')))
  return { kind: keywords ? 'WHAT_DOES' : (found?.kind ?? 'WHO_DOES'), families: found?.families ?? [] }
}

/** Key words that break off where somebody has to be put in: "ACTOR works with". */
const leftOpen = /\b(to|with|w|for|via|from|of|through|advise|inform|tell|report|consult|notify|copy|copie|direct|supervise|fund)$/
/** Key words that ask for those who are not named: "ACTOR offices, list". */
const asksForList = /\b(list|name)( pl| please)?$/
const asks = /\b(who|whom|whose|which|what|when|where|how|why|by)\b/

const mentionsIn = (mentions: Mention[], { start, end }: Span) => mentions.filter((m) => m.start >= start && m.end <= end)

/** Kinds that ask for another than the doer: the verb behind "who" is not what tells their deed. */
const byOther = new Set<QuestionKind>(['WITH_WHOM', 'WHO_IS_TOLD'])

/** Reads a question, or the part of it between two words, with the rest of it as its circumstances. */
export function understand(question: string, lexicon: Lexicon, part?: Span): Understood {
  const { words, repaired } = repairedWords(wordsIn(question), lexicon)
  const mentions = withOffers(question, readAs(lexicon.mentions(words), words), words)
  const asked = part ? words.slice(part.start, part.end) : lastSentence(question, words)
  const clause = withoutSayer(lexicon.masked(asked, undefined))
  const masked = part ? clause : lexicon.masked(words, mentions)
  const { kind, families } = kindOf(question, masked, part ? mentionsIn(mentions, part) : mentions, clause)
  const leading = leadingAction(clause, lexicon)
  const phrase = leading ?? namedAction(mainClause(clause).split(' '), lexicon) ?? namedAction(masked, lexicon)
  const named = kind === 'DELEGATION' ? 'DELEGATE' : (phrase?.action ?? null)
  const actions = lexicon.actions.relative(features(masked))
  const likeliest = [...actions].sort((a, b) => b[1] - a[1])[0]?.[0] as ActionName | undefined
  const others = besideNames({ mentions, words })
  // Names alone tell no action.
  const action = named ?? (others.length > 0 ? likeliest : undefined) ?? null
  return {
    question,
    kind,
    action,
    mentions,
    words,
    masked,
    repaired,
    named,
    namedStems: phrase?.stems ?? [],
    lead: leading ? null : leadOf(clause),
    kindFamilies: leading && families.length > 0 && !byOther.has(kind) ? [lexicon.familyOf(leading.action)] : families,
    actions,
    family: action ? lexicon.familyOf(action) : (families[0] ?? null),
    parts: lexicon.parts.relative(features(masked)),
    unused: others.filter((w) => !lexicon.vocabulary.knows(w.form)).map((w) => w.typed),
    focus: part ? new Set(asked) : null,
  }
}

const sequenceKinds = new Set<QuestionKind>(['PATH', 'PROCEDURE', 'CHAIN_UP', 'CHAIN_DOWN'])

/** Whether the question asks for several in an order: a way, steps, a chain. */
export const asksForSequence = (u: Understood): boolean => sequenceKinds.has(u.kind)

/** The words that carry meaning and belong to no name; `except` takes a kind of name for words like others. */
export function besideNames({ mentions, words }: Pick<Understood, 'mentions' | 'words'>, except?: Mention['kind']): Word[] {
  const named = new Set(mentions.filter((m) => m.kind !== except).flatMap((m) => words.slice(m.start, m.end)))
  return words.filter((w) => !named.has(w) && !isStop(w.form))
}

/** Ids of one kind that the question names, in its order. */
export const idsNamed = (u: Understood, kind: Mention['kind']): string[] => [
  ...new Set(u.mentions.filter((m) => m.kind === kind && !m.leftAside).flatMap((m) => m.ids)),
]

/** Ids of the actors that the question gives, and which are therefore no answer to it; those that it offers for a choice are not among them. */
export const actorsGiven = (u: Understood): Set<string> =>
  new Set(u.mentions.filter((m) => m.kind === 'ACTOR' && !m.offered).flatMap((m) => m.ids))

/** The words that say what is asked about: without those that only name a document, unless nothing else is left. */
export function matterWords(u: Understood): Word[] {
  const documents = u.mentions.filter((m) => m.kind === 'DOCUMENT')
  const others = u.words.filter((_, i) => !documents.some((m) => i >= m.start && i < m.end))
  return others.filter((w) => !isStop(w.form)).length > 1 ? others : u.words
}

/** How much a word of the circumstances counts beside one of the part that is asked. */
const besideFocus = 0.5

/** How much a word counts by where it stands. */
export const stressOf = (u: Understood, word: Word): number => (u.focus === null || u.focus.has(word) ? 1 : besideFocus)

const auxiliary = /^(doe|do|did|must|should|shall|can|could|may|might|will|would|need)$/

/** "I work in ACTOR", "we at ACTOR", "as a ACTOR": who asks. */
const asker =
  /\b(i|we|our office)( m| am| re| are| ve)?( \w+)?( in| at| for| with| as| run| head)?( the| an?| our)? $|^(as|at|in) (the |an? )?$/
const asksForSelf =
  /\b(do|must|should|shall|can|could|may|might|need)( not)? (i|we)\b|\b(i|we) (must|should|shall|can|may|have to|need to)\b/

/** The actor whose place the asker has, where the question is what the asker should do. */
function selfOf(u: Understood, actors: Mention[]): string[] {
  if (!asksForSelf.test(u.words.map((w) => w.form).join(' '))) return []
  const before = (m: Mention) =>
    `${u.words
      .slice(Math.max(0, m.start - 6), m.start)
      .map((w) => w.form)
      .join(' ')} `
  return actors.find((m) => asker.test(before(m)))?.ids ?? []
}

/** The actors that the question makes the doer of its verb: "to whom must ACTOR report", "I work in ACTOR. Whom should I ask". */
export function doersNamed(u: Understood): string[] {
  const isDoer = (at: number) => {
    const [two, one] = [u.words[at - 2]?.form ?? '', u.words[at - 1]?.form ?? '']
    return auxiliary.test(one) || (/^(the|an?|my|our)$/.test(one) && auxiliary.test(two))
  }
  const actors = u.mentions.filter((m) => m.kind === 'ACTOR' && !m.leftAside)
  // In "the Army's technology centers" the last name is the one that is meant.
  const named = actors.filter((m) => isDoer(m.start)).flatMap((m) => (actors.find((next) => next.start === m.end) ?? m).ids)
  return named.length > 0 ? named : selfOf(u, actors)
}
