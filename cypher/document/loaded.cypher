// Numbers of what is loaded.
// @returns { documents: number; provisions: number; actors: number; statements: number; hash: string }
RETURN COUNT { (:DecisionChannels {type: 'Document'}) } AS documents,
  COUNT { (:DecisionChannels {type: 'Provision'}) } AS provisions,
  COUNT { (:DecisionChannels {type: 'Actor'}) } AS actors,
  COUNT { (:DecisionChannels {type: 'Statement'}) } AS statements,
  coalesce(head(COLLECT { MATCH (l:DecisionChannels {key: 'Load:seed'}) RETURN l.hash }), '') AS hash
