import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { routeData } from '../../../client/graph/canvas/route.ts'
import { sayActor, sayLine } from '../../../client/graph/canvas/say.ts'
import { step } from '../../../client/graph/canvas/walk.ts'
import { elementsOf } from '../../../client/graph/elements.ts'
import { channel, says } from './sample.ts'

const whole = fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -900, max: 900 }) })

describe('routes', () => {
  it('come out where the layout put them, for every bend', () => {
    fc.assert(
      fc.property(whole, whole, fc.array(whole, { maxLength: 5 }), (first, last, bends) => {
        const data = routeData([first, ...bends, last], { x: 0, y: 0 }, { x: 0, y: 0 })
        const length = Math.hypot(last.x - first.x, last.y - first.y)
        if (length < 1) return expect(data).toBeNull()
        // As Cytoscape reckons: along the line by weight, then across it by distance.
        const across = { x: -(last.y - first.y) / length, y: (last.x - first.x) / length }
        bends.forEach((bend, i) => {
          const [w = 0, d = 0] = [data?.weights[i], data?.distances[i]]
          expect(first.x * (1 - w) + last.x * w + across.x * d).toBeCloseTo(bend.x, 4)
          expect(first.y * (1 - w) + last.y * w + across.y * d).toBeCloseTo(bend.y, 4)
        })
      }),
    )
  })
})

describe('arrow keys', () => {
  const places: Record<string, { x: number; y: number }> = {
    com: { x: 0, y: 0 },
    sco: { x: 0, y: 100 },
    cc: { x: 200, y: 0 },
    dsca: { x: -90, y: 220 },
    mildep: { x: 90, y: 220 },
  }
  const elements = elementsOf(channel().filter((s) => s.action.id !== 'COPY' && s.subject?.id !== 'director'))
  const place = (id: string) => places[id] ?? { x: 0, y: 0 }

  it('follow lines before anything nearer', () => {
    expect(step(elements, place, 'cc', 'ArrowDown')).toBe('sco')
    expect(step(elements, place, 'sco', 'ArrowUp')).toBe('com')
    expect(['dsca', 'mildep']).toContain(step(elements, place, 'sco', 'ArrowDown'))
  })

  it('stay where nobody lies that way', () => {
    expect(step(elements, place, 'cc', 'ArrowRight')).toBe('cc')
  })
})

describe('the live region', () => {
  const elements = elementsOf(channel())
  it('names an actor in full, with its lines', () => {
    expect(sayActor(elements, 'sco', true)).toBe(
      'Office of sco (SCO), selected. 4 lines from it, 4 to it: COM, CC, DSCA, MILDEP, CCMD, DIRECTOR.',
    )
  })

  it('reads a line with its provision', () => {
    const edge = elementsOf([says('FUND', { subject: 'a', target: 'b', line: 'FUNDING' })]).edges[0]
    expect(edge && sayLine(edge)).toBe('Funding, 1 statement: a FUND b. SAMM C2.5.4.1.')
  })
})
