import { describe, expect, it } from 'vitest'
import { Family } from '../../../client/generated/vocabulary.ts'
import { commandsFor } from '../../../client/graph/controls/commands.ts'
import { elementsOf } from '../../../client/graph/elements.ts'
import { LineKinds, lineLook } from '../../../client/graph/lines.ts'
import type { PictureState } from '../../../client/graph/state/usePicture.ts'
import { channel } from './sample.ts'

function picture(calls: unknown[][], selection: string[] = []): PictureState {
  const note =
    (name: string) =>
    (...args: unknown[]) =>
      void calls.push([name, ...args])
  const doing = new Proxy({}, { get: (_, name) => note(String(name)) })
  return {
    props: { name: 'C2.F1', selection, onOpen: note('open'), onPathFrom: note('from'), onPathTo: note('to') },
    doing,
    made: { expanded: ['com'], away: ['dsca'], moved: { sco: { x: 0, y: 0 } } },
    can: { undo: true, redo: true, expand: true },
    say: note('say'),
  } as unknown as PictureState
}

describe('one list of commands serves the picture and its twin', () => {
  it('offers for an actor everything that a pointer can do', () => {
    expect(commandsFor({ actor: 'sco' }, picture([])).map((c) => c.id)).toEqual([
      'select',
      'add',
      'open',
      'expand',
      'family',
      'from',
      'to',
      'hide',
      'link',
    ])
    expect(commandsFor({ actor: 'com' }, picture([])).map((c) => c.id)).toContain('fold')
  })

  it('runs what it says', () => {
    const calls: unknown[][] = []
    for (const command of commandsFor({ actor: 'sco' }, picture(calls))) if (command.id !== 'link') command.run?.()
    expect(calls).toEqual([
      ['select', ['sco']],
      ['select', ['sco'], true],
      ['open', 'sco'],
      ['expand', 'sco'],
      ['from', 'sco'],
      ['to', 'sco'],
      ['hide', ['sco']],
    ])
  })

  it('expands by every family', () => {
    const family = commandsFor({ actor: 'sco' }, picture([])).find((c) => c.id === 'family')
    expect(family?.items?.map((c) => c.id)).toEqual([...Family])
  })

  it('opens a bundle statement by statement', () => {
    const edge = elementsOf(channel()).edges.find((e) => e.id === 'com>sco>DIRECTION')
    if (!edge) throw new Error('the channel has a bundle')
    const labels = commandsFor({ edge }, picture([])).map((c) => c.label)
    for (const s of edge.statements) expect(labels.join()).toContain(s.sentence)
  })

  it('offers on the ground what concerns the whole picture', () => {
    expect(commandsFor(null, picture([])).map((c) => c.id)).toEqual(['undo', 'redo', 'all', 'unpin', 'link'])
  })
})

it('tells no two kinds of line apart by colour alone', () => {
  const signs = LineKinds.map((kind) => [lineLook[kind].dash.join('-'), lineLook[kind].head, lineLook[kind].hollow].join(' '))
  expect(new Set(signs).size).toBe(LineKinds.length)
})
