/** The picture bound to the address: selection, hidden lines, picture or list, what was expanded and put away. */
import { useCallback, useState } from 'react'
import { useNavigate } from 'react-router'
import { inForce, useAddress, writeAddress } from '../address.ts'
import { ExpandDocument, type StatementCardFragment } from '../generated/graphql.ts'
import type { Family } from '../generated/vocabulary.ts'
import type { PictureLayout } from '../graph/contract.ts'
import { elementsOf } from '../graph/elements.ts'
import { Picture } from '../graph/Picture.tsx'
import { request } from '../graphql.ts'
import { placeOfBox } from '../places.ts'
import { actorsOf } from '../statement/prose.ts'
import { useMore } from './more.ts'

type Props = {
  /** What is shown, in words. */
  name: string
  statements: StatementCardFragment[]
  layout: PictureLayout
  /** Draws the matters of statements that reach no other actor. */
  matters?: boolean
  aspect?: number
  /** A word under the name of an actor, by id. */
  marks?: Record<string, string>
  focus?: string
}

/** Small answers get small pictures: how small is known before anything is drawn. */
function fewOf(statements: StatementCardFragment[], matters: boolean): string | undefined {
  const [one] = statements
  if (statements.length === 1 && one && one.target === null && one.counterparts.length === 0) return 'one'
  const { nodes } = elementsOf(statements, new Set(matters ? statements.map((s) => s.id) : []))
  return nodes.length <= 5 && statements.length <= 12 ? 'some' : undefined
}

/** What the picture switched, done to what the address holds by now. */
function switched<T>(before: readonly T[], after: readonly T[], now: readonly T[]): T[] {
  return [...now.filter((v) => !before.includes(v) || after.includes(v)), ...after.filter((v) => !before.includes(v) && !now.includes(v))]
}

/** Mounts the graph room; one size in every view, so that nothing jumps when it loads. */
export function AddressedPicture({ name, statements, layout, aspect, matters, marks, focus }: Props) {
  const { address, change, link } = useAddress()
  const navigate = useNavigate()
  // On a phone the list comes first; the picture is one tap away.
  const [narrow] = useState(() => window.matchMedia('(max-width: 48rem)').matches)
  const mode = address.view || (narrow ? 'list' : 'picture')
  const documents = inForce(address)
  const ids = documents?.join(' ')
  const more = useMore(statements, documents)

  // biome-ignore lint/correctness/useExhaustiveDependencies: the joined ids stand for the list, which is new on every render
  const expand = useCallback(
    async (actor: string, family?: Family) => {
      const data = await request(ExpandDocument, { actor, families: family ? [family] : null, documents })
      return data.actor?.statements.nodes ?? []
    },
    [ids],
  )

  // Where no statement names anybody there is nothing to draw; the sentences say all.
  if (!statements.some((s) => actorsOf(s).length > 0)) return null
  return (
    <div className="picture" data-mode={mode} data-layout={layout} data-few={fewOf(statements, matters ?? false)}>
      <Picture
        name={name}
        statements={statements}
        layout={layout}
        aspect={aspect}
        matters={matters}
        marks={marks}
        focus={focus}
        hidden={address.hide}
        onHidden={(hide) => change((now) => ({ hide: switched(address.hide, hide, now.hide) }))}
        selection={address.select}
        onSelect={(select) => change({ select })}
        mode={mode}
        onMode={(view) => change({ view })}
        onOpen={(id) => navigate(link(placeOfBox(id)))}
        expand={expand}
        more={more}
        expanded={address.expanded}
        onExpanded={(expanded) => change({ expanded })}
        away={address.away}
        onAway={(away) => change({ away })}
        onPathFrom={(from) => navigate(link('/paths', { from, to: address.to }))}
        onPathTo={(to) => navigate(link('/paths', { from: address.from, to }))}
        linkTo={(select) => `${window.location.origin}${window.location.pathname}${writeAddress({ ...address, select })}`}
      />
    </div>
  )
}
