/** A question in plain English → the actors that answer it, with their statements, or the plain word that the documents do not say. */
import type { Context } from '../context.ts'
import type { Database } from '../database/database.ts'
import { badInput } from '../errors.ts'
import type { Reading, ReadingInput, Resolvers } from '../generated/resolvers.ts'
import type { AnswerRow, AuthorityRow, StatementRow } from '../rows.ts'
import { arranged, eachDocument } from './arrange.ts'
import { answersOf, type Chosen, setOf, slotOf } from './choose.ts'
import { isEnglish } from './english.ts'
import { aboutAsked, excludedActor } from './excluded.ts'
import { Lexicon } from './lexicon.ts'
import { type Ranked, ranked } from './rank.ts'
import { searchStatements } from './search.ts'
import { bestSilence, prevails, type Silence } from './silences.ts'
import { asksForChain, linesAsked, type Walked, walkChain, walkGroup, walkPath } from './structure.ts'
import { idsNamed, type Understood, understand } from './understand.ts'
import { ruling } from './verdict.ts'
import { notNamed, silence, stated } from './words.ts'

/** Longest question that is read, in characters. */
const longest = 500
/** How often it is looked up whether another seed was loaded, in milliseconds. */
const freshness = 5_000

type Cached = { lexicon: Promise<Lexicon>; hash: string; checked: number }
const lexicons = new WeakMap<Database, Cached>()

/** The lexicon of the loaded graph; read again when another seed was loaded. */
export async function lexiconOf(database: Database): Promise<Lexicon> {
  const cached = lexicons.get(database)
  if (cached && Date.now() - cached.checked < freshness) return cached.lexicon
  const hash = (await database.read('load/marked', {}))[0]?.hash ?? ''
  if (cached && cached.hash === hash) {
    cached.checked = Date.now()
    return cached.lexicon
  }
  const lexicon = Lexicon.read(database)
  lexicon.catch(() => lexicons.delete(database))
  lexicons.set(database, { lexicon, hash, checked: Date.now() })
  return lexicon
}

const rowsOf = (set: readonly { statement: StatementRow }[]): StatementRow[] => [
  ...new Map(set.map((c) => [c.statement.id, c.statement])).values(),
]

function readingOf(u: Understood): Reading {
  const terms: Reading['terms'] = u.mentions.map((m) => ({ text: m.text, kind: m.kind, id: m.ids[0] ?? null }))
  return { question: u.question, kind: u.kind, action: u.action, family: u.family, terms, unused: u.unused }
}

type Partial = Omit<AnswerRow, 'reading' | 'nearest'>

/** An answer that was walked along the graph. */
function walkedAnswer(walked: Walked, list: Ranked[]): Partial {
  if (walked.actors.length === 0)
    return {
      verdict: 'SILENT',
      answers: [],
      authorities: [],
      statements: [],
      sentence: silence(`nobody is stated there. ${walked.sentence}`.replace(/\.$/, ''), list[0]),
    }
  const answers = walked.actors.map((a, i) => ({ ...a, position: i + 1 }))
  return { verdict: 'STATED', answers, authorities: [], statements: walked.statements, sentence: walked.sentence }
}

function authoritiesOf(set: Chosen[]): AnswerRow['authorities'] {
  const found = new Map<string, { authority: AuthorityRow; statements: StatementRow[] }>()
  for (const c of set) {
    for (const authority of c.authorities) {
      const entry = found.get(authority.id) ?? { authority, statements: [] }
      entry.statements.push(c.statement)
      found.set(authority.id, entry)
    }
  }
  return [...found.values()]
}

/** An answer chosen among the statements that fit by text. */
async function chosenAnswer(context: Context, u: Understood, list: Ranked[]): Promise<Partial> {
  const top = list[0]
  const { verdict, reason } = ruling(u, top, list)
  if (!top || verdict === 'SILENT')
    return { verdict: 'SILENT', answers: [], authorities: [], statements: [], sentence: silence(reason ?? 'nothing fits', top) }
  const excluded = verdict === 'EXCLUDED'
  const slot = excluded ? 'subject' : slotOf(u, top)
  const set = excluded ? [top, ...aboutAsked(u, top, list)] : await setOf(context, u, list)
  const answers = excludedActor(u, excluded, set) ?? answersOf(set, slot, u)
  const actors = answers.map((a) => a.actor)
  // A passive sentence is an answer without an actor. A sentence whose only actors are those of the question is none.
  if (actors.length === 0 && top.subject !== null)
    return {
      verdict: 'SILENT',
      answers: [],
      authorities: [],
      statements: [],
      sentence: silence('the nearest statement names nobody else', top),
    }
  return {
    verdict,
    answers: answers.map((a, i) => ({ actor: a.actor, statements: rowsOf(a.statements), position: i + 1 })),
    authorities: u.kind === 'UNDER_WHICH_AUTHORITY' ? authoritiesOf(set) : [],
    statements: rowsOf(set),
    sentence: actors.length > 0 ? stated(set, actors, excluded, u.kind === 'YES_NO') : notNamed(set),
  }
}

