/** The picture on paper: drawn anew when the page is printed, because a canvas keeps the size and colours of the screen. */
import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { boundsOf, shapesOf } from '../export/draw.ts'
import { planOf } from '../export/plan.ts'
import { cssColours } from '../lines.ts'
import type { PictureState } from '../state/usePicture.ts'
import { Drawing } from './Drawing.tsx'

/** True from right before the page is printed until it is done. */
function usePrinting(): boolean {
  const [printing, set] = useState(false)
  useEffect(() => {
    const query = window.matchMedia('print')
    const change = () => flushSync(() => set(query.matches))
    const before = () => flushSync(() => set(true))
    const after = () => set(false)
    query.addEventListener('change', change)
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    return () => {
      query.removeEventListener('change', change)
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
    }
  }, [])
  return printing
}

export function Printed({ picture: { scene, lit, props } }: { picture: PictureState }) {
  const printing = usePrinting()
  if (!printing || !scene) return null
  const plan = planOf(scene, lit)
  const { x, y, width, height } = boundsOf(plan, 8)
  return (
    <svg className="graph-printed" viewBox={`${x} ${y} ${width} ${height}`} style={{ maxWidth: width }} role="img" aria-label={props.name}>
      <Drawing shapes={shapesOf(plan, cssColours)} />
    </svg>
  )
}
