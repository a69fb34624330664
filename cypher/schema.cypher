// Constraints and indexes. All of them are on the label DecisionChannels, so that other data in the same database is left alone.
CREATE CONSTRAINT decision_channels_key IF NOT EXISTS FOR (n:DecisionChannels) REQUIRE n.key IS UNIQUE;
CREATE INDEX decision_channels_type IF NOT EXISTS FOR (n:DecisionChannels) ON (n.type);
DROP INDEX decision_channels_order IF EXISTS;
CREATE FULLTEXT INDEX decision_channels_names IF NOT EXISTS FOR (n:DecisionChannels) ON EACH [n.names]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } };
CREATE FULLTEXT INDEX decision_channels_questions IF NOT EXISTS FOR (n:DecisionChannels) ON EACH [n.text]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } };
DROP INDEX decision_channels_statements IF EXISTS;
CREATE FULLTEXT INDEX decision_channels_statement_texts IF NOT EXISTS FOR (n:DecisionChannels)
ON EACH [n.subjectText, n.objectText, n.conditionText, n.counterpartText, n.actionText, n.authorityText, n.headingText, n.askedText, n.sequenceText]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'english' } };
CREATE FULLTEXT INDEX decision_channels_silences IF NOT EXISTS FOR (n:DecisionChannels) ON EACH [n.silenceText]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'english' } };
// An index that is still being filled answers nothing.
CALL db.awaitIndexes(300);
