// What hangs on statements: everything below their own fields, one batch a level.
// @param ids: string[]
// @returns { id: string; subject: Rows.ActorRow | null; target: Rows.ActorRow | null; matter: Rows.MatterRow | null; counterparts: Rows.CounterpartRow[]; authorities: Rows.AuthorityRow[]; provisions: Rows.ProvisionRow[]; groups: Rows.GroupRow[] }
UNWIND $ids AS id
MATCH (s:DecisionChannels {key: 'Statement:' + id})
RETURN id,
  head([(s)-[:SUBJECT]->(a) | a { .id, .name, .abbreviation, .aliases, .kind }]) AS subject,
  head([(s)-[:TARGET]->(a) | a { .id, .name, .abbreviation, .aliases, .kind }]) AS target,
  head([(s)-[:MATTER]->(m) | m { .id, .name, .aliases, .isProgram }]) AS matter,
  COLLECT { MATCH (s)-[c:COUNTERPART]->(a) WITH c, a ORDER BY c.order RETURN { part: c.part, actor: a { .id, .name, .abbreviation, .aliases, .kind } } } AS counterparts,
  [(s)-[:UNDER]->(u) | u { .id, .name, .abbreviation, .aliases, .kind }] AS authorities,
  COLLECT { MATCH (s)-[:CITES]->(p) WITH p ORDER BY p.order RETURN p { .id, .locator, .heading, .order, .silent, .citation } } AS provisions,
  COLLECT { MATCH (s)<-[:HAS_MEMBER]-(g) WITH DISTINCT g ORDER BY g.order RETURN g { .id, .kind, .name } } AS groups
