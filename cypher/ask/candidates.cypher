// The statements that fit a question best by text, with what choosing among them needs.
// Structure (part of, heads …) competes only when it is asked for. Statements of the places that the question names are there in any case.
// @param query: string | null
// @param places: string[]
// @param documents: string[] | null
// @param limit: number
// @returns { statement: Rows.StatementRow; score: number; document: string; order: number; text: string; subject: Rows.ActorRow | null; target: Rows.ActorRow | null; counterparts: Rows.CounterpartRow[]; matter: Rows.MatterRow | null; authorities: Rows.AuthorityRow[]; provisions: { id: string; citation: string; order: number }[]; groups: { id: string; kind: string }[]; asked: { text: string; part: string; group: string | null; kind: Rows.GroupRow['kind'] | null }[] }
CALL () {
  WITH 1 AS one WHERE $query IS NOT NULL
  CALL db.index.fulltext.queryNodes('decision_channels_statement_texts', $query, {limit: toInteger($limit)}) YIELD node AS s, score
  WHERE $documents IS NULL OR s.document IN $documents
  RETURN s, score
  UNION ALL
  UNWIND $places AS place
  MATCH (p:DecisionChannels)<-[:CITES]-(s {type: 'Statement'})
  WHERE p.key = 'Provision:' + place OR p.key STARTS WITH 'Provision:' + place + '.' OR p.key STARTS WITH 'Provision:' + place + ' '
  RETURN s, 0.0 AS score
}
WITH s, max(score) AS score
RETURN s { .id, .action, .family, .phrase, .line, .modality, .condition, .exception, .due, .sentence } AS statement,
  score, s.document AS document, s.order AS order,
  s.subjectText + ' . ' + s.objectText + ' . ' + s.conditionText + ' . ' + s.counterpartText + ' . ' + s.actionText + ' . ' + s.authorityText AS text,
  head([(s)-[:SUBJECT]->(a) | a { .id, .name, .abbreviation, .aliases, .kind }]) AS subject,
  head([(s)-[:TARGET]->(a) | a { .id, .name, .abbreviation, .aliases, .kind }]) AS target,
  COLLECT { MATCH (s)-[c:COUNTERPART]->(a) WITH c, a ORDER BY c.order RETURN { part: c.part, actor: a { .id, .name, .abbreviation, .aliases, .kind } } } AS counterparts,
  head([(s)-[:MATTER]->(m) | m { .id, .name, .aliases, .isProgram }]) AS matter,
  [(s)-[:UNDER]->(u) | u { .id, .name, .abbreviation, .aliases, .kind }] AS authorities,
  COLLECT { MATCH (s)-[:CITES]->(p) WITH p ORDER BY p.order RETURN { id: p.id, citation: p.citation, order: p.order } } AS provisions,
  [(s)<-[:HAS_MEMBER]-(g) | { id: g.id, kind: g.kind }] AS groups,
  [(s)<-[:ASKS]-(q) | { text: q.text, part: q.part, group: null, kind: null }]
    + [(s)<-[:HAS_MEMBER]-(g)<-[:ASKS]-(q) | { text: q.text, part: q.part, group: g.id, kind: g.kind }] AS asked
ORDER BY score DESC
