// One program.
// @param id: string
// @returns { program: Rows.ProgramRow }
MATCH (n:DecisionChannels {key: 'Matter:' + $id, isProgram: true})
RETURN n { .id, .name, .aliases, .kind, .rule } AS program
