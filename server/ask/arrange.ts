/** Puts the ranked statements in the order that the kind of question wants. */
import type { Context } from '../context.ts'
import { asksNegative, isNegative, type Ranked, samePlace } from './rank.ts'
import { namesSomebody, partNamed } from './slots.ts'
import { actorsGiven, doersNamed, idsNamed, type Understood } from './understand.ts'
import { closeness, limits } from './verdict.ts'

/** For a law that is asked for, statements that name one come first. */
function withAuthorities(list: Ranked[]): Ranked[] {
  const best = list[0]?.rank ?? 0
  const under = list.filter((c) => c.authorities.length > 0 && c.rank > best * 0.6)
  return [...under, ...list.filter((c) => !under.includes(c))]
}

/** What the kind of question wants first. */
export async function arranged(context: Context, u: Understood, ranked: Ranked[], documents: string[] | null): Promise<Ranked[]> {
  const found = closestFirst(ranked)
  if (u.kind === 'UNDER_WHICH_AUTHORITY') return withAuthorities(found)
  if (u.kind === 'WHAT_DOES') return ownDeeds(context, u, found, documents)
  return rightDeed(u, found)
}

/** For what an actor does, its own statements; if the text search found none, those that it has. */
async function ownDeeds(context: Context, u: Understood, found: Ranked[], documents: string[] | null): Promise<Ranked[]> {
  const named = new Set(idsNamed(u, 'ACTOR'))
  if (named.size === 0) return found
  const id = doersNamed(u)[0] ?? found.find((c) => named.has(c.subject?.id ?? ''))?.subject?.id ?? [...named][0] ?? ''
  const own = found.filter((c) => c.subject?.id === id)
  const best = found[0]?.rank ?? 0
  if ((own[0]?.rank ?? 0) > best * 0.7) return [...own, ...found.filter((c) => !own.includes(c))]
  if (own.length > 0 || (found[0]?.likeness ?? 0) > 0.5) return found
  const page = await context.batch('actor/statements', id, {
    roles: ['SUBJECT'],
    actions: null,
    families: null,
    documents,
    offset: 0,
    first: 20,
  })
  const rows = await Promise.all((page?.nodes ?? []).filter((s) => s.line !== 'STRUCTURE').map((s) => context.batch('ask/more', s.id, {})))
  const more = rows.flatMap((r) =>
    r
      ? [
          {
            ...r,
            text: '',
            score: 0,
            asked: [],
            rank: 1,
            coverage: 1,
            likeness: 0,
            likeParts: {},
            likeGroup: null,
            likeGroups: {},
            lacks: 0,
          },
        ]
      : [],
  )
  return [...more, ...found]
}

/**
 * The deed that the question asks for comes before what else its place says: "who has to approve the safe?" is answered by who
 * approves it, though where it stands may fit the words better. So does a statement that names somebody before one that names
 * nobody, unless that one leaves its doer open for just the deed that is asked: then that is the answer.
 */
function rightDeed(u: Understood, found: Ranked[]): Ranked[] {
  const top = found[0]
  if (!top) return found
  if (u.kind === 'YES_NO') return negativeFirst(found)
  if (isNegative(top) && !asksNegative(u)) return positiveFirst(u, found)
  const part = partNamed(u)
  if (part && !hasPart(u, top, part)) {
    const other =
      found.find((c) => c.rank > top.rank * 0.65 && hasPart(u, c, part) && samePlace(c, top)) ??
      (part === 'FROM' ? found.find((c) => c.rank > top.rank * 0.6 && passesTo(u, c)) : undefined)
    if (other) return [other, ...found.filter((c) => c !== other)]
  }
  const told = (c: Ranked) =>
    u.kind === 'WHO_IS_TOLD' &&
    c.counterparts.some((x) => x.part === 'TO') &&
    !found.some((o) => u.kindFamilies.includes(o.statement.family) && o.rank > c.rank * 0.8 && namesSomebody(u, o))
  const asked = (c: Ranked) => u.kindFamilies.length === 0 || u.kindFamilies.includes(c.statement.family) || told(c)
  if (asked(top) && (namesSomebody(u, top) || (top.subject === null && top.statement.action === u.named))) return found
  const near = found.filter((c) => c.rank > top.rank * 0.65 && (namesSomebody(u, c) || leavesOpen(u, c)) && samePlace(c, top))
  const elsewhere = () => found.find((c) => c.rank > top.rank * 0.85 && namesSomebody(u, c))
  const other = near.find(asked) ?? (namesSomebody(u, top) ? undefined : (near[0] ?? elsewhere()))
  return other ? [other, ...found.filter((c) => c !== other)] : found
}

/** Whether somebody whom the question does not give itself stands in the part that it names. */
const hasPart = (u: Understood, c: Ranked, part: string): boolean =>
  c.counterparts.some((x) => x.part === part && !actorsGiven(u).has(x.actor.id))

/** Whether somebody else does it to one whom the question gives: that one has it from them. */
function passesTo(u: Understood, c: Ranked): boolean {
  const given = actorsGiven(u)
  const receivers = [c.target, ...c.counterparts.filter((x) => x.part === 'TO').map((x) => x.actor)]
  return c.subject !== null && !given.has(c.subject.id) && receivers.some((a) => a !== null && given.has(a.id))
}

/** Whether a statement tells just the deed that the kind of question asks for, and not whose it is. */
const leavesOpen = (u: Understood, c: Ranked): boolean => c.subject === null && u.kindFamilies.includes(c.statement.family)

/** Whether something may be done is settled by a statement that says no, where one of the same place fits as well, or any fits better. */
function negativeFirst(found: Ranked[]): Ranked[] {
  const top = found[0]
  if (!top || isNegative(top)) return found
  const fitsThere = (c: Ranked) => c.rank > top.rank * 0.75 && c.coverage >= top.coverage - 0.1 && samePlace(c, top)
  const fitsAsWell = (c: Ranked) => c.rank > top.rank * 0.8 && closeness(c) > closeness(top) - 0.15
  const no = found.slice(0, 12).find((c) => isNegative(c) && (fitsThere(c) || fitsAsWell(c) || closeness(c) > closeness(top) + 0.1))
  return no ? [no, ...found.filter((c) => c !== no)] : found
}

/** Who does something is not answered by who must not, where the same place says who does. */
function positiveFirst(u: Understood, found: Ranked[]): Ranked[] {
  const top = found[0]
  const other = found.find((c) => top && !isNegative(c) && c.rank > top.rank * 0.65 && namesSomebody(u, c) && samePlace(c, top))
  return other ? [other, ...found.filter((c) => c !== other)] : found
}

/** For a comparison, the best statement of each document. */
export function eachDocument(list: Ranked[]): Ranked[] {
  const seen = new Set<string>()
  return list.filter((c) => c.rank > (list[0]?.rank ?? 0) * 0.5 && !seen.has(c.document) && seen.add(c.document))
}

/** Of statements that rank alike, one that comes close to the question goes before one that only shares words with it. */
function closestFirst(found: Ranked[]): Ranked[] {
  const top = found[0]
  if (!top || closeness(top) >= limits.sum) return found
  const closer = found.slice(1, 6).find((c) => c.rank > top.rank * 0.85 && closeness(c) >= limits.sum)
  return closer ? [closer, ...found.filter((c) => c !== closer)] : found
}
