/** What two sets of documents say on the same matter: only one side, the same, different, or changed hands. */
import { badInput, notFound } from '../errors.ts'
import type { CypherFiles } from '../generated/cypher.ts'
import type { ComparisonKind, Resolvers } from '../generated/resolvers.ts'
import type { ComparisonItemRow, SuccessionRow } from '../rows.ts'
import { brief, listed } from '../words.ts'

type Row = CypherFiles['compare/matters']['row']['items'][number]
type Found = Row['found'][number]

/** The actions whose doer is worth comparing: who decides, directs or answers for a matter. */
const doers = (side: Found[]) => new Set(side.map((f) => f.subject?.id ?? '').filter(Boolean))
const deeds = (side: Found[]) => new Set(side.map((f) => `${f.subject?.id} ${f.statement.action} ${f.statement.modality}`))
const same = (a: Set<string>, b: Set<string>) => a.size === b.size && [...a].every((x) => b.has(x))

function successionBetween(left: Found[], right: Found[], successions: SuccessionRow[]): SuccessionRow | null {
  const [a, b] = [doers(left), doers(right)]
  return successions.find((s) => (a.has(s.from.id) && b.has(s.to.id)) || (b.has(s.from.id) && a.has(s.to.id))) ?? null
}

function kindOf(left: Found[], right: Found[], succession: SuccessionRow | null): ComparisonKind {
  if (right.length === 0) return 'ONLY_LEFT'
  if (left.length === 0) return 'ONLY_RIGHT'
  if (same(deeds(left), deeds(right))) return 'SAME'
  return succession ? 'CHANGED_HANDS' : 'DIFFERENT'
}

const who = (side: Found[]) => {
  const names = [...new Map(side.flatMap((f) => (f.subject ? [[f.subject.id, brief(f.subject)] as const] : []))).values()]
  return names.length > 0 ? listed(names) : 'nobody by name'
}

const words: Record<ComparisonKind, (m: string, l: string, r: string) => string> = {
  ONLY_LEFT: (m, l) => `Only the left side speaks of ${m}: it names ${l}.`,
  ONLY_RIGHT: (m, _, r) => `Only the right side speaks of ${m}: it names ${r}.`,
  SAME: (m, l) => `Both sides say the same of ${m}: they name ${l}.`,
  DIFFERENT: (m, l, r) => `On ${m} the left side names ${l}, the right side ${r}.`,
  CHANGED_HANDS: (m, l, r) => `On ${m} the left side names ${l}, the right side ${r}: one took over from the other.`,
}

const rank: Record<ComparisonKind, number> = { CHANGED_HANDS: 0, DIFFERENT: 1, SAME: 2, ONLY_LEFT: 3, ONLY_RIGHT: 4 }

function itemOf(row: Row, left: Set<string>, right: Set<string>, successions: SuccessionRow[]): ComparisonItemRow {
  const l = row.found.filter((f) => left.has(f.document))
  const r = row.found.filter((f) => right.has(f.document))
  const between = successionBetween(l, r, successions)
  const kind = kindOf(l, r, between)
  const known =
    between?.basis === 'GENERAL_KNOWLEDGE' && kind === 'CHANGED_HANDS' ? ' That they are successors is general knowledge, not stated.' : ''
  return {
    matter: row.matter,
    kind,
    left: l.map((f) => f.statement),
    right: r.map((f) => f.statement),
    succession: kind === 'CHANGED_HANDS' ? between : null,
    sentence: words[kind](row.matter.name, who(l), who(r)) + known,
  }
}

export const compareResolvers: Resolvers = {
  Query: {
    compare: async (_, { left, right }, context) => {
      if (left.length === 0 || right.length === 0) throw badInput('left and right: expected at least one document id on each side')
      if (left.some((d) => right.includes(d)))
        throw badInput(
          'left and right: expected different documents on the two sides',
          left.find((d) => right.includes(d)),
        )
      const [found] = await context.database.read('compare/matters', { documents: [...left, ...right] })
      if (!found) throw new Error('compare/matters.cypher gave no record')
      if (found.unknown[0] !== undefined) throw await notFound(context, 'document', found.unknown[0])
      const items = found.items.map((r) => itemOf(r, new Set(left), new Set(right), found.successions))
      return { items: items.sort((a, b) => rank[a.kind] - rank[b.kind]) }
    },
  },
}
