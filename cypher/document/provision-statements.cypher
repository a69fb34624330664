// The statements of provisions, which may be many: read only where they are asked for.
// @param ids: string[]
// @returns { id: string; statements: Rows.StatementRow[] }
UNWIND $ids AS id
MATCH (p:DecisionChannels {key: 'Provision:' + id})
RETURN id, COLLECT { MATCH (p)<-[:CITES]-(s {type: 'Statement'}) WITH DISTINCT s ORDER BY s.order RETURN s { .id, .action, .family, .phrase, .line, .modality, .condition, .exception, .due, .sentence } } AS statements
