/**
 * The type-ahead box, with a plain box in its place until the type-ahead has come: the question box is there with the
 * first paint, and what was typed meanwhile stays.
 */
import { useIsFetching } from '@tanstack/react-query'
import { type ComponentType, useCallback, useEffect, useRef, useState } from 'react'
import type { PickerProps, Typed } from './Picker.tsx'

/** The type-ahead, once it has come: the next box is one from the start. */
let arrived: ComponentType<PickerProps> | null = null

/** Safari knows no idle time. */
const whenIdle = (act: () => void) => {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(act, 200)
    return () => clearTimeout(timer)
  }
  const asked = requestIdleCallback(act)
  return () => cancelIdleCallback(asked)
}

/** A third of the first load: it is fetched when somebody types, or when what the page shows has been read. */
function usePicker(): { Picker: ComponentType<PickerProps> | null; fetch: () => void } {
  const [Picker, set] = useState(() => arrived)
  const busy = useIsFetching() > 0
  const fetch = useCallback(async () => {
    // Without it the box stays plain; typing tries again.
    const loaded = await import('./Picker.tsx').catch(() => null)
    if (!loaded) return
    arrived = loaded.default
    set(() => arrived)
  }, [])
  useEffect(() => (Picker || busy ? undefined : whenIdle(fetch)), [Picker, busy, fetch])
  return { Picker, fetch }
}

/** Use this instead of the picker itself. */
export function Field(props: Omit<PickerProps, 'typed'>) {
  const typed = useRef<Typed>({ text: null, focused: props.autoFocus ?? false })
  const { Picker, fetch } = usePicker()
  return Picker ? <Picker {...props} typed={typed} /> : <Plain {...props} typed={typed} onType={fetch} />
}

function Plain({ label, name, start, autoFocus, placeholder, children, typed, onType }: PickerProps & { onType: () => void }) {
  return (
    <div className="picker">
      <label>
        {label}
        <span className="picker-row">
          <input
            name={name}
            defaultValue={start}
            maxLength={500}
            autoComplete="off"
            spellCheck={false}
            placeholder={placeholder}
            // biome-ignore lint/a11y/noAutofocus: the question box is what the start page is for
            autoFocus={autoFocus}
            onChange={(e) => {
              typed.current.text = e.target.value
              onType()
            }}
            onFocus={() => {
              typed.current.focused = true
            }}
            onBlur={() => {
              typed.current.focused = false
            }}
          />
          {children}
        </span>
      </label>
    </div>
  )
}
