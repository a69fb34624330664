/** Which layout fits which kind of question. */
import type { QuestionKind } from '../generated/vocabulary.ts'
import type { PictureLayout } from '../graph/contract.ts'

/** Paths and delegations run left to right, all else stands top-down. */
export function layoutFor(kind: QuestionKind): PictureLayout {
  return kind === 'PATH' || kind === 'DELEGATION' || kind === 'PROCEDURE' ? 'path' : 'layered'
}
