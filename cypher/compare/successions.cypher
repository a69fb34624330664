// Every succession.
// @returns { succession: Rows.SuccessionRow }
MATCH (x:DecisionChannels {type: 'Succession'})
MATCH (before)<-[:BEFORE]-(x)-[:AFTER]->(after)
RETURN x { .partial, .basis, .note, from: before { .id, .name, .abbreviation, .aliases, .kind }, to: after { .id, .name, .abbreviation, .aliases, .kind },
  provisions: [(x)-[:CITES]->(p) | p { .id, .locator, .heading, .order, .silent, .citation }] } AS succession
