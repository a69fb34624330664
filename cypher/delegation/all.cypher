// Every statement that delegates, with who hands on and who receives.
// @returns { statement: Rows.StatementRow; from: Rows.ActorRow | null; to: Rows.ActorRow[]; authorities: Rows.AuthorityRow[]; authorityIds: string[]; matters: string[]; citations: string[]; order: number }
MATCH (s:DecisionChannels {type: 'Statement'})
WHERE s.action = 'DELEGATE' AND s.modality <> 'SHALL_NOT' AND s.modality <> 'DOES_NOT'
WITH s ORDER BY s.order
RETURN s { .id, .action, .family, .phrase, .line, .modality, .condition, .exception, .due, .sentence } AS statement,
  coalesce(head([(s)-[:SUBJECT]->(a) | a { .id, .name, .abbreviation, .aliases, .kind }]),
    head([(s)-[c:COUNTERPART]->(a) WHERE c.part = 'FROM' | a { .id, .name, .abbreviation, .aliases, .kind }])) AS from,
  [(s)-[:TARGET]->(a) | a { .id, .name, .abbreviation, .aliases, .kind }]
    + [(s)-[c:COUNTERPART]->(a) WHERE c.part = 'TO' | a { .id, .name, .abbreviation, .aliases, .kind }] AS to,
  [(s)-[:UNDER]->(u) | u { .id, .name, .abbreviation, .aliases, .kind }] AS authorities,
  [(s)-[:UNDER]->()-[:SECTION_OF*0..4]->(u) | u.id] AS authorityIds,
  [(s)-[:MATTER]->()-[:NARROWS*0..8]->(m) | m.id] AS matters,
  [(s)-[:CITES]->(c) | c.citation] AS citations,
  s.order AS order
