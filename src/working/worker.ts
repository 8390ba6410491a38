// Takes units of work, does them, and writes what they give together with the word that they are done: both or neither. A process that was
// thought dead and comes back late finds that its attempt is no longer the last one, and writes nothing.
import { randomInt } from 'node:crypto';
import type { Postgres } from '../storing/postgres.js';
import { begin, finish, knownOf, noteFault, parcelsOf, send, type Unit } from '../storing/postgres-work.js';
import type { Queue } from './queue.js';
import { type KnownValues, stages } from './unit-work.js';

export interface Worker {
  /** Does one unit. @returns whether there was one */
  step(): Promise<boolean>;
}

export function workerIn(postgres: Postgres, queue: Queue): Worker {
  let holding: { readonly owner: number; readonly isHeld: () => boolean } | undefined;
  let lastKnown: { readonly job: number; readonly values: Map<string, unknown> } | undefined;

  /** The number under which this process owns units; another one where the connection that held it is gone. */
  const ownNumber = async (): Promise<number> => {
    if (!holding?.isHeld()) {
      const owner = randomInt(2 ** 47);
      holding = { owner, ...(await postgres.hold(owner)) };
    }
    return holding.owner;
  };
  const knownTo = async ({ job, stage }: Unit) => {
    if (lastKnown?.job !== job) lastKnown = { job, values: new Map() };
    const { values } = lastKnown;
    for (const name of stages[stage]?.needs ?? []) if (!values.has(name)) values.set(name, await knownOf(postgres, job, name));
    return <Name extends keyof KnownValues>(name: Name) => values.get(name) as KnownValues[Name];
  };

  return {
    step: async () => {
      const owner = await ownNumber();
      const taken = await postgres.write(async (session) => {
        const id = await queue.take(session);
        const unit = id === null ? null : await begin(session, id, owner);
        // Of a job that was given up.
        if (id !== null && unit === null) await queue.complete(session, id);
        return { id, unit };
      });
      if (taken.unit === null) return taken.id !== null;
      const { unit } = taken;
      const stage = stages[unit.stage];
      if (stage === undefined) throw new Error(`Unexpected stage ${unit.stage}`);
      const knowing = await knownTo(unit);
      const parcels = await parcelsOf(postgres, unit, stage.reads);
      let made: ReturnType<typeof stage.perform>;
      try {
        made = [...stage.perform(parcels, knowing, unit.shards)];
      } catch (error) {
        const fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
        await postgres.write(async (session) => {
          await noteFault(session, unit, fault);
          await queue.fail(session, [unit.id]);
        });
        return true;
      }
      await postgres.write(async (session) => {
        if (!(await finish(session, unit, owner))) return;
        await send(session, unit.job, unit.shard, made);
        await queue.complete(session, unit.id);
      });
      return true;
    },
  };
}
