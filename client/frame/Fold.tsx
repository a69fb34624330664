/** Filters that stand open beside the answer, and closed above it on a phone, where the answer comes first. */
import { type ReactNode, useState } from 'react'

export function Fold({ label, children }: { label: string; children: ReactNode }) {
  const [wide] = useState(() => window.matchMedia('(min-width: 60rem)').matches)
  if (wide) return children
  return (
    <details className="fold-filters">
      <summary>{label}</summary>
      {children}
    </details>
  )
}
