/** Chains of delegation: one delegation follows another when its holder received from it. */
import type { Context } from '../context.ts'
import type { CypherFiles } from '../generated/cypher.ts'
import type { QueryDelegationsArgs, Resolvers } from '../generated/resolvers.ts'
import type { ActorRow, DelegationRow, DelegationStepRow } from '../rows.ts'
import { brief } from '../words.ts'

type Found = CypherFiles['delegation/all']['row']
type Step = Found & { receiver: ActorRow | null }

/** A directive or an order hands powers on; a statute is where they come from. */
const instrumentOf = ({ authorities }: Found) => authorities.find((a) => a.kind !== 'STATUTE' && a.kind !== 'SECTION') ?? null

const stepRow = (s: Step): DelegationStepRow => ({
  from: s.from,
  to: s.receiver,
  statement: s.statement,
  instrument: instrumentOf(s),
  limits: s.statement.condition ?? s.statement.exception ?? null,
})

/** Every chain that begins with a delegation from someone who is not a receiver before. */
function chainsFrom(step: Step, all: Step[], seen: Set<Step>): Step[][] {
  const next = all.filter(
    (n) => !seen.has(n) && n !== step && step.receiver && n.from?.id === step.receiver.id && n.statement.id !== step.statement.id,
  )
  if (next.length === 0) return [[step]]
  return next.flatMap((n) => chainsFrom(n, all, new Set([...seen, step])).map((rest) => [step, ...rest]))
}

const touches = (chain: Step[], a: QueryDelegationsArgs) =>
  (!a.from || chain.some((s) => s.from?.id === a.from)) &&
  (!a.to || chain.some((s) => s.receiver?.id === a.to)) &&
  (!a.authority || chain.some((s) => s.authorityIds.includes(a.authority ?? '') || s.matters.includes(a.authority ?? '')))

function sentenceOf(chain: Step[]): string {
  const names = [chain[0]?.from ? brief(chain[0].from) : 'not stated', ...chain.map((s) => (s.receiver ? brief(s.receiver) : 'not stated'))]
  return `${names.join(' → ')}. ${chain.map((s) => `${s.statement.sentence} (${s.citations.join(', ')})`).join(' ')}`
}

/** All chains of delegation that fit the filters, longest first. */
export async function delegationsOf(context: Context, args: QueryDelegationsArgs): Promise<DelegationRow[]> {
  const rows = await context.database.read('delegation/all', {})
  const steps: Step[] = rows.flatMap((r) =>
    r.to.length > 0 ? r.to.map((receiver): Step => ({ ...r, receiver })) : [{ ...r, receiver: null }],
  )
  const received = new Set(steps.map((s) => s.receiver?.id))
  const starts = steps.filter((s) => !s.from || !received.has(s.from.id))
  const chains = (starts.length > 0 ? starts : steps).flatMap((s) => chainsFrom(s, steps, new Set()))
  return chains
    .filter((c) => touches(c, args))
    .sort((a, b) => b.length - a.length || (a[0]?.order ?? 0) - (b[0]?.order ?? 0))
    .slice(0, 100)
    .map((c) => ({ steps: c.map(stepRow), sentence: sentenceOf(c) }))
}

export const delegationResolvers: Resolvers = {
  Query: { delegations: (_, args, context) => delegationsOf(context, args) },
}
