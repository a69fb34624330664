/** Statements for the tests of the picture, in a few words each. */

import { type ActionName, familyOf, type Line, type Modality, type Part } from '../../../client/generated/vocabulary.ts'
import type { GraphActor, GraphStatement } from '../../../client/graph/contract.ts'

function actor(id: string, more: Partial<GraphActor> = {}): GraphActor {
  return { id, name: `Office of ${id}`, abbreviation: id.toUpperCase(), kind: 'ORGANIZATION', ...more }
}

type Say = { subject?: string | null; target?: string; line?: Line | null; modality?: Modality; parts?: [Part, string][] }

let next = 0

/** One statement; its id is new each time. */
export function says(action: ActionName, { subject = null, target, line = null, modality = 'DOES', parts = [] }: Say): GraphStatement {
  next += 1
  return {
    id: `s${next}`,
    sentence: `${subject} ${action} ${target ?? ''}.`,
    modality,
    line,
    action: { id: action, family: familyOf[action], phrase: action.toLowerCase() },
    subject: subject === null ? null : actor(subject),
    target: target === undefined ? null : actor(target),
    counterparts: parts.map(([part, id]) => ({ part, actor: actor(id) })),
    provisions: [{ citation: 'SAMM C2.5.4.1' }],
  }
}

/** The heart of channel C2.F1. */
export function channel(): GraphStatement[] {
  return [
    says('DIRECT', { subject: 'com', target: 'sco', line: 'DIRECTION' }),
    says('SUPERVISE', { subject: 'com', target: 'sco', line: 'DIRECTION' }),
    says('COMMAND', { subject: 'cc', target: 'sco', line: 'COMMAND' }),
    says('COMMUNICATE', {
      subject: 'sco',
      line: 'COMMUNICATION',
      parts: [
        ['WITH', 'dsca'],
        ['WITH', 'mildep'],
      ],
    }),
    says('COPY', { subject: 'sco', line: 'COMMUNICATION', parts: [['TO', 'ccmd']] }),
    says('COORDINATE', { subject: 'sco', line: 'COORDINATION', parts: [['WITH', 'com']] }),
    says('FUND', { subject: 'director', target: 'sco', line: 'FUNDING' }),
    says('NOT_IN_CHAIN', { subject: 'director', target: 'sco', modality: 'DOES_NOT' }),
    says('PREPARE', { subject: 'sco' }),
  ]
}

/** A middle with so many neighbours. */
export function star(neighbours: number): GraphStatement[] {
  return Array.from({ length: neighbours }, (_, i) => says('INFORM', { subject: 'middle', target: `n${i}`, line: 'COMMUNICATION' }))
}
