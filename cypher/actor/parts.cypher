// Structure and successions of actors. Structure is stated, so it is read from statements.
// @param ids: string[]
// @returns { id: string; partOf: Rows.ActorRow[]; parts: Rows.ActorRow[]; heads: Rows.ActorRow[]; headedBy: Rows.ActorRow[]; memberOf: Rows.ActorRow[]; members: Rows.ActorRow[]; servesAs: Rows.ActorRow[]; successions: Rows.SuccessionRow[] }
UNWIND $ids AS id
MATCH (a:DecisionChannels {key: 'Actor:' + id})
RETURN id,
  COLLECT { MATCH (a)<-[:SUBJECT]-(s {action: 'PART_OF'})-[:TARGET]->(b) WITH DISTINCT b RETURN b { .id, .name, .abbreviation, .aliases, .kind } } AS partOf,
  COLLECT { MATCH (a)<-[:TARGET]-(s {action: 'PART_OF'})-[:SUBJECT]->(b) WITH DISTINCT b ORDER BY b.name RETURN b { .id, .name, .abbreviation, .aliases, .kind } } AS parts,
  COLLECT { MATCH (a)<-[:SUBJECT]-(s {action: 'HEAD'})-[:TARGET]->(b) WITH DISTINCT b RETURN b { .id, .name, .abbreviation, .aliases, .kind } } AS heads,
  COLLECT { MATCH (a)<-[:TARGET]-(s {action: 'HEAD'})-[:SUBJECT]->(b) WITH DISTINCT b RETURN b { .id, .name, .abbreviation, .aliases, .kind } } AS headedBy,
  COLLECT { MATCH (a)<-[:SUBJECT]-(s {action: 'MEMBER_OF'})-[:TARGET]->(b) WITH DISTINCT b RETURN b { .id, .name, .abbreviation, .aliases, .kind } } AS memberOf,
  COLLECT { MATCH (a)<-[:TARGET]-(s {action: 'MEMBER_OF'})-[:SUBJECT]->(b) WITH DISTINCT b ORDER BY b.name RETURN b { .id, .name, .abbreviation, .aliases, .kind } } AS members,
  COLLECT { MATCH (a)<-[:SUBJECT]-(s {action: 'SERVE_AS'})-[:TARGET]->(b) WITH DISTINCT b RETURN b { .id, .name, .abbreviation, .aliases, .kind } } AS servesAs,
  COLLECT {
    MATCH (a)<-[:BEFORE|AFTER]-(x)
    WITH DISTINCT x
    MATCH (before)<-[:BEFORE]-(x)-[:AFTER]->(after)
    RETURN x { .partial, .basis, .note, from: before { .id, .name, .abbreviation, .aliases, .kind }, to: after { .id, .name, .abbreviation, .aliases, .kind }, provisions: [(x)-[:CITES]->(p) | p { .id, .locator, .heading, .order, .silent, .citation }] }
  } AS successions
