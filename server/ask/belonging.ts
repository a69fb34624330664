/** Questions about what an actor is part of. They are answered by the stated structure, also of an actor that is only described. */
import type { Context } from '../context.ts'
import type { ActionName } from '../generated/vocabulary.ts'
import type { StatementRow } from '../rows.ts'
import type { Ranked } from './rank.ts'
import { hasArrow, idsNamed, type Understood } from './understand.ts'
import { hangingOn, type Walked, walkStatements } from './walked.ts'

const asks =
  /\bpart of( (what|which \w+))?$|\b(what|which|whose) (\w+ ){1,6}part of$|\b(what|which \w+) (\w+ ){0,8}(a )?part of\b|\bbelong to( (what|which|whose|whom)( \w+){0,3})?$|\b(what|which \w+|who|whom) (\w+ ){0,8}belong to\b|\b(sit|come|fall|are|is) (\w+ )?(under|within|inside|in) (what|which)\b|\b(within|inside|in) (what|which) (\w+ ){1,3}(doe|do|is|are) .*\b(sit|located|housed|found)\b|\bunder (what|which) (parent|roof|umbrella)\b|\b(parent|bigger|larger) (office|organi[sz]ation|agency|command|outfit|body)\b|\bwho(m)? (doe|do) .*\b(come|sit|fall) under\b|\bsit under\b|\b(sit|is|are|that|it|they) (under|inside|within)$|\bwhose \w+ (is|are) (it|they|that) in\b/
/** What the steps of such a way are called where they are not named. */
const unit = /\b(office|directorate|agency|department|division|command)\b/
/** All that is above, and not just the next. */
const asksForAll = /\b(up to|all the way|chain|and so on)\b/
const most = 5
/** Actions by which an organization has another under it. */
const keeps = new Set<ActionName>(['MAINTAIN', 'ESTABLISH'])

/** Where to read: in the documents that are wanted. */
type Where = { context: Context; documents: string[] | null }

/** The structural statements of an actor as subject. */
async function ties({ context, documents }: Where, id: string, action: 'PART_OF' | 'HEAD'): Promise<StatementRow[]> {
  const page = await context.batch('actor/statements', id, {
    roles: ['SUBJECT'],
    actions: [action],
    families: null,
    documents,
    offset: 0,
    first: most,
  })
  return page?.nodes ?? []
}

/** The statements by which an actor is part of others, step by step; for one who heads an office, those of the office. */
async function above(where: Where, id: string, depth: number, seen: Set<string>): Promise<StatementRow[]> {
  const own = await ties(where, id, 'PART_OF')
  const found: StatementRow[] = []
  for (const statement of own.length > 0 ? own : await ties(where, id, 'HEAD')) {
    const target = (await hangingOn(where.context, statement))?.target
    if (!target || seen.has(target.id)) continue
    seen.add(target.id)
    if (own.length > 0) found.push(statement)
    if (own.length === 0 || depth > 1) found.push(...(await above(where, target.id, depth - 1, seen)))
  }
  return found
}

/** What the actor is part of that the question names, or else the one that its best statement is about. Null where it does not ask for that. */
export async function belonging(context: Context, u: Understood, list: Ranked[], documents: string[] | null): Promise<Walked | null> {
  const text = u.masked.join(' ')
  const named = idsNamed(u, 'ACTOR').toReversed()
  // "EPA -> which office -> which agency": a way that leads from one alone leads upwards.
  const upwards = u.kind === 'PATH' && named.length === 1 && hasArrow(u.question) && unit.test(text)
  if (!(asks.test(text) || upwards) || u.kind === 'YES_NO') return null
  const [top] = list
  // "X has an office in …" describes the office, and says itself whose it is.
  if (named.length === 0 && top?.target && keeps.has(top.statement.action))
    return walkStatements(context, [top.statement], (p) => [p.subject])
  for (const id of [...named, ...(top?.subject ? [top.subject.id] : [])]) {
    const statements = await above({ context, documents }, id, asksForAll.test(text) || upwards ? most : 1, new Set([id, ...named]))
    if (statements.length > 0) return walkStatements(context, statements, (p) => [p.target])
  }
  return null
}
