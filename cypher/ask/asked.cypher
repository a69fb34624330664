// Every sample question with what answers it: the actions and actors of its statement, or of its group's statements.
// @returns { text: string; part: string; actions: string[]; actors: string[]; document: string | null }
MATCH (q:DecisionChannels {type: 'Question'})-[:ASKS]->(t)
USING INDEX q:DecisionChannels(type)
// Sixteen questions ask for one statement: what it says is read once for all of them.
WITH t, collect(q) AS questions
WITH questions,
  CASE t.type WHEN 'Statement' THEN [t.action] ELSE COLLECT { MATCH (t)-[:HAS_MEMBER]->(s) RETURN DISTINCT s.action } END AS actions,
  CASE t.type WHEN 'Statement' THEN COLLECT { MATCH (t)-[:SUBJECT|TARGET|COUNTERPART]->(a) RETURN DISTINCT a.id } ELSE [] END AS actors,
  CASE t.type WHEN 'Statement' THEN t.document ELSE head([(t)-[:HAS_MEMBER]->(s) | s.document]) END AS document
UNWIND questions AS q
RETURN q.text AS text, q.part AS part, actions, actors, document
