// The tables of an audit that several processes make together: its units of work, and the parcels that units send to later stages. Whatever is
// written about a unit is written by the process that owns its last attempt, or by nobody.
import type { Session } from './postgres.js';
import { insert } from './postgres-store.js';
import { slots } from './slot.js';
import type { Run } from './store.js';

export interface Job {
  readonly id: number;
  readonly shards: number;
  /** So many stages have been planned. */
  readonly planned: number;
}

export interface Unit {
  readonly id: string;
  readonly job: number;
  readonly stage: string;
  readonly shard: number;
  readonly shards: number;
  readonly attempt: number;
}

/** A value that is sent to a stage, to the shard of its slot. */
export interface Parcel {
  readonly stage: string;
  readonly slot: number;
  /** Is written as JSON. */
  readonly value: unknown;
}

/** The job of this origin, begun anew or gone on with; jobs of other origins are given up. */
export async function jobOf(session: Session, origin: Pick<Run, 'program' | 'input'>, shards: number): Promise<Job> {
  const key = [origin.program, origin.input, shards];
  await session.ask(
    'DELETE FROM parcels WHERE job IN (SELECT id FROM jobs WHERE (program, input, shards) <> ($1, $2, $3::integer))',
    key,
  );
  await session.ask('DELETE FROM jobs WHERE (program, input, shards) <> ($1, $2, $3::integer)', key);
  await session.ask('INSERT INTO jobs (program, input, shards) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING', key);
  const [job] = await session.ask<Job>(
    'SELECT id, shards, planned FROM jobs WHERE (program, input, shards) = ($1, $2, $3::integer)',
    key,
  );
  if (job === undefined) throw new Error('The job is gone that was just made');
  return job;
}

/** Ends a job: all that was kept for it goes. */
export async function forgetJob(session: Session, { id }: Job): Promise<void> {
  await session.ask('DELETE FROM parcels WHERE job = $1', [id]);
  await session.ask('DELETE FROM jobs WHERE id = $1', [id]);
}

/** Number of stages planned so far; the row stays locked until the end of the transaction, so that one process plans at a time. */
export async function plannedOf(session: Session, { id }: Job): Promise<number> {
  const [job] = await session.ask<{ planned: number }>('SELECT planned FROM jobs WHERE id = $1 FOR UPDATE', [id]);
  return job?.planned ?? Number.POSITIVE_INFINITY;
}

/**
 * Makes a stage's units: one for each shard to which parcels were sent.
 * @param reads the name under which they were sent
 * @returns their ids
 */
export async function planUnits(session: Session, { id, shards }: Job, stage: string, reads: string): Promise<readonly string[]> {
  const units = await session.ask<{ id: string }>(
    `INSERT INTO units (job, stage, shard)
     SELECT DISTINCT $1::integer, $2, slot / $3::integer FROM parcels WHERE job = $1 AND stage = $4 RETURNING id`,
    [id, stage, slots / shards, reads],
  );
  return units.map((unit) => unit.id);
}

export async function notePlanned(session: Session, { id }: Job): Promise<void> {
  await session.ask('UPDATE jobs SET planned = planned + 1 WHERE id = $1', [id]);
}

/** Keeps what every unit may have to know. */
export async function makeKnown(session: Session, { id }: Job, values: Readonly<Record<string, unknown>>): Promise<void> {
  const list = Object.entries(values).map(([name, value]) => ({ job: id, name, value: JSON.stringify(value) }));
  await insert(session, 'known', list, 'ON CONFLICT (job, name) DO UPDATE SET value = excluded.value');
}

export async function knownOf(session: Session, job: number, name: string): Promise<unknown> {
  const [row] = await session.ask<{ value: string }>('SELECT value FROM known WHERE job = $1 AND name = $2', [job, name]);
  return row === undefined ? undefined : JSON.parse(row.value);
}

/** Begins an attempt; null where the unit is done or its job gone. */
export async function begin(session: Session, id: string, owner: number): Promise<Unit | null> {
  const [unit] = await session.ask<Unit>(
    `UPDATE units SET owner = $2, attempt = attempt + 1 FROM jobs WHERE units.id = $1 AND jobs.id = units.job AND NOT done
     RETURNING units.id, job, stage, shard, shards, attempt`,
    [id, owner],
  );
  return unit ?? null;
}

