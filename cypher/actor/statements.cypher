// A page of the statements of each actor, one batch for all of them.
// @param ids: string[]
// @param roles: string[] | null
// @param actions: string[] | null
// @param families: string[] | null
// @param documents: string[] | null
// @param offset: number
// @param first: number
// @returns { id: string; total: number; nodes: Rows.StatementRow[] }
UNWIND $ids AS id
MATCH (a:DecisionChannels {key: 'Actor:' + id})
WITH id, COLLECT {
  MATCH (a)<-[r:SUBJECT|TARGET|COUNTERPART]-(s)
  WHERE ($roles IS NULL OR type(r) IN $roles)
    AND ($actions IS NULL OR s.action IN $actions)
    AND ($families IS NULL OR s.family IN $families)
    AND ($documents IS NULL OR s.document IN $documents)
  WITH DISTINCT s ORDER BY s.order
  RETURN s
} AS found
RETURN id, size(found) AS total, [s IN found[toInteger($offset)..toInteger($offset) + toInteger($first)] | s { .id, .action, .family, .phrase, .line, .modality, .condition, .exception, .due, .sentence }] AS nodes
