// Documents by their place in time.
// @param id: string | null
// @param first: number
// @returns { document: Rows.DocumentRow }
MATCH (d:DecisionChannels {type: 'Document'})
WHERE $id IS NULL OR d.id = $id
WITH d ORDER BY d.era LIMIT toInteger($first)
RETURN d { .id, .title, .short, .edition, .date, .publisher, .address, .era, .superseded, .note } AS document
