// Writes nodes. Labels besides DecisionChannels are for people who browse the graph; no query relies on them alone.
// @param rows: { key: string; type: string; props: Record<string, unknown> }[]
// @returns { written: number }
UNWIND $rows AS row
MERGE (n:DecisionChannels {key: row.key})
SET n = row.props
FOREACH (_ IN CASE row.type WHEN 'Document' THEN [1] ELSE [] END | SET n:Document)
FOREACH (_ IN CASE row.type WHEN 'Provision' THEN [1] ELSE [] END | SET n:Provision)
FOREACH (_ IN CASE row.type WHEN 'Actor' THEN [1] ELSE [] END | SET n:Actor)
FOREACH (_ IN CASE row.type WHEN 'Authority' THEN [1] ELSE [] END | SET n:Authority)
FOREACH (_ IN CASE row.type WHEN 'Matter' THEN [1] ELSE [] END | SET n:Matter)
FOREACH (_ IN CASE row.type WHEN 'Statement' THEN [1] ELSE [] END | SET n:Statement)
FOREACH (_ IN CASE row.type WHEN 'Group' THEN [1] ELSE [] END | SET n:Group)
FOREACH (_ IN CASE row.type WHEN 'Succession' THEN [1] ELSE [] END | SET n:Succession)
FOREACH (_ IN CASE row.type WHEN 'Question' THEN [1] ELSE [] END | SET n:Question)
FOREACH (_ IN CASE row.type WHEN 'Action' THEN [1] ELSE [] END | SET n:Action)
FOREACH (_ IN CASE row.type WHEN 'Silence' THEN [1] ELSE [] END | SET n:Silence)
RETURN count(n) AS written
