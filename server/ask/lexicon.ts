/** What the loaded graph knows by name, read once: names, sample questions and phrases, made ready for reading questions. */
import type { Database } from '../database/database.ts'
import { type ActionName, familyOf } from '../generated/vocabulary.ts'
import { Bayes, features } from './bayes.ts'
import { Vocabulary } from './spelling.ts'
import { formsIn, isStop, stemOf, typedOf, type Word, wordsIn } from './text.ts'

export type EntityKind = 'ACTOR' | 'MATTER' | 'AUTHORITY' | 'DOCUMENT' | 'PROVISION'
/** Something that words can name. More than one id where a name is shared on purpose. */
export type Entity = { kind: EntityKind; ids: string[] }
/** A name found in a question: from the word at `start` to before the word at `end`. */
export type Mention = Entity & {
  start: number
  end: number
  text: string
  /** The question sets it aside: "apart from the Director". */
  leftAside?: boolean
  /** The question offers it as a possible answer: "DCMA or DCAA". */
  offered?: boolean
}

type Name = { forms: string[]; entity: Entity; isAbbreviation: boolean; isCapital: boolean }

const kindOfType: Record<string, EntityKind> = {
  Actor: 'ACTOR',
  Matter: 'MATTER',
  Authority: 'AUTHORITY',
  Document: 'DOCUMENT',
  Provision: 'PROVISION',
}
/** Where the same words name several things, the first of these is meant. */
const preference: EntityKind[] = ['PROVISION', 'DOCUMENT', 'ACTOR', 'AUTHORITY', 'MATTER']

/** A name without its article: "the SCO" names what "SCO" names. */
function bareForms(name: string): string[] {
  const forms = formsIn(name)
  return forms.length > 1 && /^(the|an?)$/.test(forms[0] ?? '') ? forms.slice(1) : forms
}

export class Lexicon {
  /** Names by all their words, since thousands may begin with the same one; those of the same words by preference. */
  readonly #names = new Map<string, Name[]>()
  /** How many words the names have that begin with a word, the most first. */
  readonly #lengths = new Map<string, number[]>()
  readonly vocabulary = new Vocabulary()
  readonly actions = new Bayes()
  readonly parts = new Bayes()
  /** Action → its phrases: all words as stems, and the stems of those that carry meaning. */
  readonly phrases = new Map<ActionName, { text: string; stems: string[] }[]>()
  /** In how many sample questions a word occurs. */
  readonly #frequency = new Map<string, number>()
  #samples = 0
  readonly #homes = new Map<string, string | null>()
  /** How often a word occurs in the sample questions of each document. */
  readonly #places = new Map<string, Map<string, number>>()

  /** Reads the names, phrases and sample questions of the loaded graph. */
  static async read(database: Database): Promise<Lexicon> {
    const [names, asked, actions] = await Promise.all([
      database.read('ask/names', {}),
      database.read('ask/asked', {}),
      database.read('ask/actions', {}),
    ])
    const lexicon = new Lexicon()
    for (const a of actions) lexicon.#addAction(a.id as ActionName, a.phrases)
    const together = new Map<string, Map<string, number>>()
    for (const q of asked) {
      lexicon.#samples++
      for (const f of new Set(formsIn(q.text))) {
        lexicon.vocabulary.add(f)
        lexicon.#frequency.set(f, (lexicon.#frequency.get(f) ?? 0) + 1)
        const counts = together.get(f) ?? new Map<string, number>()
        for (const a of q.actors) counts.set(a, (counts.get(a) ?? 0) + 1)
        together.set(f, counts)
        const places = lexicon.#places.get(f) ?? new Map<string, number>()
        if (q.document) places.set(q.document, (places.get(q.document) ?? 0) + 1)
        lexicon.#places.set(f, places)
      }
    }
    for (const n of names) {
      const kind = kindOfType[n.type]
      // A heading in words would take everyday words for the name of a place.
      if (kind === 'PROVISION' && !/\d/.test(n.name)) continue
      if (kind) for (const name of n.names) lexicon.#addName(kind, n.id, name, name === n.abbreviation, name === n.name, together)
    }
    for (const q of asked) lexicon.#addSample(q)
    return lexicon
  }

