// What people ask and no document says, best fit first.
// @param query: string
// @returns { id: string; says: string; asked: string[]; citations: string[] }
CALL db.index.fulltext.queryNodes('decision_channels_silences', $query, {limit: 10}) YIELD node AS q, score
WITH q, score ORDER BY score DESC
RETURN q.id AS id, q.says AS says, q.asked AS asked, [(q)-[:CITES]->(p) | p.citation] AS citations
