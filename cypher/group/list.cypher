// Groups of one kind in the documents' order: those that have all the words in their name, and a member in the document.
// @param kind: string
// @param words: string[]
// @param document: string | null
// @param first: number
// @returns { group: Rows.GroupRow & { reconstructed: boolean } }
MATCH (g:DecisionChannels {type: 'Group'})
WHERE g.kind = $kind AND all(word IN $words WHERE toLower(g.name) CONTAINS word)
  AND ($document IS NULL OR EXISTS { (g)-[:HAS_MEMBER]->({document: $document}) })
WITH g ORDER BY g.order LIMIT toInteger($first)
RETURN g { .id, .kind, .name, .reconstructed } AS group
