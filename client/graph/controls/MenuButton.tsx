/** A button that opens a menu below itself. */
import { type ReactNode, useCallback, useState } from 'react'
import type { Point } from '../layout/arrangement.ts'
import type { Command } from './commands.ts'
import { Menu } from './Menu.tsx'

type Props = { label: string; commands: () => Command[]; children: ReactNode; className?: string }

export function MenuButton({ label, commands, children, className }: Props) {
  const [at, setAt] = useState<Point | null>(null)
  const close = useCallback(() => setAt(null), [])
  return (
    <>
      <button
        type="button"
        className={className}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={at !== null}
        onClick={(event) => {
          const box = event.currentTarget.getBoundingClientRect()
          setAt({ x: box.left, y: box.bottom + 4 })
        }}
      >
        {children}
      </button>
      {at && <Menu label={label} commands={commands()} at={at} close={close} />}
    </>
  )
}