/** What two documents say: those that the question names, else the two whose statements fit best. */
async function comparison(context: Context, u: Understood, list: Ranked[], lexicon: Lexicon): Promise<Partial | null> {
  const named = idsNamed(u, 'DOCUMENT')
  const documents = named.length > 1 ? named : [...new Set([...named, ...eachDocument(list).map((c) => c.document)])].slice(0, 2)
  if (documents.length < 2) return null
  const sides = await Promise.all(
    documents.map(async (d) => arranged(context, u, ranked(await searchStatements(context, u, [d]), u, lexicon))),
  )
  const parts = await Promise.all(sides.map((side) => chosenAnswer(context, u, side)))
  const said = parts.filter((p) => p.verdict !== 'SILENT')
  if (said.length === 0) return null
  const answers = [...new Map(said.flatMap((p) => p.answers).map((a) => [a.actor.id, a])).values()].map((a, i) => ({
    ...a,
    position: i + 1,
  }))
  const statements = [...new Map(said.flatMap((p) => p.statements).map((s) => [s.id, s])).values()]
  return { verdict: 'STATED', answers, authorities: [], statements, sentence: parts.map((p) => p.sentence).join(' ') }
}

/** Questions about paths and chains are walked, unless a sample question shows that a statement answers them outright. */
async function structural(context: Context, u: Understood, list: Ranked[], documents: string[] | null): Promise<Partial | null> {
  let walked: Walked | null = null
  if (u.kind === 'PATH') {
    const lines = linesAsked(u)
    walked = lines.length > 0 ? await walkPath(context, u, lines, documents) : null
    walked ??= (await chainGroup(context, list)) ?? (await walkPath(context, u, [], documents))
  } else if ((u.kind === 'CHAIN_UP' || u.kind === 'CHAIN_DOWN') && (asksForChain(u) || (list[0]?.likeness ?? 0) < 0.5)) {
    walked = await walkChain(context, u)
  }
  if (u.kind === 'PROCEDURE') walked = await procedureGroup(context, list)
  return walked && walkedAnswer(walked, list)
}

/** The procedure of which most of the statements that fit are steps. */
async function procedureGroup(context: Context, list: Ranked[]): Promise<Walked | null> {
  const fit = new Map<string, number>()
  for (const c of list.slice(0, 15))
    for (const g of c.groups) if (g.kind === 'PROCEDURE') fit.set(g.id, (fit.get(g.id) ?? 0) + c.rank * c.rank)
  const best = [...fit].sort((a, b) => b[1] - a[1])[0]
  return best ? walkGroup(context, best[0], true) : null
}

async function chainGroup(context: Context, list: Ranked[]): Promise<Walked | null> {
  const group = list
    .slice(0, 3)
    .flatMap((c) => c.groups)
    .find((g) => g.kind === 'CHAIN')
  return group ? walkGroup(context, group.id) : null
}

/** A silence that is known, in its own words. */
function knownSilence(known: Silence, top: Ranked | undefined): Partial {
  const where = known.citations.length > 0 ? `; the matter is spoken of in ${known.citations.join(', ')}` : ''
  return { verdict: 'SILENT', answers: [], authorities: [], statements: [], sentence: silence(`${known.says}${where}`, top, '') }
}

/** Answers a reading. */
async function answer(context: Context, u: Understood, lexicon: Lexicon, given: readonly string[] | null | undefined): Promise<AnswerRow> {
  const named = u.kind === 'COMPARE' ? [] : idsNamed(u, 'DOCUMENT')
  const inForce = given?.length ? named.filter((d) => given.includes(d)) : named
  const documents = inForce.length > 0 ? inForce : given?.length ? [...given] : null
  const [candidates, known] = await Promise.all([searchStatements(context, u, documents), bestSilence(context, u, lexicon)])
  const found = ranked(candidates, u, lexicon)
  const list = await arranged(context, u, found)
  // What is walked is stated; else a known silence may fit better than any statement.
  let part = await structural(context, u, list, documents)
  if ((part === null || part.verdict === 'SILENT') && prevails(known, u, list[0])) part = knownSilence(known, found[0])
  if (u.kind === 'COMPARE') part = await comparison(context, u, list, lexicon)
  part ??= await chosenAnswer(context, u, list)
  const used = new Set(part.statements.map((s) => s.id))
  const nearest = rowsOf(list.filter((c) => !used.has(c.statement.id))).slice(0, 10)
  return { ...part, nearest, reading: readingOf(u) }
}

function checked(question: string): string {
  const text = question.trim()
  if (text.length === 0) throw badInput('question: expected 1 to 500 characters, none came')
  if (question.length > longest) throw badInput(`question: expected at most ${longest} characters`, `${question.length} characters`)
  if (!isEnglish(text)) throw badInput('question: expected a question in English', text)
  return text
}

/** A reading that a person corrected: what they say of kind, action and terms takes the place of what was understood. */
function corrected(reading: ReadingInput, lexicon: Lexicon): Understood {
  const u = understand(checked(reading.question), lexicon)
  const terms = reading.terms ?? []
  const mentions = terms.flatMap((t) => {
    if (!t.id || t.kind === 'WORD' || t.kind === 'ACTION') return []
    const own = u.mentions.find((m) => m.text === t.text)
    return [{ kind: t.kind, ids: [t.id], start: own?.start ?? 0, end: own?.end ?? 0, text: t.text }]
  })
  const actions = reading.action ? new Map([[reading.action as string, 1]]) : u.actions
  const action = reading.action ?? null
  return { ...u, kind: reading.kind, mentions, actions, action, family: action ? lexicon.familyOf(action) : (reading.family ?? null) }
}

export const askResolvers: Resolvers = {
  Query: {
    ask: async (_, { question, documents }, context) => {
      const text = checked(question)
      const lexicon = await lexiconOf(context.database)
      return answer(context, understand(text, lexicon), lexicon, documents)
    },
    askAs: async (_, { reading, documents }, context) => {
      const lexicon = await lexiconOf(context.database)
      return answer(context, corrected(reading, lexicon), lexicon, documents)
    },
  },
}
