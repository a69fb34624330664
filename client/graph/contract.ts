/**
 * What a view gives to the picture and what it gets back. Types only: this file costs the first load nothing.
 *
 * The view keeps what is seen in the address (selection, hidden kinds of line, picture or list, and, if it likes,
 * what was expanded or put away); the picture keeps only where things stand, and the history of undo and redo.
 */
import type { ActionName, ActorKind, Family, Line, Modality, Part } from '../generated/vocabulary.ts'
import type { LineKind } from './lines.ts'

/** What a box stands for: a kind of actor, or a matter, which is drawn like a note. */
export type NodeKind = ActorKind | 'MATTER'

/** An actor as the fragment `ActorName` selects it. */
export type GraphActor = { id: string; name: string; abbreviation?: string | null; kind: NodeKind }

type GraphMatter = { id: string; name: string; isProgram: boolean }

/** A statement as the fragment `StatementCard` selects it; only what the picture needs. */
export type GraphStatement = {
  id: string
  sentence: string
  modality: Modality
  line?: Line | null
  action: { id: ActionName; family: Family; phrase: string }
  subject?: GraphActor | null
  target?: GraphActor | null
  matter?: GraphMatter | null
  counterparts: readonly { part: Part; actor: GraphActor }[]
  provisions: readonly { citation: string }[]
}

/** Layout by meaning: `layered` top to bottom by authority, `path` left to right, `around` a focus. */
export type PictureLayout = 'layered' | 'path' | 'around'

/** The canvas, or its twin in words. Both show the same, and take the same actions. */
type PictureMode = 'picture' | 'list'

/** What was expanded: an actor's id, or `<actor id>~<FAMILY>` where only one family of actions was asked for. */
export type Expansion = string

export type PictureProps = {
  /** What is shown, in words: the accessible name, the title of exports, the stem of file names. */
  name: string
  statements: readonly GraphStatement[]
  layout: PictureLayout
  /** Width by height that parts of a picture without ties to one another are packed into; default 1.6. */
  aspect?: number
  /** Draws the matter of a statement that reaches no other actor. */
  matters?: boolean
  /** A word under the name of an actor, by id. */
  marks?: Readonly<Record<string, string>>
  /** Id of the actor in the middle of `around`, or where a path starts. */
  focus?: string
  /** Kinds of line that are switched off in the legend; `LineKinds` of lines.ts lists them all. */
  hidden?: readonly LineKind[]
  onHidden?: (kinds: LineKind[]) => void
  /** Ids of the selected actors and statements. A bundle of parallel statements selects all of its statements. */
  selection: readonly string[]
  onSelect: (selection: string[]) => void
  mode: PictureMode
  onMode?: (mode: PictureMode) => void
  /** Goes to an actor's own page. */
  onOpen?: (actor: string) => void
  /** Reads the further statements of an actor. Without it nothing expands. */
  expand?: (actor: string, family?: Family) => Promise<readonly GraphStatement[]>
  /** How many further statements there are, by actor: the "+n" badges. */
  more?: Readonly<Record<string, number>>
  /** What is expanded, if the view keeps it in the address; else the picture remembers it. */
  expanded?: readonly Expansion[]
  onExpanded?: (expanded: Expansion[]) => void
  /** Actors put away, if the view keeps them in the address; else the picture remembers them. */
  away?: readonly string[]
  onAway?: (actors: string[]) => void
  /** Starts or ends a path at an actor. */
  onPathFrom?: (actor: string) => void
  onPathTo?: (actor: string) => void
  /** The address that shows this selection; default: the address of the page. */
  linkTo?: (selection: string[]) => string
}

/** A small still picture, without Cytoscape. */
export type MiniPictureProps = { name: string; statements: readonly GraphStatement[] }
