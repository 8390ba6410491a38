-- Made by test/storing/sqlite.test.ts from db/migrations/; not to be edited.

PRAGMA user_version = 5;

CREATE VIEW claim_list AS
SELECT claims.id, sources.path, claims.line, claims.subject, claims.part, claims.aspect, claims.frame, claims.polarity, claims.modality,
  claims.text, claims.quote, sources.title AS article, sources.publisher, sources.published
FROM claims JOIN sources ON sources.id = claims.source
ORDER BY sources.ordinal, claims.ordinal;

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

CREATE VIEW group_quotes AS
SELECT groups.id AS group_id, groups.statement, claims.id AS claim, sources.path, claims.line, claims.quote
FROM groups
JOIN group_claims ON group_claims.group_id = groups.id
JOIN claims ON claims.id = group_claims.claim
JOIN sources ON sources.id = claims.source
ORDER BY groups.ordinal, group_claims.ordinal;

CREATE VIEW settled_list AS
SELECT thread, title, status,
  json_extract(decision, '$.ruling.verdict') AS verdict,
  json_extract(decision, '$.by') AS decided_by,
  json_extract(decision, '$.at') AS decided_at,
  json_extract(decision, '$.note') AS decision_note
FROM settled
ORDER BY ordinal;

CREATE VIEW source_list AS
SELECT sources.path, sources.title, sources.publisher, sources.author, sources.published, sources.url,
  (SELECT count(*) FROM claims WHERE claims.source = sources.id) AS claims,
  (SELECT count(*) FROM claims WHERE claims.source = sources.id AND claims.id IN (
    SELECT claim FROM group_claims JOIN groups ON groups.id = group_claims.group_id WHERE groups.consensus = 'true')) AS agreed,
  (SELECT count(*) FROM claims WHERE claims.source = sources.id AND claims.id IN (
    SELECT claim FROM side_claims WHERE run = (SELECT max(id) FROM runs))) AS disputed
FROM sources
ORDER BY sources.ordinal;

CREATE TABLE changed (
  ordinal INTEGER PRIMARY KEY,
  question TEXT NOT NULL,
  explanation TEXT NOT NULL,
  claims TEXT NOT NULL,
  more TEXT NOT NULL
);

CREATE TABLE claims (
  id TEXT PRIMARY KEY,
  ordinal INTEGER NOT NULL,
  source TEXT NOT NULL REFERENCES sources (id),
  line INTEGER AS (json_extract(position, '$.start.line')),
  quote TEXT NOT NULL,
  text TEXT NOT NULL,
  subject TEXT NOT NULL,
  part TEXT,
  aspect TEXT NOT NULL,
  activity TEXT,
  frame TEXT NOT NULL,
  verb TEXT NOT NULL,
  polarity TEXT NOT NULL,
  modality TEXT NOT NULL,
  degree TEXT,
  columns TEXT,
  position TEXT NOT NULL,
  spans TEXT NOT NULL,
  object TEXT NOT NULL,
  quantity TEXT NOT NULL,
  date TEXT NOT NULL,
  ordering TEXT NOT NULL,
  qualifiers TEXT NOT NULL,
  attribution TEXT NOT NULL,
  more TEXT NOT NULL
);

CREATE TABLE cleared (
  ordinal INTEGER PRIMARY KEY,
  reason TEXT NOT NULL,
  explanation TEXT NOT NULL,
  claims TEXT NOT NULL,
  more TEXT NOT NULL
);

CREATE TABLE conflict_sides (
  run INTEGER NOT NULL,
  conflict TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
  answer TEXT NOT NULL,
  more TEXT NOT NULL,
  PRIMARY KEY (run, conflict, ordinal),
  FOREIGN KEY (run, conflict) REFERENCES conflicts (run, id)
);

CREATE TABLE conflicts (
  run INTEGER NOT NULL REFERENCES runs (id),
  id TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
  question TEXT NOT NULL,
  title TEXT NOT NULL,
  subject TEXT NOT NULL,
  aspect TEXT NOT NULL,
  kind TEXT NOT NULL,
  severity TEXT NOT NULL,
  spread TEXT NOT NULL,
  explanation TEXT NOT NULL,
  settled_by TEXT NOT NULL,
  more TEXT NOT NULL,
  PRIMARY KEY (run, id)
);

