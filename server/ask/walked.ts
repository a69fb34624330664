/** Answers that are told by several statements in order: chains, procedures, structure. */
import type { Context } from '../context.ts'
import type { ActorRow, StatementRow } from '../rows.ts'
import { cited } from './words.ts'

/** Actors in order with the statements that bear them, and the whole in words. */
export type Walked = { actors: { actor: ActorRow; statements: StatementRow[] }[]; statements: StatementRow[]; sentence: string }

/** What hangs on a statement. */
export type Parts = NonNullable<Awaited<ReturnType<typeof hangingOn>>>
export const hangingOn = (context: Context, statement: StatementRow) => context.batch('statement/parts', statement.id, {})
/** Its counterparts in some parts. */
export const by = (parts: Parts, ...wanted: string[]) => parts.counterparts.filter((c) => wanted.includes(c.part)).map((c) => c.actor)

/** Of a link of a chain: who hands on, by way of whom, who receives. */
export const linkActors = (p: Parts) => [p.subject, ...by(p, 'FROM', 'THROUGH'), p.target, ...by(p, 'TO', 'WITH', 'FOR')]

/** Of a step of a procedure: who does it, and who is drawn into it. A message to many only tells them; one receiver has the matter next. */
export function stepActors(p: Parts) {
  const receivers = by(p, 'TO')
  return [p.subject, ...by(p, 'THROUGH', 'FROM', 'WITH'), p.target, ...(receivers.length === 1 ? receivers : [])]
}

/** Statements in their order, with the actors that are taken from each. Null where they have none. */
export async function walkStatements(
  context: Context,
  statements: StatementRow[],
  actorsOf: (parts: Parts) => (ActorRow | null)[],
): Promise<Walked | null> {
  const actors = new Map<string, { actor: ActorRow; statements: StatementRow[] }>()
  const sentences: string[] = []
  // Asked for together, they are one read.
  const all = await Promise.all(statements.map(async (statement) => ({ statement, parts: await hangingOn(context, statement) })))
  for (const { statement, parts } of all) {
    if (!parts) continue
    sentences.push(cited({ statement, provisions: parts.provisions }))
    for (const a of actorsOf(parts)) if (a) actors.set(a.id, { actor: a, statements: [...(actors.get(a.id)?.statements ?? []), statement] })
  }
  return actors.size > 0 ? { actors: [...actors.values()], statements, sentence: inShort(sentences) } : null
}

/** How many steps are told in words; the statements below an answer show all of them in order. */
const most = 5

function inShort(sentences: string[]): string {
  const more = sentences.length - most
  const rest = more > 0 ? [more === 1 ? '1 more step follows.' : `${more} more steps follow.`] : []
  return [...sentences.slice(0, most), ...rest].join(' ')
}
