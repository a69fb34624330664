// The phrases of each action.
// @returns { id: string; family: string; phrases: string[] }
MATCH (a:DecisionChannels {type: 'Action'})
RETURN a.id AS id, a.family AS family, [a.base, a.does] + a.phrases AS phrases
