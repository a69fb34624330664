/** Names are found among tens of thousands of sample questions, and slips in ids lead to what was meant. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { likeliest } from '../../server/near.ts'
import { dataOf, type Served, serve } from './serve.ts'

let api: Served
beforeAll(async () => {
  api = await serve()
})
afterAll(() => api.close())

type Named = { id: string; name: string }
type Page = { nodes: Named[]; pageInfo: { endCursor: string; hasNextPage: boolean } }

test('every actor with a word in its name is found by that word', async () => {
  const all: Named[] = []
  for (let after: string | null = null, more = true; more; ) {
    const query = 'query ($after: String) { actors(first: 100, after: $after) { nodes { id name } pageInfo { endCursor hasNextPage } } }'
    const { nodes, pageInfo }: Page = dataOf(await api.query(query, { after })).actors
    all.push(...nodes)
    after = pageInfo.endCursor
    more = pageInfo.hasNextPage
  }
  for (const word of ['Director', 'Security', 'Defense', 'Office']) {
    const { nodes } = dataOf(await api.query(`{ actors(text: "${word}", first: 100) { nodes { id } } }`)).actors
    const found = nodes.map((n: Named) => n.id)
    const named = all.filter((a) => new RegExp(`\\b${word}\\b`).test(a.name)).map((a) => a.id)
    expect(named.length).toBeGreaterThan(3)
    expect(found).toEqual(expect.arrayContaining(named))
  }
})

test('sample questions do not push names out of the type-ahead, and are there too', async () => {
  const { suggest } = dataOf(await api.query('{ suggest(text: "who approves third party", first: 20) { kind id } }'))
  const kinds = new Set(suggest.map((s: { kind: string }) => s.kind))
  expect(kinds).toContain('QUESTION')
  expect(suggest).toContainEqual({ kind: 'MATTER', id: 'third-party-transfers' })
})

test('the likeliest ids are those with the fewest slips: dropped, added, changed or swapped letters', () => {
  const ids = ['director-dla', 'dsca', 'director-dsca', 'sco', 'director-dcma'].map((id) => ({ id }))
  expect(likeliest('director-dcsa', ids).map((f) => f.id)).toEqual(['director-dsca', 'director-dcma', 'director-dla', 'dsca', 'sco'])
  expect(likeliest('dcsa', ids)[0]?.id).toBe('dsca')
  expect(likeliest('scoo', ids)[0]?.id).toBe('sco')
  expect(likeliest('', ids)[0]?.id).toBe('sco')
  expect(likeliest('x', [])).toEqual([])
})
