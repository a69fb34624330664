/** A text box with a type-ahead list under it. */
import { type KeyboardEvent, type ReactNode, type RefObject, useState } from 'react'
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components/ComboBox'
import type { SuggestionKind } from '../generated/vocabulary.ts'
import { type Suggestion, suggestionWords, useSuggestions } from './suggestions.ts'

/** What was typed before the type-ahead came, and whether the box had focus. */
export type Typed = { text: string | null; focused: boolean }

export type PickerProps = {
  typed: RefObject<Typed>
  label: string
  /** Name of the field in the form. */
  name: string
  /** What stands in the box at first; a new value fills it anew. */
  start: string
  kinds?: SuggestionKind[]
  autoFocus?: boolean
  placeholder?: string
  choose: (suggestion: Suggestion) => void
  /** Enter with no line chosen. */
  enter?: (text: string) => void
  children?: ReactNode
}

/** Typing asks for suggestions; choosing one hands it over; Enter without a choice hands over the text. */
export default function Picker({ typed, label, name, start, kinds, placeholder, choose, enter, children }: PickerProps) {
  const [text, setText] = useState(typed.current.text ?? start)
  const [shown, setShown] = useState(start)
  if (shown !== start) {
    setShown(start)
    setText(start)
  }
  // Nothing is suggested for what the box came with.
  const found = useSuggestions(text === start ? '' : text, kinds)
  const items = found.map((s) => ({ ...s, key: `${s.kind} ${s.id} ${s.label}` }))

  /** The list would swallow the first Enter even when nothing in it is chosen. */
  function onKeyDown(event: KeyboardEvent) {
    if (!enter || event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
    if (event.target.getAttribute('aria-activedescendant')) return
    event.preventDefault()
    event.stopPropagation()
    event.target.blur()
    event.target.focus()
    enter(event.target.value)
  }

  return (
    <div onKeyDownCapture={onKeyDown} className="picker-keys">
      <ComboBox
        className="picker"
        allowsCustomValue
        allowsEmptyCollection={text.trim() !== '' && text !== start}
        menuTrigger="input"
        inputValue={text}
        onInputChange={setText}
        items={items}
        selectedKey={null}
        onSelectionChange={(key) => {
          const chosen = items.find((s) => s.key === key)
          if (chosen) choose(chosen)
        }}
      >
        <Label>{label}</Label>
        <div className="picker-row">
          <Input
            name={name}
            maxLength={500}
            autoComplete="off"
            autoFocus={typed.current.focused}
            placeholder={placeholder}
            spellCheck={false}
          />
          {children}
        </div>
        <Popover className="picker-list" offset={2}>
          <ListBox<(typeof items)[number]>
            renderEmptyState={() => (
              <p className="picker-none">{enter ? 'No name begins like this. Enter asks the question.' : 'No name is like this.'}</p>
            )}
          >
            {(item) => (
              <ListBoxItem id={item.key} textValue={item.label} className="picker-item">
                <span className="picker-label">
                  {item.label}
                  {item.matched !== item.label && item.kind !== 'QUESTION' && <small> {item.matched}</small>}
                </span>
                <small className="picker-kind">{suggestionWords[item.kind]}</small>
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </div>
  )
}
