-- Made by test/storing/sqlite.test.ts from db/migrations/; not to be edited.

PRAGMA user_version = 1;

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

CREATE TABLE runs (
  id INTEGER PRIMARY KEY,
  program TEXT NOT NULL,
  input TEXT NOT NULL,
  result TEXT NOT NULL
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

CREATE TABLE skipped (
  ordinal INTEGER PRIMARY KEY,
  source TEXT NOT NULL REFERENCES sources (id),
  reason TEXT NOT NULL,
  span TEXT NOT NULL,
  more TEXT NOT NULL
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
);

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

CREATE INDEX group_claims_by_claim ON group_claims (claim);

CREATE INDEX side_claims_by_claim ON side_claims (claim);
