-- What the last audit worked out on the way, so that the next one need not: outcomes as JSON, each under its kind and a digest of all that it
-- was made from. Nothing else refers to it, and it may be emptied at any time.

CREATE TABLE remembered (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  digest TEXT NOT NULL,
  outcome TEXT NOT NULL,
  UNIQUE (kind, digest)
);

-- One row: the program and the configuration that made it. To others it means nothing.
CREATE TABLE remembered_by (maker TEXT NOT NULL);

-- Digest of all that the last audit holds of a source: its rows stay as they are while it does. Its claims and what was skipped of it are
-- counted within it, so that a change elsewhere moves none of them.
ALTER TABLE sources ADD COLUMN content TEXT NOT NULL DEFAULT '';

CREATE TABLE skipped_of_source (
  source TEXT NOT NULL REFERENCES sources (id),
  ordinal INTEGER NOT NULL,
  reason TEXT NOT NULL,
  span TEXT NOT NULL,
  more TEXT NOT NULL,
  PRIMARY KEY (source, ordinal)
);
INSERT INTO skipped_of_source SELECT source, ordinal, reason, span, more FROM skipped;
DROP TABLE skipped;
ALTER TABLE skipped_of_source RENAME TO skipped;
