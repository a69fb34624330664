/** A sound seed of a few lines, to break in one place at a time. */
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { type Fault, SeedError } from '../../seed/read.ts'
import { readSeed } from '../../seed/seed.ts'
import { newFolder } from '../setup/own.ts'

/** Each file of it but the verbs, which are the project's own: all of them must be there. */
export const small: Record<string, string> = {
  'documents/manual.yaml': `id: manual
title: A Manual
short: MAN
edition: first
publisher: Somebody
era: 1
provisions:
  - locator: C1
    heading: First chapter
  - locator: C1.1
    heading: First paragraph
    parent: C1
`,
  'actors.yaml': `- id: agency
  name: The Agency
  abbreviation: AG
  kind: ORGANIZATION
  aliases: [the firm]
  partOf:
    - {actor: department, at: ['manual:C1']}
- id: department
  name: The Department
  kind: ORGANIZATION
`,
  'authorities.yaml': `- id: act
  name: The Act
  kind: STATUTE
- id: act-1
  name: Section 1 of the Act
  kind: SECTION
  parent: act
`,
  'matters.yaml': `- id: sales
  name: sales
- id: small-sales
  name: small sales
  parent: sales
`,
  'programs.yaml': `- id: loans
  name: Loans
  kind: SECURITY_ASSISTANCE
  parent: sales
  at: ['manual:C1']
`,
  'successions.yaml': `- from: department
  to: agency
  basis: STATED
  at: ['manual:C1']
`,
  'statements/manual/C1.yaml': `document: manual
statements:
  - id: agency-approves
    subject: agency
    action: APPROVE
    matter: sales
    with: [department]
    under: [act]
    at: [C1.1]
  - id: department-directs
    subject: department
    action: DIRECT
    target: agency
    at: [C1]
`,
  'groups/lists.yaml': `- id: both
  kind: LIST
  name: both
  members:
    - {statement: agency-approves}
    - {statement: department-directs, role: second}
`,
  'asked/C1.yaml': `agency-approves:
  subject: [who approves sales]
both:
  subject: [who does what]
`,
}

const verbs = resolve(import.meta.dirname, '../../seed/actions.yaml')

/** Writes a seed to a folder that did not exist, with some files changed, and gives the folder. */
export function written(changed: Record<string, string> = {}): string {
  const folder = newFolder()
  copyFileSync(verbs, join(folder, 'actions.yaml'))
  for (const [file, text] of Object.entries({ ...small, ...changed })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  return folder
}

/** Every fault that the seed with these files has. */
export function faultsOf(changed: Record<string, string>): Fault[] {
  const folder = written(changed)
  try {
    readSeed(folder)
    return []
  } catch (error) {
    if (!(error instanceof SeedError)) throw error
    return error.faults
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Line and column, from 1, of a text in a file, or of the place in it that `‸` marks. */
export function placeOf(text: string, at: string): { line: number; column: number } {
  const mark = at.indexOf('‸')
  const found = text.indexOf(at.replace('‸', ''))
  if (found < 0) throw new Error(`"${at}" is not in the file`)
  const lines = text.slice(0, found + Math.max(0, mark)).split('\n')
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}
