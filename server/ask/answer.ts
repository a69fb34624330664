/** One reading → the actors that answer it with their statements, or why there are none. */
import type { Context } from '../context.ts'
import type { AnswerRow, AuthorityRow, StatementRow } from '../rows.ts'
import { answersOf, type Chosen, setOf } from './choose.ts'
import { aboutAsked, excludedActor } from './excluded.ts'
import { isNegative, type Ranked } from './rank.ts'
import type { Silence } from './silences.ts'
import { slotsOf } from './slots.ts'
import { formsIn } from './text.ts'
import { besideNames, type Understood } from './understand.ts'
import { ruling } from './verdict.ts'
import type { Walked } from './walked.ts'
import { howFar, notNamed, silence, stated } from './words.ts'

/** An answer without what only a whole question has. */
export type Part = Omit<AnswerRow, 'reading' | 'nearest'>

export const rowsOf = (set: readonly { statement: StatementRow }[]): StatementRow[] => [
  ...new Map(set.map((c) => [c.statement.id, c.statement])).values(),
]

/** An answer of silence. */
export const silentPart = (sentence: string): Part => ({ verdict: 'SILENT', answers: [], authorities: [], statements: [], sentence })

/** An answer by a set of statements and the actors in it. */
export function partOf(verdict: Part['verdict'], set: Chosen[], answers: ReturnType<typeof answersOf>, sentence: string): Part {
  const placed = answers.map((a, i) => ({ actor: a.actor, statements: rowsOf(a.statements), position: i + 1 }))
  return { verdict, answers: placed, authorities: [], statements: rowsOf(set), sentence }
}

/** An answer that was walked along the graph. */
export function walkedPart(walked: Walked, top: Ranked | undefined): Part {
  if (walked.actors.length === 0) return silentPart(`${walked.sentence}${howFar(top)}`)
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

/** One who asks or is meant against another: "do we pay or they?". */
const eitherOr = /\b(we|i|they)\b.*\bor (the |an? |our |their )?ACTOR\b|\bor (we|i|they|someone|somebody)\b/

/** The word of a yes-no question's answer; a question of either or is not answered by yes. */
function leadOf(u: Understood, excluded: boolean): string {
  if (excluded) return 'No. '
  return u.kind === 'YES_NO' && !eitherOr.test(u.masked.join(' ')) ? 'Yes. ' : ''
}

const ofDeeds = new Set(formsIn('role job duties function task responsibility mission purpose remit work responsible'))
/** How many deeds of an actor answer what it does. */
const mostDeeds = 20

/** Whether the question asks for all that an actor does: "what does X do?". */
const asksForAllDeeds = (u: Understood): boolean => u.kind === 'WHAT_DOES' && besideNames(u).every((w) => ofDeeds.has(w.form))

/** What the subject of the best statement does, by all that fit, in the documents' order; what it does not comes last. */
const allDeeds = (top: Ranked, list: Ranked[]): Ranked[] =>
  list
    .filter((c) => c === top || (c.subject?.id === top.subject?.id && c.statement.line !== 'STRUCTURE'))
    .slice(0, mostDeeds)
    .toSorted((a, b) => Number(isNegative(a)) - Number(isNegative(b)) || a.order - b.order)

/** An answer chosen among the statements that fit by text. */
export async function chosenPart(context: Context, u: Understood, list: Ranked[], known: Silence | null): Promise<Part> {
  const top = list[0]
  const { verdict, reason, unsaid } = ruling(u, list, known)
  if (!top || verdict === 'SILENT') return silentPart(unsaid ? silence(unsaid, top, '') : silence(reason ?? 'nothing fits', top))
  const excluded = verdict === 'EXCLUDED'
  const plain = !excluded && asksForAllDeeds(u)
  const set = plain ? allDeeds(top, list) : excluded ? [top, ...aboutAsked(u, top, list)] : await setOf(context, u, list)
  const answers = excludedActor(u, excluded, set) ?? answersOf(set, excluded ? ['subject'] : slotsOf(u, top), u)
  const actors = answers.map((a) => a.actor)
  // A passive sentence is an answer without an actor. A sentence whose only actors are those of the question is none.
  if (actors.length === 0 && top.subject !== null) return silentPart(silence('the nearest statement names nobody else', top))
  const told = actors.length > 0 ? stated(set, actors, leadOf(u, excluded), plain ? 'tell what else it does' : undefined) : notNamed(set)
  return { ...partOf(verdict, set, answers, told), authorities: u.kind === 'UNDER_WHICH_AUTHORITY' ? authoritiesOf(set) : [] }
}

/** The answers to the parts of a question as one: what is stated counts, then what is ruled out; each part keeps its sentence. */
export function joined(parts: Part[]): Part {
  const spoken = parts.filter((p) => p.verdict !== 'SILENT')
  const [first] = parts
  if (!first || spoken.length === 0) return first ?? silentPart('')
  const answers = new Map<string, Part['answers'][number]>()
  for (const a of spoken.flatMap((p) => p.answers)) {
    const own = answers.get(a.actor.id)
    answers.set(
      a.actor.id,
      own ? { ...own, statements: rowsOf([...own.statements, ...a.statements].map((statement) => ({ statement }))) } : a,
    )
  }
  return {
    verdict: spoken.some((p) => p.verdict === 'STATED') ? 'STATED' : 'EXCLUDED',
    answers: [...answers.values()].map((a, i) => ({ ...a, position: i + 1 })),
    authorities: [...new Map(spoken.flatMap((p) => p.authorities).map((a) => [a.authority.id, a])).values()],
    statements: rowsOf(spoken.flatMap((p) => p.statements).map((statement) => ({ statement }))),
    sentence: [...new Set(parts.map((p) => p.sentence))].join(' '),
  }
}
