// One thread of a large comparison: it answers tasks one after the other, reads claims from their file and writes what it finds to its own.
import { parentPort, workerData } from 'node:worker_threads';
import type { Claim } from '../claims/claim.js';
import { hashOf } from '../claims/identity.js';
import {
  blocksOf,
  countedAs,
  type GroupRulings,
  isOfSubject,
  type Likes,
  likesIn,
  type Member,
  saidBy,
} from '../comparing/block.js';
import { positionOf } from '../comparing/form.js';
import { meaningOf } from '../comparing/grouping.js';
import { known } from '../comparing/knowledge.js';
import { plainStance, type PlainStance, shardOf, stanceOf } from '../comparing/plain-stance.js';
import { disputesOf, type QuestionDisputes } from '../comparing/question-disputes.js';
import type { Stance } from '../comparing/stance.js';
import { testimony } from '../comparing/testimony.js';
import { weightOf } from '../comparing/vocabulary.js';
import { type BlockRow, type FoundFile, type KeyRow, openClaims, openFound } from '../storing/scratch.js';
import type { Answers, NumberedLikes, Start, Task, Told } from './task.js';

const OWN = 1;
/** Members are told apart before they are compared. */
const NO_RULINGS: GroupRulings = { apart: [], together: [] };

/** The tasks of one thread, as functions of what it was started with. */
export function threadOf(start: Start): { answer(task: Task): Answers[Task['task']]; close(): void } {
  const claims = openClaims(start.claims);
  const files = start.found.map(openFound);
  const own = files[start.own] as FoundFile;
  const knowledge = known(start.knowledge);
  const published = new Map(start.published);
  const witness = new Map(start.witness);
  const wordNumbers = new Map<string, number>();
  const ruled = new Set(start.rulings.together.flat());
  let weight = (_word: string): number => 0;

  function testimonies(bounds: readonly number[]): Told {
    const [signatures, ends, words, fresh]: [number[], number[], number[], string[]] = [[], [], [], []];
    const [bodies, keys, blocks]: [string[], KeyRow[], BlockRow[]] = [[], [], []];
    const first = own.size();
    for (const [at, from] of bounds.slice(0, -1).entries()) {
      const numbered = claims.range(from, bounds[at + 1] as number);
      const numbers = new Map(numbered.map(([n, claim]) => [claim.id, n]));
      const said = new Map<string, Stance[]>();
      const places = new Map<string, number>();
      // Stances of one claim stand together, and those that it says outright first.
      const all = testimony(
        numbered.map(([, claim]) => claim),
        start.subjects,
        knowledge,
      );
      for (const [nth, stance] of all.entries()) {
        const { id } = stance.claim;
        const number = first + bodies.length;
        bodies.push(JSON.stringify(plainStance(stance, nth)));
        keys.push({
          shard: shardOf(stance.key, start.shards),
          key: hashOf(stance.key),
          position: hashOf(positionOf(stance)),
          n: numbers.get(id) as number,
          stance: number,
        });
        if (stance.origin !== 'said') continue;
        const kin = said.get(id);
        if (kin === undefined) {
          said.set(id, [stance]);
          places.set(id, number);
        } else kin.push(stance);
      }
      for (const [n, claim] of numbered) {
        const member: Member = { claim, stances: said.get(claim.id) ?? [] };
        const counted = countedAs(member, start.rulings);
        const signature = hashOf(counted.signature);
        const subject = hashOf(claim.subject);
        signatures.push(signature);
        for (const word of counted.words) {
          let number = wordNumbers.get(word);
          if (number === undefined) {
            number = wordNumbers.size;
            wordNumbers.set(word, number);
            fresh.push(word);
          }
          words.push(number);
        }
        ends.push(words.length);
        for (const block of blocksOf(member))
          blocks.push({
            shard: shardOf(block, start.shards),
            block: hashOf(block),
            own: isOfSubject(block) ? OWN : 0,
            subject,
            signature,
            n,
            id: claim.id,
            stance: places.get(claim.id) ?? 0,
            stances: member.stances.length,
          });
      }
    }
    own.add(bodies, keys, blocks);
    return {
      signatures: Float64Array.from(signatures),
      ends: Uint32Array.from(ends),
      words: Uint32Array.from(words),
      fresh,
    };
  }

  const stanceIn = (file: FoundFile, number: number, claim: Claim): Stance =>
    stanceOf(JSON.parse(file.stance(number)) as PlainStance, claim);

  function questions(shard: number): readonly QuestionDisputes[] {
    const byKey = new Map<number, { readonly file: FoundFile; readonly row: KeyRow }[]>();
    for (const file of files) for (const row of file.keys(shard)) gather(byKey, row.key, { file, row });
    const found: QuestionDisputes[] = [];
    for (const rows of byKey.values()) {
      const position = rows[0]?.row.position;
      if (rows.every(({ row }) => row.position === position)) continue;
      const stances = rows.map(({ file, row }) => stanceIn(file, row.stance, claims.claim(row.n)));
      // Keys of one hash are parted.
      for (const [key, kin] of gathered(stances, (one) => one.key)) {
        const result = disputesOf(key, kin, published);
        if (result.disputes.length + result.cleared.length > 0 || result.oversized !== null) found.push(result);
      }
    }
    return found;
  }

  /** The claim that stands for a set, with its stances. */
  function memberOf(set: readonly { readonly file: FoundFile; readonly row: BlockRow }[]): Member {
    const { file, row } = set[0] as { file: FoundFile; row: BlockRow };
    const claim = claims.claim(row.n);
    return { claim, stances: Array.from({ length: row.stances }, (_, nth) => stanceIn(file, row.stance + nth, claim)) };
  }

  function likes(shard: number): NumberedLikes {
    const byBlock = new Map<number, { readonly file: FoundFile; readonly row: BlockRow }[]>();
    for (const file of files) for (const row of file.blocks(shard)) gather(byBlock, row.block, { file, row });
    const found: Likes[] = [];
    const numbers = new Map<string, number>();
    for (const rows of byBlock.values()) {
      const sets = [...gathered(rows, ({ row }) => row.signature).values()].map((set) =>
        set.toSorted((a, b) => (a.row.id < b.row.id ? -1 : 1)),
      );
      const isOwn = rows[0]?.row.own === OWN;
      // Of a block of no subject's own only claims on several subjects meet.
      const isMeeting = isOwn ? sets.length > 1 : new Set(rows.map(({ row }) => row.subject)).size > 1;
      const members = isMeeting ? sets.map(memberOf) : [];
      const block = isOwn && members[0] !== undefined ? blocksOf(members[0])[0] : '';
      const { pairs, said }: Pick<Likes, 'pairs' | 'said'> = isMeeting
        ? likesIn(block ?? '', members, weight, NO_RULINGS)
        : { pairs: [], said: [] };
      // A claim that stands for one that is ruled on is ruled on.
      const standing = isOwn
        ? sets.filter((set) => set.some(({ row }) => ruled.has(row.id))).map((set) => memberOf(set).claim)
        : [];
      const repeated = isOwn ? sets.filter(({ length }) => length > 1).map((set) => set.map(({ row }) => row.id)) : [];
      if (pairs.length + standing.length + repeated.length === 0) continue;
      found.push({ sets: repeated, pairs, said: [...said, ...standing.map((claim) => [claim.id, saidBy(claim)] as const)] });
      const linked = new Set([...said.map(([id]) => id), ...standing.map(({ id }) => id), ...repeated.flat()]);
      for (const { row } of rows) if (linked.has(row.id)) numbers.set(row.id, row.n);
    }
    return { likes: found, numbers: [...numbers] };
  }

  const answer = (task: Task): Answers[Task['task']] => {
    switch (task.task) {
      case 'testimonies':
        return testimonies(task.bounds);
      case 'questions':
        return questions(task.shard);
      case 'weights':
        weight = weightOf(task.counts);
        return null;
      case 'likes':
        return likes(task.shard);
      case 'meanings':
        return task.sets.map((set) =>
          meaningOf(
            set.map((n) => claims.claim(n)),
            witness,
          ),
        );
    }
  };
  return {
    answer,
    close: () => {
      claims.close();
      for (const file of files) file.close();
    },
  };
}

function gather<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

function gathered<Key, Value>(all: readonly Value[], keyOf: (value: Value) => Key): ReadonlyMap<Key, readonly Value[]> {
  const lists = new Map<Key, Value[]>();
  for (const value of all) gather(lists, keyOf(value), value);
  return lists;
}

if (parentPort !== null && workerData !== null) {
  const port = parentPort;
  const thread = threadOf(workerData as Start);
  port.on('message', (task: Task | null) => {
    if (task !== null) return port.postMessage(thread.answer(task));
    thread.close();
    port.close();
  });
}
