/** Chains of delegation that share their beginnings, folded into a tree. Pure. */
import type { AuthorityQuery } from '../generated/graphql.ts'

type Step = AuthorityQuery['delegations'][number]['steps'][number]
/** A delegation and those that go on from where it ends. */
export type Branch = { step: Step; next: Branch[] }

/** Each delegation stands once, under the one that it continues. */
export function treeOf(delegations: AuthorityQuery['delegations']): Branch[] {
  const roots: Branch[] = []
  for (const { steps } of delegations) {
    let level = roots
    for (const step of steps) {
      let branch = level.find((b) => b.step.statement.id === step.statement.id && b.step.to?.id === step.to?.id)
      if (!branch) {
        branch = { step, next: [] }
        level.push(branch)
      }
      level = branch.next
    }
  }
  return roots
}
