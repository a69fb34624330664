/** `npm run bench`: measures loading, answering and the page, and writes `report.md`. `npm run bench -- page` measures one part. */
import { answeringText, measureAnswering } from './answering.ts'
import { parts, tell } from './figures.ts'
import { loadingText, measureLoading, sizes } from './loading.ts'
import { measurePage, pageText } from './page.ts'

const wanted = process.argv.slice(2).map((a) => a.toLowerCase())
const unknown = wanted.filter((w) => !parts.some((p) => p.toLowerCase() === w))
if (unknown.length > 0) throw new Error(`npm run bench: expected any of ${parts.join(', ').toLowerCase()}, not ${unknown.join(', ')}`)
const wants = (part: string) => wanted.length === 0 || wanted.includes(part)

/** Sizes at which answering is measured too. */
const answeredAt = [1, 100]

if (wants('loading') || wants('answering')) {
  const loaded = []
  const answered = []
  for (const size of sizes.filter((s) => wants('loading') || answeredAt.includes(s.times))) {
    process.stdout.write(`Loading ${size.times} × …\n`)
    const { figures, held } = await measureLoading(size)
    process.stdout.write(`Loaded in ${Math.round(figures.load / 1000)} s with a heap of ${figures.heap}\n`)
    try {
      loaded.push(figures)
      if (wants('answering') && answeredAt.includes(size.times)) answered.push({ times: size.times, ...(await measureAnswering(held)) })
    } finally {
      await held.close()
    }
    if (wants('loading')) tell('Loading', loadingText(loaded))
    if (wants('answering')) tell('Answering', answeringText(answered))
  }
}
if (wants('page')) tell('Page', pageText(await measurePage()))
