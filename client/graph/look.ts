/** The stylesheet of the canvas: actors by shape, lines by colour, dash and arrow head. */
import type { EdgeSingular, NodeSingular, StylesheetJson } from 'cytoscape'
import type { Palette } from './canvas/palette.ts'
import type { NodeKind } from './contract.ts'
import { noteCut } from './export/shapes.ts'
import { fontSize, lineHeight, verbSize } from './layout/label.ts'
import { LineKinds, lineLook } from './lines.ts'

type Style = Record<string, unknown>

/** Above so many elements lines lose arrow heads and routes, and labels wait until one zooms in. */
export const cheapAbove = 500

const kinds: Record<Exclude<NodeKind, 'MATTER'>, Style> = {
  ORGANIZATION: { shape: 'rectangle' },
  POST: { shape: 'round-rectangle', 'corner-radius': 30 },
  BODY: { shape: 'cut-rectangle', 'corner-radius': 10 },
  GROUP: { shape: 'rectangle', 'border-style': 'double', 'border-width': 4 },
  ROLE: { shape: 'bottom-round-rectangle', 'corner-radius': 14 },
  EXTERNAL: { shape: 'rectangle', 'border-style': 'dashed' },
}

function nodes(p: Palette): Style {
  return {
    width: 'data(width)',
    height: 'data(height)',
    label: 'data(label)',
    'text-wrap': 'wrap',
    'text-valign': 'center',
    'text-halign': 'center',
    'font-family': p.font,
    'font-size': fontSize,
    'font-weight': 600,
    'line-height': lineHeight / fontSize,
    color: p.ink,
    'background-color': p.box,
    'border-color': p.border,
    'border-width': 1.5,
    'overlay-opacity': 0,
    'overlay-padding': 4,
  }
}

/** A matter is a note with a corner cut off, not somebody. */
function notes(p: Palette): Style {
  const corners = (node: NodeSingular) => {
    const [x, y] = [1 - (2 * noteCut) / node.data('width'), -1 + (2 * noteCut) / node.data('height')]
    return [-1, -1, x, -1, 1, y, 1, 1, -1, 1]
  }
  return { shape: 'polygon', 'shape-polygon-points': corners, 'background-color': p.note, 'border-width': 1, 'font-weight': 400 }
}

function badges(p: Palette): Style {
  return {
    width: 'data(width)',
    height: 20,
    shape: 'round-rectangle',
    'corner-radius': 10,
    'background-color': p.accent,
    'border-width': 1.5,
    'border-color': p.ground,
    color: p.ground,
    'font-size': 12,
    'z-index': 20,
  }
}

function edges(p: Palette): Style {
  return {
    'curve-style': 'bezier',
    'control-point-step-size': 46,
    'arrow-scale': 1.1,
    'overlay-opacity': 0,
    'overlay-padding': 5,
    label: 'data(label)',
    'font-family': p.font,
    'font-size': verbSize,
    'font-weight': 600,
    color: p.ink,
    'text-wrap': 'wrap',
    'text-background-color': p.ground,
    'text-background-opacity': 1,
    'text-background-padding': 2,
    'text-background-shape': 'round-rectangle',
  }
}

function lines(p: Palette): StylesheetJson {
  return LineKinds.map((kind) => {
    const look = lineLook[kind]
    const colour = p.line[kind]
    const barred = kind === 'BARRED' ? { 'mid-target-arrow-shape': 'tee', 'mid-target-arrow-color': colour, 'arrow-scale': 1.7 } : {}
    const style = {
      width: look.width,
      'line-color': colour,
      'line-style': look.dash.length > 0 ? 'dashed' : 'solid',
      ...(look.dash.length > 0 ? { 'line-dash-pattern': [...look.dash] } : {}),
      'target-arrow-color': colour,
      'target-arrow-shape': look.head,
      'target-arrow-fill': look.hollow ? 'hollow' : 'filled',
      ...barred,
    }
    return { selector: `edge.${kind}`, style: style as never }
  })
}

/** Lines that the layout routed; a line at a moved actor falls back to a curve. */
const routed = {
  'curve-style': 'round-segments',
  'segment-radii': 8,
  'edge-distances': 'endpoints',
  'segment-distances': (e: EdgeSingular) => e.data('distances'),
  'segment-weights': (e: EdgeSingular) => e.data('weights'),
  'source-endpoint': (e: EdgeSingular) => e.data('start'),
  'target-endpoint': (e: EdgeSingular) => e.data('end'),
}

const straight = {
  'curve-style': 'straight',
  'source-endpoint': routed['source-endpoint'],
  'target-endpoint': routed['target-endpoint'],
}

function states(p: Palette): [string, Style][] {
  return [
    ['.idle', { opacity: 0.4 }],
    ['edge.aside', { opacity: 0.4 }],
    ['edge.named, edge.chosen', { opacity: 1 }],
    ['.dimmed', { opacity: 0.16 }],
    ['.off', { display: 'none' }],
    ['node.near', { 'border-color': p.accent }],
    ['node.chosen', { 'background-color': p.chosen, 'border-color': p.accent, 'border-width': 3, 'border-style': 'solid' }],
    ['edge.chosen', { 'overlay-color': p.accent, 'overlay-opacity': 0.22, 'z-index': 15 }],
    ['node.current', { 'outline-color': p.accent, 'outline-width': 3, 'outline-offset': 3 }],
    ['edge.worded, edge.named', { label: 'data(verbs)', 'z-index': 16 }],
    [
      'edge.worded',
      { 'text-margin-x': (e: EdgeSingular) => e.data('aside') ?? 0, 'text-margin-y': (e: EdgeSingular) => e.data('below') ?? 0 },
    ],
    ['edge.current', { 'overlay-color': p.accent, 'overlay-opacity': 0.35 }],
    ['node.pinned', { 'underlay-color': p.accent, 'underlay-opacity': 0.14, 'underlay-padding': 5 }],
  ]
}

const cheap: [string, Style][] = [
  ['edge', { 'curve-style': 'haystack', 'haystack-radius': 0, label: '' }],
  ['node', { 'min-zoomed-font-size': 8 }],
]

/** The whole look for one palette. */
export function look(p: Palette, isCheap: boolean): StylesheetJson {
  const sheet: [string, Style][] = [
    ['node', nodes(p)],
    ...Object.entries(kinds).map(([kind, style]): [string, Style] => [`node.${kind}`, style]),
    ['node.MATTER', notes(p)],
    ['node.badge', badges(p)],
    ['edge', edges(p)],
  ]
  const after: [string, Style][] = isCheap
    ? cheap
    : [
        ['edge.routed', routed],
        ['edge.straight', straight],
      ]
  const css = (pairs: [string, Style][]) => pairs.map(([selector, style]) => ({ selector, style })) as unknown as StylesheetJson
  return [...css(sheet), ...lines(p), ...css(after), ...css(states(p))] as StylesheetJson
}

/** Width of a "+n" badge. */
export function badgeWidth(label: string): number {
  return 14 + 7.5 * label.length
}
