/** The picture as an SVG document of its own, with title and description for those who cannot see it. Pure. */
import { lineLook } from '../lines.ts'
import { boundsOf, type Colours, type Plan, shapesOf } from './draw.ts'
import { lineShapes, type Shape } from './shapes.ts'
import { type About, escapeXml, notice } from './writers.ts'

function element({ tag, at, text }: Shape): string {
  const attributes = Object.entries(at).map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
  return text === undefined ? `<${tag}${attributes.join('')}/>` : `<${tag}${attributes.join('')}>${escapeXml(text)}</${tag}>`
}

/** Every line as a sentence with its provisions. */
function description({ elements }: Plan, about: About): string {
  const said = elements.edges.flatMap((e) =>
    e.statements.map((s) => `${lineLook[e.kind].name}: ${s.sentence} (${s.provisions.map((p) => p.citation).join(', ')})`),
  )
  return [
    `${elements.nodes.length} actors, ${elements.edges.length} lines.`,
    ...new Set(said),
    notice,
    `${about.address} ${about.date}`,
  ].join('\n')
}

/** The kinds of line that occur, drawn below the picture. */
function legend(plan: Plan, colours: Colours, x: number, y: number): { shapes: string[]; height: number } {
  const kinds = [...new Set(plan.elements.edges.map((e) => e.kind))]
  const shapes = kinds.flatMap((kind, i) => {
    const look = lineLook[kind]
    const at = y + i * 20
    const route = [
      { x, y: at },
      { x: x + 40, y: at },
    ]
    const line = lineShapes(look, kind === 'BARRED', colours.line(kind), colours.ground, route)
    const text = { tag: 'text', at: { x: x + 50, y: at + 4, fill: colours.ink, 'font-size': 12 }, text: look.name }
    return [...line.map(element), element(text)]
  })
  return { shapes, height: kinds.length * 20 + 30 }
}

/** The whole document. */
export function toSvg(plan: Plan, colours: Colours, about: About, font: string): string {
  const { x, y, width, height } = boundsOf(plan)
  const below = legend(plan, colours, x + 24, y + height + 8)
  const whole = height + below.height
  const small = {
    tag: 'text',
    at: { x: x + 24, y: y + whole - 8, fill: colours.ink, 'font-size': 11 },
    text: `${about.name}. ${notice} ${about.date}`,
  }
  const box = [x, y, Math.max(width, 480), whole].map(Math.round)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.join(' ')}" width="${box[2]}" height="${box[3]}" role="img" aria-labelledby="title description" font-family="${escapeXml(font)}">`,
    `<title id="title">${escapeXml(about.name)}</title>`,
    `<desc id="description">${escapeXml(description(plan, about))}</desc>`,
    element({ tag: 'rect', at: { x: box[0] ?? 0, y: box[1] ?? 0, width: box[2] ?? 0, height: box[3] ?? 0, fill: colours.ground } }),
    ...shapesOf(plan, colours).map(element),
    ...below.shapes,
    element(small),
    '</svg>',
    '',
  ].join('\n')
}
