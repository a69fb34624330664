/** The page in a real browser: what it loads, how fast views change, how a large picture moves, what Lighthouse says. */
import { gzipSync } from 'node:zlib'
import lighthouse, { type Flags } from 'lighthouse'
import desktop from 'lighthouse/core/config/desktop-config.js'
import type { Page } from 'playwright-core'
import { openStage, type Stage, settled } from '../setup/stage.ts'
import { ms, percentile, type Spread, table } from './figures.ts'
import { type Moves, movesOfLargePicture } from './picture.ts'
import { changeTimes } from './views.ts'

/** Lighthouse's marks differ from run to run: the middle one of so many counts. */
const runs = 5

const lookedAt = ['/', '/channels/C2.F1']
const computers = ['desktop', 'phone'] as const

type Loaded = { path: string; files: number; sent: number; gzipped: number }
type Mark = { path: string; computer: (typeof computers)[number]; marks: number[] }
export type PageFigures = { loaded: Loaded[]; changes: { name: string; spread: Spread }[]; moves: Moves; marks: Mark[] }

/** Everything that the first visit of an address loads, answers of the API apart: as it was sent, and as gzip would make it. */
async function firstLoad({ newPage, app }: Stage, path: string): Promise<Loaded> {
  const page = await newPage()
  const files = new Map<string, number>()
  const reading: Promise<unknown>[] = []
  page.on('response', (response) => {
    if (response.url().startsWith('http') && !response.url().includes('/graphql'))
      reading.push(response.body().then((body) => files.set(response.url(), gzipSync(body, { level: 9 }).length)))
  })
  await page.goto(app + path)
  await settled(page)
  await Promise.allSettled(reading)
  const sent = await page.evaluate(() => {
    const entries = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
    const files = (entries as PerformanceResourceTiming[]).filter((e) => !e.name.includes('/graphql'))
    return files.reduce((sum, e) => sum + e.encodedBodySize, 0)
  })
  await page.context().close()
  return { path, files: files.size, sent, gzipped: [...files.values()].reduce((sum, n) => sum + n, 0) }
}

async function fresh<T>({ newPage }: Stage, work: (page: Page) => Promise<T>): Promise<T> {
  const page = await newPage()
  try {
    return await work(page)
  } finally {
    await page.context().close()
  }
}

async function markOf({ app, devtools }: Stage, path: string, computer: Mark['computer']): Promise<number> {
  const flags: Flags = { port: devtools, onlyCategories: ['performance'], logLevel: 'error' }
  const result = await lighthouse(app + path, flags, computer === 'desktop' ? desktop : undefined)
  return Math.round((result?.lhr.categories.performance?.score ?? Number.NaN) * 100)
}

/** All of it, on the product as it is started by `npm start`. */
export async function measurePage(): Promise<PageFigures> {
  const stage = await openStage()
  try {
    const loaded = []
    for (const path of lookedAt) loaded.push(await firstLoad(stage, path))
    const changes = await fresh(stage, async (page) => {
      await page.goto(stage.app)
      await settled(page)
      return changeTimes(page)
    })
    const moves = await fresh(stage, (page) => movesOfLargePicture(page, stage.app))
    const marks: Mark[] = []
    for (const computer of computers)
      for (const path of lookedAt) {
        const mark: Mark = { path, computer, marks: [] }
        for (let i = 0; i < runs; i++) mark.marks.push(await markOf(stage, path, computer))
        marks.push(mark)
      }
    return { loaded, changes, moves, marks }
  } finally {
    await stage.close()
  }
}

const kB = (bytes: number) => `${Math.round(bytes / 1000)} kB`

/** The tables of this part. */
export function pageText({ loaded, changes, moves, marks }: PageFigures): string {
  const loads = loaded.map((l) => [`\`${l.path}\``, `${l.files}`, kB(l.sent), kB(l.gzipped)])
  const views = changes.map((c) => [c.name, ms(c.spread.p50), ms(c.spread.p95)])
  const move = (name: string, f: Moves['pan']) => [name, f.perSecond.toFixed(0), ms(f.p50), ms(f.p95)]
  const lighthouses = marks.map((m) => [`\`${m.path}\`, ${m.computer}`, `${percentile(m.marks, 0.5)}`, m.marks.join(', ')])
  return `First load, answers of the API apart:

${table(['address', 'files', 'as sent', 'gzipped'], loads)}

From a click on the navigation to the view with its data, all views loaded before:

${table(['view', 'p50', 'p95'], views)}

A picture of ${moves.elements} actors and lines, drawn ${ms(moves.drawn)} after all of them were asked for (no graphics card):

${table(['', 'frames per second', 'frame p50', 'frame p95'], [move('pan', moves.pan), move('zoom', moves.zoom)])}

Lighthouse, performance, median of ${runs}:

${table(['address', 'mark', 'all runs'], lighthouses)}`
}
