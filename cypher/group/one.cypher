// One group.
// @param id: string
// @returns { group: Rows.GroupRow & { reconstructed: boolean } }
MATCH (g:DecisionChannels {key: 'Group:' + $id})
RETURN g { .id, .kind, .name, .reconstructed } AS group
