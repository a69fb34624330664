// One group.
// @param id: string
// @returns { group: Rows.GroupRow }
MATCH (g:DecisionChannels {key: 'Group:' + $id})
RETURN g { .id, .kind, .name } AS group
