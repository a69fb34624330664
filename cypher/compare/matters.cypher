// What two sets of documents say, matter by matter.
// @param documents: string[]
// @returns { matter: Rows.MatterRow; found: { statement: Rows.StatementRow; subject: Rows.ActorRow | null; document: string }[] }
MATCH (s:DecisionChannels {type: 'Statement'})
WHERE s.document IN $documents
MATCH (s)-[:MATTER]->(m)
WITH m, s ORDER BY s.order
WITH m, collect({ statement: s { .id, .action, .family, .phrase, .line, .modality, .condition, .exception, .due, .sentence }, subject: head([(s)-[:SUBJECT]->(a) | a { .id, .name, .abbreviation, .aliases, .kind }]), document: s.document }) AS found, min(s.order) AS place
ORDER BY place
RETURN m { .id, .name, .aliases, .isProgram } AS matter, found
