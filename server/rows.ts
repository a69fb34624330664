/**
 * What the database gives for each type of the contract: the fields that sit on the node itself.
 * All other fields are resolved level by level, one batched statement a level.
 */
import type * as Api from './generated/resolvers.ts'
import type { ActionName, Family } from './generated/vocabulary.ts'

export type ActorRow = Pick<Api.Actor, 'id' | 'name' | 'abbreviation' | 'aliases' | 'kind'>
export type StatementRow = Pick<Api.Statement, 'id' | 'modality' | 'condition' | 'exception' | 'due' | 'line' | 'sentence'> & {
  action: ActionName
  family: Family
  phrase: string
}
export type AuthorityRow = Pick<Api.Authority, 'id' | 'name' | 'abbreviation' | 'aliases' | 'kind'>
export type MatterRow = Pick<Api.Matter, 'id' | 'name' | 'aliases' | 'isProgram'>
export type ProgramRow = Pick<Api.Program, 'id' | 'name' | 'aliases' | 'kind' | 'rule'>
export type GroupRow = Pick<Api.Group, 'id' | 'kind' | 'name'>
export type ChannelRow = Pick<Api.Channel, 'id' | 'name' | 'reconstructed'>
export type ProcedureRow = Pick<Api.Procedure, 'id' | 'name'>
export type DocumentRow = Omit<Api.Document, 'provisions'>
export type ProvisionRow = Pick<Api.Provision, 'id' | 'locator' | 'heading' | 'order' | 'silent' | 'citation'>
export type SuccessionRow = Pick<Api.Succession, 'partial' | 'basis' | 'note'> & {
  from: ActorRow
  to: ActorRow
  provisions: ProvisionRow[]
}
export type CounterpartRow = { part: Api.Part; actor: ActorRow }
export type GroupMemberRow = { position: number; role: string | null; statement: StatementRow }
export type StepRow = { position: number; actor: ActorRow | null; due: string | null; statement: StatementRow }
export type AnswerActorRow = { actor: ActorRow; statements: StatementRow[]; position: number }
export type AnswerAuthorityRow = { authority: AuthorityRow; statements: StatementRow[] }
export type AnswerRow = {
  verdict: Api.Verdict
  answers: AnswerActorRow[]
  authorities: AnswerAuthorityRow[]
  statements: StatementRow[]
  nearest: StatementRow[]
  reading: Api.Reading
  sentence: string
}
export type ChainLevelRow = { depth: number; actor: ActorRow; statements: StatementRow[] }
export type ChainStopRow = { actor: ActorRow; reason: string }
export type ChainRow = { levels: ChainLevelRow[]; stopsAt: ChainStopRow[]; sentence: string }
export type PathStepRow = { statement: StatementRow; from: ActorRow; to: ActorRow; forward: boolean; line: Api.Line; sentence: string }
export type PathRow = { length: number; sentence: string; steps: PathStepRow[] }
export type PathsRow = { nodes: PathRow[]; reachFrom: ActorRow[]; reachTo: ActorRow[]; sentence: string }
export type DelegationStepRow = {
  from: ActorRow | null
  to: ActorRow | null
  statement: StatementRow
  instrument: AuthorityRow | null
  limits: string | null
}
export type DelegationRow = { steps: DelegationStepRow[]; sentence: string }
export type MatrixCellRow = { row: string; column: string; actions: ActionName[]; statements: StatementRow[] }
export type FindingRow = { kind: Api.FindingKind; sentence: string; statements: StatementRow[] }
export type MatrixRow = { rows: Api.MatrixHead[]; columns: Api.MatrixHead[]; cells: MatrixCellRow[]; findings: FindingRow[] }
export type ComparisonItemRow = {
  matter: MatterRow
  kind: Api.ComparisonKind
  left: StatementRow[]
  right: StatementRow[]
  succession: SuccessionRow | null
  sentence: string
}
export type ComparisonRow = { items: ComparisonItemRow[] }
