// Names, aliases and sample questions that fit what was typed.
// @param query: string
// @param first: number
// @returns { type: string; id: string; isProgram: boolean | null; names: string[]; of: string | null; score: number }
CALL db.index.fulltext.queryNodes('decision_channels_names', $query, {limit: 200}) YIELD node AS n, score
WITH n, score * CASE n.type WHEN 'Actor' THEN 1.6 WHEN 'Question' THEN 0.6 WHEN 'Provision' THEN 0.8 ELSE 1.2 END AS score
RETURN n.type AS type, n.id AS id, n.isProgram AS isProgram, split(n.names, ' | ') AS names, n.of AS of, score
ORDER BY score DESC, size(n.names) LIMIT toInteger($first)
