// What the graph holds of ours, to tell what a load would change.
// @returns { key: string; digest: string }
MATCH (n:DecisionChannels)
WHERE n.key IS NOT NULL
RETURN n.key AS key, coalesce(n.digest, '') AS digest
