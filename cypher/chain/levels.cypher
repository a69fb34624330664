// The chain above (or below) an actor by lines of the given kinds: each actor with its distance, the statements that lead
// to it from the level before, their citations, and whether no such line leads on from it. Negatives have no line, so they are never walked.
// @param id: string
// @param by: string[]
// @param lines: string[]
// @param documents: string[] | null
// @param up: boolean
// @returns { start: Rows.ActorRow; levels: (Rows.ChainLevelRow & { citations: string[]; ends: boolean })[] }
MATCH (start:DecisionChannels {key: 'Actor:' + $id})
CALL (start) {
  CALL (start) {
    WITH start WHERE $up
    MATCH (start)<-[r:LEADS_TO*..20]-(a) WHERE all(x IN r WHERE any(y IN x.by WHERE y IN $by))
    RETURN a, min(size(r)) AS depth
  UNION ALL
    WITH start WHERE NOT $up
    MATCH (start)-[r:LEADS_TO*..20]->(a) WHERE all(x IN r WHERE any(y IN x.by WHERE y IN $by))
    RETURN a, min(size(r)) AS depth
  }
  WITH a, depth WHERE a <> start
  WITH depth, collect(a) AS level
  RETURN collect({depth: depth, level: level}) AS away
}
WITH start, [{depth: 0, level: [start]}] + away AS found
RETURN start { .id, .name, .abbreviation, .aliases, .kind } AS start, COLLECT {
  UNWIND [x IN found WHERE x.depth > 0] AS at
  WITH at.depth AS depth, at.level AS level, head([x IN found WHERE x.depth = at.depth - 1 | x.level]) AS before
  UNWIND level AS a
  CALL (a, before) {
    WITH a, before WHERE $up
    MATCH (a)-[l:LEADS_TO]->(b) WHERE any(y IN l.by WHERE y IN $by) AND b IN before
    RETURN l
  UNION ALL
    WITH a, before WHERE NOT $up
    MATCH (a)<-[l:LEADS_TO]-(b) WHERE any(y IN l.by WHERE y IN $by) AND b IN before
    RETURN l
  }
  UNWIND l.statements AS id
  WITH DISTINCT depth, a, id
  MATCH (s:DecisionChannels {key: 'Statement:' + id}) WHERE s.line IN $lines AND ($documents IS NULL OR s.document IN $documents)
  WITH depth, a, s ORDER BY s.order
  WITH depth, a, min(s.order) AS place, collect(s) AS own
  WITH depth, a, place, own, COLLECT { UNWIND own AS s MATCH (s)-[:CITES]->(c) WITH c, min(s.order) AS cited ORDER BY cited, c.order RETURN c.citation } AS citations
  ORDER BY depth, place
  RETURN { depth: depth, actor: a { .id, .name, .abbreviation, .aliases, .kind },
    statements: [s IN own | s { .id, .action, .family, .phrase, .line, .modality, .condition, .exception, .due, .sentence }],
    citations: citations, ends: CASE WHEN $up
      THEN NOT EXISTS { (a)<-[l:LEADS_TO]-() WHERE any(y IN l.by WHERE y IN $by) }
      ELSE NOT EXISTS { (a)-[l:LEADS_TO]->() WHERE any(y IN l.by WHERE y IN $by) } END }
} AS levels
