/** Both sides as pictures, side by side; whoever stands on one side only is marked there. */
import { useMemo } from 'react'
import type { CompareQuery, StatementCardFragment } from '../generated/graphql.ts'
import { AddressedPicture } from '../picture/AddressedPicture.tsx'
import { Empty } from '../state/State.tsx'
import { idsIn, marksOf, useSuccessions } from './successions.ts'

type Items = CompareQuery['compare']['items']
type Props = { items: Items; leftName: string; rightName: string }

const unique = (all: StatementCardFragment[]) => [...new Map(all.map((s) => [s.id, s])).values()]

/** Selecting in one selects in the other: the address holds one selection. */
export function Pictures({ items, leftName, rightName }: Props) {
  const successions = useSuccessions()
  const ids = items.map((i) => i.matter.id).join(' ')
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same items make the same pictures, whatever list they come in
  const sides = useMemo(() => {
    const [left, right] = [unique(items.flatMap((i) => i.left)), unique(items.flatMap((i) => i.right))]
    const [inLeft, inRight] = [idsIn(left), idsIn(right)]
    return { left, right, leftMarks: marksOf(inLeft, inRight, successions), rightMarks: marksOf(inRight, inLeft, successions) }
  }, [ids, leftName, rightName, successions])
  return (
    <>
      <p className="quiet">
        The {items.length === 1 ? 'matter' : `${items.length} matters`} listed below. Under the name of an actor stands what the other side
        has instead: “only here” where it has nobody, “later” and “after” where one took over from the other. Without a note, both name it.
      </p>
      <div className="compared-pictures">
        <Side name={leftName} statements={sides.left} marks={sides.leftMarks} />
        <Side name={rightName} statements={sides.right} marks={sides.rightMarks} />
      </div>
    </>
  )
}

function Side({ name, statements, marks }: { name: string; statements: StatementCardFragment[]; marks: Record<string, string> }) {
  return (
    <section aria-label={name}>
      <h2>{name}</h2>
      {statements.length === 0 ? (
        <Empty>States nothing on it.</Empty>
      ) : (
        <AddressedPicture name={`${name}, compared`} statements={statements} layout="layered" aspect={0.6} matters marks={marks} />
      )}
    </section>
  )
}
