-- An audit that several processes make together. It goes through stages; a stage is units of work, one for each shard (a range of slots) to which
-- parcels were sent. All of it is gone when the audit is saved.

CREATE TABLE jobs (
  id INTEGER GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  program TEXT NOT NULL,
  input TEXT NOT NULL,
  shards INTEGER NOT NULL,
  -- So many stages have been planned.
  planned INTEGER NOT NULL DEFAULT 0,
  UNIQUE (program, input, shards)
);

-- `owner` is the process that works on it (a number under which it holds a lock), `attempt` counts who has begun: only the last one may finish.
CREATE TABLE units (
  id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
  job INTEGER NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
  stage TEXT NOT NULL,
  shard INTEGER NOT NULL,
  owner BIGINT,
  attempt INTEGER NOT NULL DEFAULT 0,
  done BOOLEAN NOT NULL DEFAULT false,
  -- Why the last attempt failed.
  fault TEXT,
  UNIQUE (job, stage, shard)
);

-- What every unit of a job may have to know.
CREATE TABLE known (
  job INTEGER NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (job, name)
);

-- What was sent to a stage: JSON. `origin` and `ordinal` put them in one order, whoever was first.
CREATE TABLE parcels (
  job INTEGER NOT NULL,
  stage TEXT NOT NULL,
  slot INTEGER NOT NULL,
  origin INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  value TEXT NOT NULL
) PARTITION BY RANGE (slot);
SELECT spread('parcels');
CREATE INDEX parcels_by_stage ON parcels (job, stage, slot);
