// Authorities by name or by text.
// @param query: string | null
// @param document: string | null
// @param first: number
// @returns { authority: Rows.AuthorityRow }
CALL () {
  WITH 1 AS one WHERE $query IS NOT NULL
  CALL db.index.fulltext.queryNodes('decision_channels_names', $query, {limit: 1000}) YIELD node AS n, score
  WITH n, score WHERE n.type = 'Authority' RETURN n, score
UNION
  WITH 1 AS one WHERE $query IS NULL
  MATCH (n:DecisionChannels {type: 'Authority'}) RETURN n, 0.0 AS score
}
WITH n, score WHERE $document IS NULL OR EXISTS { (n)<-[:UNDER]-({document: $document}) }
WITH n ORDER BY score DESC, toLower(n.name) LIMIT toInteger($first)
RETURN n { .id, .name, .abbreviation, .aliases, .kind } AS authority
