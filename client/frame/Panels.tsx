/** The three areas of a view: form on the left, answer in the middle, details on the right. */
import { lazy, type ReactNode, Suspense, useEffect, useRef } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import { useAddress } from '../address.ts'
import { Skeleton } from '../state/State.tsx'

const Details = lazy(() => import('../details/Details.tsx').then((m) => ({ default: m.Details })))

type Props = {
  /** The form or question on the left; without it the middle takes its place. */
  form?: ReactNode
  formLabel?: string
  children: ReactNode
}

/** Where a link or a question led here, and its own element is gone with the page before, the keyboard goes on at the answer. */
function useFocusAfterGoing(question: string) {
  const middle = useRef<HTMLDivElement>(null)
  const { pathname } = useLocation()
  const how = useNavigationType()
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page or question is another answer
  useEffect(() => {
    if (how !== 'POP' && document.activeElement === document.body) middle.current?.focus({ preventScroll: true })
  }, [pathname, question])
  return middle
}

/**
 * The details have a column of their own, so that opening them moves nothing. Folded away they become a rail,
 * and a selection then lies over the edge of the middle.
 */
export function Panels({ form, formLabel = 'Question', children }: Props) {
  const { address, change } = useAddress()
  // The last that was selected stands first; a long bundle is cut, its list twin shows it whole.
  const selected = address.select.toReversed().slice(0, 12)
  const some = selected.length > 0
  const middle = useFocusAfterGoing(address.q)
  return (
    <main className="panels" data-form={form ? true : undefined} data-folded={address.folded || undefined}>
      {form && (
        <section className="panel-form" aria-label={formLabel}>
          <div className="panel-form-body">{form}</div>
        </section>
      )}
      <div className="panel-middle" id="answer" tabIndex={-1} ref={middle}>
        {children}
      </div>
      <aside className="panel-details" aria-label="Details" data-open={some || undefined}>
        <div className="panel-details-head">
          <h2>Details</h2>
          {some && (
            <button type="button" className="link-button" onClick={() => change({ select: [] })}>
              Clear
            </button>
          )}
          <button
            type="button"
            className="link-button fold"
            aria-expanded={!address.folded}
            onClick={() => change({ folded: !address.folded })}
          >
            {address.folded ? 'Open' : 'Fold'}
          </button>
        </div>
        <div className="panel-details-body">
          {!some ? (
            <p className="quiet">
              Choose an actor, a line or a statement: what the documents say about it stands here, with its provision.
            </p>
          ) : (
            <Suspense fallback={<Skeleton lines={5} />}>
              {selected.map((id) => (
                <Details key={id} id={id} />
              ))}
            </Suspense>
          )}
        </div>
      </aside>
    </main>
  )
}
