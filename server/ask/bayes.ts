/** Naive Bayes over words and word pairs: which class do questions with such words mostly have? Counted from the seed at start. */

export class Bayes {
  readonly #classes = new Map<string, number>()
  readonly #counts = new Map<string, Map<string, number>>()
  readonly #sizes = new Map<string, number>()
  #total = 0

  /** Counts one example. */
  learn(features: readonly string[], name: string, weight = 1): void {
    this.#classes.set(name, (this.#classes.get(name) ?? 0) + weight)
    this.#total += weight
    for (const f of features) {
      const counts = this.#counts.get(f) ?? new Map<string, number>()
      counts.set(name, (counts.get(name) ?? 0) + weight)
      this.#counts.set(f, counts)
      this.#sizes.set(name, (this.#sizes.get(name) ?? 0) + weight)
    }
  }

  /** The probability of each class, relative to the likeliest (which has 1). Features never seen are left out. */
  relative(features: readonly string[]): Map<string, number> {
    const known = features.filter((f) => this.#counts.has(f))
    const logs = [...this.#classes].map(([name, count]) => {
      let log = Math.log(count / this.#total)
      for (const f of known)
        log += Math.log(((this.#counts.get(f)?.get(name) ?? 0) + 0.3) / ((this.#sizes.get(name) ?? 0) + 0.3 * this.#counts.size))
      return [name, log] as const
    })
    const top = Math.max(...logs.map(([, l]) => l))
    return new Map(logs.map(([name, l]) => [name, Math.exp(l - top)]))
  }
}

/** Words and word pairs. */
export function features(forms: readonly string[]): string[] {
  return [...forms, ...forms.slice(1).map((f, i) => `${forms[i]} ${f}`)]
}
