import { rmSync } from 'node:fs'
import { afterAll, expect, test, vi } from 'vitest'
import { type App, neo4jOn, newFolder, startApp } from '../setup/own.ts'

const folder = newFolder()
const apps: App[] = []

function start(): App {
  const app = startApp({ DATA_DIR: folder })
  apps.push(app)
  return app
}

async function ready(app: App): Promise<{ status: number; message: string }> {
  const response = await fetch(`${await app.url}/health/ready`)
  return { status: response.status, message: (await response.json()).message }
}

const untilReady = (app: App) => expect.poll(async () => (await ready(app)).status, { timeout: 80_000, interval: 100 }).toBe(200)

afterAll(async () => {
  for (const app of apps) app.kill('SIGKILL')
  await vi.waitFor(() => expect(neo4jOn(folder)).toEqual([]), { timeout: 10_000 })
  rmSync(folder, { recursive: true })
})

// In this order: each begins where the one before has ended.
let app: App

test('the page is served while the database starts; then questions are answered', async () => {
  app = start()
  const url = await app.url
  const page = await fetch(url, { headers: { accept: 'text/html' } })
  expect(page.status).toBe(200)
  expect(await page.text()).toContain('<div id=')
  expect(await ready(app)).toEqual({ status: 503, message: expect.stringMatching(/start|loaded/) })
  await untilReady(app)
  expect(app.output().match(/http:/g)).toHaveLength(1)
}, 120_000)

test('a second app on the same data folder is told, and the first goes on', async () => {
  const second = start()
  expect(await second.exit).toBe(1)
  expect(second.output()).toContain(`The data folder ${folder} is in use: another Decision Channels runs on it.`)
  expect((await ready(app)).status).toBe(200)
}, 60_000)

test('when Neo4j is killed the app says so, and recovers by itself', async () => {
  for (const pid of neo4jOn(folder)) process.kill(pid, 'SIGKILL')
  await expect.poll(() => ready(app)).toEqual({ status: 503, message: 'Neo4j stopped; it is being restarted' })
  await untilReady(app)
}, 120_000)

test('when the app is killed, its Neo4j ends too', async () => {
  expect(neo4jOn(folder)).toHaveLength(1)
  app.kill('SIGKILL')
  await app.exit
  await expect.poll(() => neo4jOn(folder), { timeout: 10_000 }).toEqual([])
}, 20_000)

test('the next start builds and fetches nothing; Ctrl-C ends all of it with code 0', async () => {
  app = start()
  await untilReady(app)
  expect(app.output()).not.toMatch(/Building|Fetching/)
  app.kill('SIGINT')
  const before = Date.now()
  expect(await app.exit).toBe(0)
  expect(Date.now() - before).toBeLessThan(5_000)
  expect(neo4jOn(folder)).toEqual([])
}, 120_000)

test('Ctrl-C while the database starts ends it as well', async () => {
  app = start()
  await app.url
  app.kill('SIGINT')
  expect(await app.exit).toBe(0)
  expect(neo4jOn(folder)).toEqual([])
}, 60_000)
