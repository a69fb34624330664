// The provisions of documents in printed order.
// @param ids: string[]
// @returns { id: string; provisions: Rows.ProvisionRow[] }
UNWIND $ids AS id
MATCH (d:DecisionChannels {key: 'Document:' + id})
RETURN id, COLLECT { MATCH (d)<-[:IN_DOCUMENT]-(p {type: 'Provision'}) WITH p ORDER BY p.order RETURN p { .id, .locator, .heading, .order, .silent, .citation } } AS provisions
