/** Go anywhere by typing: actors, programs, matters, laws, provisions, questions, views. */
import { useState } from 'react'
import { Autocomplete } from 'react-aria-components/Autocomplete'
import { Collection, Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components/Modal'
import { Input, SearchField } from 'react-aria-components/SearchField'
import { useNavigate } from 'react-router'
import { useAddress } from '../address.ts'
import { suggestionPlace, suggestionWords, useSuggestions } from '../picker/suggestions.ts'
import { useProvisions } from './provisions.ts'

const viewNames: [string, string][] = [
  ['/', 'Ask'],
  ['/channels', 'Channels'],
  ['/paths', 'Paths'],
  ['/programs', 'Programs'],
  ['/matrix', 'Matrix'],
  ['/compare', 'Compare'],
  ['/authorities', 'Laws and orders'],
  ['/procedures', 'Procedures'],
  ['/documents', 'Documents'],
]

type Entry = { id: string; label: string; kind: string; to: string }

/** A dialog with a search field and what it finds; Enter goes there. */
export default function Palette({ close }: { close: () => void }) {
  const [text, setText] = useState('')
  const navigate = useNavigate()
  const { link } = useAddress()
  const typed = text.trim().toLowerCase()
  const provisions: Entry[] = useProvisions(typed).map((p) => ({
    id: `at ${p.id}`,
    label: `${p.label} ${p.heading}`,
    kind: 'Provision',
    to: link(p.to),
  }))
  const found: Entry[] = useSuggestions(text).map((s) => ({
    id: `${s.kind} ${s.id} ${s.label}`,
    label: s.label,
    kind: suggestionWords[s.kind],
    to: link(suggestionPlace(s) ?? '/', suggestionPlace(s) ? {} : { q: s.label }),
  }))
  const places: Entry[] = viewNames
    .filter(([, name]) => name.toLowerCase().includes(typed))
    .map(([path, name]) => ({ id: `view ${path}`, label: name, kind: 'View', to: link(path) }))
  const asking: Entry[] = typed ? [{ id: 'ask', label: `Ask: ${text.trim()}`, kind: 'Question', to: link('/', { q: text.trim() }) }] : []
  const sections = [
    { id: 'Provisions', items: provisions },
    { id: 'Found', items: found },
    { id: 'Views', items: places },
    { id: 'As a question', items: asking },
  ].filter((s) => s.items.length > 0)

  function go(key: unknown) {
    const entry = [...provisions, ...found, ...places, ...asking].find((e) => e.id === key)
    if (!entry) return
    close()
    navigate(entry.to)
  }

  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={(open) => !open && close()}>
      <Modal className="dialog palette">
        <Dialog aria-label="Go to">
          <Autocomplete inputValue={text} onInputChange={setText}>
            <SearchField aria-label="Go to" autoFocus className="palette-field">
              <Input placeholder="Actor, program, matter, law, provision, view" maxLength={200} />
            </SearchField>
            <ListBox aria-label="Places" className="palette-list" items={sections} selectionMode="none" onAction={go}>
              {(section) => (
                <ListBoxSection id={section.id}>
                  <Header className="palette-head">{section.id}</Header>
                  <Collection items={section.items}>
                    {(e) => (
                      <ListBoxItem id={e.id} textValue={e.label} className="picker-item">
                        <span className="picker-label">{e.label}</span>
                        <small className="picker-kind">{e.kind}</small>
                      </ListBoxItem>
                    )}
                  </Collection>
                </ListBoxSection>
              )}
            </ListBox>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
