/** The keys that work everywhere, and the buttons that do the same. */
import { lazy, Suspense, useEffect, useState } from 'react'

const Palette = lazy(() => import('../palette/Palette.tsx'))
const Shortcuts = lazy(() => import('../palette/Shortcuts.tsx'))

type Open = 'palette' | 'shortcuts' | null

/** Keys of one character act only in the picture, or where nothing has focus: they must not get in the way of speech input. */
function idle(target: EventTarget | null): boolean {
  return target === document.body || (target instanceof Element && target.closest('.picture') !== null)
}

/** Ctrl or Cmd K opens the palette, `?` the list of shortcuts, `/` goes to the question box. */
export function Keys() {
  const [open, setOpen] = useState<Open>(null)
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault()
        setOpen('palette')
        return
      }
      if (!idle(event.target) || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.key === '?') setOpen('shortcuts')
      else if (event.key === '/') {
        const box = document.querySelector<HTMLInputElement>('input[name="q"]')
        event.preventDefault()
        if (box) box.focus()
        else setOpen('palette')
      }
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  const close = () => setOpen(null)
  return (
    <>
      <button type="button" className="tool" onClick={() => setOpen('palette')} aria-keyshortcuts="Control+K Meta+K">
        Go to <kbd>Ctrl K</kbd>
      </button>
      <button type="button" className="tool tool-keys" onClick={() => setOpen('shortcuts')} aria-label="Keyboard shortcuts">
        <kbd>?</kbd>
      </button>
      <Suspense>
        {open === 'palette' && <Palette close={close} />}
        {open === 'shortcuts' && <Shortcuts close={close} />}
      </Suspense>
    </>
  )
}
