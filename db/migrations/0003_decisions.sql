-- The decisions file, mirrored, and what it makes of the conflicts. The file rules: `in_file` is 0 for an entry that the file has lost.
-- What is decided of a conflict of the last run stands in its `more`.

CREATE TABLE decision_entries (
  id TEXT PRIMARY KEY,
  key TEXT NOT NULL,
  turn INTEGER NOT NULL,
  entry TEXT NOT NULL,
  in_file INTEGER NOT NULL
);
CREATE INDEX decision_entries_by_key ON decision_entries (key, turn);

-- Decisions whose conflict the last audit does not find.
CREATE TABLE settled (
  thread TEXT PRIMARY KEY,
  ordinal INTEGER NOT NULL,
  title TEXT NOT NULL,
  status TEXT NOT NULL,
  decision TEXT NOT NULL,
  pending TEXT NOT NULL,
  more TEXT NOT NULL
);

CREATE VIEW decisions AS
SELECT decision_entries.id, decision_entries.key, decision_entries.turn,
  json_extract(entry, '$.verdict') AS verdict,
  json_extract(entry, '$.because') AS because,
  json_extract(entry, '$.note') AS note,
  json_extract(entry, '$.by') AS by_whom,
  json_extract(entry, '$.at') AS at,
  json_extract(entry, '$.view.title') AS title,
  json_extract(entry, '$.view.kind') AS kind,
  json_extract(entry, '$.view.severity') AS severity,
  json_extract(entry, '$.view.sides[' || json_extract(entry, '$.side') || '].answer') AS kept,
  json_extract(entry, '$.undoes') AS undoes
FROM decision_entries
WHERE in_file = 1
ORDER BY decision_entries.key, decision_entries.turn, at, decision_entries.id;

DROP VIEW conflict_list;
CREATE VIEW conflict_list AS
SELECT conflicts.id, conflicts.title, conflicts.subject, conflicts.aspect, conflicts.kind, conflicts.severity, conflicts.spread,
  conflicts.explanation, conflicts.settled_by,
  coalesce(json_extract(conflicts.more, '$.status'), 'open') AS status,
  json_extract(conflicts.more, '$.decision.ruling.verdict') AS verdict,
  json_extract(conflicts.more, '$.decision.by') AS decided_by,
  json_extract(conflicts.more, '$.decision.at') AS decided_at,
  json_extract(conflicts.more, '$.decision.note') AS decision_note
FROM conflicts
WHERE conflicts.run = (SELECT max(id) FROM runs)
ORDER BY conflicts.ordinal;

CREATE VIEW settled_list AS
SELECT thread, title, status,
  json_extract(decision, '$.ruling.verdict') AS verdict,
  json_extract(decision, '$.by') AS decided_by,
  json_extract(decision, '$.at') AS decided_at,
  json_extract(decision, '$.note') AS decision_note
FROM settled
ORDER BY ordinal;
