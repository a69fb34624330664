/** What the live region says of an actor or a line. */
import { type Elements, fullName, type GraphEdge, linesAt, shortName } from '../elements.ts'
import { lineLook } from '../lines.ts'

const count = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`

/** A line in words: who, how, whom, and where it is stated. */
export function sayLine(edge: GraphEdge): string {
  const said = edge.statements.map((s) => `${s.sentence} ${s.provisions.map((p) => p.citation).join(', ')}.`)
  return `${lineLook[edge.kind].name}, ${count(edge.statements.length, 'statement')}: ${said.join(' ')}`
}

/** An actor in words: full name, and its lines by kind. */
export function sayActor(elements: Elements, id: string, selected: boolean): string {
  const node = elements.nodes.find((n) => n.id === id)
  if (!node) return ''
  const lines = linesAt(elements.edges, id)
  const out = lines.filter((e) => e.from === id).length
  const others = [...new Set(lines.map((e) => (e.from === id ? e.to : e.from)))].flatMap(
    (o) => elements.nodes.find((n) => n.id === o)?.actor ?? [],
  )
  const names = others.map(shortName).join(', ')
  return `${node.actor.kind === 'MATTER' ? 'Matter: ' : ''}${fullName(node.actor)}${selected ? ', selected' : ''}. ${count(out, 'line')} from it, ${lines.length - out} to it${names && `: ${names}`}.`
}
