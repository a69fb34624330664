/** The picture as views mount it: Cytoscape and the layouts load only when a picture is first shown. */
import { lazy, Suspense } from 'react'
import type { PictureProps } from './contract.ts'

const Graph = lazy(() => import('./Graph.tsx'))

/** Shows statements as a picture or as a list. Its box takes the size of its parent. */
export function Picture(props: PictureProps) {
  return (
    <Suspense fallback={<div className="graph graph-waiting" aria-busy="true" />}>
      <Graph {...props} />
    </Suspense>
  )
}
