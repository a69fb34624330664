// Every name that a question can use, with what it names.
// @returns { type: string; id: string; name: string; abbreviation: string | null; names: string[]; isProgram: boolean | null; document: string | null }
MATCH (n:DecisionChannels)
WHERE n.type IN ['Actor', 'Matter', 'Authority', 'Document', 'Provision']
RETURN n.type AS type, n.id AS id, coalesce(n.name, n.title, n.locator) AS name, n.abbreviation AS abbreviation,
  CASE n.type WHEN 'Provision' THEN [n.locator, replace(n.locator, 'Table ', '')] WHEN 'Document' THEN [n.title, n.short] + n.aliases ELSE split(n.names, ' | ') END AS names,
  n.isProgram AS isProgram,
  CASE n.type WHEN 'Provision' THEN split(n.id, ':')[0] ELSE null END AS document
