import { createServer, connect as open, type Server, type Socket } from 'node:net'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { type Neo4jAddress, OperatorError } from '../../../server/config.ts'
import { DatabaseUnavailable, type OpeningDatabase, openDatabase, startDatabase } from '../../../server/database/database.ts'

const shared = inject('neo4j')
const config = (neo4j: Neo4jAddress) => ({ neo4j, dataFolder: '/nowhere', java: 'java' })

/** Stands between the app and Neo4j, so that a test can cut the line. */
class Line {
  server: Server | undefined
  sockets = new Set<Socket>()
  port = 0

  async up(): Promise<void> {
    const target = Number(new URL(shared.uri).port)
    this.server = createServer((near) => {
      const far = open(target, '127.0.0.1')
      for (const [socket, other] of [
        [near, far],
        [far, near],
      ] as const) {
        this.sockets.add(socket)
        socket.pipe(other)
        socket.on('error', () => other.destroy())
      }
    })
    await new Promise<void>((resolve) => this.server?.listen(this.port, '127.0.0.1', resolve))
    const address = this.server.address()
    if (address && typeof address === 'object') this.port = address.port
  }

  async cut(): Promise<void> {
    for (const socket of this.sockets) socket.destroy()
    await new Promise((resolve) => this.server?.close(resolve))
  }
}

let line: Line
let database: OpeningDatabase | undefined
beforeEach(async () => {
  line = new Line()
  await line.up()
})
afterEach(async () => {
  await database?.close()
  await line.cut()
  database = undefined
})

const loaded = () => database?.read('document/loaded', {})

test('a Neo4j that is not up yet is used as soon as it answers', async () => {
  await line.cut()
  const lines: string[] = []
  database = startDatabase(config({ ...shared, uri: `bolt://127.0.0.1:${line.port}` }), (text) => lines.push(text))
  await expect(loaded()).rejects.toThrow(DatabaseUnavailable)
  await expect.poll(() => lines, { timeout: 5_000 }).toContain(`Neo4j at bolt://127.0.0.1:${line.port} does not answer; trying again`)
  expect(database.state().ready).toBe(false)
  await line.up()
  await database.opened
  expect(lines).toHaveLength(1)
  expect(database.state()).toEqual({ ready: true, message: 'Neo4j is running' })
  expect(await loaded()).toHaveLength(1)
})

test('when the line is cut, questions fail within two seconds and the state says so; then both recover', async () => {
  database = startDatabase(config({ ...shared, uri: `bolt://127.0.0.1:${line.port}` }))
  await database.opened
  await line.cut()
  const before = Date.now()
  await expect(loaded()).rejects.toThrow(DatabaseUnavailable)
  expect(Date.now() - before).toBeLessThan(2_500)
  await expect.poll(() => database?.state().ready, { timeout: 6_000 }).toBe(false)
  await line.up()
  await expect.poll(() => database?.state().ready, { timeout: 6_000 }).toBe(true)
  expect(await loaded()).toHaveLength(1)
})

test('a wrong password ends it with the settings to check, and without the password', async () => {
  const refused = openDatabase(config({ ...shared, password: 'hunter2-wrong' }))
  await expect(refused).rejects.toThrow(OperatorError)
  await expect(refused).rejects.toThrow(/refused user neo4j on database neo4j: [\s\S]*Check NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD/)
  await expect(refused).rejects.not.toThrow(/hunter2/)
})

test('a database that is not there is told', async () => {
  await expect(openDatabase(config({ ...shared, database: 'absent' }))).rejects.toThrow(/on database absent/)
})
