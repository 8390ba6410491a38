-- What a reader of the database asks for, under stable names (docs/queries.md). Of conflicts, those of the last run.

CREATE VIEW claim_list AS
SELECT claims.id, sources.path, claims.line, claims.subject, claims.part, claims.aspect, claims.frame, claims.polarity, claims.modality,
  claims.text, claims.quote, sources.title AS article, sources.publisher, sources.published
FROM claims JOIN sources ON sources.id = claims.source
ORDER BY sources.ordinal, claims.ordinal;

CREATE VIEW conflict_list AS
SELECT conflicts.id, conflicts.title, conflicts.subject, conflicts.aspect, conflicts.kind, conflicts.severity, conflicts.spread,
  conflicts.explanation, conflicts.settled_by
FROM conflicts
WHERE conflicts.run = (SELECT max(id) FROM runs)
ORDER BY conflicts.ordinal;

CREATE VIEW conflict_quotes AS
SELECT conflicts.id AS conflict, conflicts.title, conflict_sides.ordinal AS side, conflict_sides.answer, side_claims.claim,
  side_claims.path, side_claims.line, side_claims.quote
FROM conflicts
JOIN conflict_sides ON conflict_sides.run = conflicts.run AND conflict_sides.conflict = conflicts.id
JOIN side_claims ON side_claims.run = conflict_sides.run AND side_claims.conflict = conflict_sides.conflict
  AND side_claims.side = conflict_sides.ordinal
WHERE conflicts.run = (SELECT max(id) FROM runs)
ORDER BY conflicts.ordinal, conflict_sides.ordinal, side_claims.ordinal;

CREATE VIEW consensus_list AS
SELECT groups.id, groups.statement, groups.subject, groups.aspect, groups.independent_sources
FROM groups
WHERE groups.consensus = 'true'
ORDER BY groups.ordinal;

CREATE VIEW group_quotes AS
SELECT groups.id AS group_id, groups.statement, claims.id AS claim, sources.path, claims.line, claims.quote
FROM groups
JOIN group_claims ON group_claims.group_id = groups.id
JOIN claims ON claims.id = group_claims.claim
JOIN sources ON sources.id = claims.source
ORDER BY groups.ordinal, group_claims.ordinal;

CREATE VIEW source_list AS
SELECT sources.path, sources.title, sources.publisher, sources.author, sources.published, sources.url,
  (SELECT count(*) FROM claims WHERE claims.source = sources.id) AS claims,
  (SELECT count(*) FROM claims WHERE claims.source = sources.id AND claims.id IN (
    SELECT claim FROM group_claims JOIN groups ON groups.id = group_claims.group_id WHERE groups.consensus = 'true')) AS agreed,
  (SELECT count(*) FROM claims WHERE claims.source = sources.id AND claims.id IN (
    SELECT claim FROM side_claims WHERE run = (SELECT max(id) FROM runs))) AS disputed
FROM sources
ORDER BY sources.ordinal;
