import { describe, expect, it } from 'vitest'
import { elementsOf } from '../../../client/graph/elements.ts'
import type { Plan } from '../../../client/graph/export/draw.ts'
import { fileName } from '../../../client/graph/export/save.ts'
import { toSvg } from '../../../client/graph/export/svg.ts'
import { escapeXml, toCsv, toGraphml, toJson } from '../../../client/graph/export/writers.ts'
import { estimate, labelOf } from '../../../client/graph/layout/label.ts'
import { simple } from '../../../client/graph/layout/simple.ts'
import { channel, says } from './sample.ts'

const about = { name: 'Figure C2.F1 <Security & Assistance>', address: 'http://127.0.0.1:4000/channels/C2.F1', date: '2026-01-31' }
const elements = elementsOf(channel())

describe('CSV', () => {
  it('has a row for every statement and reached actor, each with its provision', () => {
    const rows = toCsv(elements).trimEnd().split('\r\n')
    expect(rows).toHaveLength(1 + 9 + 1)
    for (const row of rows.slice(1)) expect(row).toContain('SAMM C2.5.4.1')
  })

  it('quotes what would break a row, and never lets a field run as a formula', () => {
    const odd = { ...says('INFORM', { subject: 'a', target: 'b' }), sentence: '=HYPERLINK("x"), then' }
    expect(toCsv(elementsOf([odd]))).toContain(`"'=HYPERLINK(""x""), then"`)
  })
})

describe('JSON', () => {
  it('holds every actor and line, and says what it is not', () => {
    const data = JSON.parse(toJson(elements, about))
    expect(data.actors).toHaveLength(elements.nodes.length)
    expect(data.lines).toHaveLength(elements.edges.length)
    expect(data.notice).toMatch(/not an official publication/i)
  })
})

describe('GraphML', () => {
  const text = toGraphml(elements, about)
  it('has a node for every actor and an edge for every statement, with ids that are used once', () => {
    const ids = [...text.matchAll(/<(?:node|edge) id="([^"]+)"/g)].map((m) => m[1])
    expect(ids).toHaveLength(elements.nodes.length + 9)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('escapes what XML cannot hold', () => {
    expect(text).toContain('&lt;Security &amp; Assistance&gt;')
    expect(escapeXml('a\u0001<b>"c"')).toBe('a&lt;b&gt;&quot;c&quot;')
  })
})

describe('SVG', () => {
  const labels = new Map(elements.nodes.map((n) => [n.id, labelOf(n, estimate, false)]))
  const { positions } = simple(elements, labels)
  const plan: Plan = { elements, labels, place: (id) => positions[id] ?? { x: 0, y: 0 }, route: () => undefined }
  const colours = { ground: '#fff', ink: '#000', box: '#eee', border: '#555', line: () => '#005ea2' }
  const text = toSvg(plan, colours, about, 'Arial, "Liberation Sans"')

  it('says in words what it shows', () => {
    expect(text).toContain('<title id="title">Figure C2.F1 &lt;Security &amp; Assistance&gt;</title>')
    const description = text.match(/<desc id="description">([\s\S]*)<\/desc>/)?.[1] ?? ''
    for (const s of channel().filter((c) => c.action.id !== 'PREPARE')) expect(description).toContain(s.sentence)
  })

  it('holds no number that is none, and closes every tag', () => {
    expect(text).not.toMatch(/NaN|undefined|Infinity/)
    expect(text.match(/<text/g)?.length).toBe(text.match(/<\/text>/g)?.length)
  })
})

it('names files after the picture', () => {
  expect(fileName('Figure C2.F1: Security Assistance', 'svg')).toBe('figure-c2.f1-security-assistance.svg')
  expect(fileName('…', 'csv')).toBe('picture.csv')
})
