// One statement.
// @param id: string
// @returns { statement: Rows.StatementRow }
MATCH (s:DecisionChannels {key: 'Statement:' + $id})
RETURN s { .id, .action, .family, .phrase, .line, .modality, .condition, .exception, .due, .sentence } AS statement
