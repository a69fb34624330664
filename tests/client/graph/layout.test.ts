import ELK from 'elkjs/lib/elk.bundled.js'
import { describe, expect, it } from 'vitest'
import { type Elements, elementsOf } from '../../../client/graph/elements.ts'
import { around } from '../../../client/graph/layout/around.ts'
import { anchored } from '../../../client/graph/layout/arrange.ts'
import type { Arrangement } from '../../../client/graph/layout/arrangement.ts'
import { estimate, labelOf, type Size, withRoom, wrap } from '../../../client/graph/layout/label.ts'
import { fromElk, toElk } from '../../../client/graph/layout/layered.ts'
import { hierarchy, levels } from '../../../client/graph/layout/rank.ts'
import { simple } from '../../../client/graph/layout/simple.ts'
import { channel, says, star } from './sample.ts'

const sizesOf = ({ nodes, edges }: Elements) => withRoom(new Map(nodes.map((n) => [n.id, labelOf(n, estimate, true)])), edges)

function overlaps({ positions }: Arrangement, sizes: ReadonlyMap<string, Size>): string[] {
  const boxes = Object.entries(positions).map(([id, at]) => ({ id, ...at, ...(sizes.get(id) ?? { width: 0, height: 0 }) }))
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2)
      .map((b) => `${a.id} on ${b.id}`),
  )
}

async function layeredHere(elements: Elements, before?: Arrangement): Promise<Arrangement> {
  const { graph, turned } = toElk(elements, sizesOf(elements), 'DOWN', before)
  return fromElk(await new ELK().layout(graph), turned)
}

describe('who stands above whom', () => {
  it('puts authority above, whatever else is said', () => {
    const level = levels(elementsOf(channel()))
    for (const above of ['com', 'cc', 'director']) expect(level.get(above)).toBeLessThan(level.get('sco') ?? 0)
  })

  it('is free of circles even where statements contradict each other', () => {
    const round = [
      says('DIRECT', { subject: 'a', target: 'b', line: 'DIRECTION' }),
      says('DIRECT', { subject: 'b', target: 'c', line: 'DIRECTION' }),
      says('FUND', { subject: 'c', target: 'a', line: 'FUNDING' }),
    ]
    const under = hierarchy(elementsOf(round))
    expect([...(under.get('c') ?? [])]).toEqual([])
    expect(levels(elementsOf(round)).get('c')).toBe(2)
  })

  it('reads structure from the side of the whole', () => {
    const level = levels(
      elementsOf([
        says('PART_OF', { subject: 'dsca', target: 'osd', line: 'STRUCTURE' }),
        says('HEAD', { subject: 'director', target: 'dsca', line: 'STRUCTURE' }),
      ]),
    )
    expect(level.get('osd')).toBeLessThan(level.get('dsca') ?? 0)
    expect(level.get('director')).toBeLessThan(level.get('dsca') ?? 0)
  })
})

describe('layouts', () => {
  it('layers without overlaps, authority above, the same each time', async () => {
    const elements = elementsOf(channel())
    const first = await layeredHere(elements)
    expect(overlaps(first, sizesOf(elements))).toEqual([])
    expect(first.positions.com?.y).toBeLessThan(first.positions.sco?.y ?? 0)
    expect(await layeredHere(elementsOf(channel()))).toEqual(first)
  })

  it('routes every line from the border of its start to the border of its end', async () => {
    const elements = elementsOf(channel())
    const { positions, routes } = await layeredHere(elements)
    const sizes = sizesOf(elements)
    for (const { id, from, to } of elements.edges) {
      const route = routes[id] ?? []
      const ends = [
        [from, route[0]],
        [to, route.at(-1)],
      ] as const
      for (const [actor, end] of ends)
        expect(Math.abs((end?.y ?? 0) - (positions[actor]?.y ?? 0))).toBeCloseTo((sizes.get(actor)?.height ?? 0) / 2, 0)
    }
  })

  it('keeps the order of those who stood already when somebody joins', async () => {
    const before = await layeredHere(elementsOf(channel()))
    const grown = elementsOf([...channel(), says('DIRECT', { subject: 'com', target: 'team', line: 'DIRECTION' })])
    const after = anchored(await layeredHere(grown, before), before, 'com')
    const order = (a: Arrangement) =>
      ['com', 'cc', 'director', 'dsca', 'mildep', 'ccmd'].sort((x, y) => (a.positions[x]?.x ?? 0) - (a.positions[y]?.x ?? 0))
    expect(order(after)).toEqual(order(before))
    expect(after.positions.com).toEqual(before.positions.com)
  })

  it.each([1, 2, 7, 13, 30, 59])('sets %i neighbours around the focus without overlaps', (count) => {
    const elements = elementsOf(star(count))
    const arrangement = around(elements, sizesOf(elements), 'middle')
    expect(arrangement.positions.middle).toEqual({ x: 0, y: 0 })
    expect(Object.keys(arrangement.positions)).toHaveLength(count + 1)
    expect(overlaps(arrangement, sizesOf(elements))).toEqual([])
  })

  it('draws the small picture without overlaps', () => {
    const elements = elementsOf(channel())
    expect(overlaps(simple(elements, sizesOf(elements)), sizesOf(elements))).toEqual([])
  })

  it('breaks long names into lines that fit', () => {
    const lines = wrap('Under Secretary of Defense for Acquisition, Technology, and Logistics', estimate)
    expect(lines.join(' ')).toBe('Under Secretary of Defense for Acquisition, Technology, and Logistics')
    for (const line of lines) expect(estimate(line)).toBeLessThanOrEqual(168)
  })
})
