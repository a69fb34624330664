/** The picture's actors and lines as CSV, JSON and GraphML. Pure: text in, text out. */
import { type Elements, type GraphEdge, linesAt } from '../elements.ts'
import { lineLook } from '../lines.ts'

/** What an export says about itself. */
export type About = { name: string; address: string; date: string }

export const notice = 'Reconstructed from the cited documents. Not an official publication.'

const citations = (edge: GraphEdge['statements'][number]) => edge.provisions.map((p) => p.citation).join('; ')

/** A field that spreadsheets take as text: quoted where needed, and never run as a formula. */
function field(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** One row a statement and reached actor; statements that reach nobody have an empty `to`. */
export function toCsv({ nodes, edges }: Elements): string {
  const name = new Map(nodes.map((n) => [n.id, n.actor.name]))
  const head = ['from', 'from name', 'line', 'to', 'to name', 'action', 'modality', 'sentence', 'provisions', 'statement']
  const row = (s: GraphEdge['statements'][number], from: string, line: string, to: string) => [
    from,
    name.get(from) ?? '',
    line,
    to,
    name.get(to) ?? '',
    s.action.phrase,
    s.modality,
    s.sentence,
    citations(s),
    s.id,
  ]
  const rows = [
    ...edges.flatMap((e) => e.statements.map((s) => row(s, e.from, lineLook[e.kind].name, e.to))),
    ...nodes.flatMap((n) => n.own.map((s) => row(s, s.subject?.id ?? '', '', s.subject ? '' : n.id))),
  ]
  return `${[head, ...rows].map((r) => r.map(field).join(',')).join('\r\n')}\r\n`
}

/** Actors with their own statements, lines with theirs. */
export function toJson({ nodes, edges }: Elements, about: About): string {
  const statement = (s: GraphEdge['statements'][number]) => ({
    id: s.id,
    action: s.action.id,
    modality: s.modality,
    sentence: s.sentence,
    provisions: s.provisions.map((p) => p.citation),
  })
  const actors = nodes.map(({ actor: { id, name, abbreviation, kind }, own }) => {
    return { id, name, abbreviation: abbreviation ?? null, kind, statements: own.map(statement) }
  })
  const lines = edges.map(({ from, to, kind, statements }) => ({ from, to, kind, statements: statements.map(statement) }))
  return `${JSON.stringify({ ...about, notice, actors, lines }, null, 2)}\n`
}

/** Text for XML; characters that XML cannot hold are dropped. */
export function escapeXml(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to drop
  const clean = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
  return clean.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

const keys = {
  node: ['name', 'abbreviation', 'kind', 'lines'],
  edge: ['line', 'action', 'modality', 'sentence', 'provisions'],
} as const

/** A directed graph with one edge a statement, for Gephi, yEd, NetworkX. */
export function toGraphml(elements: Elements, about: About): string {
  const { nodes, edges } = elements
  const data = (key: string, value: string) => `      <data key="${key}">${escapeXml(value)}</data>`
  const declared = (['node', 'edge'] as const).flatMap((on) =>
    keys[on].map((k) => `  <key id="${on}-${k}" for="${on}" attr.name="${k}" attr.type="${k === 'lines' ? 'int' : 'string'}"/>`),
  )
  const node = ({ id, actor }: Elements['nodes'][number]) => [
    `    <node id="${escapeXml(id)}">`,
    data('node-name', actor.name),
    data('node-abbreviation', actor.abbreviation ?? ''),
    data('node-kind', actor.kind),
    data('node-lines', String(linesAt(edges, id).length)),
    '    </node>',
  ]
  const edge = (e: GraphEdge) =>
    e.statements.flatMap((s) => [
      `    <edge id="${escapeXml(`${s.id}>${e.to}`)}" source="${escapeXml(e.from)}" target="${escapeXml(e.to)}">`,
      data('edge-line', e.kind),
      data('edge-action', s.action.id),
      data('edge-modality', s.modality),
      data('edge-sentence', s.sentence),
      data('edge-provisions', citations(s)),
      '    </edge>',
    ])
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    `  <desc>${escapeXml(`${about.name}. ${about.address} ${about.date}. ${notice}`)}</desc>`,
    ...declared,
    '  <graph id="picture" edgedefault="directed">',
    ...nodes.flatMap(node),
    ...edges.flatMap(edge),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n')
}
