// Takes the ties off nodes that are written again.
// @param keys: string[]
// @returns { untied: number }
UNWIND $keys AS key
MATCH (n:DecisionChannels {key: key})
OPTIONAL MATCH (n)-[own:SECTION_OF|NARROWS|PRESENTED_AT|SUBJECT|TARGET|MATTER|COUNTERPART|UNDER|CITES|IN_DOCUMENT|UNDER_PROVISION|HAS_MEMBER|BEFORE|AFTER|ASKS|REACHES]->()
OPTIONAL MATCH (n)<-[issued:ISSUES]-()
WITH n, collect(DISTINCT own) + collect(DISTINCT issued) AS ties
FOREACH (tie IN ties | DELETE tie)
RETURN count(n) AS untied
