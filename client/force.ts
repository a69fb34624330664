/** Documents in force, for views whose request cannot be limited to them: what rests on others only is left out here. Pure. */
type Cited = { provisions: { document: { id: string } }[] }

/** True where one of the documents in force states it; no list means that all are. */
export function isInForce(documents: string[], { provisions }: Cited): boolean {
  return documents.length === 0 || provisions.some((p) => documents.includes(p.document.id))
}

/** Keeps what is in force. */
export function onlyInForce<S extends Cited>(documents: string[], all: S[]): S[] {
  return documents.length === 0 ? all : all.filter((s) => isInForce(documents, s))
}
