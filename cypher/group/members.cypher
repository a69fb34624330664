// The members of groups in order, with who acts in each.
// @param ids: string[]
// @returns { id: string; members: (Rows.GroupMemberRow & { actor: Rows.ActorRow | null })[] }
UNWIND $ids AS id
MATCH (g:DecisionChannels {key: 'Group:' + id})
RETURN id, COLLECT {
  MATCH (g)-[m:HAS_MEMBER]->(s)
  WITH m, s ORDER BY m.position
  RETURN { position: m.position, role: m.role, statement: s { .id, .action, .family, .phrase, .line, .modality, .condition, .exception, .due, .sentence }, actor: head([(s)-[:SUBJECT]->(a) | a { .id, .name, .abbreviation, .aliases, .kind }]) }
} AS members
