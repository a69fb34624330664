/** The keys of the picture; they act only while it has the focus. */
import type { KeyboardEvent } from 'react'
import { linesAt } from '../elements.ts'
import type { PictureState } from '../state/usePicture.ts'
import { placeOf } from './scene.ts'
import { type Arrow, step } from './walk.ts'

export type Keyboard = {
  picture: PictureState
  /** The actor or line that the keyboard is at. */
  current: string | null
  /** The actor whose lines are being walked, while the keyboard is at one of them. */
  home?: string | null
  go: (id: string) => void
  zoom: { closer: () => void; further: () => void; fit: () => void }
  menu: (id: string) => void
}

/** The actor that the keyboard is at; for a line, where it starts. */
function actorAt({ current, picture }: Keyboard): string | null {
  const edge = picture.lit.edges.find((e) => e.id === current)
  return edge ? edge.from : current
}

function walk(keyboard: Keyboard, arrow: Arrow): void {
  const { picture, go } = keyboard
  const { scene, lit, props } = picture
  if (!scene) return
  const seen = new Set(scene.elements.nodes.map((n) => n.id))
  const elements = { nodes: lit.nodes.filter((n) => seen.has(n.id)), edges: lit.edges.filter((e) => seen.has(e.from) && seen.has(e.to)) }
  const at = actorAt(keyboard)
  const first = props.selection.find((id) => seen.has(id)) ?? props.focus ?? elements.nodes[0]?.id
  if (at && seen.has(at)) go(step(elements, (id) => placeOf(scene, id), at, arrow))
  else if (first) go(first)
}

/** The next line of the actor that the keyboard is at. */
function nextLine(keyboard: Keyboard, by: number): void {
  const { current, picture, go, home } = keyboard
  const own = linesAt(picture.lit.edges, home ?? '').some((e) => e.id === current)
  const at = own ? home : actorAt(keyboard)
  if (!at) return
  const lines = linesAt(picture.lit.edges, at)
  const place = lines.findIndex((e) => e.id === current)
  const next = lines[place < 0 && by < 0 ? lines.length - 1 : (place + by + lines.length) % lines.length]
  if (next) go(next.id)
}

function open({ current, picture }: Keyboard, add: boolean): void {
  if (!current) return
  const edge = picture.lit.edges.find((e) => e.id === current)
  const ids = edge ? edge.statements.map((s) => s.id) : [current]
  const again = !add && ids.every((id) => picture.props.selection.includes(id))
  if (again && !edge && picture.props.onOpen) picture.props.onOpen(current)
  else picture.doing.select(ids, add)
}

function withActor(keyboard: Keyboard, act: (actor: string) => void): void {
  const actor = actorAt(keyboard)
  if (actor) act(actor)
}

/** Returns true where the key was one of ours. */
export function press(event: KeyboardEvent, keyboard: Keyboard): boolean {
  const { picture, zoom, current } = keyboard
  const { doing, props } = picture
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
  if (event.ctrlKey || event.metaKey) {
    if (key === 'z') event.shiftKey ? doing.redo() : doing.undo()
    else if (key === 'y') doing.redo()
    else return false
    return true
  }
  if (event.altKey) return false
  const keys = new Map<string, () => void>([
    ['Enter', () => open(keyboard, event.shiftKey)],
    [' ', () => open(keyboard, true)],
    ['Escape', doing.clear],
    ['e', () => withActor(keyboard, doing.expand)],
    ['h', () => withActor(keyboard, (id) => doing.hide([id]))],
    ['l', () => nextLine(keyboard, event.shiftKey ? -1 : 1)],
    ['t', () => props.onMode?.(props.mode === 'picture' ? 'list' : 'picture')],
    ['+', zoom.closer],
    ['=', zoom.closer],
    ['-', zoom.further],
    ['0', zoom.fit],
    ['ContextMenu', () => current && keyboard.menu(current)],
    ['F10', () => event.shiftKey && current && keyboard.menu(current)],
    ['ArrowUp', () => walk(keyboard, 'ArrowUp')],
    ['ArrowDown', () => walk(keyboard, 'ArrowDown')],
    ['ArrowLeft', () => walk(keyboard, 'ArrowLeft')],
    ['ArrowRight', () => walk(keyboard, 'ArrowRight')],
  ])
  keys.get(key)?.()
  return keys.has(key)
}
