// Notes which seed is loaded, and by which revision of the loader: a newer one loads again.
// @param hash: string
// @param revision: number
// @returns { hash: string }
MERGE (n:DecisionChannels {key: 'Load:seed'})
SET n:Load, n.type = 'Load', n.id = 'seed', n.hash = $hash, n.digest = $hash, n.revision = toInteger($revision), n.at = datetime()
RETURN n.hash AS hash
