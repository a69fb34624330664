/** Every action of the picture, and how its list does the same. */
import { clickOn } from './picture.ts'
import { button, buttonByKey, clickGround, fromMenu, fromRow, legend, onPicture, onRow, row, type Way } from './ways.ts'

export const channel = '/channels/C2.F1'
export const line = 'com>sco>DIRECTION'
const statement = 'The COM directs the SCO'

type Action = {
  name: string
  /** The address afterwards, the view itself aside. */
  leads: RegExp
  start?: string
  picture: Way
  twin: Way
}

export const actions: Action[] = [
  { name: 'select an actor', leads: /\?select=sco$/, picture: (p) => clickOn(p, 'sco'), twin: onRow('sco', 'Enter') },
  {
    name: 'open the page of who is selected',
    leads: /^\/actors\/sco/,
    start: `${channel}?select=sco`,
    picture: onPicture('ArrowDown', 'Enter'),
    twin: onRow('sco', 'Enter'),
  },
  {
    name: 'select a line, all of its statements',
    leads: /\?select=[\w-]*direct&select=[\w-]*supervise$/,
    picture: (p) => clickOn(p, line),
    twin: onRow(line, 'Enter'),
  },
  {
    name: 'select one statement of a line',
    leads: /\?select=[\w-]*direct$/,
    picture: fromMenu(line, statement),
    twin: fromRow(line, statement),
  },
  {
    name: 'add to the selection',
    leads: /\?select=com&select=sco$/,
    start: `${channel}?select=com`,
    picture: (p) => clickOn(p, 'sco', { add: true }),
    twin: onRow('sco', 'Shift+Enter'),
  },
  {
    name: 'take out of the selection',
    leads: /\?select=com$/,
    start: `${channel}?select=com&select=sco`,
    picture: (p) => clickOn(p, 'sco', { add: true }),
    twin: onRow('sco', 'Space'),
  },
  {
    name: 'add from the menu',
    leads: /\?select=com&select=sco$/,
    start: `${channel}?select=com`,
    picture: fromMenu('sco', 'Add to the selection'),
    twin: fromRow('sco', 'Add to the selection'),
  },
  {
    name: 'take out from the menu',
    leads: /\?select=com$/,
    start: `${channel}?select=com&select=sco`,
    picture: fromMenu('sco', 'Take out of the selection'),
    twin: fromRow('sco', 'Take out of the selection'),
  },
  {
    name: 'add a line from the menu',
    leads: /\?select=com&select=[\w-]*direct&select=[\w-]*supervise$/,
    start: `${channel}?select=com`,
    picture: fromMenu(line, 'Add to the selection'),
    twin: fromRow(line, 'Add to the selection'),
  },
  { name: 'clear the selection', leads: /C2\.F1\?$/, start: `${channel}?select=com`, picture: clickGround, twin: onRow('sco', 'Escape') },
  {
    name: 'open details from the menu',
    leads: /\?select=sco$/,
    picture: fromMenu('sco', 'Show details'),
    twin: fromRow('sco', 'Show details'),
  },
  // The first click of two selects, as everywhere.
  {
    name: 'expand by a double click',
    leads: /\?select=com&expanded=com$/,
    picture: (p) => clickOn(p, 'com', { twice: true }),
    twin: onRow('com', 'Enter', 'e'),
  },
  {
    name: 'expand by the number beside the name',
    leads: /\?expanded=com$/,
    picture: (p) => clickOn(p, '+com'),
    twin: (p) =>
      row(p, 'com')
        .getByRole('button', { name: /^Expand COM: \d+ more$/ })
        .press('Enter'),
  },
  { name: 'expand from the menu', leads: /\?expanded=com$/, picture: fromMenu('com', 'Expand'), twin: fromRow('com', 'Expand') },
  {
    name: 'expand one family',
    leads: /\?expanded=com%7EDIRECT$/,
    picture: fromMenu('com', 'Expand only …', 'Directs'),
    twin: fromRow('com', 'Expand only …', 'Directs'),
  },
  {
    name: 'fold again',
    leads: /C2\.F1\?$/,
    start: `${channel}?expanded=com`,
    picture: fromMenu('com', 'Fold again'),
    twin: fromRow('com', 'Fold again'),
  },
  { name: 'hide', leads: /\?away=osd$/, picture: fromMenu('osd', 'Hide'), twin: onRow('osd', 'h') },
  {
    name: 'show what was hidden',
    leads: /C2\.F1\?$/,
    start: `${channel}?away=osd`,
    picture: button('Show 1 hidden'),
    twin: buttonByKey('Show 1 hidden'),
  },
  {
    name: 'switch a kind of line off',
    leads: /\?hide=ADVICE$/,
    picture: (p) => legend(p, 'Advice').click(),
    twin: (p) => legend(p, 'Advice').press('Space'),
  },
  {
    name: 'start a path',
    leads: /^\/paths\?from=dsca$/,
    picture: fromMenu('dsca', 'Start a path here'),
    twin: fromRow('dsca', 'Start a path here'),
  },
  {
    name: 'end a path',
    leads: /^\/paths\?to=dsca$/,
    picture: fromMenu('dsca', 'End a path here'),
    twin: fromRow('dsca', 'End a path here'),
  },
  {
    name: "open an actor's page",
    leads: /^\/actors\/dsca\?$/,
    picture: fromMenu('dsca', 'Open its page'),
    twin: fromRow('dsca', 'Open its page'),
  },
]
