// Groups of one kind in the documents' order.
// @param kind: string
// @param first: number
// @returns { group: Rows.GroupRow & { reconstructed: boolean } }
MATCH (g:DecisionChannels {type: 'Group'})
WHERE g.kind = $kind
WITH g ORDER BY g.order LIMIT toInteger($first)
RETURN g { .id, .kind, .name, .reconstructed } AS group
