// Names, aliases and sample questions that fit what was typed: first what is called exactly so, then what begins so, then the rest.
// @param text: string
// @param query: string
// @param first: number
// @returns { type: string; id: string; isProgram: boolean | null; names: string[]; of: string | null; score: number }
CALL () {
  MATCH (n:DecisionChannels) WHERE n.type IN ['Actor', 'Matter', 'Authority', 'Provision']
  WITH n, split(toLower(n.names), ' | ') AS names
  WITH n, CASE n.type WHEN 'Provision' THEN [citation IN names[..1] WHERE citation ENDS WITH ' ' + $text]
    ELSE [name IN names WHERE name STARTS WITH $text] END AS fitting
  WHERE fitting <> []
  WITH n, fitting, reduce(least = 100, name IN fitting | CASE WHEN size(name) < least THEN size(name) ELSE least END) AS least
  RETURN n, CASE WHEN $text IN fitting OR n.type = 'Provision' THEN 1000.0 ELSE 200.0 - least END AS score
  UNION ALL
  CALL db.index.fulltext.queryNodes('decision_channels_names', $query, {limit: 200}) YIELD node AS n, score
  RETURN n, score
  UNION ALL
  // An index of their own: they are many, and would leave no room for names.
  CALL db.index.fulltext.queryNodes('decision_channels_questions', $query, {limit: 20}) YIELD node AS n, score
  RETURN n, score
}
WITH n, max(score) AS best
WITH n, best * CASE n.type WHEN 'Actor' THEN 1.6 WHEN 'Question' THEN 0.6 WHEN 'Provision' THEN 0.8 ELSE 1.2 END AS score
RETURN n.type AS type, n.id AS id, n.isProgram AS isProgram, coalesce(split(n.names, ' | '), [n.text]) AS names, n.of AS of, score
ORDER BY score DESC, size(coalesce(n.names, n.text)) LIMIT toInteger($first)
