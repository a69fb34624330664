// Where programs are presented, who answers for them and every statement about them.
// @param ids: string[]
// @returns { id: string; provisions: Rows.ProvisionRow[]; responsible: { actor: Rows.ActorRow; statements: Rows.StatementRow[] }[]; statements: Rows.StatementRow[] }
UNWIND $ids AS id
MATCH (n:DecisionChannels {key: 'Matter:' + id})
RETURN id,
  COLLECT { MATCH (n)-[:PRESENTED_AT]->(p) WITH p ORDER BY p.order RETURN p { .id, .locator, .heading, .order, .silent, .citation } } AS provisions,
  COLLECT {
    MATCH (n)-[:ANSWERED_BY]->(s)-[:SUBJECT]->(a)
    WITH a, s ORDER BY s.order
    WITH a, collect(s { .id, .action, .family, .phrase, .line, .modality, .condition, .exception, .due, .sentence }) AS statements, min(s.order) AS place ORDER BY place
    RETURN { actor: a { .id, .name, .abbreviation, .aliases, .kind }, statements: statements }
  } AS responsible,
  COLLECT { MATCH (n)<-[:NARROWS*0..8]-()<-[:MATTER]-(s) WITH DISTINCT s ORDER BY s.order LIMIT 100 RETURN s { .id, .action, .family, .phrase, .line, .modality, .condition, .exception, .due, .sentence } } AS statements
