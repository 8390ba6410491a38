-- What a trend is told by: figures of every run, and a digest of what two runs are compared by. Null for the runs before.
ALTER TABLE runs ADD COLUMN compared TEXT;
ALTER TABLE runs ADD COLUMN sources INTEGER;
ALTER TABLE runs ADD COLUMN claims INTEGER;
ALTER TABLE runs ADD COLUMN consensus INTEGER;
