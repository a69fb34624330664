// Takes out what left the seed.
// @param keys: string[]
// @returns { removed: number }
UNWIND $keys AS key
MATCH (n:DecisionChannels {key: key})
DETACH DELETE n
RETURN count(*) AS removed
