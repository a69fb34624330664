/** Small ways of putting things in words. */
import type { ActorRow } from './rows.ts'

/** Joins names as English does: "a", "a and b", "a, b and c". */
export function listed(names: readonly string[], conjunction = 'and'): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} ${conjunction} ${names.at(-1)}`
}

/** An actor by its full name, with the abbreviation after it. */
export const named = (a: ActorRow): string => (a.abbreviation && a.abbreviation !== a.name ? `${a.name} (${a.abbreviation})` : a.name)

/** An actor by its abbreviation, else its name. */
export const brief = (a: ActorRow): string => a.abbreviation ?? a.name
