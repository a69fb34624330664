// A channel's document, actors and lines.
// @param ids: string[]
// @returns { id: string; document: Rows.DocumentRow; actors: Rows.ActorRow[]; statements: Rows.StatementRow[] }
UNWIND $ids AS id
MATCH (g:DecisionChannels {key: 'Group:' + id})-[:IN_DOCUMENT]->(d)
RETURN id, d { .id, .title, .short, .edition, .date, .publisher, .address, .era, .superseded, .note } AS document,
  COLLECT {
    MATCH (g)-[m:HAS_MEMBER]->()-[:SUBJECT|TARGET|COUNTERPART]->(a)
    WITH a, min(m.position) AS place ORDER BY place
    RETURN a { .id, .name, .abbreviation, .aliases, .kind }
  } AS actors,
  COLLECT { MATCH (g)-[m:HAS_MEMBER]->(s) WITH m, s ORDER BY m.position RETURN s { .id, .action, .family, .phrase, .line, .modality, .condition, .exception, .due, .sentence } } AS statements
