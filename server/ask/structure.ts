/** Questions that a score cannot answer: chains and paths, which are walked. */
import { chainOf } from '../chain/chain.ts'
import type { Context } from '../context.ts'
import type { Line } from '../generated/vocabulary.ts'
import { pathsOf } from '../path/path.ts'
import type { ActorRow, StatementRow } from '../rows.ts'
import type { Ranked } from './rank.ts'
import { formsIn, isStop } from './text.ts'
import { idsNamed, type Understood } from './understand.ts'
import { closeness } from './verdict.ts'

/** Actors in order with the statements that bear them, and the whole in words. */
export type Walked = { actors: { actor: ActorRow; statements: StatementRow[] }[]; statements: StatementRow[]; sentence: string }

const lineWords: [RegExp, Line[]][] = [
  [/\b(re)?delegat\w*|\bpower\b|\bauthorit\w*/, ['DELEGATION']],
  [/\b(money|fund\w*|pay|budget|dollar|cash)\b/, ['FUNDING']],
  [/\b(command|supervis\w*|direct\w*|order)\b/, ['COMMAND', 'DIRECTION']],
]

/** Whether the question speaks of a chain outright, and not just of somebody who directs or answers. */
export const asksForChain = (u: Understood): boolean =>
  /\b(chain|boss|superior|subordinate)\b|\b(command|supervise|direct|in charge|command of) (of )?(the |an? |our |my )?(\w+ )?ACTOR$|\b(above|over|below|under|beneath) (the |my |our |an? )?(me|u|ACTOR)\b/.test(
    u.masked.join(' '),
  )

/** The kinds of line that the words of the question ask for. */
export const linesAsked = (u: Understood): Line[] => lineWords.find(([pattern]) => pattern.test(u.masked.join(' ')))?.[1] ?? []

/** Actors by whom a step goes ("through"), who stand between its ends. */
async function between(context: Context, statement: StatementRow): Promise<ActorRow[]> {
  const parts = await context.batch('statement/parts', statement.id, {})
  return parts?.counterparts.filter((c) => c.part === 'THROUGH').map((c) => c.actor) ?? []
}

/** The path between the first two actors that the question names, by lines of the given kinds. */
export async function walkPath(context: Context, u: Understood, lines: Line[], documents: string[] | null): Promise<Walked | null> {
  const [from, to] = idsNamed(u, 'ACTOR')
  if (!from || !to) return null
  const found = (await pathsOf(context, { from, to, lines, documents, undirected: false, first: 1 })).nodes[0]
  if (!found) return null
  const actors = new Map<string, { actor: ActorRow; statements: StatementRow[] }>()
  const add = (actor: ActorRow, s: StatementRow) =>
    actors.set(actor.id, { actor, statements: [...(actors.get(actor.id)?.statements ?? []), s] })
  for (const step of found.steps) {
    add(step.from, step.statement)
    for (const a of await between(context, step.statement)) add(a, step.statement)
    add(step.to, step.statement)
  }
  return { actors: [...actors.values()], statements: found.steps.map((s) => s.statement), sentence: found.sentence }
}

/** The actors of a chain in the order of its links: who hands on, by way of whom, who receives. Of a procedure: who does each step. */
export async function walkGroup(context: Context, id: string, doersOnly = false): Promise<Walked | null> {
  const members = (await context.batch('group/members', id, {}))?.members ?? []
  return walkStatements(
    context,
    members.map((m) => m.statement),
    doersOnly,
  )
}

async function walkStatements(context: Context, statements: StatementRow[], doersOnly = false): Promise<Walked | null> {
  const actors = new Map<string, { actor: ActorRow; statements: StatementRow[] }>()
  for (const statement of statements) {
    const parts = await context.batch('statement/parts', statement.id, {})
    if (!parts) continue
    const by = (...wanted: string[]) => parts.counterparts.filter((c) => wanted.includes(c.part)).map((c) => c.actor)
    const doers = [parts.subject, ...by('THROUGH')]
    const links = doersOnly ? doers : [parts.subject, ...by('FROM', 'THROUGH'), parts.target, ...by('TO', 'WITH', 'FOR')]
    for (const a of links) if (a) actors.set(a.id, { actor: a, statements: [...(actors.get(a.id)?.statements ?? []), statement] })
  }
  return actors.size > 0 ? { actors: [...actors.values()], statements, sentence: statements.map((s) => s.sentence).join(' ') } : null
}

