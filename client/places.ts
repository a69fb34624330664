/** The place of a box in a picture: an actor, or `matter:` and the id of a matter. */
export function placeOfBox(id: string): string {
  return id.startsWith('matter:') ? placeOf.matter(id.slice('matter:'.length)) : placeOf.actor(id)
}

/** Where a thing of a given sort is shown. */
export const placeOf = {
  document: (id: string) => `/documents/${encodeURIComponent(id)}`,
  actor: (id: string) => `/actors/${encodeURIComponent(id)}`,
  matter: (id: string) => `/matters/${encodeURIComponent(id)}`,
  program: (id: string) => `/programs/${encodeURIComponent(id)}`,
  authority: (id: string) => `/authorities/${encodeURIComponent(id)}`,
  channel: (id: string) => `/channels/${encodeURIComponent(id)}`,
  procedure: (id: string) => `/procedures/${encodeURIComponent(id)}`,
  provision: (document: string, locator: string) => `/documents/${encodeURIComponent(document)}#${encodeURIComponent(locator)}`,
}
