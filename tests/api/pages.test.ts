/** Pages as the Relay connection specification wants them: whatever their size, every item once and in the same order. */
import { array, asyncProperty, assert as check, constantFrom, integer, string } from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dataOf, type Served, serve } from './serve.ts'

let api: Served
beforeAll(async () => {
  api = await serve()
})
afterAll(() => api.close())

type Page = {
  edges: { cursor: string; node: { id: string } }[]
  nodes: { id: string }[]
  totalCount: number
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }
}

const parts = 'totalCount edges { cursor node { id } } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }'

/** Connections, each with the arguments that come before `first` and `after`; nested ones with the field around them. */
const connections = {
  'all statements': ['statements(', ')', ''],
  programs: ['programs(', ')', ''],
  'programs of one kind': ['programs(kind: DCA_TYPE, ', ')', ''],
  'bodies among actors': ['actors(kind: BODY, ', ')', ''],
  'actors found by text': ['actors(text: "director", ', ')', ''],
  'statements found by text': ['statements(text: "third-party transfers", ', ')', ''],
  'statements of a provision': ['statements(provision: "samm-c2:C2.3.11", ', ')', ''],
  'statements of an actor': ['actor(id: "com") { statements(', ')', '}'],
  'statements of a matter': ['matter(id: "third-party-transfers") { statements(', ')', '}'],
  'statements of an authority': ['authority(id: "eo-11958") { statements(', ')', '}'],
} as const
type Name = keyof typeof connections

async function page(name: Name, first: number, after?: string | null): Promise<Page> {
  const [open, shut, end] = connections[name]
  const query = `query ($first: Int, $after: String) { ${open}first: $first, after: $after${shut} { ${parts} } ${end} }`
  const data = dataOf(await api.query(query, { first, after }))
  const outer = Object.values(data)[0] as Page & { statements?: Page }
  return outer.statements ?? outer
}

async function walk(name: Name, sizes: number[]): Promise<Page[]> {
  const pages: Page[] = []
  for (let after: string | null | undefined; pages.length < 200; after = pages.at(-1)?.pageInfo.endCursor) {
    pages.push(await page(name, sizes[pages.length % sizes.length] ?? 1, after))
    if (!pages.at(-1)?.pageInfo.hasNextPage) return pages
  }
  throw new Error(`${name}: the pages do not end`)
}

const idsOf = (pages: Page[]) => pages.flatMap((p) => p.edges.map((e) => e.node.id))
const whole = new Map<Name, string[]>()

test('walking pages of any sizes gives every item once, in the order of one large page', async () => {
  const [, ...short] = Object.keys(connections) as Name[]
  const names = constantFrom(...short)
  const sizes = array(integer({ min: 6, max: 40 }), { minLength: 1, maxLength: 4 })
  const property = asyncProperty(names, sizes, async (name, given) => {
    const all = whole.get(name) ?? idsOf(await walk(name, [100]))
    whole.set(name, all)
    expect(all.length).toBeGreaterThan(1)
    const pages = await walk(name, given)
    expect(idsOf(pages)).toEqual(all)
    expect(new Set(all).size).toBe(all.length)
    for (const [i, p] of pages.entries()) {
      expect(p.totalCount).toBe(all.length)
      expect(p.nodes).toEqual(p.edges.map((e) => e.node))
      expect(p.pageInfo).toEqual({
        hasNextPage: i < pages.length - 1,
        hasPreviousPage: i > 0,
        startCursor: p.edges[0]?.cursor,
        endCursor: p.edges.at(-1)?.cursor,
      })
    }
  })
  await check(property, { numRuns: 10 })
}, 60_000)

test('all statements are walked by their largest pages: as many as are counted, none twice', async () => {
  const pages = await walk('all statements', [100])
  const found = idsOf(pages)
  expect(found.length).toBe(pages[0]?.totalCount)
  expect(new Set(found).size).toBe(found.length)
})

test('a page after the last item is empty, and says that none follow', async () => {
  const last = (await walk('programs', [100])).at(-1)?.pageInfo.endCursor
  const beyond = await page('programs', 5, last)
  expect(beyond.edges).toEqual([])
  expect(beyond.pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null })
})

test('cursors are opaque: short texts without ids or sentences, different for each item', async () => {
  const { edges } = await page('programs', 100)
  expect(new Set(edges.map((e) => e.cursor)).size).toBe(edges.length)
  for (const { cursor, node } of edges) {
    expect(cursor).toMatch(/^[\w-]{4,24}$/)
    expect(cursor).not.toContain(node.id)
  }
})

test.each([
  [1_000_000, 100],
  [101, 100],
  [0, 1],
  [-5, 1],
])('a page of %i is cut to %i', async (first, expected) => {
  expect((await page('statements of an actor', first)).edges.length).toBeLessThanOrEqual(expected)
  const { statements } = dataOf(await api.query('query ($first: Int) { statements(first: $first) { nodes { id } } }', { first }))
  expect(statements.nodes).toHaveLength(expected)
})

test('a cursor that no page gave is refused with what was expected', async () => {
  const bad = string({ minLength: 1, maxLength: 40 }).filter((s) => !/^at:\d{1,9}$/.test(Buffer.from(s, 'base64url').toString()))
  const property = asyncProperty(bad, async (after) => {
    const { status, errors } = await api.query('query ($after: String) { programs(after: $after) { totalCount } }', { after })
    expect(status).toBeLessThan(500)
    expect(errors).toHaveLength(1)
    expect(errors[0]?.extensions?.code).toBe('BAD_USER_INPUT')
    expect(errors[0]?.message).toContain('after: expected a cursor that an earlier page gave')
  })
  await check(property, { numRuns: 25, examples: [['null'], ['at:1'], ['YXQ6'], ['YXQ6LTE'], ['YXQ6OTk5OTk5OTk5OTk5OQ']] })
})
