/** A question in plain English → the actors that answer it, with their statements, or the plain word that the documents do not say. */
import type { Context } from '../context.ts'
import type { Database } from '../database/database.ts'
import { badInput } from '../errors.ts'
import type { Reading, ReadingInput, Resolvers } from '../generated/resolvers.ts'
import type { AnswerRow } from '../rows.ts'
import { chosenPart, joined, type Part, rowsOf, walkedPart } from './answer.ts'
import { arranged } from './arrange.ts'
import { comparison } from './comparison.ts'
import { isEnglish } from './english.ts'
import { Lexicon } from './lexicon.ts'
import { againstEachOther, partsOf } from './parts.ts'
import { documentOf, placesNamed, saidThere, within } from './places.ts'
import { type Ranked, ranked } from './rank.ts'
import { searchStatements } from './search.ts'
import { bestSilence } from './silences.ts'
import { isBareChain, structural } from './structure.ts'
import { idsNamed, type Understood, understand } from './understand.ts'

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

function readingOf(question: string, u: Understood): Reading {
  const terms: Reading['terms'] = u.mentions.map((m) => ({ text: m.text, kind: m.kind, id: m.ids[0] ?? null }))
  return { question, kind: u.kind, action: u.action, family: u.family, terms, unused: u.unused }
}

/** Answers one reading; `list` are the statements that fit it, best first. */
async function answerOne(context: Context, u: Understood, lexicon: Lexicon, given: readonly string[] | null | undefined) {
  const inForce = (document: string) => !given?.length || given.includes(document)
  // What is compared is named beside the question; elsewhere the answer has to stand in what is named.
  const named = u.kind === 'COMPARE' ? [] : idsNamed(u, 'DOCUMENT').filter(inForce)
  const places = u.kind === 'COMPARE' ? [] : placesNamed(u).filter((place) => inForce(documentOf(place)))
  const documents = documentsOf(named, given ?? [], [...new Set(places.map(documentOf))])
  const [candidates, known] = await Promise.all([searchStatements(context, u, documents, places), bestSilence(context, u, lexicon)])
  const { inside, outside } = within(ranked(candidates, u, lexicon), places)
  const list = await arranged(context, u, inside, documents)
  const structure = await structured(context, u, { list, inside, places, documents, inForce }, lexicon)
  // What is walked is stated; where the walk leads nowhere, a statement may still say it.
  const open = structure === null || (structure.verdict === 'SILENT' && !isBareChain(u))
  const chosen = open ? await chosenPart(context, u, list, known) : structure
  return { part: structure && chosen.verdict === 'SILENT' ? structure : chosen, list: [...list, ...outside] }
}

type Found = { list: Ranked[]; inside: Ranked[]; places: string[]; documents: string[] | null; inForce: (document: string) => boolean }

/** What is told otherwise than by the best statement: what stands in a place, what is compared, what is walked. */
async function structured(context: Context, u: Understood, found: Found, lexicon: Lexicon): Promise<Part | null> {
  const { list, inside, places, documents, inForce } = found
  const there = saidThere(u, inside, places)
  if (there) return there
  const compared = u.kind === 'COMPARE' ? await comparison(context, u, list, lexicon, inForce) : null
  if (compared) return compared
  const walked = await structural(context, u, list, documents)
  return walked && walkedPart(walked, list[0])
}

/** Where to search: the first of what the question names, what is in force, and where its provisions stand. Null: everywhere. */
const documentsOf = (...wanted: (readonly string[])[]): string[] | null => {
  const documents = wanted.find((w) => w.length > 0)
  return documents ? [...documents] : null
}

/** Answers the parts of a question, one after the other as one answer. */
async function answer(
  context: Context,
  question: string,
  readings: [Understood, ...Understood[]],
  lexicon: Lexicon,
  documents: readonly string[] | null | undefined,
): Promise<AnswerRow> {
  const answered = await Promise.all(readings.map((u) => answerOne(context, u, lexicon, documents)))
  const part = joined(answered.map((a) => a.part))
  const used = new Set(part.statements.map((s) => s.id))
  const others = answered.flatMap((a) => a.list.slice(0, 20)).filter((c) => !used.has(c.statement.id))
  return { ...part, nearest: rowsOf(others).slice(0, 10), reading: readingOf(question, readings[0]) }
}

/** The readings of a question, one for each of its parts. Documents are compared as a whole. */
function readingsOf(question: string, lexicon: Lexicon): [Understood, ...Understood[]] {
  const whole = understand(question, lexicon)
  const [first, ...rest] = partsOf(question)
  const compared = whole.kind === 'COMPARE' && (idsNamed(whole, 'DOCUMENT').length > 1 || placesNamed(whole).length > 1)
  const pair = whole.kind === 'COMPARE' && !compared && rest.length === 0 ? againstEachOther(question) : null
  if (pair) return [understand(pair[0], lexicon), understand(pair[1], lexicon)]
  if (!first || rest.length === 0 || compared || whole.kind === 'PATH' || whole.kind === 'PROCEDURE') return [whole]
  return [understand(question, lexicon, first), ...rest.map((span) => understand(question, lexicon, span))]
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
    return [{ start: 0, end: 0, ...own, kind: t.kind, ids: [t.id], text: t.text }]
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
      return answer(context, text, readingsOf(text, lexicon), lexicon, documents)
    },
    askAs: async (_, { reading, documents }, context) => {
      const lexicon = await lexiconOf(context.database)
      return answer(context, reading.question, [corrected(reading, lexicon)], lexicon, documents)
    },
  },
}
