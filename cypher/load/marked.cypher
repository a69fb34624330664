// Which seed is loaded, if any.
// @returns { hash: string; revision: number }
MATCH (n:DecisionChannels {key: 'Load:seed'})
RETURN n.hash AS hash, n.revision AS revision
