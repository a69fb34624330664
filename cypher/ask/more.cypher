// The same of given statements: members of a group, or statements that structure leads to.
// @param ids: string[]
// @returns { id: string; statement: Rows.StatementRow; document: string; order: number; subject: Rows.ActorRow | null; target: Rows.ActorRow | null; counterparts: Rows.CounterpartRow[]; matter: Rows.MatterRow | null; authorities: Rows.AuthorityRow[]; provisions: { id: string; citation: string; order: number }[]; groups: { id: string; kind: string }[] }
UNWIND $ids AS id
MATCH (s:DecisionChannels {key: 'Statement:' + id})
RETURN id, s { .id, .action, .family, .phrase, .line, .modality, .condition, .exception, .due, .sentence } AS statement,
  s.document AS document, s.order AS order,
  head([(s)-[:SUBJECT]->(a) | a { .id, .name, .abbreviation, .aliases, .kind }]) AS subject,
  head([(s)-[:TARGET]->(a) | a { .id, .name, .abbreviation, .aliases, .kind }]) AS target,
  COLLECT { MATCH (s)-[c:COUNTERPART]->(a) WITH c, a ORDER BY c.order RETURN { part: c.part, actor: a { .id, .name, .abbreviation, .aliases, .kind } } } AS counterparts,
  head([(s)-[:MATTER]->(m) | m { .id, .name, .aliases, .isProgram }]) AS matter,
  [(s)-[:UNDER]->(u) | u { .id, .name, .abbreviation, .aliases, .kind }] AS authorities,
  COLLECT { MATCH (s)-[:CITES]->(p) WITH p ORDER BY p.order RETURN { id: p.id, citation: p.citation, order: p.order } } AS provisions,
  [(s)<-[:HAS_MEMBER]-(g) | { id: g.id, kind: g.kind }] AS groups
