/**
 * How each kind of line looks: one table for the canvas, the legend, the small picture and the exported drawing.
 * Colour is never the only sign: no two kinds share both dash and arrow head.
 */
import { Line } from '../generated/vocabulary.ts'

/** The vocabulary's lines; negatives, which are drawn barred; ties without a kind; and from an actor to a matter. */
export const LineKinds = [...Line, 'BARRED', 'PLAIN', 'MATTER'] as const
export type LineKind = (typeof LineKinds)[number]

type ArrowHead = 'triangle' | 'vee' | 'diamond' | 'circle' | 'square' | 'tee'

export type LineLook = {
  name: string
  /** Lengths of dash and gap; empty means solid. */
  dash: readonly number[]
  head: ArrowHead
  hollow?: boolean
  width: number
}

export const lineLook: Record<LineKind, LineLook> = {
  COMMAND: { name: 'Command', dash: [], head: 'triangle', width: 3 },
  DIRECTION: { name: 'Direction', dash: [], head: 'vee', width: 2 },
  DELEGATION: { name: 'Delegation', dash: [12, 4], head: 'diamond', width: 2 },
  COORDINATION: { name: 'Coordination', dash: [6, 4], head: 'circle', width: 2 },
  COMMUNICATION: { name: 'Communication', dash: [2, 4], head: 'vee', width: 2 },
  ADVICE: { name: 'Advice', dash: [8, 4, 2, 4], head: 'triangle', hollow: true, width: 2 },
  FUNDING: { name: 'Funding', dash: [], head: 'square', width: 2 },
  STRUCTURE: { name: 'Structure', dash: [], head: 'triangle', hollow: true, width: 1.5 },
  BARRED: { name: 'Stated negative', dash: [6, 4], head: 'tee', width: 2 },
  PLAIN: { name: 'Other action', dash: [3, 3], head: 'triangle', width: 1.25 },
  MATTER: { name: 'Acts on a matter', dash: [18, 3], head: 'triangle', width: 1.5 },
}

/** The custom property that holds a kind's colour, see colours.css. */
export function colourOf(kind: LineKind): string {
  return `--graph-${kind.toLowerCase()}`
}

/** Colours for what the page itself draws: they turn with the page. */
export const cssColours = {
  ground: 'var(--graph-ground)',
  ink: 'var(--graph-ink)',
  box: 'var(--graph-box)',
  note: 'var(--graph-note)',
  border: 'var(--graph-border)',
  line: (kind: LineKind) => `var(${colourOf(kind)})`,
}
