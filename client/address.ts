/**
 * What the page shows is in its address: this is the one place that reads and writes the search parameters.
 * A value that is the default is left out, so that plain addresses stay short.
 */
import { useCallback, useMemo } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { ActionName, ActorKind, Family, Line, ProgramKind, QuestionKind, type TermKind } from './generated/vocabulary.ts'

type Field<T> = { read: (params: URLSearchParams, name: string) => T; write: (value: T) => string[] }

/** A corrected word of a question: what it names. */
export type AddressTerm = { kind: TermKind; id: string; text: string }

const text: Field<string> = { read: (p, n) => p.get(n) ?? '', write: (v) => (v ? [v] : []) }
const ids: Field<string[]> = { read: (p, n) => p.getAll(n).filter(Boolean), write: (v) => v }
const flag: Field<boolean> = { read: (p, n) => p.get(n) === 'yes', write: (v) => (v ? ['yes'] : []) }

/** Several values of a closed vocabulary, joined by dots; what is not in it is dropped. */
function some<T extends string>(values: readonly T[]): Field<T[]> {
  return {
    read: (p, n) => (p.get(n) ?? '').split('.').filter((v): v is T => (values as readonly string[]).includes(v)),
    write: (v) => (v.length ? [v.join('.')] : []),
  }
}

/** One value of a closed vocabulary, or the fallback. */
function one<T extends string>(values: readonly T[], fallback: T): Field<T> {
  return {
    read: (p, n) => values.find((v) => v === p.get(n)) ?? fallback,
    write: (v) => (v === fallback ? [] : [v]),
  }
}

function maybe<T extends string>(values: readonly T[]): Field<T | ''> {
  return one<T | ''>([...values, ''], '')
}

const terms: Field<AddressTerm[]> = {
  read: (p, n) =>
    p.getAll(n).map((value) => {
      const [kind = '', id = '', ...words] = value.split('~')
      return { kind: kind as TermKind, id, text: words.join('~') }
    }),
  write: (v) => v.map((t) => `${t.kind}~${t.id}~${t.text}`),
}

const codec = {
  /** The question. */
  q: text,
  /** A corrected reading of it: kind, action, family, terms. */
  kind: maybe(QuestionKind),
  action: maybe(ActionName),
  family: maybe(Family),
  term: terms,
  /** What is selected: ids of statements and actors. */
  select: ids,
  /** Kinds of line that are switched off. */
  hide: some([...Line, 'BARRED', 'PLAIN', 'MATTER']),
  /** Documents in force; none means all. */
  docs: ids,
  /** What was expanded in the picture, and which actors were put away. */
  expanded: ids,
  away: ids,
  /** The picture, or its twin in words; empty: as the width of the window suggests. */
  view: maybe(['picture', 'list']),
  /** The details panel is folded away. */
  folded: flag,
  from: text,
  to: text,
  undirected: flag,
  /** Action families shown. */
  families: some(Family),
  list: maybe(ProgramKind),
  left: ids,
  right: ids,
  rows: text,
  columns: text,
  only: text,
  actorKind: maybe(ActorKind),
  /** Hash of the statements that the answer rested on when its link was made. */
  seen: text,
  /** Words that a matter's name must have. */
  words: text,
}

type Codec = typeof codec
/** The state that the search parameters hold. */
export type Address = { [K in keyof Codec]: Codec[K] extends Field<infer T> ? T : never }

const fields = Object.entries(codec) as [keyof Address, Field<unknown>][]

/** Reads search parameters; whatever is missing or broken becomes its default. */
export function readAddress(params: URLSearchParams): Address {
  return Object.fromEntries(fields.map(([name, field]) => [name, field.read(params, name)])) as Address
}

/** Writes search parameters, with a leading question mark unless empty. */
export function writeAddress(address: Partial<Address>): string {
  const params = new URLSearchParams()
  for (const [name, field] of fields) {
    const value = address[name]
    if (value !== undefined) for (const v of field.write(value)) params.append(name, v)
  }
  const search = params.toString()
  return search && `?${search}`
}

/** What changes; as a function where it depends on what stands there. */
type Patch = Partial<Address> | ((now: Address) => Partial<Address>)

/** Puts a value into a list of choices, or takes it out. */
export function toggled<T>(values: readonly T[], value: T): T[] {
  return values.includes(value) ? values.filter((v) => v !== value) : [...values, value]
}

/** The address of this page, links that keep the documents in force, and a way to change parts of it. */
export function useAddress() {
  const [params] = useSearchParams()
  const navigate = useNavigate()
  const address = useMemo(() => readAddress(params), [params])

  /** Changes parts of the address. Choosing replaces the entry in the history, going somewhere adds one. */
  const change = useCallback(
    (patch: Patch, how: 'replace' | 'push' = 'replace') => {
      // The window knows a change before the page has been drawn anew: two quick ones must not undo each other.
      const now = readAddress(new URLSearchParams(window.location.search))
      const search = writeAddress({ ...now, ...(typeof patch === 'function' ? patch(now) : patch) })
      navigate({ search, hash: window.location.hash }, { replace: how === 'replace', preventScrollReset: true })
    },
    [navigate],
  )

  /** A link to another view: keeps the documents in force and the folded panel, drops the rest. */
  const link = useCallback(
    (path: string, patch: Partial<Address> = {}) => {
      const [before = '', hash] = path.split('#')
      const search = writeAddress({ docs: address.docs, view: address.view, folded: address.folded, ...patch })
      return before + search + (hash === undefined ? '' : `#${hash}`)
    },
    [address],
  )
  return { address, change, link }
}

/** The documents in force as the API takes them: null means all. */
export function inForce(address: Address): string[] | null {
  return address.docs.length ? address.docs : null
}
