// Programs in the documents' order.
// @param document: string | null
// @param kind: string | null
// @param responsible: string | null
// @param offset: number
// @param first: number
// @returns { total: number; nodes: Rows.ProgramRow[] }
MATCH (n:DecisionChannels {type: 'Matter'})
WHERE n.isProgram AND ($kind IS NULL OR n.kind = $kind)
  AND ($document IS NULL OR EXISTS { (n)-[:PRESENTED_AT]->()-[:IN_DOCUMENT]->({key: 'Document:' + $document}) })
  AND ($responsible IS NULL OR EXISTS { (n)-[:ANSWERED_BY]->()-[:SUBJECT]->({key: 'Actor:' + $responsible}) })
WITH n ORDER BY n.order
WITH collect(n) AS found
RETURN size(found) AS total, [n IN found[toInteger($offset)..toInteger($offset) + toInteger($first)] | n { .id, .name, .aliases, .kind, .rule }] AS nodes
