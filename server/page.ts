/** Pages as the Relay connection specification wants them. A cursor is the opaque place of an item. */
import { badInput } from './errors.ts'

/** Page sizes are clamped here, whatever a caller sends. */
export const clamp = (first: number | null | undefined, otherwise = 20): number =>
  Math.max(1, Math.min(100, Math.trunc(first ?? otherwise)))

const cursorOf = (place: number) => Buffer.from(`at:${place}`).toString('base64url')

/** How many items stand before the page. Error `BAD_USER_INPUT` when the cursor is not one of ours. */
export function offsetOf(after: string | null | undefined): number {
  if (!after) return 0
  const place = Buffer.from(after, 'base64url')
    .toString()
    .match(/^at:(\d{1,9})$/)?.[1]
  if (place === undefined) throw badInput('after: expected a cursor that an earlier page gave', after)
  return Number(place) + 1
}

export function connection<T>(nodes: T[], total: number, offset: number) {
  return {
    nodes,
    edges: nodes.map((node, i) => ({ node, cursor: cursorOf(offset + i) })),
    totalCount: total,
    pageInfo: {
      hasNextPage: offset + nodes.length < total,
      hasPreviousPage: offset > 0,
      startCursor: nodes.length > 0 ? cursorOf(offset) : null,
      endCursor: nodes.length > 0 ? cursorOf(offset + nodes.length - 1) : null,
    },
  }
}
