/** Who answers for a matter: the statements that make somebody responsible for it. */
import type { ActionName } from '../server/generated/vocabulary.ts'
import type { Statement } from './seed.ts'

/** Actions by which somebody answers for a matter, the plainest first: the next ones count where a matter has none of these. */
const ranks: readonly ReadonlySet<ActionName>[] = [
  new Set<ActionName>(['BE_RESPONSIBLE']),
  new Set<ActionName>(['OVERSEE', 'DIRECT', 'SUPERVISE']),
  new Set<ActionName>(['MANAGE', 'ADMINISTER']),
]

/** Matter → the statements that say who is responsible for it; where none does, those that put somebody in charge of it. */
export function answeringOf(statements: readonly Statement[]): Map<string, string[]> {
  const positive = statements.filter((s) => s.subject !== null && s.modality !== 'SHALL_NOT' && s.modality !== 'DOES_NOT')
  const found = new Map<string, string[]>()
  for (const actions of ranks) {
    const own = new Map<string, string[]>()
    for (const { id, matter, action } of positive) {
      if (matter && actions.has(action) && !found.has(matter)) own.set(matter, [...(own.get(matter) ?? []), id])
    }
    for (const [matter, ids] of own) found.set(matter, ids)
  }
  return found
}
