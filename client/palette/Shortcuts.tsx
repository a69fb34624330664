/** The list of keys. */
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components/Modal'

const keys: [string, string][] = [
  ['Ctrl K or ⌘ K', 'Go to any actor, program, matter, law, provision or view'],
  ['/', 'Go to the question box'],
  ['?', 'This list'],
  ['Tab', 'Reach the picture, the list, the details'],
  ['Arrow keys', 'In the picture: from actor to actor along the lines'],
  ['Enter', 'In the picture: open what has focus'],
  ['e', 'In the picture: expand the actor'],
  ['h', 'In the picture: hide it'],
  ['Esc', 'Clear the selection'],
  ['+ − 0', 'In the picture: closer, further, fit'],
  ['Ctrl Z, Ctrl Y', 'In the picture: undo and redo expanding, hiding, moving'],
]

/** A dialog; Esc closes it. */
export default function Shortcuts({ close }: { close: () => void }) {
  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={(open) => !open && close()}>
      <Modal className="dialog">
        <Dialog>
          <Heading slot="title">Keyboard shortcuts</Heading>
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
          <Button className="button" onPress={close}>
            Close
          </Button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
