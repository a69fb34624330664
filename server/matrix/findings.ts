/** What stands out in a matrix. Worded with care: what the documents do not say is not a fault of the organization. */
import type { FindingRow } from '../rows.ts'
import { brief, listed } from '../words.ts'
import type { What } from './matrix.ts'

type Found = What['found'][number]

const actorsIn = (found: Found[]) => [...new Map(found.flatMap((f) => (f.subject ? [[f.subject.id, f.subject] as const] : []))).values()]
const isNegative = (f: Found) => f.statement.modality === 'SHALL_NOT' || f.statement.modality === 'DOES_NOT'
const rows = (found: Found[]) => found.map((f) => f.statement)

/** Findings of all heads of the what-axis. Gaps can be told only when deciding is among the families shown. */
export function findingsOf(whats: What[], withDecisions: boolean): FindingRow[] {
  return whats.flatMap((w) => {
    const deciding = w.found.filter((f) => f.statement.family === 'DECIDE' && !isNegative(f))
    const holding = w.found.filter((f) => f.statement.action === 'BE_RESPONSIBLE' && !isNegative(f))
    return [
      ...(withDecisions ? [...gap(w, deciding), ...doubled(w, deciding)] : []),
      ...withoutAuthority(w, holding),
      ...differing(w, [...deciding, ...holding]),
      ...beyond(w),
    ]
  })
}

function gap(w: What, deciding: Found[]): FindingRow[] {
  if (deciding.some((f) => f.subject)) return []
  const passive = deciding.length > 0 ? ' A decision is stated, but not whose it is.' : ''
  return [
    { kind: 'NOBODY_DECIDES', sentence: `The documents name nobody who decides on ${w.label}.${passive}`, statements: rows(deciding) },
  ]
}

function doubled(w: What, deciding: Found[]): FindingRow[] {
  const actors = actorsIn(deciding)
  return actors.length < 2
    ? []
    : [
        {
          kind: 'TWO_DECIDE',
          sentence: `On ${w.label} the documents name more than one who decides: ${listed(actors.map(brief))}.`,
          statements: rows(deciding),
        },
      ]
}

function withoutAuthority(w: What, holding: Found[]): FindingRow[] {
  return holding
    .filter((f) => f.subject && !f.underSome)
    .map((f) => ({
      kind: 'NO_STATED_AUTHORITY',
      sentence: `${f.subject ? brief(f.subject) : ''} answers for ${w.label}; this statement names no law or order.`,
      statements: [f.statement],
    }))
}

function differing(w: What, found: Found[]): FindingRow[] {
  const documents = [...new Set(found.filter((f) => f.subject).map((f) => f.document))]
  const sets = documents.map((d) =>
    actorsIn(found.filter((f) => f.document === d))
      .map((a) => a.id)
      .sort()
      .join(' '),
  )
  if (new Set(sets).size < 2) return []
  return [
    {
      kind: 'DOCUMENTS_DIFFER',
      sentence: `On ${w.label} the documents name different actors: ${listed(actorsIn(found).map(brief))}.`,
      statements: rows(found),
    },
  ]
}

/** Powers handed on by somebody of whom no statement here says that they were received or held. */
function beyond(w: What): FindingRow[] {
  const holders = new Set(w.found.filter((f) => f.statement.family !== 'DELEGATE' && !isNegative(f)).map((f) => f.subject?.id))
  return w.found
    .filter((f) => f.statement.action === 'DELEGATE' && f.subject && !holders.has(f.subject.id))
    .map((f) => ({
      kind: 'BEYOND_DELEGATION',
      sentence: `${f.subject ? brief(f.subject) : ''} hands on powers over ${w.label}; that it holds them is not stated here.`,
      statements: [f.statement],
    }))
}
