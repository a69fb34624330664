/** The type-ahead, shared by the question box, the actor pickers and the palette. */
import { useDeferredValue } from 'react'
import { SuggestDocument, type SuggestQuery } from '../generated/graphql.ts'
import type { SuggestionKind } from '../generated/vocabulary.ts'
import { useRead } from '../graphql.ts'
import { placeOf } from '../places.ts'

export type Suggestion = SuggestQuery['suggest'][number]

export const suggestionWords: Record<SuggestionKind, string> = {
  ACTOR: 'Actor',
  MATTER: 'Matter',
  PROGRAM: 'Program',
  AUTHORITY: 'Law or order',
  PROVISION: 'Provision',
  QUESTION: 'Question',
}

/** Whoever types a whole name or abbreviation means that one, whatever else begins with it. */
function exactFirst(text: string, found: Suggestion[]): Suggestion[] {
  const same = (s: Suggestion) => [s.matched, s.label, s.id].some((name) => name.toLowerCase() === text.toLowerCase())
  return [...found.filter(same), ...found.filter((s) => !same(s))]
}

/** Suggestions for what was typed so far, only of the kinds given; the last ones stay until new ones come. */
export function useSuggestions(typed: string, kinds?: SuggestionKind[]): Suggestion[] {
  const text = useDeferredValue(typed.trim().slice(0, 200))
  const { data } = useRead(SuggestDocument, { text }, { enabled: text.length > 0, keep: true })
  const all = exactFirst(text, text ? (data?.suggest ?? []) : [])
  return kinds ? all.filter((s) => kinds.includes(s.kind)) : all
}

/** Where a suggestion leads; null for a question, which is asked instead. */
export function suggestionPlace({ kind, id }: Suggestion): string | null {
  switch (kind) {
    case 'ACTOR':
      return placeOf.actor(id)
    case 'MATTER':
      return placeOf.matter(id)
    case 'PROGRAM':
      return placeOf.program(id)
    case 'AUTHORITY':
      return placeOf.authority(id)
    case 'PROVISION': {
      const colon = id.indexOf(':')
      return placeOf.provision(id.slice(0, colon), id.slice(colon + 1))
    }
    case 'QUESTION':
      return null
  }
}
