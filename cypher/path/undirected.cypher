// The shortest stated paths, walked with and against the direction of the statements.
// @param from: string
// @param to: string
// @param lines: string[]
// @param documents: string[] | null
// @returns { actors: Rows.ActorRow[]; statements: Rows.StatementRow[]; forward: boolean[]; citations: string[][] }
MATCH (a:DecisionChannels {key: 'Actor:' + $from})
MATCH (b:DecisionChannels {key: 'Actor:' + $to})
MATCH p = SHORTEST 40 (a) (()-[:ISSUES|REACHES]-(s WHERE s.type = 'Statement' AND s.line IN $lines AND ($documents IS NULL OR s.document IN $documents))-[:ISSUES|REACHES]-()){1,10} (b)
WITH p, [n IN nodes(p) WHERE n.type = 'Actor' | n { .id, .name, .abbreviation, .aliases, .kind }] AS actors,
  [n IN nodes(p) WHERE n.type = 'Statement' | n { .id, .action, .family, .phrase, .line, .modality, .condition, .exception, .due, .sentence, .order }] AS statements,
  [i IN range(0, length(p) / 2 - 1) | type(relationships(p)[2 * i]) = 'ISSUES'] AS forward,
  [n IN nodes(p) WHERE n.type = 'Statement' | [(n)-[:CITES]->(c) | c.citation]] AS citations
RETURN actors, statements, forward, citations
ORDER BY size(statements), reduce(o = 0, s IN statements | o + s.order)
