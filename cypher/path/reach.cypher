// The furthest actors that an actor reaches, or from which it is reached.
// @param id: string
// @param lines: string[]
// @param documents: string[] | null
// @param forward: boolean
// @returns { depth: number; actor: Rows.ActorRow }
MATCH (start:DecisionChannels {key: 'Actor:' + $id})
CALL (start) {
  WITH start WHERE $forward
  MATCH p = SHORTEST 1 (start) (()-[:ISSUES]->(s WHERE s.line IN $lines AND ($documents IS NULL OR s.document IN $documents))-[:REACHES]->()){1,10} (b:DecisionChannels {type: 'Actor'})
  WHERE b <> start
  RETURN b, length(p) / 2 AS depth
UNION
  WITH start WHERE NOT $forward
  MATCH p = SHORTEST 1 (start) (()<-[:REACHES]-(s WHERE s.line IN $lines AND ($documents IS NULL OR s.document IN $documents))<-[:ISSUES]-()){1,10} (b:DecisionChannels {type: 'Actor'})
  WHERE b <> start
  RETURN b, length(p) / 2 AS depth
}
RETURN depth, b { .id, .name, .abbreviation, .aliases, .kind } AS actor
ORDER BY depth DESC, actor.name