CREATE TABLE decision_entries (
  id TEXT PRIMARY KEY,
  key TEXT NOT NULL,
  turn INTEGER NOT NULL,
  entry TEXT NOT NULL,
  in_file INTEGER NOT NULL
);

CREATE TABLE group_claims (
  group_id TEXT NOT NULL REFERENCES groups (id),
  ordinal INTEGER NOT NULL,
  claim TEXT NOT NULL REFERENCES claims (id),
  PRIMARY KEY (group_id, ordinal)
);

CREATE TABLE groups (
  id TEXT PRIMARY KEY,
  ordinal INTEGER NOT NULL,
  statement TEXT NOT NULL,
  subject TEXT NOT NULL,
  aspect TEXT NOT NULL,
  independent_sources INTEGER NOT NULL,
  consensus TEXT NOT NULL,
  sources TEXT NOT NULL,
  more TEXT NOT NULL
);

CREATE TABLE passages (
  source TEXT NOT NULL REFERENCES sources (id),
  ordinal INTEGER NOT NULL,
  kind TEXT NOT NULL,
  text TEXT NOT NULL,
  span TEXT NOT NULL,
  more TEXT NOT NULL,
  PRIMARY KEY (source, ordinal)
);

CREATE TABLE problems (
  ordinal INTEGER PRIMARY KEY,
  path TEXT NOT NULL,
  message TEXT NOT NULL,
  more TEXT NOT NULL
);

CREATE TABLE remembered (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  digest TEXT NOT NULL,
  outcome TEXT NOT NULL,
  UNIQUE (kind, digest)
);

CREATE TABLE remembered_by (maker TEXT NOT NULL);

CREATE TABLE runs (
  id INTEGER PRIMARY KEY,
  program TEXT NOT NULL,
  input TEXT NOT NULL,
  result TEXT NOT NULL
, compared TEXT, sources INTEGER, claims INTEGER, consensus INTEGER);

CREATE TABLE settled (
  thread TEXT PRIMARY KEY,
  ordinal INTEGER NOT NULL,
  title TEXT NOT NULL,
  status TEXT NOT NULL,
  decision TEXT NOT NULL,
  pending TEXT NOT NULL,
  more TEXT NOT NULL
);

CREATE TABLE side_claims (
  run INTEGER NOT NULL,
  conflict TEXT NOT NULL,
  side INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  claim TEXT NOT NULL,
  path TEXT NOT NULL,
  line INTEGER NOT NULL,
  quote TEXT NOT NULL,
  PRIMARY KEY (run, conflict, side, ordinal),
  FOREIGN KEY (run, conflict, side) REFERENCES conflict_sides (run, conflict, ordinal)
);

CREATE TABLE "skipped" (
  source TEXT NOT NULL REFERENCES sources (id),
  ordinal INTEGER NOT NULL,
  reason TEXT NOT NULL,
  span TEXT NOT NULL,
  more TEXT NOT NULL,
  PRIMARY KEY (source, ordinal)
);

CREATE TABLE sources (
  id TEXT PRIMARY KEY,
  ordinal INTEGER NOT NULL,
  path TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  publisher TEXT,
  author TEXT,
  published TEXT,
  retrieved TEXT,
  url TEXT,
  kind TEXT,
  sha256 TEXT NOT NULL,
  text TEXT NOT NULL,
  more TEXT NOT NULL
, content TEXT NOT NULL DEFAULT '');

CREATE TABLE subjects (
  id TEXT PRIMARY KEY,
  ordinal INTEGER NOT NULL,
  name TEXT NOT NULL,
  origin TEXT NOT NULL,
  aliases TEXT NOT NULL,
  parts TEXT NOT NULL,
  more TEXT NOT NULL
);

CREATE INDEX claims_by_source ON claims (source);

CREATE INDEX claims_by_subject ON claims (subject, aspect);

CREATE INDEX decision_entries_by_key ON decision_entries (key, turn);

CREATE INDEX group_claims_by_claim ON group_claims (claim);

CREATE INDEX side_claims_by_claim ON side_claims (claim);
