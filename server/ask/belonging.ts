/** Questions about what an actor is part of. They are answered by the stated structure, also of an actor that is only described. */
import type { Context } from '../context.ts'
import type { ActionName } from '../generated/vocabulary.ts'
import type { StatementRow } from '../rows.ts'
import type { Ranked } from './rank.ts'
import type { Walked } from './structure.ts'
import { idsNamed, type Understood } from './understand.ts'

const asks =
  /\bpart of( (what|which \w+))?$|\b(what|which|whose) (\w+ ){1,6}part of$|\b(what|which \w+) (\w+ ){0,8}(a )?part of\b|\bbelong to( (what|which|whose|whom)( \w+){0,3})?$|\b(what|which \w+|who|whom) (\w+ ){0,8}belong to\b|\b(sit|come|fall|are|is) (\w+ )?(under|within|inside|in) (what|which)\b|\b(within|inside|in) (what|which) (\w+ ){1,3}(doe|do|is|are) .*\b(sit|located|housed|found)\b|\bunder (what|which) (parent|roof|umbrella)\b|\b(parent|bigger|larger) (office|organi[sz]ation|agency|command|outfit|body)\b|\bsit under\b|\b(sit|is|are|that|it|they) (under|inside|within)$/
/** All that is above, and not just the next. */
const asksForAll = /\b(up to|all the way|chain|and so on)\b/
const most = 5
/** Actions by which an organization has another under it. */
const keeps = new Set<ActionName>(['MAINTAIN', 'ESTABLISH'])

/** The structural statements of an actor as subject. */
async function ties(context: Context, id: string, action: 'PART_OF' | 'HEAD'): Promise<StatementRow[]> {
  const page = await context.batch('actor/statements', id, {
    roles: ['SUBJECT'],
    actions: [action],
    families: null,
    documents: null,
    offset: 0,
    first: most,
  })
  return page?.nodes ?? []
}

/** What an actor is part of, step by step; of one who heads an office, what the office is part of. */
async function above(context: Context, id: string, depth: number, seen: Set<string>): Promise<Walked['actors']> {
  const own = await ties(context, id, 'PART_OF')
  const found: Walked['actors'] = []
  for (const statement of own.length > 0 ? own : await ties(context, id, 'HEAD')) {
    const target = (await context.batch('statement/parts', statement.id, {}))?.target
    if (!target || seen.has(target.id)) continue
    seen.add(target.id)
    if (own.length > 0) found.push({ actor: target, statements: [statement] })
    if (own.length === 0 || depth > 1) found.push(...(await above(context, target.id, depth - 1, seen)))
  }
  return found
}

/** What the actor is part of that the question names, or else the one that its best statement is about. Null where it does not ask for that. */
export async function belonging(context: Context, u: Understood, list: Ranked[]): Promise<Walked | null> {
  const text = u.masked.join(' ')
  if (!asks.test(text) || u.kind === 'YES_NO') return null
  const [top] = list
  // "X has an office in …" describes the office, and says itself whose it is.
  if (idsNamed(u, 'ACTOR').length === 0 && top?.subject && top.target && keeps.has(top.statement.action))
    return { actors: [{ actor: top.subject, statements: [top.statement] }], statements: [top.statement], sentence: top.statement.sentence }
  const described = top?.subject?.id
  const candidates = [...idsNamed(u, 'ACTOR').toReversed(), ...(described ? [described] : [])]
  for (const id of candidates) {
    const named = new Set(candidates.filter((c) => c !== described))
    const actors = (await above(context, id, asksForAll.test(text) ? most : 1, new Set([id]))).filter((a) => !named.has(a.actor.id))
    const statements = actors.flatMap((a) => a.statements)
    if (actors.length > 0) return { actors, statements, sentence: statements.map((s) => s.sentence).join(' ') }
  }
  return null
}
