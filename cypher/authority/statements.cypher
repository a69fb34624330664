// A page of the statements of each authority, those of what is nested in it included.
// @param ids: string[]
// @param offset: number
// @param first: number
// @returns { id: string; total: number; nodes: Rows.StatementRow[] }
UNWIND $ids AS id
MATCH (n:DecisionChannels {key: 'Authority:' + id})
WITH id, COLLECT {
  MATCH (n)<-[:SECTION_OF*0..4]-()<-[:UNDER]-(s)
  WITH DISTINCT s ORDER BY s.order
  RETURN s
} AS found
RETURN id, size(found) AS total, [s IN found[toInteger($offset)..toInteger($offset) + toInteger($first)] | s { .id, .action, .family, .phrase, .line, .modality, .condition, .exception, .due, .sentence }] AS nodes
