// Where provisions stand: their document and the provision above them.
// @param ids: string[]
// @returns { id: string; document: Rows.DocumentRow; parent: Rows.ProvisionRow | null }
UNWIND $ids AS id
MATCH (p:DecisionChannels {key: 'Provision:' + id})-[:IN_DOCUMENT]->(d)
RETURN id, d { .id, .title, .short, .edition, .date, .publisher, .address, .era, .superseded, .note } AS document,
  head([(p)-[:UNDER_PROVISION]->(q) | q { .id, .locator, .heading, .order, .silent, .citation }]) AS parent
