/** Every root field once, with what it must say as literals; sets are compared as sets. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { buildSchema } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answers } from './cases-answers.ts'
import { lists } from './cases-lists.ts'
import { dataOf, type Served, serve, setOf } from './serve.ts'

let api: Served
beforeAll(async () => {
  api = await serve()
})
afterAll(() => api.close())

const cases = [...answers, ...lists]

test.each(cases)('%s', async (_, query, read, expected) => {
  expect(read(dataOf(await api.query(query)))).toEqual(expected)
})

test('no root field is left out', () => {
  const schema = buildSchema(readFileSync(resolve(import.meta.dirname, '../../server/schema.graphql'), 'utf8'))
  expect(setOf(cases.map(([field]) => field))).toEqual(setOf(Object.keys(schema.getQueryType()?.getFields() ?? {})))
})

test('nothing that was asked for in these tests surprised the server', () => {
  expect(api.unexpected).toEqual([])
})