/** The chain above or below the actor that the question names. Null when it names none. */
export async function walkChain(context: Context, u: Understood): Promise<Walked | null> {
  const [id] = idsNamed(u, 'ACTOR')
  if (!id) return null
  const up = u.kind === 'CHAIN_UP'
  const lines = linesAsked(u)
  const chain = await chainOf(context, id, up ? 'UP' : 'DOWN', lines.length > 0 ? lines : ['COMMAND', 'DIRECTION'])
  if (!chain) return null
  const whole = /\b(chain|everyone|all)\b/.test(u.masked.join(' '))
  const levels = chain.levels.filter((l) => whole || l.depth === 1)
  const actors = new Map<string, { actor: ActorRow; statements: StatementRow[] }>()
  for (const l of levels) {
    for (const s of l.statements)
      for (const a of await between(context, s)) if (a.id !== id && !actors.has(a.id)) actors.set(a.id, { actor: a, statements: [s] })
    if (!actors.has(l.actor.id)) actors.set(l.actor.id, { actor: l.actor, statements: l.statements })
  }
  return {
    actors: [...actors.values()],
    statements: [...new Map(levels.flatMap((l) => l.statements).map((s) => [s.id, s])).values()],
    sentence: whole ? chain.sentence : [chain.sentence, ...inWords(levels)].join(' '),
  }
}

/** How many statements of each actor of a chain are told in words. */
const told = 2

/** The statements of a short chain in words, for they carry its conditions; those with a condition first. */
function inWords(levels: readonly { statements: StatementRow[] }[]): string[] {
  const conditional = (s: StatementRow) => (s.condition || s.exception ? 0 : 1)
  return levels.flatMap((l) => [...l.statements].sort((a, b) => conditional(a) - conditional(b)).slice(0, told)).map((s) => s.sentence)
}

/** So many words of a question beside its names make a matter of their own, which a bare walk would pass by. */
const ownMatter = 3

const ofWalking = new Set(
  formsIn(`chain command path trace route line above below boss superior everyone reach report answer power authority money down
  order direct supervise flow step way link get got lead run come start end whole full stated delegation delegate`),
)

/** Whether the question speaks of some matter, and not only of actors and of how they stand to each other. */
function hasMatter(u: Understood): boolean {
  const names = new Set(u.mentions.filter((m) => m.kind !== 'MATTER').flatMap((m) => u.words.slice(m.start, m.end)))
  return u.words.filter((w) => !names.has(w) && !isStop(w.form) && !ofWalking.has(w.form)).length >= ownMatter
}

/** Questions about paths, chains and procedures are walked, unless they speak of a matter that a statement answers outright. */
export async function structural(context: Context, u: Understood, list: Ranked[], documents: string[] | null): Promise<Walked | null> {
  const told = list[0] !== undefined && hasMatter(u) && closeness(list[0]) >= 0.8
  if (u.kind === 'PROCEDURE') return groupOf(context, list, 'PROCEDURE')
  if (u.kind === 'PATH') {
    const lines = linesAsked(u)
    const group = () => groupOf(context, told ? list : list.slice(0, 3), 'CHAIN', 'PROCEDURE')
    const walk = (along: Line[]) => walkPath(context, u, along, documents)
    if (told) return (await group()) ?? (await along(context, list)) ?? (await walk(lines))
    return (lines.length > 0 ? await walk(lines) : null) ?? (await group()) ?? (await walk([]))
  }
  const chain = u.kind === 'CHAIN_UP' || u.kind === 'CHAIN_DOWN'
  return chain && !told && (asksForChain(u) || (list[0]?.likeness ?? 0) < 0.5) ? walkChain(context, u) : null
}

/** Where no group tells it: who stands at either end of the statements of one place that fit best, in the document's order. */
async function along(context: Context, list: Ranked[]): Promise<Walked | null> {
  const [top] = list
  const near = list.filter((c) => top && c.rank > top.rank * 0.75 && c.provisions.some((p) => top.provisions.some((q) => q.id === p.id)))
  const steps = near.slice(0, 5).sort((a, b) => a.order - b.order)
  return steps.length > 0
    ? walkStatements(
        context,
        steps.map((c) => c.statement),
      )
    : null
}

/** The chain or procedure of which most of the statements that fit are members. */
async function groupOf(context: Context, list: Ranked[], ...kinds: string[]): Promise<Walked | null> {
  const fit = new Map<string, { kind: string; sum: number }>()
  for (const c of list.slice(0, 15))
    for (const g of c.groups) if (kinds.includes(g.kind)) fit.set(g.id, { kind: g.kind, sum: (fit.get(g.id)?.sum ?? 0) + c.rank * c.rank })
  const best = [...fit].sort(([, a], [, b]) => b.sum - a.sum)[0]
  return best ? walkGroup(context, best[0], best[1].kind === 'PROCEDURE' && kinds.length === 1) : null
}