/** Marks the unit as done, where this attempt is still the last one. @returns whether it was */
export async function finish(session: Session, { id, attempt }: Unit, owner: number): Promise<boolean> {
  const done = await session.ask(
    'UPDATE units SET done = true, fault = NULL WHERE id = $1 AND owner = $2 AND attempt = $3 AND NOT done RETURNING id',
    [id, owner, attempt],
  );
  return done.length === 1;
}

export async function noteFault(session: Session, { id, attempt }: Unit, fault: string): Promise<void> {
  await session.ask('UPDATE units SET fault = $3 WHERE id = $1 AND attempt = $2 AND NOT done', [id, attempt, fault]);
}

/** Sends parcels; `origin` is the shard that sends them, -1 for the process that plans. */
export async function send(session: Session, job: number, origin: number, parcels: Iterable<Parcel>): Promise<void> {
  await insert(session, 'parcels', parcelRows(job, origin, parcels));
}

function* parcelRows(job: number, origin: number, parcels: Iterable<Parcel>) {
  let ordinal = 0;
  for (const { stage, slot, value } of parcels)
    yield { job, stage, slot, origin, ordinal: ordinal++, value: JSON.stringify(value) };
}

/** What was sent to a shard of a stage, in an order that does not depend on who was first. */
export async function parcelsOf(
  session: Session,
  { job, shard, shards }: Pick<Unit, 'job' | 'shard' | 'shards'>,
  stage: string,
): Promise<readonly unknown[]> {
  const width = slots / shards;
  const rows = await session.ask<{ value: string }>(
    'SELECT value FROM parcels WHERE job = $1 AND stage = $2 AND slot >= $3 AND slot < $4 ORDER BY slot, origin, ordinal',
    [job, stage, shard * width, (shard + 1) * width],
  );
  return rows.map(({ value }) => JSON.parse(value));
}

/** All that was sent to a stage, a shard at a time. */
export async function* allParcels(session: Session, { id: job, shards }: Job, stage: string): AsyncGenerator {
  for (let shard = 0; shard < shards; shard++) yield* await parcelsOf(session, { job, shard, shards }, stage);
}

/** Whether the job is still there: another audit of the same store gives up all that are not its own. */
export async function isThere(session: Session, { id }: Job): Promise<boolean> {
  return (await session.ask('SELECT 1 FROM jobs WHERE id = $1', [id])).length > 0;
}

export interface Progress {
  readonly done: number;
  readonly all: number;
}

export async function progressOf(session: Session, { id }: Job, stages: readonly string[]): Promise<Progress> {
  const [row] = await session.ask<Progress>(
    'SELECT count(*)::integer AS all, (count(*) FILTER (WHERE done))::integer AS done FROM units WHERE job = $1 AND stage = ANY ($2)',
    [id, stages],
  );
  return row ?? { done: 0, all: 0 };
}

/** Takes units from owners who are gone: their connection, by which they held the lock of their number, has ended. @returns their ids */
export async function disowned(session: Session, { id }: Job): Promise<readonly string[]> {
  const units = await session.ask<{ id: string }>(
    `UPDATE units SET owner = NULL WHERE job = $1 AND NOT done AND owner IS NOT NULL AND NOT EXISTS (
       SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND objsubid = 1 AND ((classid::bigint << 32) | objid::bigint) = owner
         AND database = (SELECT oid FROM pg_database WHERE datname = current_database()))
     RETURNING id`,
    [id],
  );
  return units.map((unit) => unit.id);
}

export interface Fault {
  readonly stage: string;
  readonly shard: number;
  readonly attempt: number;
  readonly fault: string | null;
}

export async function faultOf(session: Session, id: string): Promise<Fault | null> {
  const [unit] = await session.ask<Fault>('SELECT stage, shard, attempt, fault FROM units WHERE id = $1 AND NOT done', [id]);
  return unit ?? null;
}
