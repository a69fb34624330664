/** The whole seed, read and checked once: shapes first, then what the parts say of one another. */
import type { z } from 'zod'
import { type Fault, readSeedFiles, SeedError, type SeedFile } from './read.ts'
import { checkReferences } from './references.ts'
import type * as Shape from './shape.ts'

type Of<T extends z.ZodType> = z.output<T>
export type Actor = Of<typeof Shape.Actor>
export type Authority = Of<typeof Shape.Authority>
export type Matter = Of<typeof Shape.Matter>
export type Program = Of<typeof Shape.Program>
export type Document = Of<typeof Shape.Document>
export type Provision = Of<typeof Shape.Provision>
export type Statement = Of<typeof Shape.Statement> & { document: string }
export type Group = Of<typeof Shape.Group>
export type Succession = Of<typeof Shape.Succession>
export type Silence = Of<typeof Shape.Silence>
export type Asked = { of: string; part: Of<typeof Shape.Part>; questions: string[] }
export type Actions = Of<typeof Shape.Actions>

/** A value and where it stands, for faults found later. */
export type Placed<T> = { value: T; fault: (path: PropertyKey[], message: string) => Fault }

/** Everything that is known, in the order of the files. */
export type Seed = {
  documents: Placed<Document>[]
  actors: Placed<Actor>[]
  authorities: Placed<Authority>[]
  matters: Placed<Matter>[]
  programs: Placed<Program>[]
  statements: Placed<Statement>[]
  groups: Placed<Group>[]
  successions: Placed<Succession>[]
  asked: Placed<Asked>[]
  silences: Placed<Silence>[]
  actions: Actions
}

/** The place of a document in time, by which its statements are ordered. */
const byEra = (a: Placed<Document>, b: Placed<Document>) => a.value.era - b.value.era

function listOf<T>(files: SeedFile[], pattern: RegExp): Placed<T>[] {
  return files
    .filter((f) => pattern.test(f.name))
    .flatMap((f) =>
      ((f.value as T[] | undefined) ?? []).map((value, i) => ({ value, fault: (p: PropertyKey[], m: string) => f.fault([i, ...p], m) })),
    )
}

function statementsOf(files: SeedFile[]): Placed<Statement>[] {
  return files
    .filter((f) => f.name.startsWith('seed/statements/'))
    .flatMap((f) => {
      const file = f.value as Of<typeof Shape.StatementFile> | undefined
      return (file?.statements ?? []).map((s, i) => ({
        value: { ...s, document: file?.document ?? '' },
        fault: (p: PropertyKey[], m: string) => (p[0] === 'document' ? f.fault(['document'], m) : f.fault(['statements', i, ...p], m)),
      }))
    })
}

function askedOf(files: SeedFile[]): Placed<Asked>[] {
  return files
    .filter((f) => f.name.startsWith('seed/asked/'))
    .flatMap((f) =>
      Object.entries((f.value as Of<typeof Shape.AskedFile> | undefined) ?? {}).flatMap(([of, parts]) =>
        Object.entries(parts).map(([part, questions]) => ({
          value: { of, part: part as Asked['part'], questions: questions ?? [] },
          fault: (p: PropertyKey[], m: string) => f.fault([of, ...(p.length > 0 ? [part, ...p] : p)], m),
        })),
      ),
    )
}

/** Reads and checks the seed under `folder`. Throws `SeedError` with every fault of shape, or else of reference. */
export function readSeed(folder: string): Seed {
  const files = readSeedFiles(folder)
  const shapeFaults = files.flatMap((f) => f.check())
  const documents = files
    .filter((f) => f.name.startsWith('seed/documents/') && f.value)
    .map((f) => ({ value: f.value as Document, fault: (p: PropertyKey[], m: string) => f.fault(p, m) }))
  const seed: Seed = {
    documents: documents.sort(byEra),
    actors: listOf<Actor>(files, /^seed\/actors\.yaml$/),
    authorities: listOf<Authority>(files, /^seed\/authorities\.yaml$/),
    matters: listOf<Matter>(files, /^seed\/matters\.yaml$/),
    programs: listOf<Program>(files, /^seed\/programs\.yaml$/),
    statements: statementsOf(files),
    groups: listOf<Group>(files, /^seed\/groups\//),
    successions: listOf<Succession>(files, /^seed\/successions\.yaml$/),
    asked: askedOf(files),
    silences: listOf<Silence>(files, /^seed\/silences\.yaml$/),
    actions: (files.find((f) => f.name === 'seed/actions.yaml')?.value as Actions | undefined) ?? ({} as Actions),
  }
  // References into a file of broken shape would only repeat its faults; they are checked all the same, so that one run shows everything.
  const faults = [...shapeFaults, ...checkReferences(seed)]
  if (faults.length > 0) throw new SeedError(faults)
  return seed
}
