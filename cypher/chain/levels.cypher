// Every actor that stands above (or below) an actor by lines of the given kinds, with its distance,
// and the statements that lead from the level before. Negatives have no line, so they are never walked.
// @param id: string
// @param lines: string[]
// @param up: boolean
// @returns { depth: number; actor: Rows.ActorRow; statements: Rows.StatementRow[] }
MATCH (start:DecisionChannels {key: 'Actor:' + $id})
CALL (start) {
  WITH start WHERE $up
  MATCH p = SHORTEST 1 (start) (()<-[:REACHES]-(s WHERE s.line IN $lines)<-[:ISSUES]-()){1,12} (b:DecisionChannels {type: 'Actor'})
  WHERE b <> start
  RETURN b, length(p) / 2 AS depth
UNION
  WITH start WHERE NOT $up
  MATCH p = SHORTEST 1 (start) (()-[:ISSUES]->(s WHERE s.line IN $lines)-[:REACHES]->()){1,12} (b:DecisionChannels {type: 'Actor'})
  WHERE b <> start
  RETURN b, length(p) / 2 AS depth
}
WITH start, collect({actor: b, depth: depth}) AS found
WITH found + [{actor: start, depth: 0}] AS all
UNWIND all AS upper
UNWIND [x IN all WHERE x.depth = upper.depth + 1] AS lower
WITH upper.actor AS x, lower.actor AS y, lower.depth AS depth
MATCH (x)-[:ISSUES|REACHES]-(s {type: 'Statement'})-[:ISSUES|REACHES]-(y)
WHERE s.line IN $lines
  AND (($up AND EXISTS { (y)-[:ISSUES]->(s)-[:REACHES]->(x) }) OR (NOT $up AND EXISTS { (x)-[:ISSUES]->(s)-[:REACHES]->(y) }))
WITH depth, y, s ORDER BY s.order
WITH depth, y, collect(DISTINCT s { .id, .action, .family, .phrase, .line, .modality, .condition, .exception, .due, .sentence }) AS statements, min(s.order) AS place
ORDER BY depth, place
RETURN depth, y { .id, .name, .abbreviation, .aliases, .kind } AS actor, statements
