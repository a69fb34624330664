// The shortest ways from one actor to another in the direction of the statements: each way of actors once, with the
// first statement that bears each step.
// @param from: string
// @param to: string
// @param by: string[]
// @param lines: string[]
// @param documents: string[] | null
// @param first: number
// @returns { actors: Rows.ActorRow[]; statements: Rows.StatementRow[]; forward: boolean[]; citations: string[][] }
MATCH (a:DecisionChannels {key: 'Actor:' + $from})
MATCH (b:DecisionChannels {key: 'Actor:' + $to})
MATCH p = SHORTEST 100 (a)-[r:LEADS_TO WHERE any(x IN r.by WHERE x IN $by)]->{1,10}(b)
WITH nodes(p) AS actors, relationships(p) AS leads, [r IN relationships(p) | true] AS forward
WHERE all(i IN range(0, size(leads) - 1) WHERE NOT actors[i] IN actors[i + 1..])
CALL (leads) {
  UNWIND range(0, size(leads) - 1) AS i
  WITH i, leads[i].statements AS ids
  CALL (ids) {
    UNWIND ids AS id
    MATCH (s:DecisionChannels {key: 'Statement:' + id})
    WHERE s.line IN $lines AND ($documents IS NULL OR s.document IN $documents)
    RETURN s LIMIT 1
  }
  WITH s ORDER BY i
  RETURN collect(s) AS statements
}
WITH actors, forward, statements
ORDER BY size(statements), reduce(o = 0, s IN statements | o + s.order) LIMIT toInteger($first)
RETURN [n IN actors | n { .id, .name, .abbreviation, .aliases, .kind }] AS actors,
  [s IN statements | s { .id, .action, .family, .phrase, .line, .modality, .condition, .exception, .due, .sentence }] AS statements,
  forward, [s IN statements | [(s)-[:CITES]->(c) | c.citation]] AS citations
