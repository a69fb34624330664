// What hangs on provisions.
// @param ids: string[]
// @returns { id: string; document: Rows.DocumentRow; parent: Rows.ProvisionRow | null; statements: Rows.StatementRow[] }
UNWIND $ids AS id
MATCH (p:DecisionChannels {key: 'Provision:' + id})-[:IN_DOCUMENT]->(d)
RETURN id, d { .id, .title, .short, .edition, .date, .publisher, .address, .era, .superseded, .note } AS document,
  head([(p)-[:UNDER_PROVISION]->(q) | q { .id, .locator, .heading, .order, .silent, .citation }]) AS parent,
  COLLECT { MATCH (p)<-[:CITES]-(s {type: 'Statement'}) WITH DISTINCT s ORDER BY s.order RETURN s { .id, .action, .family, .phrase, .line, .modality, .condition, .exception, .due, .sentence } } AS statements
