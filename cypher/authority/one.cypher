// One authority.
// @param id: string
// @returns { authority: Rows.AuthorityRow }
MATCH (n:DecisionChannels {key: 'Authority:' + $id})
RETURN n { .id, .name, .abbreviation, .aliases, .kind } AS authority
