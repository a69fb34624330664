/** Reads the statements of what is expanded; each once, late answers of another picture ignored. */
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Family } from '../../generated/vocabulary.ts'
import type { Expansion, GraphStatement, PictureProps } from '../contract.ts'

/** Hears how the reading went. */
type Told = { read: (actor: string, statements: number) => void; failed: (actor: string) => void }
type Answers = Readonly<Record<Expansion, readonly GraphStatement[]>>

/** Takes an expansion apart. */
export function partsOf(expansion: Expansion): { actor: string; family: Family | undefined } {
  const [actor = '', family] = expansion.split('~')
  return { actor, family: family as Family | undefined }
}

/** The statements that all expansions add, and which of them are still being read. */
export function useExpansions(expanded: readonly Expansion[], expand: PictureProps['expand'], told: Told) {
  const [answers, setAnswers] = useState<Answers>({})
  const asked = useRef(new Map<Expansion, PictureProps['expand']>())
  const hearer = useRef(told)
  useEffect(() => {
    hearer.current = told
  })
  useEffect(() => {
    if (!expand) return
    for (const expansion of expanded) {
      // Another reader means other documents: ask again.
      if (asked.current.get(expansion) === expand) continue
      asked.current.set(expansion, expand)
      const { actor, family } = partsOf(expansion)
      expand(actor, family).then(
        (statements) => {
          if (asked.current.get(expansion) !== expand) return
          setAnswers((all) => ({ ...all, [expansion]: statements }))
          hearer.current.read(actor, statements.length)
        },
        () => {
          if (asked.current.get(expansion) !== expand) return
          asked.current.delete(expansion)
          hearer.current.failed(actor)
        },
      )
    }
  }, [expanded, expand])
  const added = useMemo(() => expanded.flatMap((e) => answers[e] ?? []), [expanded, answers])
  const waiting = expand !== undefined && expanded.some((e) => answers[e] === undefined)
  return { added, answers, waiting }
}
