// The chain above (or below) an actor by lines of the given kinds: each actor with its distance, the statements that lead
// to it from the level before, their citations, and whether no such line leads on from it. Negatives have no line, so they are never walked.
// @param id: string
// @param lines: string[]
// @param up: boolean
// @returns { start: Rows.ActorRow; levels: (Rows.ChainLevelRow & { citations: string[]; ends: boolean })[] }
MATCH (start:DecisionChannels {key: 'Actor:' + $id})
WITH start, COLLECT {
  WITH start WHERE $up
  MATCH p = (start)<-[:ISSUES|REACHES*1..24]-(n)
  WHERE all(x IN nodes(p) WHERE x.type = 'Actor' OR x.line IN $lines)
  WITH start, n, min(length(p)) / 2 AS depth WHERE n.type = 'Actor' AND n <> start
  RETURN {actor: n, depth: depth}
UNION ALL
  WITH start WHERE NOT $up
  MATCH p = (start)-[:ISSUES|REACHES*1..24]->(n)
  WHERE all(x IN nodes(p) WHERE x.type = 'Actor' OR x.line IN $lines)
  WITH start, n, min(length(p)) / 2 AS depth WHERE n.type = 'Actor' AND n <> start
  RETURN {actor: n, depth: depth}
} AS found
RETURN start { .id, .name, .abbreviation, .aliases, .kind } AS start, COLLECT {
  UNWIND found AS level
  WITH level.actor AS a, level.depth AS depth,
    CASE level.depth WHEN 1 THEN [start] ELSE [x IN found WHERE x.depth = level.depth - 1 | x.actor] END AS before
  CALL (a, before) {
    WITH a, before WHERE $up
    MATCH (a)-[:ISSUES]->(s)-[:REACHES]->(b) WHERE s.line IN $lines AND b IN before
    RETURN DISTINCT s
  UNION
    WITH a, before WHERE NOT $up
    MATCH (a)<-[:REACHES]-(s)<-[:ISSUES]-(b) WHERE s.line IN $lines AND b IN before
    RETURN DISTINCT s
  }
  WITH a, depth, s ORDER BY s.order
  WITH a, depth, min(s.order) AS place, collect(s) AS own
  WITH a, depth, place, own, COLLECT { UNWIND own AS s MATCH (s)-[:CITES]->(c) WITH c, min(s.order) AS cited ORDER BY cited, c.order RETURN c.citation } AS citations
  ORDER BY depth, place
  RETURN { depth: depth, actor: a { .id, .name, .abbreviation, .aliases, .kind },
    statements: [s IN own | s { .id, .action, .family, .phrase, .line, .modality, .condition, .exception, .due, .sentence }],
    citations: citations, ends: NOT (
    ($up AND EXISTS { (a)<-[:REACHES]-(s WHERE s.line IN $lines)<-[:ISSUES]-(b) WHERE b <> a })
    OR (NOT $up AND EXISTS { (a)-[:ISSUES]->(s WHERE s.line IN $lines)-[:REACHES]->(b) WHERE b <> a })) }
} AS levels
