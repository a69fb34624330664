/** Questions that a score cannot answer: chains and paths, which are walked. */
import { chainOf } from '../chain/chain.ts'
import type { Context } from '../context.ts'
import type { Line } from '../generated/vocabulary.ts'
import { pathsOf } from '../path/path.ts'
import type { ActorRow, StatementRow } from '../rows.ts'
import { belonging } from './belonging.ts'
import { actorsOf, type Ranked, samePlace } from './rank.ts'
import { formsIn } from './text.ts'
import { besideNames, idsNamed, type Understood } from './understand.ts'
import { isClose } from './verdict.ts'
import { by, hangingOn, linkActors, type Parts, stepActors, type Walked, walkStatements } from './walked.ts'

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
const linesAsked = (u: Understood): Line[] => lineWords.find(([pattern]) => pattern.test(u.masked.join(' ')))?.[1] ?? []

/** Actors by whom a step goes ("through"), who stand between its ends. */
async function between(context: Context, statement: StatementRow): Promise<ActorRow[]> {
  const parts = await hangingOn(context, statement)
  return parts ? by(parts, 'THROUGH') : []
}

/** The path between the first two actors that the question names, by lines of the given kinds. */
async function walkPath(context: Context, u: Understood, lines: Line[], documents: string[] | null): Promise<Walked | null> {
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

/** A group as it is walked: its statements in order, and of a procedure those who do each step or are turned to in it. */
async function walkGroup(context: Context, group: { id: string; kind: string }): Promise<Walked | null> {
  const members = (await context.batch('group/members', group.id, {}))?.members ?? []
  return walkStatements(
    context,
    members.map((m) => m.statement),
    group.kind === 'PROCEDURE' ? stepActors : linkActors,
  )
}

/** The chain above or below the actor that the question names. Null when it names none. */
async function walkChain(context: Context, u: Understood, documents: string[] | null): Promise<Walked | null> {
  const [id] = idsNamed(u, 'ACTOR')
  if (!id) return null
  const up = u.kind === 'CHAIN_UP'
  const lines = linesAsked(u)
  const chain = await chainOf(context, id, up ? 'UP' : 'DOWN', lines.length > 0 ? lines : ['COMMAND', 'DIRECTION'], documents)
  if (!chain) return null
  const whole = /\b(chain|everyone|all|a far up|a far down)\b/.test(u.masked.join(' '))
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
const ofEach = 2

/** The statements of a short chain in words, for they carry its conditions; those with a condition first. */
function inWords(levels: readonly { statements: StatementRow[] }[]): string[] {
  const conditional = (s: StatementRow) => (s.condition || s.exception ? 0 : 1)
  return levels.flatMap((l) => [...l.statements].sort((a, b) => conditional(a) - conditional(b)).slice(0, ofEach)).map((s) => s.sentence)
}

/** So many words of a question beside its names make a matter of their own, which a bare walk would pass by. */
const ownMatter = 3

const ofWalking = new Set(
  formsIn(`chain command path trace route line above below boss superior everyone reach report answer power authority money down
  order direct supervise flow step way link get got lead run come start end whole full stated delegation delegate immediate higher`),
)

/** How many words speak of some matter, and not only of actors and of how they stand to each other. */
const ofMatter = (u: Understood): number => besideNames(u, 'MATTER').filter((w) => !ofWalking.has(w.form)).length

/** Whether the question asks for a chain and speaks of nothing else: then a walk that leads nowhere is its answer. */
export const isBareChain = (u: Understood): boolean => (u.kind === 'CHAIN_UP' || u.kind === 'CHAIN_DOWN') && ofMatter(u) === 0

/** Questions about paths, chains and procedures are walked, unless they speak of a matter that a statement answers outright. */
export async function structural(context: Context, u: Understood, list: Ranked[], documents: string[] | null): Promise<Walked | null> {
  const belongs = await belonging(context, u, list, documents)
  if (belongs) return belongs
  const answered = ofMatter(u) >= ownMatter && isClose(list[0])
  if (u.kind === 'PROCEDURE') return procedure(context, u, list)
  if (u.kind === 'PATH') return answered ? wayOfMatter(context, u, list, documents) : wayOfActors(context, u, list, documents)
  const chain = u.kind === 'CHAIN_UP' || u.kind === 'CHAIN_DOWN'
  return chain && !answered && (asksForChain(u) || (list[0]?.likeness ?? 0) < 0.5) ? walkChain(context, u, documents) : null
}

/** The steps of what is asked about. */
const procedure = async (context: Context, u: Understood, list: Ranked[]): Promise<Walked | null> =>
  (await groupOf(context, u, list, liked)) ??
  (await groupOf(context, u, ofTopPlace(list), 0, 'PROCEDURE')) ??
  (await along(context, list, stepActors))

/** How something that the question speaks of goes from hand to hand. */
const wayOfMatter = async (context: Context, u: Understood, list: Ranked[], documents: string[] | null): Promise<Walked | null> =>
  (await groupOf(context, u, list, liked)) ??
  (await wholeChain(context, list)) ??
  (await along(context, list, linkActors)) ??
  (await walkPath(context, u, linesAsked(u), documents))

/** The way between two actors, by lines of the kind that is asked for, if any. */
async function wayOfActors(context: Context, u: Understood, list: Ranked[], documents: string[] | null): Promise<Walked | null> {
  const lines = linesAsked(u)
  return (
    (lines.length > 0 ? await walkPath(context, u, lines, documents) : null) ??
    (await groupOf(context, u, list, liked)) ??
    (await groupOf(context, u, list.slice(0, 3), 0)) ??
    (await walkPath(context, u, [], documents)) ??
    (await along(context, list, linkActors))
  )
}

/** The chain that the best statement is a link of, where most of its links fit the question. */
async function wholeChain(context: Context, list: Ranked[]): Promise<Walked | null> {
  const near = nearTop(list)
  for (const g of list[0]?.groups.filter((g) => g.kind === 'CHAIN') ?? []) {
    const members = (await context.batch('group/members', g.id, {}))?.members ?? []
    const fitting = members.filter((m) => near.some((c) => c.statement.id === m.statement.id))
    if (list[0]?.likeGroup === g.id || fitting.length * 2 >= members.length) return walkGroup(context, g)
  }
  return null
}

/** How near the best a statement of its place has to be to belong to the same way. */
const alike = 0.65

/** The statements of the best one's place that fit nearly as well. */
const nearTop = (list: Ranked[]): Ranked[] => ofTopPlace(list).filter((c) => c.rank > (list[0]?.rank ?? 0) * alike)

/** Where no group tells it: who stands in the statements of one place that fit best, in the document's order. */
async function along(context: Context, list: Ranked[], actorsOf: (parts: Parts) => (ActorRow | null)[]): Promise<Walked | null> {
  const steps = nearTop(list)
    .slice(0, 5)
    .sort((a, b) => a.order - b.order)
  return walkStatements(
    context,
    steps.map((c) => c.statement),
    actorsOf,
  )
}

/** The statements of the best one's place. */
const ofTopPlace = (list: Ranked[]): Ranked[] => list.filter((c) => list[0] && samePlace(c, list[0]))

/** So alike a question has to be to one of a group to be answered by it, wherever its members rank. */
const liked = 0.6

/** How much the members that fit, and the actors that the question names, weigh beside the likeness of the group's own questions. */
const groupWeights = { members: 0.5, named: 0.5 }

type Fit = { id: string; kind: string; members: number; likeness: number; actors: Set<string> }

/** The chain or procedure that is asked for most alike, at least so alike, with most of the statements that fit and the actors that are named. */
async function groupOf(context: Context, u: Understood, list: Ranked[], least: number, kind?: string): Promise<Walked | null> {
  const near = list.slice(0, 15)
  const all = near.reduce((sum, c) => sum + c.rank ** 2, 0)
  const fit = new Map<string, Fit>()
  for (const c of near)
    for (const g of c.groups.filter((x) => (kind ? x.kind === kind : x.kind === 'CHAIN' || x.kind === 'PROCEDURE'))) {
      const own = fit.get(g.id) ?? { ...g, members: 0, likeness: 0, actors: new Set() }
      for (const a of actorsOf(c)) own.actors.add(a.id)
      fit.set(g.id, { ...own, members: own.members + c.rank ** 2 / all, likeness: Math.max(own.likeness, c.likeGroups[g.id] ?? 0) })
    }
  const named = idsNamed(u, 'ACTOR')
  const score = (g: Fit) =>
    g.likeness +
    groupWeights.members * g.members +
    (named.length > 0 ? (groupWeights.named * named.filter((id) => g.actors.has(id)).length) / named.length : 0)
  const best = [...fit.values()].filter((g) => g.likeness >= least).sort((a, b) => score(b) - score(a))[0]
  return best ? walkGroup(context, best) : null
}
