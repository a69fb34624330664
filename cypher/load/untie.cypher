// Takes the ties off nodes that are written again: a node owns those that lead out of it.
// ISSUES and REACHES are what loads before revision 2 wrote.
// @param keys: string[]
// @returns { untied: number }
UNWIND $keys AS key
MATCH (n:DecisionChannels {key: key})-[own:SECTION_OF|NARROWS|PRESENTED_AT|ANSWERED_BY|SUBJECT|TARGET|MATTER|COUNTERPART|UNDER|CITES|IN_DOCUMENT|UNDER_PROVISION|HAS_MEMBER|BEFORE|AFTER|ASKS|LEADS_TO|ISSUES|REACHES]->()
DELETE own
RETURN count(own) AS untied
