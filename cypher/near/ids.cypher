// Ids of one type that begin like an unknown one; `starts` holds its beginnings, the longest first.
// @param type: string
// @param kind: string | null
// @param program: boolean | null
// @param starts: string[]
// @returns { id: string; label: string }
UNWIND range(0, size($starts) - 1) AS place
CALL (place) {
  MATCH (n:DecisionChannels)
  WHERE n.key STARTS WITH $type + ':' + $starts[place] AND ($kind IS NULL OR n.kind = $kind) AND ($program IS NULL OR n.isProgram = $program)
  RETURN n ORDER BY n.key LIMIT 5
}
WITH n, min(place) AS place ORDER BY place, n.key LIMIT 5
RETURN n.id AS id, coalesce(n.name, n.title, n.heading, n.sentence, n.id) AS label
