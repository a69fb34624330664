/** Finds, in a text of the API, the abbreviations to spell out and the citations to link. Pure. */
import type { ActorNameFragment, CitationFragment, StatementCardFragment } from '../generated/graphql.ts'

/** A stretch of text: as it stands, an abbreviation with its long form, or a citation. */
export type Stretch = { text: string } | { text: string; long: string; first: boolean } | { text: string; provision: CitationFragment }

/** What a text may mention: long forms by abbreviation, provisions by citation, and names, in which nothing is spelled out. */
export type Mentions = { long: Map<string, string>; provisions: Map<string, CitationFragment>; names: string[] }

/** All actors that a statement names. */
export function actorsOf(s: StatementCardFragment): ActorNameFragment[] {
  return [s.subject, s.target, ...s.counterparts.map((c) => c.actor)].filter((a) => a !== null)
}

/** What the sentences of these statements, and a sentence about them, may mention. */
export function mentionsOf(statements: StatementCardFragment[], actors: ActorNameFragment[] = []): Mentions {
  const long = new Map<string, string>()
  for (const a of [...actors, ...statements.flatMap(actorsOf)])
    if (a.abbreviation && a.abbreviation !== a.name) long.set(a.abbreviation, a.name)
  for (const a of statements.flatMap((s) => s.authorities))
    if (a.abbreviation && a.abbreviation !== a.name) long.set(a.abbreviation, a.name)
  const provisions = new Map(statements.flatMap((s) => s.provisions).map((p) => [p.citation, p]))
  // "SCO Chief" and "DoD 5220.22-M" are names of their own.
  const named = [...actors, ...statements.flatMap((s) => [...actorsOf(s), ...s.authorities])]
  return { long, provisions, names: named.map((x) => x.name).filter((name) => !long.has(name)) }
}

const escaped = (s: string) => s.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

function pattern(words: string[]): RegExp | null {
  if (words.length === 0) return null
  // Longest first, so that "SAMM C2.3.11" is not read as "SAMM C2.3.1" and "OGC DSCA" not as "DSCA".
  const any = words
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')
  return new RegExp(`(?<![\\w/&-])(?:${any})(?![\\w&]|\\.\\d|/\\w)`, 'g')
}

/** Cuts a text into stretches. `told` collects what has been spelled out, so that each is spelled out once in an answer. */
export function stretches(text: string, { long, provisions, names }: Mentions, told: Set<string>): Stretch[] {
  const find = pattern([...new Set([...long.keys(), ...provisions.keys(), ...names])])
  if (!find) return [{ text }]
  const found: Stretch[] = []
  let at = 0
  for (const match of text.matchAll(find)) {
    const word = match[0]
    if (match.index > at) found.push({ text: text.slice(at, match.index) })
    at = match.index + word.length
    const provision = provisions.get(word)
    const name = long.get(word)
    if (provision) found.push({ text: word, provision })
    else if (name) {
      const first = !told.has(word) && !text.includes(name)
      told.add(word)
      found.push({ text: word, long: name, first })
    } else found.push({ text: word })
  }
  if (at < text.length) found.push({ text: text.slice(at) })
  return found
}
