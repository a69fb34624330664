// What two sets of documents say, matter by matter; every succession; and which of the documents are unknown.
// @param documents: string[]
// @returns { items: { matter: Rows.MatterRow; found: { statement: Rows.StatementRow; subject: Rows.ActorRow | null; document: string }[] }[]; successions: Rows.SuccessionRow[]; unknown: string[] }
RETURN COLLECT {
  MATCH (s:DecisionChannels {type: 'Statement'})
  WHERE s.document IN $documents
  MATCH (s)-[:MATTER]->(m)
  WITH m, s ORDER BY s.order
  WITH m, min(s.order) AS place, collect({
    statement: s { .id, .action, .family, .phrase, .line, .modality, .condition, .exception, .due, .sentence },
    subject: head([(s)-[:SUBJECT]->(a) | a { .id, .name, .abbreviation, .aliases, .kind }]), document: s.document }) AS found
  ORDER BY place
  RETURN { matter: m { .id, .name, .aliases, .isProgram }, found: found }
} AS items,
COLLECT {
  MATCH (before)<-[:BEFORE]-(x:DecisionChannels {type: 'Succession'})-[:AFTER]->(after)
  USING INDEX x:DecisionChannels(type)
  RETURN x { .partial, .basis, .note, from: before { .id, .name, .abbreviation, .aliases, .kind }, to: after { .id, .name, .abbreviation, .aliases, .kind },
    provisions: [(x)-[:CITES]->(p) | p { .id, .locator, .heading, .order, .silent, .citation }] }
} AS successions,
[id IN $documents WHERE NOT EXISTS { (:DecisionChannels {key: 'Document:' + id}) }] AS unknown
