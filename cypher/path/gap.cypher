// Why two actors have no path: how far the stated lines lead from the one, and from how far they lead to the other.
// Either end is null where its id is unknown.
// @param from: string
// @param to: string
// @param lines: string[]
// @param documents: string[] | null
// @param undirected: boolean
// @returns { from: Rows.ActorRow | null; to: Rows.ActorRow | null; forth: { depth: number; actor: Rows.ActorRow }[]; back: { depth: number; actor: Rows.ActorRow }[] }
OPTIONAL MATCH (a:DecisionChannels {key: 'Actor:' + $from})
OPTIONAL MATCH (b:DecisionChannels {key: 'Actor:' + $to})
RETURN a { .id, .name, .abbreviation, .aliases, .kind } AS from, b { .id, .name, .abbreviation, .aliases, .kind } AS to,
COLLECT {
  WITH a WHERE NOT $undirected
  MATCH p = (a)-[:ISSUES|REACHES*1..20]->(n)
  WHERE all(x IN nodes(p) WHERE x.type = 'Actor' OR (x.line IN $lines AND ($documents IS NULL OR x.document IN $documents)))
  WITH a, n, min(length(p)) / 2 AS depth WHERE n.type = 'Actor' AND n <> a
  RETURN { depth: depth, actor: n { .id, .name, .abbreviation, .aliases, .kind } } AS reached
UNION ALL
  WITH a WHERE $undirected
  MATCH p = (a)-[:ISSUES|REACHES*1..20]-(n)
  WHERE all(x IN nodes(p) WHERE x.type = 'Actor' OR (x.line IN $lines AND ($documents IS NULL OR x.document IN $documents)))
  WITH a, n, min(length(p)) / 2 AS depth WHERE n.type = 'Actor' AND n <> a
  RETURN { depth: depth, actor: n { .id, .name, .abbreviation, .aliases, .kind } } AS reached
} AS forth,
COLLECT {
  WITH b WHERE NOT $undirected
  MATCH p = (b)<-[:ISSUES|REACHES*1..20]-(n)
  WHERE all(x IN nodes(p) WHERE x.type = 'Actor' OR (x.line IN $lines AND ($documents IS NULL OR x.document IN $documents)))
  WITH b, n, min(length(p)) / 2 AS depth WHERE n.type = 'Actor' AND n <> b
  RETURN { depth: depth, actor: n { .id, .name, .abbreviation, .aliases, .kind } } AS reached
UNION ALL
  WITH b WHERE $undirected
  MATCH p = (b)-[:ISSUES|REACHES*1..20]-(n)
  WHERE all(x IN nodes(p) WHERE x.type = 'Actor' OR (x.line IN $lines AND ($documents IS NULL OR x.document IN $documents)))
  WITH b, n, min(length(p)) / 2 AS depth WHERE n.type = 'Actor' AND n <> b
  RETURN { depth: depth, actor: n { .id, .name, .abbreviation, .aliases, .kind } } AS reached
} AS back
