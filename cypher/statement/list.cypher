// Statements that fit all given filters. The anchor names the most selective filter, so that the search starts from it
// and not from all statements; the other filters are tested on what it yields.
// @param anchor: 'provision' | 'actor' | 'matter' | 'authority' | 'text' | 'all'
// @param provision: string | null
// @param anyActor: string | null
// @param subject: string | null
// @param counterpart: string | null
// @param actor: string | null
// @param matter: string | null
// @param program: string | null
// @param authority: string | null
// @param document: string | null
// @param actions: string[] | null
// @param families: string[] | null
// @param modality: string | null
// @param query: string
// @param withText: boolean
// @param offset: number
// @param first: number
// @returns { total: number; nodes: Rows.StatementRow[] }
CALL () {
  WITH 1 AS one WHERE $anchor = 'provision'
  MATCH (:DecisionChannels {key: 'Provision:' + $provision})<-[:CITES]-(s {type: 'Statement'}) RETURN s, 0.0 AS score
UNION
  WITH 1 AS one WHERE $anchor = 'actor'
  MATCH (:DecisionChannels {key: 'Actor:' + $anyActor})<-[:SUBJECT|TARGET|COUNTERPART]-(s) RETURN DISTINCT s, 0.0 AS score
UNION
  WITH 1 AS one WHERE $anchor = 'matter'
  MATCH (:DecisionChannels {key: 'Matter:' + $matter})<-[:NARROWS*0..8]-()<-[:MATTER]-(s) RETURN DISTINCT s, 0.0 AS score
UNION
  WITH 1 AS one WHERE $anchor = 'authority'
  MATCH (:DecisionChannels {key: 'Authority:' + $authority})<-[:SECTION_OF*0..4]-()<-[:UNDER]-(s) RETURN DISTINCT s, 0.0 AS score
UNION
  WITH 1 AS one WHERE $anchor = 'text'
  CALL db.index.fulltext.queryNodes('decision_channels_statement_texts', $query, {limit: 1000}) YIELD node AS s, score RETURN s, score
UNION
  WITH 1 AS one WHERE $anchor = 'all'
  MATCH (s:DecisionChannels {type: 'Statement'}) RETURN s, 0.0 AS score
}
WITH s, score
CALL (s, score) {
  WITH s, score WHERE NOT $withText OR $anchor = 'text' RETURN score AS fit
UNION
  WITH s WHERE $withText AND $anchor <> 'text'
  CALL db.index.fulltext.queryNodes('decision_channels_statement_texts', $query, {limit: 1000}) YIELD node, score AS found
  WITH s, node, found WHERE node = s RETURN found AS fit
}
WITH s, fit AS score
WHERE ($document IS NULL OR s.document = $document)
  AND ($actions IS NULL OR s.action IN $actions)
  AND ($families IS NULL OR s.family IN $families)
  AND ($modality IS NULL OR s.modality = $modality)
  AND ($subject IS NULL OR EXISTS { (s)-[:SUBJECT]->({key: 'Actor:' + $subject}) })
  AND ($counterpart IS NULL OR EXISTS { (s)-[:COUNTERPART]->({key: 'Actor:' + $counterpart}) })
  AND ($actor IS NULL OR EXISTS { (s)-[:SUBJECT|TARGET|COUNTERPART]->({key: 'Actor:' + $actor}) })
  AND ($provision IS NULL OR EXISTS { (s)-[:CITES]->({key: 'Provision:' + $provision}) })
  AND ($matter IS NULL OR EXISTS { (s)-[:MATTER]->()-[:NARROWS*0..8]->({key: 'Matter:' + $matter}) })
  AND ($program IS NULL OR EXISTS { (s)-[:MATTER]->()-[:NARROWS*0..8]->({key: 'Matter:' + $program, isProgram: true}) })
  AND ($authority IS NULL OR EXISTS { (s)-[:UNDER]->()-[:SECTION_OF*0..4]->({key: 'Authority:' + $authority}) })
WITH s ORDER BY score DESC, s.order
WITH collect(s) AS found
RETURN size(found) AS total, [s IN found[toInteger($offset)..toInteger($offset) + toInteger($first)] | s { .id, .action, .family, .phrase, .line, .modality, .condition, .exception, .due, .sentence }] AS nodes
