/** What the rows of the matrix may be, as they stand in the address. */
import type { MatrixQueryVariables } from '../generated/graphql.ts'
import type { ProgramKind } from '../generated/vocabulary.ts'

/** The choices, the first being the default. */
export const axes: { id: string; label: string; rows: MatrixQueryVariables['rows'] }[] = [
  { id: '', label: 'Program types of Table C2.T4', rows: { programs: 'DCA_TYPE' satisfies ProgramKind } },
  { id: 'armaments', label: 'Armaments cooperation programs', rows: { programs: 'ARMAMENTS_COOPERATION' satisfies ProgramKind } },
  { id: 'assistance', label: 'Security assistance programs', rows: { programs: 'SECURITY_ASSISTANCE' satisfies ProgramKind } },
  { id: 'c2-t3', label: 'Matters of Table C2.T3', rows: { provisionsOf: 'samm-c2:Table C2.T3' } },
  { id: 'c2-t2', label: 'Matters of Table C2.T2', rows: { provisionsOf: 'samm-c2:Table C2.T2' } },
]
