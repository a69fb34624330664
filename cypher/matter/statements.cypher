// A page of the statements of each matter, those of what is nested in it included.
// @param ids: string[]
// @param offset: number
// @param first: number
// @returns { id: string; total: number; nodes: Rows.StatementRow[] }
UNWIND $ids AS id
MATCH (n:DecisionChannels {key: 'Matter:' + id})
WITH id, COLLECT {
  MATCH (n)<-[:NARROWS*0..8]-()<-[:MATTER]-(s)
  WITH DISTINCT s ORDER BY s.order
  RETURN s
} AS found
RETURN id, size(found) AS total, [s IN found[toInteger($offset)..toInteger($offset) + toInteger($first)] | s { .id, .action, .family, .phrase, .line, .modality, .condition, .exception, .due, .sentence }] AS nodes
