/** Who by what, computed from the statements. */
import { badInput } from '../errors.ts'
import type { CypherFiles } from '../generated/cypher.ts'
import type { MatrixAxisInput, QueryMatrixArgs, Resolvers } from '../generated/resolvers.ts'
import type { ActorRow, MatrixCellRow, MatrixRow } from '../rows.ts'
import { findingsOf } from './findings.ts'

export type What = CypherFiles['matrix/what']['row']

const isWho = (a: MatrixAxisInput) => a.actors != null || a.actorKind != null
const given = (a: MatrixAxisInput) => [a.actors, a.actorKind, a.matters, a.programs, a.provisionsOf].filter((x) => x != null).length

function checked(args: QueryMatrixArgs): { who: MatrixAxisInput; what: MatrixAxisInput; whoIsRows: boolean } {
  for (const [name, axis] of Object.entries({ rows: args.rows, columns: args.columns })) {
    if (given(axis) !== 1)
      throw badInput(`${name}: expected exactly one of actors, actorKind, matters, programs, provisionsOf`, `${given(axis)} of them`)
  }
  const whoIsRows = isWho(args.rows)
  if (whoIsRows === isWho(args.columns))
    throw badInput('rows and columns: expected actors on one side and matters, programs or provisions on the other')
  return { who: whoIsRows ? args.rows : args.columns, what: whoIsRows ? args.columns : args.rows, whoIsRows }
}

/** The actors of the who-axis that act at all, in the order in which they first act. */
function actorsOf(axis: MatrixAxisInput, whats: What[]): ActorRow[] {
  const acting = new Map(whats.flatMap((w) => w.found.flatMap((f) => (f.subject ? [[f.subject.id, f.subject] as const] : []))))
  if (axis.actors) return axis.actors.flatMap((id) => acting.get(id) ?? [])
  return [...acting.values()].filter((a) => a.kind === axis.actorKind)
}

function cellsOf(whats: What[], actors: ActorRow[], whoIsRows: boolean): MatrixCellRow[] {
  const shown = new Set(actors.map((a) => a.id))
  return whats.flatMap((w) => {
    const bySubject = new Map<string, MatrixCellRow>()
    for (const f of w.found) {
      if (!f.subject || !shown.has(f.subject.id)) continue
      const [row, column] = whoIsRows ? [f.subject.id, w.id] : [w.id, f.subject.id]
      const cell = bySubject.get(f.subject.id) ?? { row, column, actions: [], statements: [] }
      bySubject.set(f.subject.id, cell)
      cell.statements.push(f.statement)
      if (!cell.actions.includes(f.statement.action)) cell.actions.push(f.statement.action)
    }
    return [...bySubject.values()]
  })
}

export const matrixResolvers: Resolvers = {
  Query: {
    matrix: async (_, args, context): Promise<MatrixRow> => {
      const { who, what, whoIsRows } = checked(args)
      const whats = await context.database.read('matrix/what', {
        matters: what.matters ? [...what.matters] : null,
        programs: what.programs ?? null,
        provisionsOf: what.provisionsOf ?? null,
        families: args.families ? [...args.families] : null,
        documents: args.documents?.length ? [...args.documents] : null,
      })
      const actors = actorsOf(who, whats)
      const whoHeads = actors.map((a) => ({ id: a.id, label: a.abbreviation ?? a.name }))
      const whatHeads = whats.map((w) => ({ id: w.id, label: w.label }))
      return {
        rows: whoIsRows ? whoHeads : whatHeads,
        columns: whoIsRows ? whatHeads : whoHeads,
        cells: cellsOf(whats, actors, whoIsRows),
        findings: findingsOf(whats, !args.families || args.families.includes('DECIDE')),
      }
    },
  },
}
