/** Labels broken into lines, and the boxes that hold them: layouts reserve room for the text as it will be drawn. */
import { type GraphEdge, type GraphNode, linesAt, shortName, verbsOf } from '../elements.ts'

export type Size = { width: number; height: number }
export type Label = Size & { lines: string[] }

/** Width of a text in pixels. The browser measures; elsewhere an estimate on the wide side serves. */
export type Measure = (text: string) => number

export const fontSize = 14
export const lineHeight = 18
export const verbSize = 12
const padding = { x: 14, y: 9 }
const widest = 168
/** Between two lines at the same box. */
const apart = 16
const widestBox = 320

/** Average width of a bold sans-serif, on the wide side. */
export const estimate: Measure = (text) =>
  [...text].reduce((sum, c) => sum + (/[iljtfr.,()'| ]/.test(c) ? 5.5 : /[A-ZmwMW&@]/.test(c) ? 11 : 8.8), 0)

/** Measures with the font that the canvas draws with. */
export function measureIn(font: string): Measure {
  const pen = document.createElement('canvas').getContext('2d')
  if (!pen) return estimate
  pen.font = `600 ${fontSize}px ${font}`
  return (text) => pen.measureText(text).width
}

/** Breaks a text between words so that the lines are about equally long. */
export function wrap(text: string, measure: Measure, limit = widest): string[] {
  const whole = measure(text)
  const even = Math.max(whole / Math.ceil(whole / limit) + 12, 60)
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && measure(`${last} ${word}`) <= Math.min(even, limit)) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

type Wish = { limit?: number; mark?: string }

/** The label of an actor: the abbreviation; above the full name where the picture has room for it. */
export function labelOf({ actor }: Pick<GraphNode, 'actor'>, measure: Measure, long: boolean, { limit = widest, mark }: Wish = {}): Label {
  const named = long && shortName(actor) !== actor.name
  const own = named ? [shortName(actor), ...wrap(actor.name, measure, limit)] : wrap(shortName(actor), measure, limit)
  const lines = mark ? [...own, ...wrap(mark, measure, limit)] : own
  const text = Math.max(...lines.map(measure))
  // Even numbers keep the middle of a box on a whole pixel.
  const width = 2 * Math.ceil(Math.max(text + 2 * padding.x, 64) / 2)
  return { lines, width, height: lines.length * lineHeight + 2 * padding.y }
}

/** The verbs on a line to a matter, in the smaller size of lines. */
export function verbLabel(edge: GraphEdge, measure: Measure): Label {
  const lines = wrap(verbsOf(edge), measure, widest)
  return { lines, width: (Math.max(...lines.map(measure)) * verbSize) / fontSize + 12, height: lines.length * 15 + 4 }
}

/** Widens boxes where many lines arrive, so that their arrow heads stand apart. */
export function withRoom(labels: ReadonlyMap<string, Label>, edges: readonly GraphEdge[]): Map<string, Label> {
  return new Map(
    [...labels].map(([id, label]) => {
      const width = Math.min(apart * (linesAt(edges, id).length + 1), widestBox)
      return [id, { ...label, width: Math.max(label.width, width) }]
    }),
  )
}
