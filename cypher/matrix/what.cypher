// The heads of the what-axis of a matrix, each with the statements about it.
// @param matters: string[] | null
// @param programs: string | null
// @param provisionsOf: string | null
// @param families: string[] | null
// @param documents: string[] | null
// @returns { id: string; label: string; found: { statement: Rows.StatementRow; subject: Rows.ActorRow | null; underSome: boolean; document: string }[] }
CALL () {
  WITH 1 AS one WHERE $matters IS NOT NULL
  UNWIND range(0, size($matters) - 1) AS place
  MATCH (h:DecisionChannels {key: 'Matter:' + $matters[place]})
  RETURN h, h.name AS label, place
UNION
  WITH 1 AS one WHERE $programs IS NOT NULL
  MATCH (h:DecisionChannels {type: 'Matter'}) WHERE h.isProgram AND h.kind = $programs
  RETURN h, h.name AS label, h.order AS place
UNION
  WITH 1 AS one WHERE $provisionsOf IS NOT NULL
  MATCH (:DecisionChannels {key: 'Provision:' + $provisionsOf})<-[:UNDER_PROVISION*1..6]-(h)
  RETURN DISTINCT h, h.citation + ' ' + h.heading AS label, h.order AS place
}
WITH h, label, place ORDER BY place LIMIT 500
RETURN h.id AS id, label, COLLECT {
  CALL (h) {
    WITH h WHERE h.type = 'Matter'
    MATCH (h)<-[:NARROWS*0..8]-()<-[:MATTER]-(s) RETURN DISTINCT s
  UNION
    WITH h WHERE h.type = 'Provision'
    MATCH (h)<-[:CITES]-(s {type: 'Statement'}) RETURN DISTINCT s
  }
  WITH s
  WHERE ($families IS NULL OR s.family IN $families) AND ($documents IS NULL OR s.document IN $documents)
  WITH s ORDER BY s.order
  RETURN { statement: s { .id, .action, .family, .phrase, .line, .modality, .condition, .exception, .due, .sentence }, subject: head([(s)-[:SUBJECT]->(a) | a { .id, .name, .abbreviation, .aliases, .kind }]), underSome: EXISTS { (s)-[:UNDER]->() }, document: s.document }
} AS found
