/** Provisions by the beginning of their locator: who types C2.5.4 knows where to go. */
import { ProvisionNamesDocument } from '../generated/graphql.ts'
import { useRead } from '../graphql.ts'
import { placeOf } from '../places.ts'

const most = 6

/** The first that fit, in the order of the documents; read once a number is typed. */
export function useProvisions(typed: string) {
  const { data } = useRead(ProvisionNamesDocument, {}, { enabled: /\d/.test(typed) })
  const text = typed.toLowerCase()
  const all = (data?.documents ?? []).flatMap((d) =>
    d.provisions.map((p) => ({ ...p, citation: `${d.short} ${p.locator}`, document: d.id })),
  )
  const fits = (s: string) => s.toLowerCase().startsWith(text)
  return (/\d/.test(text) ? all : [])
    .filter((p) => fits(p.locator) || fits(p.citation))
    .slice(0, most)
    .map((p) => ({ id: p.id, label: p.citation, heading: p.heading, to: placeOf.provision(p.document, p.locator) }))
}
