/**
 * One browser and one app for all journeys of a run: the app as `npm start` runs it, on the Neo4j that all tests share.
 * Both start when the first journey asks for them, so that a run without journeys waits for neither.
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import type { Neo4jAddress } from '../../server/config.ts'
import { startApp } from '../setup/own.ts'
import { chromiumOptions } from './chromium.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Ask here for the `Stage`. */
    stage: string
  }
}

/** What journeys are played on. */
export type Stage = {
  /** The browser's address for Playwright. */
  browser: string
  /** The port on which the browser takes the protocol of its developer tools. */
  devtools: number
  /** Where the app serves the page. */
  app: string
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { neo4j } = project.getProvidedContext()
  let started: ReturnType<typeof start> | undefined
  const door = createServer(async (_request, response) => {
    started ??= start(neo4j)
    const answer = await started.then(
      ({ stage }) => ({ stage }),
      (failure) => ({ failure: String(failure) }),
    )
    response.end(JSON.stringify(answer))
  })
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve))
  project.provide('stage', `http://127.0.0.1:${(door.address() as AddressInfo).port}`)
  return async () => {
    door.close()
    await started?.then(({ stop }) => stop()).catch(() => {})
  }
}

async function start({ uri, user, password, database }: Neo4jAddress): Promise<{ stage: Stage; stop: () => Promise<void> }> {
  const app = startApp({ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database, LOG_LEVEL: 'error' })
  const devtools = await freePort()
  const options = await chromiumOptions()
  const browser = await chromium.launchServer({ ...options, args: [...(options.args ?? []), `--remote-debugging-port=${devtools}`] })
  const stage = { browser: browser.wsEndpoint(), devtools, app: await app.url }
  while (!(await fetch(`${stage.app}/health/ready`)).ok) await pause(100)
  return {
    stage,
    stop: async () => {
      await browser.close()
      app.kill('SIGTERM')
      await app.exit
    },
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}
