// One matter.
// @param id: string
// @returns { matter: Rows.MatterRow }
MATCH (n:DecisionChannels {key: 'Matter:' + $id})
RETURN n { .id, .name, .aliases, .isProgram } AS matter
