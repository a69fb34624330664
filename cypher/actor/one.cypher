// One actor.
// @param id: string
// @returns { actor: Rows.ActorRow }
MATCH (a:DecisionChannels {key: 'Actor:' + $id})
RETURN a { .id, .name, .abbreviation, .aliases, .kind } AS actor
