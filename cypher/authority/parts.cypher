// What stands above and below each authority.
// @param ids: string[]
// @returns { id: string; parent: Rows.AuthorityRow | null; sections: Rows.AuthorityRow[] }
UNWIND $ids AS id
MATCH (n:DecisionChannels {key: 'Authority:' + id})
RETURN id,
  head([(n)-[:SECTION_OF]->(m) | m { .id, .name, .abbreviation, .aliases, .kind }]) AS parent,
  COLLECT { MATCH (n)<-[:SECTION_OF]-(m) WITH m ORDER BY m.name RETURN m { .id, .name, .abbreviation, .aliases, .kind } } AS sections
