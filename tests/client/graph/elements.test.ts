import { describe, expect, it } from 'vitest'
import { drawn, mostActors } from '../../../client/graph/drawn.ts'
import { countKinds, elementsOf, endsOf, kindOf, without } from '../../../client/graph/elements.ts'
import { channel, says, star } from './sample.ts'

describe('statements become actors and lines', () => {
  it('ties the subject to the target and to those with, to and through whom', () => {
    const s = says('SUBMIT', {
      subject: 'a',
      target: 'b',
      line: 'COMMUNICATION',
      parts: [
        ['TO', 'c'],
        ['THROUGH', 'd'],
        ['FOR', 'e'],
        ['EXCEPT', 'f'],
      ],
    })
    expect(elementsOf([s]).edges.map((e) => [e.from, e.to])).toEqual([
      ['a', 'b'],
      ['a', 'c'],
      ['a', 'd'],
    ])
  })

  it('bundles statements of one kind between the same two actors', () => {
    const { edges } = elementsOf(channel())
    expect(edges.find((e) => e.id === 'com>sco>DIRECTION')?.statements).toHaveLength(2)
    expect(edges.filter((e) => e.from === 'director').map((e) => e.kind)).toEqual(['FUNDING', 'BARRED'])
  })

  it('bars every negative, whatever its line', () => {
    expect(kindOf(says('NOT_IN_CHAIN', { subject: 'a', target: 'b', modality: 'DOES_NOT' }))).toBe('BARRED')
    expect(kindOf(says('COMMAND', { subject: 'a', target: 'b', line: 'COMMAND', modality: 'SHALL_NOT' }))).toBe('BARRED')
    expect(kindOf(says('PROHIBIT', { subject: 'a', target: 'b' }))).toBe('BARRED')
    expect(kindOf(says('PROVIDE', { subject: 'a', target: 'b' }))).toBe('PLAIN')
  })

  it('starts a passive delegation at the holder of the powers', () => {
    const { from, to } = endsOf(
      says('DELEGATE', {
        line: 'DELEGATION',
        parts: [
          ['FROM', 'secdef'],
          ['TO', 'director'],
        ],
      }),
    )
    expect([from?.id, to.map((a) => a.id)]).toEqual(['secdef', ['director']])
  })

  it('keeps statements that reach nobody with their actor, and never doubles a statement', () => {
    const all = channel()
    const { nodes, edges } = elementsOf([...all, ...all])
    expect(nodes.find((n) => n.id === 'sco')?.own).toHaveLength(1)
    expect(edges.reduce((sum, e) => sum + e.statements.length, 0)).toBe(9)
  })

  it('counts statements by kind in the order of the legend', () => {
    const { edges } = elementsOf(channel())
    expect(countKinds(edges)).toEqual([
      ['COMMAND', 1],
      ['DIRECTION', 2],
      ['COORDINATION', 1],
      ['COMMUNICATION', 2],
      ['FUNDING', 1],
      ['BARRED', 1],
    ])
  })

  it('puts an actor away with its lines', () => {
    const { nodes, edges } = without(elementsOf(channel()), new Set(['sco']))
    expect(nodes.map((n) => n.id)).not.toContain('sco')
    expect(edges).toEqual([])
  })
})

describe('what is drawn', () => {
  it('leaves actors without a line to the list', () => {
    const shown = drawn(elementsOf([...channel(), says('PREPARE', { subject: 'alone' })]), {})
    expect(shown.nodes.map((n) => n.id)).not.toContain('alone')
    expect(shown.left).toBe(1)
  })

  it('folds what is too much into the neighbours, and counts it', () => {
    const shown = drawn(elementsOf(star(100)), { focus: 'middle' })
    expect(shown.nodes).toHaveLength(mostActors)
    expect(shown.folded).toEqual({ middle: 101 - mostActors })
    expect(drawn(elementsOf(star(100)), { all: true }).nodes).toHaveLength(101)
  })

  it('draws those that were asked for before all others', () => {
    const shown = drawn(elementsOf(star(100)), { focus: 'middle', keep: new Set(['n99']) })
    expect(shown.nodes.map((n) => n.id)).toContain('n99')
  })
})
