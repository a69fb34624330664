// Why two actors have no path: the furthest actors that lines lead to from the one, and from which they lead to the other.
// Either end is null where its id is unknown.
// @param from: string
// @param to: string
// @param by: string[]
// @param undirected: boolean
// @returns { from: Rows.ActorRow | null; to: Rows.ActorRow | null; forth: Rows.ActorRow[]; back: Rows.ActorRow[] }
OPTIONAL MATCH (a:DecisionChannels {key: 'Actor:' + $from})
OPTIONAL MATCH (b:DecisionChannels {key: 'Actor:' + $to})
CALL (a) {
  CALL (a) {
    WITH a WHERE NOT $undirected
    MATCH (a)-[r:LEADS_TO*..20]->(n) WHERE all(x IN r WHERE any(y IN x.by WHERE y IN $by))
    RETURN n, min(size(r)) AS depth
  UNION ALL
    WITH a WHERE $undirected
    MATCH (a)-[r:LEADS_TO*..20]-(n) WHERE all(x IN r WHERE any(y IN x.by WHERE y IN $by))
    RETURN n, min(size(r)) AS depth
  }
  WITH depth, collect(n) AS level WHERE level <> [a]
  ORDER BY depth DESC LIMIT 1
  UNWIND level AS n
  WITH n WHERE n <> a ORDER BY n.name LIMIT 20
  RETURN collect(n { .id, .name, .abbreviation, .aliases, .kind }) AS forth
}
CALL (b) {
  CALL (b) {
    WITH b WHERE NOT $undirected
    MATCH (b)<-[r:LEADS_TO*..20]-(n) WHERE all(x IN r WHERE any(y IN x.by WHERE y IN $by))
    RETURN n, min(size(r)) AS depth
  UNION ALL
    WITH b WHERE $undirected
    MATCH (b)-[r:LEADS_TO*..20]-(n) WHERE all(x IN r WHERE any(y IN x.by WHERE y IN $by))
    RETURN n, min(size(r)) AS depth
  }
  WITH depth, collect(n) AS level WHERE level <> [b]
  ORDER BY depth DESC LIMIT 1
  UNWIND level AS n
  WITH n WHERE n <> b ORDER BY n.name LIMIT 20
  RETURN collect(n { .id, .name, .abbreviation, .aliases, .kind }) AS back
}
RETURN a { .id, .name, .abbreviation, .aliases, .kind } AS from, b { .id, .name, .abbreviation, .aliases, .kind } AS to, forth, back
