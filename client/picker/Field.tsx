/**
 * The type-ahead box, with a plain box in its place until the type-ahead has come: the question box is there with the
 * first paint, and what was typed meanwhile stays.
 */
import { lazy, Suspense, useRef } from 'react'
import type { PickerProps, Typed } from './Picker.tsx'

const Picker = lazy(() => import('./Picker.tsx'))

/** Use this instead of the picker itself. */
export function Field(props: Omit<PickerProps, 'typed'>) {
  const typed = useRef<Typed>({ text: null, focused: props.autoFocus ?? false })
  return (
    <Suspense fallback={<Plain {...props} typed={typed} />}>
      <Picker {...props} typed={typed} />
    </Suspense>
  )
}

function Plain({ label, name, start, autoFocus, placeholder, children, typed }: PickerProps) {
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
