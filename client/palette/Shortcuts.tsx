/** The list of keys. */
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components/Modal'

type Keys = [key: string, what: string][]

const everywhere: Keys = [
  ['Ctrl K or ⌘ K', 'Go to any actor, program, matter, law, provision, question or view'],
  ['/', 'Go to the question box; where there is none, the same list of places'],
  ['?', 'This list'],
  ['Tab, Shift Tab', 'Form, answer, picture or list, details, in turn'],
  ['Esc', 'Close what is open'],
]

const picture: Keys = [
  ['Arrow keys', 'From actor to actor along the lines; in the list from row to row'],
  ['l, Shift l', 'Next or previous line of the actor'],
  ['Enter', 'Details of the actor or line; once more opens the actor’s page'],
  ['Shift Enter or Space', 'Add it to the selection, or take it out'],
  ['e', 'Expand the actor'],
  ['h', 'Hide the actor'],
  ['Shift F10', 'All that can be done with the actor or line'],
  ['t', 'Picture or list'],
  ['+, −', 'Closer, further away'],
  ['0', 'Fit into the window; once more shows all of it'],
  ['Ctrl Z', 'Undo expanding, hiding, moving'],
  ['Ctrl Shift Z or Ctrl Y', 'Redo'],
  ['Esc', 'Clear the selection'],
]

const pointer: Keys = [
  ['Click', 'Details; on the ground: clear the selection'],
  ['Shift or Ctrl click', 'Add to the selection'],
  ['Double click, or +n', 'Expand'],
  ['Right button, long touch', 'All that can be done'],
  ['Drag', 'On the ground: move the picture; on an actor: pin it elsewhere'],
  ['Wheel, pinch', 'Closer, further away'],
]

function List({ title, keys }: { title: string; keys: Keys }) {
  return (
    <>
      <h3>{title}</h3>
      <dl className="keys">
        {keys.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

/** A dialog; Esc closes it. */
export default function Shortcuts({ close }: { close: () => void }) {
  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={(open) => !open && close()}>
      <Modal className="dialog">
        <Dialog>
          <Heading slot="title">Keyboard shortcuts</Heading>
          <List title="Everywhere" keys={everywhere} />
          <List title="While the picture or its list has focus" keys={picture} />
          <List title="With mouse or finger" keys={pointer} />
          <Button className="button" onPress={close}>
            Close
          </Button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
