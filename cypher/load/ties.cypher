// Writes ties. Each relationship type is written out here: none is ever built from data.
// @param ties: { from: string; type: string; to: string; props: Record<string, unknown> }[]
// @returns { written: number }
UNWIND $ties AS tie
MATCH (a:DecisionChannels {key: tie.from})
MATCH (b:DecisionChannels {key: tie.to})
FOREACH (_ IN CASE tie.type WHEN 'SECTION_OF' THEN [1] ELSE [] END | CREATE (a)-[:SECTION_OF]->(b))
FOREACH (_ IN CASE tie.type WHEN 'NARROWS' THEN [1] ELSE [] END | CREATE (a)-[:NARROWS]->(b))
FOREACH (_ IN CASE tie.type WHEN 'PRESENTED_AT' THEN [1] ELSE [] END | CREATE (a)-[:PRESENTED_AT]->(b))
FOREACH (_ IN CASE tie.type WHEN 'ANSWERED_BY' THEN [1] ELSE [] END | CREATE (a)-[:ANSWERED_BY]->(b))
FOREACH (_ IN CASE tie.type WHEN 'SUBJECT' THEN [1] ELSE [] END | CREATE (a)-[:SUBJECT]->(b))
FOREACH (_ IN CASE tie.type WHEN 'TARGET' THEN [1] ELSE [] END | CREATE (a)-[:TARGET]->(b))
FOREACH (_ IN CASE tie.type WHEN 'MATTER' THEN [1] ELSE [] END | CREATE (a)-[:MATTER]->(b))
FOREACH (_ IN CASE tie.type WHEN 'UNDER' THEN [1] ELSE [] END | CREATE (a)-[:UNDER]->(b))
FOREACH (_ IN CASE tie.type WHEN 'CITES' THEN [1] ELSE [] END | CREATE (a)-[:CITES]->(b))
FOREACH (_ IN CASE tie.type WHEN 'IN_DOCUMENT' THEN [1] ELSE [] END | CREATE (a)-[:IN_DOCUMENT]->(b))
FOREACH (_ IN CASE tie.type WHEN 'UNDER_PROVISION' THEN [1] ELSE [] END | CREATE (a)-[:UNDER_PROVISION]->(b))
FOREACH (_ IN CASE tie.type WHEN 'BEFORE' THEN [1] ELSE [] END | CREATE (a)-[:BEFORE]->(b))
FOREACH (_ IN CASE tie.type WHEN 'AFTER' THEN [1] ELSE [] END | CREATE (a)-[:AFTER]->(b))
FOREACH (_ IN CASE tie.type WHEN 'ASKS' THEN [1] ELSE [] END | CREATE (a)-[:ASKS]->(b))
FOREACH (_ IN CASE tie.type WHEN 'LEADS_TO' THEN [1] ELSE [] END | CREATE (a)-[:LEADS_TO {by: tie.props.by, statements: tie.props.statements}]->(b))
FOREACH (_ IN CASE tie.type WHEN 'COUNTERPART' THEN [1] ELSE [] END | CREATE (a)-[:COUNTERPART {part: tie.props.part, order: tie.props.order}]->(b))
FOREACH (_ IN CASE tie.type WHEN 'HAS_MEMBER' THEN [1] ELSE [] END | CREATE (a)-[:HAS_MEMBER {position: tie.props.position, role: tie.props.role}]->(b))
RETURN count(*) AS written
