// Actors by name or by text.
// @param query: string | null
// @param kind: string | null
// @param offset: number
// @param first: number
// @returns { total: number; nodes: Rows.ActorRow[] }
CALL () {
  WITH 1 AS one WHERE $query IS NOT NULL
  CALL db.index.fulltext.queryNodes('decision_channels_names', $query, {limit: 1000}) YIELD node AS a, score
  WITH a, score WHERE a.type = 'Actor' RETURN a, score
UNION
  WITH 1 AS one WHERE $query IS NULL
  MATCH (a:DecisionChannels {type: 'Actor'}) RETURN a, 0.0 AS score
}
WITH a, score WHERE $kind IS NULL OR a.kind = $kind
WITH a ORDER BY score DESC, toLower(a.name)
WITH collect(a) AS found
RETURN size(found) AS total, [a IN found[toInteger($offset)..toInteger($offset) + toInteger($first)] | a { .id, .name, .abbreviation, .aliases, .kind }] AS nodes
