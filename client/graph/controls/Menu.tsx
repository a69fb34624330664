/** A menu at a place of the window: for the right mouse button, a long touch, and the buttons of toolbar and list. */
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Point } from '../layout/arrangement.ts'
import type { Command } from './commands.ts'

type Props = { label: string; commands: Command[]; at: Point; close: () => void }

/** Takes the focus; Escape, Tab or a click elsewhere closes it and gives the focus back. */
export function Menu({ label, commands, at, close }: Props) {
  const [open, setOpen] = useState<Command | null>(null)
  const box = useRef<HTMLDivElement>(null)
  // Before the menu takes the focus: that is where it goes back to.
  const [before] = useState(() => document.activeElement)
  const items = open?.items ?? commands

  // biome-ignore lint/correctness/useExhaustiveDependencies: a further menu takes the focus anew
  useLayoutEffect(() => {
    box.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus()
  }, [open])
  useLayoutEffect(() => keepInside(box.current, at), [at])
  useEffect(() => {
    const outside = (event: PointerEvent) => {
      if (!box.current?.contains(event.target as Node)) close()
    }
    document.addEventListener('pointerdown', outside, true)
    return () => {
      document.removeEventListener('pointerdown', outside, true)
      if (before instanceof HTMLElement) before.focus()
    }
  }, [close, before])

  const choose = (command: Command) => {
    if (command.items) return setOpen(command)
    close()
    command.run?.()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.key === 'Escape' || event.key === 'Tab') close()
    else if (event.key === 'ArrowLeft' && open) setOpen(null)
    else if (!walk(event.key, box.current)) return
    event.preventDefault()
  }
  return (
    <div ref={box} role="menu" aria-label={open?.label ?? label} className="graph-menu" tabIndex={-1} onKeyDown={onKeyDown}>
      {items.map((command) => (
        <button
          key={command.id}
          type="button"
          role="menuitem"
          tabIndex={-1}
          aria-haspopup={command.items ? 'menu' : undefined}
          onClick={() => choose(command)}
        >
          <span>{command.label}</span>
          {command.keys && <kbd>{command.keys}</kbd>}
          {command.items && <span aria-hidden="true">›</span>}
        </button>
      ))}
    </div>
  )
}

/** Up, down, first, last, or the first letter of an entry. */
function walk(key: string, box: HTMLElement | null): boolean {
  const all = [...(box?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])]
  const at = all.indexOf(document.activeElement as HTMLElement)
  const steps: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }
  const to = steps[key]
  const letter =
    key.length === 1 && key !== ' ' ? all.find((e, i) => i > at && e.textContent?.toLowerCase().startsWith(key.toLowerCase())) : undefined
  const next = to === undefined ? letter : all[(to + all.length) % all.length]
  next?.focus()
  return next !== undefined
}

/** Beside the place where it was asked for, and within the window. */
function keepInside(box: HTMLElement | null, at: Point): void {
  if (!box) return
  const { width, height } = box.getBoundingClientRect()
  box.style.left = `${Math.max(8, Math.min(at.x, window.innerWidth - width - 8))}px`
  box.style.top = `${Math.max(8, Math.min(at.y, window.innerHeight - height - 8))}px`
}
