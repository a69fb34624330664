// What stands above and below each matter.
// @param ids: string[]
// @returns { id: string; parent: Rows.MatterRow | null; parts: Rows.MatterRow[] }
UNWIND $ids AS id
MATCH (n:DecisionChannels {key: 'Matter:' + id})
RETURN id,
  head([(n)-[:NARROWS]->(m) | m { .id, .name, .aliases, .isProgram }]) AS parent,
  COLLECT { MATCH (n)<-[:NARROWS]-(m) WITH m ORDER BY m.name RETURN m { .id, .name, .aliases, .isProgram } } AS parts
