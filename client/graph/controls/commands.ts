/** What can be done with an actor, a line or the whole picture: one list for the canvas's menu and the twin's. */
import { Family } from '../../generated/vocabulary.ts'
import { type GraphEdge, isMatter } from '../elements.ts'
import { partsOf } from '../state/useExpansions.ts'
import type { PictureState } from '../state/usePicture.ts'

/** One entry of a menu; with `items` it opens a further menu. */
export type Command = { id: string; label: string; keys?: string; run?: () => void; items?: Command[] }

/** What a menu is about: an actor's id, a line, or nothing in particular. */
export type About = { actor: string } | { edge: GraphEdge } | null

const familyNames: Record<Family, string> = {
  DECIDE: 'Decides',
  DIRECT: 'Directs',
  COORDINATE: 'Coordinates',
  ADVISE: 'Advises',
  EXECUTE: 'Carries out',
  RESOURCE: 'Funds',
  REPORT: 'Reports',
  HOLD: 'Holds and answers for',
  DELEGATE: 'Delegates',
  LIMIT: 'Is barred from',
}

/** The commands for what the menu is about, those that apply only. */
export function commandsFor(about: About, picture: PictureState): Command[] {
  if (about === null) return groundCommands(picture)
  if ('actor' in about && isMatter(about.actor)) return matterCommands(about.actor, picture)
  return 'actor' in about ? actorCommands(about.actor, picture) : lineCommands(about.edge, picture)
}

function copyLink(ids: string[], { props, say }: PictureState): Command {
  const address = () => props.linkTo?.(ids) ?? window.location.href
  const run = () =>
    navigator.clipboard.writeText(address()).then(
      () => say('Link copied.'),
      () => say('The browser does not let this page copy.'),
    )
  return { id: 'link', label: 'Copy link', run }
}

function actorCommands(id: string, picture: PictureState): Command[] {
  const { props, doing, made, can } = picture
  const chosen = props.selection.includes(id)
  const commands: (Command | false | undefined)[] = [
    { id: 'select', label: 'Show details', keys: 'Enter', run: () => doing.select([id]) },
    {
      id: 'add',
      label: chosen ? 'Take out of the selection' : 'Add to the selection',
      keys: 'Shift Enter',
      run: () => doing.select([id], true),
    },
    props.onOpen && { id: 'open', label: 'Open its page', run: () => props.onOpen?.(id) },
    can.expand && !made.expanded.includes(id) && { id: 'expand', label: 'Expand', keys: 'e', run: () => doing.expand(id) },
    can.expand && { id: 'family', label: 'Expand only …', items: familyCommands(id, picture) },
    made.expanded.some((e) => partsOf(e).actor === id) && { id: 'fold', label: 'Fold again', run: () => doing.fold(id) },
    props.onPathFrom && { id: 'from', label: 'Start a path here', run: () => props.onPathFrom?.(id) },
    props.onPathTo && { id: 'to', label: 'End a path here', run: () => props.onPathTo?.(id) },
    { id: 'hide', label: 'Hide', keys: 'h', run: () => doing.hide([id]) },
    copyLink([id], picture),
  ]
  return commands.filter((c): c is Command => Boolean(c))
}

/** What can be done with an actor, but for what only somebody who acts can have. */
function matterCommands(id: string, picture: PictureState): Command[] {
  const not = new Set(['expand', 'family', 'fold', 'from', 'to'])
  return actorCommands(id, picture).filter((c) => !not.has(c.id))
}

function familyCommands(id: string, { doing, made }: PictureState): Command[] {
  return Family.filter((f) => !made.expanded.includes(`${id}~${f}`)).map((f) => ({
    id: f,
    label: familyNames[f],
    run: () => doing.expand(id, f),
  }))
}

function lineCommands({ statements }: GraphEdge, picture: PictureState): Command[] {
  const ids = statements.map((s) => s.id)
  return [
    ...statements.map((s) => ({
      id: s.id,
      label: `${s.sentence} (${s.provisions[0]?.citation ?? ''})`,
      run: () => picture.doing.select([s.id]),
    })),
    { id: 'add', label: 'Add to the selection', run: () => picture.doing.select(ids, true) },
    copyLink(ids, picture),
  ]
}

function groundCommands(picture: PictureState): Command[] {
  const { doing, made, props, can } = picture
  const commands: (Command | false)[] = [
    can.undo && { id: 'undo', label: 'Undo', keys: 'Ctrl Z', run: doing.undo },
    can.redo && { id: 'redo', label: 'Redo', keys: 'Ctrl Shift Z', run: doing.redo },
    made.away.length > 0 && { id: 'all', label: `Show ${made.away.length} hidden again`, run: doing.showAll },
    Object.keys(made.moved).length > 0 && { id: 'unpin', label: 'Arrange anew', run: doing.unpin },
    copyLink([...props.selection], picture),
  ]
  return commands.filter((c): c is Command => Boolean(c))
}
