/** How the ties between actors are filtered: by the lines that lead along them, where wanted only as some documents state them. */
import type { Line } from './generated/vocabulary.ts'

/** The values of `LEADS_TO.by` that a filter asks for: each line, or each with each document. */
export const leadsBy = (lines: readonly Line[], documents: readonly string[] | null): string[] =>
  documents ? lines.flatMap((line) => documents.map((document) => `${line} ${document}`)) : [...lines]