  #addAction(id: ActionName, phrases: string[]): void {
    const forms = phrases.map((p) => formsIn(p)).filter((p) => !p.every(isStop))
    this.phrases.set(
      id,
      forms.map((p) => ({ text: p.map(stemOf).join(' '), stems: p.filter((f) => !isStop(f)).map(stemOf) })),
    )
    for (const p of phrases) {
      for (const f of formsIn(p)) this.vocabulary.add(f, 3)
      this.actions.learn(features(formsIn(p)), id, 0.5)
    }
  }

  /** A one-word name that mostly occurs in questions about others ("partner", "state") names nobody. */
  #addName(
    kind: EntityKind,
    id: string,
    name: string,
    isAbbreviation: boolean,
    isName: boolean,
    together: Map<string, Map<string, number>>,
  ): void {
    const forms = bareForms(name)
    const first = forms[0]
    if (first === undefined || forms.length > 24) return
    for (const f of forms) this.vocabulary.add(f, 3)
    const looksLikeOne = isAbbreviation || (/^[A-Z0-9][A-Za-z0-9&()/.-]*[A-Z0-9)]$/.test(name) && name.length > 1)
    if (forms.length === 1 && !looksLikeOne) {
      if (kind === 'MATTER' || kind === 'AUTHORITY' || kind === 'PROVISION' || isStop(first)) return
      const seen = this.#frequency.get(first) ?? 0
      if (kind === 'ACTOR' && !isName && seen >= 6 && (together.get(first)?.get(id) ?? 0) / seen < 0.3) return
    }
    const list = this.#names.get(forms.join(' ')) ?? []
    this.#names.set(forms.join(' '), list)
    const same = list.find((n) => n.entity.kind === kind)
    if (same) {
      if (!same.entity.ids.includes(id)) same.entity.ids.push(id)
      return
    }
    list.push({
      forms,
      entity: { kind, ids: [id] },
      isAbbreviation: looksLikeOne && forms.length === 1,
      isCapital: /^[A-Z]/.test(name) && forms.length === 1 && !looksLikeOne,
    })
    list.sort((a, b) => preference.indexOf(a.entity.kind) - preference.indexOf(b.entity.kind))
    const lengths = this.#lengths.get(first) ?? []
    if (!lengths.includes(forms.length))
      this.#lengths.set(
        first,
        [...lengths, forms.length].sort((a, b) => b - a),
      )
  }

  #addSample(q: { text: string; part: string; actions: string[] }): void {
    const masked = this.masked(wordsIn(q.text))
    for (const action of q.actions) this.actions.learn(features(masked), action, 1 / q.actions.length)
    this.parts.learn(features(masked), q.part)
  }

  /** All names in the words, longest first from the left. */
  mentions(words: Word[]): Mention[] {
    const found: Mention[] = []
    const typedInCapitals = words.some((w) => /^\p{Lu}/u.test(w.typed))
    for (let start = 0; start < words.length; ) {
      const name = this.#nameAt(words, start, typedInCapitals && start > 0)
      if (name) {
        const end = start + name.forms.length
        found.push({
          ...name.entity,
          start,
          end,
          text: typedOf(words.slice(start, end)),
        })
        start = end
      } else start++
    }
    return found
  }

  #nameAt(words: Word[], start: number, wantCapital: boolean): Name | undefined {
    const word = words[start]
    if (!word) return undefined
    const fits = (n: Name) => {
      // "State" and "state" differ, for who uses capitals at all.
      if (n.isCapital && wantCapital && !/^\p{Lu}/u.test(word.typed)) return false
      // "com", "it" or "dod" in lower case: short abbreviations that are also words have to be typed as abbreviations.
      return !(n.isAbbreviation && isStop(word.form) && word.typed !== word.typed.toUpperCase())
    }
    for (const length of this.#lengths.get(word.form) ?? []) {
      const forms = words.slice(start, start + length).map((w) => w.form)
      const name = this.#names.get(forms.join(' '))?.find(fits)
      if (name) return name
    }
    return undefined
  }

  /** Word forms with every actor, law and document masked, so that only the way of asking is left. */
  masked(words: Word[], mentions: Mention[] = this.mentions(words)): string[] {
    const out: string[] = []
    for (let i = 0; i < words.length; i++) {
      const m = mentions.find((x) => x.start === i && x.kind !== 'MATTER')
      if (m) {
        out.push(m.kind)
        i = m.end - 1
      } else out.push(words[i]?.form ?? '')
    }
    return out
  }

  /** How telling a word is: rare words tell more. From 0 for words of every question to about 9. */
  weight(form: string): number {
    return Math.log((this.#samples + 1) / ((this.#frequency.get(form) ?? 0) + 0.5))
  }

  /** The one document that nearly all sample questions with this word are about; null for words of several documents. */
  homeOf(form: string): string | null {
    const known = this.#homes.get(form)
    if (known !== undefined) return known
    const home = this.#findHome(form)
    this.#homes.set(form, home)
    return home
  }

  #findHome(form: string): string | null {
    const places = [...(this.#places.get(form) ?? [])].sort((a, b) => b[1] - a[1])
    const all = places.reduce((sum, [, n]) => sum + n, 0)
    const [first] = places
    return first && all >= 8 && first[1] / all >= 0.9 ? first[0] : null
  }

  familyOf(action: ActionName) {
    return familyOf[action]
  }
}
