/** What is asked while it is timed: the very operations of the page, with what people would ask by them. */
import { ActorDocument, ActorStatementsDocument, AskDocument, PathsDocument, SuggestDocument } from '../../client/generated/graphql.ts'
import { questions } from '../ask/report.ts'

export type Request = { query: string; variables: Record<string, unknown> }
/** One kind of request, and those of the kind that are sent in turn. */
export type Operation = { name: string; requests: Request[] }

const requests = (document: { toString(): string }, variables: Record<string, unknown>[]): Request[] =>
  variables.map((v) => ({ query: document.toString(), variables: v }))

/** Every so many of the shared questions, so that all kinds of question occur. */
const every = Math.ceil(questions.length / 60)

const pairs = [
  ['president', 'sco'],
  ['secretary-of-state', 'dsca'],
  ['congress', 'case-manager'],
  ['dsca', 'com'],
  ['secretary-of-defense', 'mildep'],
  ['sco', 'president'],
  ['us-industry', 'usg'],
  ['dod', 'host-country'],
]
const typed = ['d', 'ds', 'dsca', 'director', 'security coop', 'who approves', 'foreign military sales', 'c2.3', 'aeca', 'train']

/** Actors with many statements and such with few. */
const actors = ['sco', 'dod', 'dsca', 'com', 'secretary-of-defense', 'president', 'mildep', 'congress']

const chain = `query Chain($id: ID!, $direction: Direction!) { chain(actor: $id, direction: $direction)
  { sentence levels { depth actor { id name abbreviation } statements { id sentence } } stopsAt { reason actor { id } } } }`

export const operations: Operation[] = [
  {
    name: 'ask',
    requests: requests(
      AskDocument,
      questions.filter((_, i) => i % every === 0).map((q) => ({ question: q.question })),
    ),
  },
  {
    name: 'paths',
    requests: requests(
      PathsDocument,
      pairs.map(([from, to]) => ({ from, to })),
    ),
  },
  {
    name: 'chain',
    requests: requests(
      chain,
      actors.flatMap((id) => [
        { id, direction: 'UP' },
        { id, direction: 'DOWN' },
      ]),
    ),
  },
  {
    name: 'actor page',
    requests: requests(
      ActorDocument,
      actors.map((id) => ({ id })),
    ),
  },
  {
    name: "an actor's statements",
    requests: requests(
      ActorStatementsDocument,
      actors.map((id) => ({ id })),
    ),
  },
  {
    name: 'suggest',
    requests: requests(
      SuggestDocument,
      typed.map((text) => ({ text })),
    ),
  },
]
