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
