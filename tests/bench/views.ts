/** From a click on the navigation to the view that it asks for, once all views were shown before. */
import type { Page } from 'playwright-core'
import { settled } from '../setup/stage.ts'
import { type Spread, spreadOf } from './figures.ts'

/** Each change of view is timed so often. */
const rounds = 5

/** The names of the navigation. */
const names = ['Channels', 'Paths', 'Programs', 'Matrix', 'Compare', 'Laws', 'Procedures', 'Documents', 'Ask']

/**
 * Clicks a link and gives the milliseconds until the new view stands there with its data, painted. Timed in the page, since the
 * way from here to there takes longer than what is measured.
 */
function changeTime(page: Page, name: string): Promise<number> {
  return page.evaluate(async (wanted) => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.nav a')]
    const link = links.find((a) => a.textContent?.trim() === wanted)
    if (!link) throw new Error(`the navigation has no ${wanted}`)
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    const stands = () =>
      link.getAttribute('aria-current') === 'page' && document.querySelector('h1') !== null && document.querySelector('.skeleton') === null
    const start = performance.now()
    link.click()
    while (!stands()) await frame()
    // What is there in one frame is on the screen when the next one begins.
    await frame()
    return performance.now() - start
  }, name)
}

/** All changes along the navigation, as many rounds as are timed after one that loads everything. */
export async function changeTimes(page: Page): Promise<{ name: string; spread: Spread }[]> {
  const all = new Map<string, number[]>(names.map((name) => [name, []]))
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      const time = await changeTime(page, name)
      if (round > 0) all.get(name)?.push(time)
      await settled(page)
    }
  }
  const every = [...all.values()].flat()
  return [...[...all].map(([name, times]) => ({ name, spread: spreadOf(times) })), { name: '**all**', spread: spreadOf(every) }]
}
