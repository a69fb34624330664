/** A picture of two thousand actors and lines, panned and zoomed: how long the frames of it take. */
import type { Page } from 'playwright-core'
import type { ChannelQuery } from '../../client/generated/graphql.ts'
import { elementsOf } from '../../client/graph/elements.ts'
import { settled } from '../setup/stage.ts'
import { type Spread, spreadOf, timed } from './figures.ts'

const wanted = 2_000

type Channel = NonNullable<ChannelQuery['channel']>
type Statement = Channel['statements'][number]
type ActorName = Channel['actors'][number]

const count = (statements: Statement[]) => {
  const { nodes, edges } = elementsOf(statements)
  return nodes.length + edges.length
}

/** The channel again, with other actors but for one, which holds all copies together. */
function copyOf(statements: Statement[], i: number, hub: string): Statement[] {
  const other = (a: ActorName): ActorName => (a.id === hub ? a : { ...a, id: `${a.id}-${i}` })
  return statements.map((s) => ({
    ...s,
    id: `${s.id}-${i}`,
    subject: s.subject && other(s.subject),
    target: s.target && other(s.target),
    counterparts: s.counterparts.map((c) => ({ ...c, actor: other(c.actor) })),
  }))
}

/** A channel of the same making as the given one, with so many actors and lines. */
function grownChannel(channel: Channel): Channel {
  const own = channel.statements
  const lines = elementsOf(own).edges.flatMap((e) => [e.from, e.to])
  const often = (id: string) => lines.filter((other) => other === id).length
  const hub = lines.reduce((best, id) => (often(id) > often(best) ? id : best), lines[0] ?? '')
  const all = [...own]
  for (let i = 1; count(all) < wanted; i++) for (const s of copyOf(own, i, hub)) if (count(all) < wanted || i === 1) all.push(s)
  return { ...channel, statements: all }
}

export type Moves = { elements: number; drawn: number; pan: Frames; zoom: Frames }
export type Frames = Spread & { perSecond: number }

/** The times between the frames that the browser paints while something is done. */
async function framesDuring(page: Page, work: () => Promise<void>): Promise<Frames> {
  await page.evaluate(() => {
    const times: number[] = []
    Object.assign(window, { frameTimes: times })
    const note = (at: number) => {
      times.push(at)
      if (Object.hasOwn(window, 'frameTimes')) requestAnimationFrame(note)
    }
    requestAnimationFrame(note)
  })
  await work()
  const times = await page.evaluate(() => {
    const { frameTimes } = window as unknown as { frameTimes: number[] }
    Reflect.deleteProperty(window, 'frameTimes')
    return frameTimes
  })
  const between = times.slice(1).map((t, i) => t - (times[i] ?? t))
  return { ...spreadOf(between), perSecond: (between.length * 1000) / ((times.at(-1) ?? 0) - (times[0] ?? 0)) }
}

/** Opens a channel whose answer is made large on its way to the page. */
export async function movesOfLargePicture(page: Page, app: string): Promise<Moves> {
  let elements = 0
  await page.route('**/graphql', async (route) => {
    const response = await route.fetch()
    const json = (await response.json()) as { data?: { channel?: Channel } }
    if (!json.data?.channel) return route.fulfill({ response, json })
    const channel = grownChannel(json.data.channel)
    elements = count(channel.statements)
    return route.fulfill({ response, json: { data: { ...json.data, channel } } })
  })
  await page.goto(`${app}/channels/C2.F1`)
  await settled(page)
  // Of so many actors sixty are drawn until all are asked for.
  const { ms: drawn } = await timed(async () => {
    await page.getByRole('button', { name: 'Draw all' }).click()
    await page.waitForFunction(() => (document.querySelector<Drawn>('.graph-place')?._cyreg?.cy?.elements().length ?? 0) > 500)
    await settled(page)
  })
  const box = await page.locator('.graph-place').boundingBox()
  if (!box) throw new Error('the large picture is not there')
  const [x, y] = [box.x + box.width / 2, box.y + Math.min(box.height, 700) / 2]
  await page.mouse.move(x, y)
  const zoom = await framesDuring(page, async () => {
    for (let i = 0; i < 60; i++) await page.mouse.wheel(0, i % 20 < 10 ? -60 : 60)
  })
  // The ground, not an actor: a corner of the picture is empty.
  await page.mouse.move(box.x + 8, box.y + 8)
  await page.mouse.down()
  const pan = await framesDuring(page, async () => {
    for (let i = 0; i < 90; i++) await page.mouse.move(box.x + 8 + i * 4, box.y + 8 + Math.abs(45 - i) * 3)
  })
  await page.mouse.up()
  return { elements, drawn, pan, zoom }
}

/** Cytoscape notes itself on the element that it draws into. */
type Drawn = HTMLElement & { _cyreg?: { cy: { elements(): { length: number } } | null } }
