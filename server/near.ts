/** How like two ids are, to offer the likeliest where one is unknown. */

/** Letters to add, drop, change or swap with their neighbour to turn one text into the other. */
function slips(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)]
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    rows.push(row)
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const least = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same)
      row.push(swapped ? Math.min(least, at(i - 2, j - 2) + 1) : least)
    }
  }
  return at(a.length, b.length)
}

/** Those with the fewest slips first; equally like ones keep their order. */
export function likeliest<T extends { id: string }>(id: string, found: readonly T[]): T[] {
  const short = id.slice(0, 80)
  return found
    .map((f) => ({ f, apart: slips(short, f.id.slice(0, 80)) }))
    .sort((a, b) => a.apart - b.apart)
    .map(({ f }) => f)
}
