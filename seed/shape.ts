/**
 * The shape of every seed file. Strict: an unknown key is a fault. Descriptions appear in editors
 * through `seed/schema.json`, which `npm run seed:check` writes from these shapes.
 */
import { z } from 'zod'
import { ActionName, ActorKind, AuthorityKind, GroupKind, Modality, ProgramKind, SuccessionBasis } from '../server/generated/vocabulary.ts'

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected a slug: lower case letters, digits and single hyphens')
const text = z.string().trim().min(1, 'expected some text')
const ids = z.array(id).default([])
const texts = z.array(text).default([])
const cited = z.array(text).min(1, 'expected at least one provision').describe('Provisions as `document:locator`.')

const tie = z.strictObject({ actor: id, at: cited })
const ties = z.array(tie).default([])

export const Actor = z.strictObject({
  id,
  name: text,
  abbreviation: text.optional().describe('Only if a document gives one.'),
  kind: z.enum(ActorKind),
  aliases: texts.describe('Other names, in documents and in everyday speech.'),
  ambiguous: texts.describe('Names that another actor has too, on purpose.'),
  said: text.optional().describe('How it reads inside a sentence, with its article. Default: abbreviation, else name.'),
  plural: z.boolean().default(false).describe('True if the verb after it is plural.'),
  partOf: ties,
  heads: ties,
  memberOf: ties,
  servesAs: ties,
})

export const Authority = z.strictObject({
  id,
  name: text,
  abbreviation: text.optional(),
  kind: z.enum(AuthorityKind),
  parent: id.optional().describe('The authority it is a section of.'),
  aliases: texts,
})

const matter = { id, name: text, parent: id.optional(), aliases: texts }
export const Matter = z.strictObject(matter)
export const Program = z.strictObject({
  ...matter,
  kind: z.enum(ProgramKind),
  rule: text.optional().describe('What decides that a case belongs here, if the text says so.'),
  at: cited,
})

export const Provision = z.strictObject({
  locator: text,
  heading: text.describe('In our own words.'),
  parent: text.optional().describe('Locator of the provision it stands under.'),
  silent: text.optional().describe('Why no statement cites it.'),
})
export const Document = z.strictObject({
  id,
  title: text,
  short: text,
  edition: text,
  date: text.optional(),
  publisher: text,
  address: z.url().optional(),
  era: z.int().positive(),
  superseded: z.boolean().default(false),
  note: text.optional(),
  aliases: texts.describe('How people call the document in a question.'),
  provisions: z.array(Provision),
})

export const Statement = z.strictObject({
  id,
  subject: id.nullable().describe('Who acts; null where the text names no actor.'),
  action: z.enum(ActionName),
  says: text.optional().describe('The verb phrase as the sentence reads, with the text’s own may, must, should.'),
  target: id.nullable().optional().describe('The actor acted on.'),
  what: text.optional().describe('The rest of the clause. Default: the name of the matter.'),
  matter: id.nullable().optional(),
  with: ids,
  to: ids,
  for: ids,
  from: ids,
  through: ids,
  except: ids,
  modality: z.enum(Modality).default('DOES'),
  condition: text.optional(),
  exception: text.optional(),
  due: text.optional().describe('Deadline or period.'),
  under: ids.describe('Authorities.'),
  at: z.array(text).min(1, 'expected at least one provision'),
})
export const StatementFile = z.strictObject({ document: id, statements: z.array(Statement) })

export const Group = z.strictObject({
  id: z.string(),
  kind: z.enum(GroupKind),
  name: text,
  document: id.optional().describe('Channels: the document that has the figure.'),
  members: z.array(z.strictObject({ statement: id, role: text.optional() })).min(1),
})

export const Succession = z.strictObject({
  from: id,
  to: id,
  partial: z.boolean().default(false),
  basis: z.enum(SuccessionBasis),
  note: text.optional(),
  at: z.array(text).default([]),
})

export const Part = z.enum(['subject', 'target', 'counterpart', 'matter', 'authority', 'condition'])
/** Statement or group id → the part that answers → questions. */
export const AskedFile = z.record(z.string(), z.partialRecord(Part, z.array(text).min(1)))

export const Actions = z.record(z.enum(ActionName), z.strictObject({ base: text, does: text, phrases: z.array(text) }))

/** What people ask and no document says: found by reading, so that a silence can be told in its own words. */
export const Silence = z.strictObject({
  id,
  says: text.describe('Reads after "The documents do not say".'),
  near: z.array(text).default([]).describe('Provisions as `document:locator` that mention the matter.'),
  asked: z.array(text).min(1),
})

/** Which shape each file has, by its path under `seed/`. */
export const shapeOf: readonly (readonly [RegExp, z.ZodType])[] = [
  [/^documents\/[^/]+\.yaml$/, Document],
  [/^actors\.yaml$/, z.array(Actor)],
  [/^authorities\.yaml$/, z.array(Authority)],
  [/^matters\.yaml$/, z.array(Matter)],
  [/^programs\.yaml$/, z.array(Program)],
  [/^successions\.yaml$/, z.array(Succession)],
  [/^actions\.yaml$/, Actions],
  [/^silences\.yaml$/, z.array(Silence)],
  [/^statements\/[^/]+\/[^/]+\.yaml$/, StatementFile],
  [/^groups\/[^/]+\.yaml$/, z.array(Group)],
  [/^asked\/.+\.yaml$/, AskedFile],
]
