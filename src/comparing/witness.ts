// Sources become witnesses: a near-copy of another article is no second voice. Two texts are near-copies when most of the shorter one's
// runs of five words stand in the other (Broder 1997, containment of shingles). Of many texts a sample of the runs proposes the pairs that
// may be near-copies, so that memory is bounded; all their runs decide.
import { hashOf } from '../claims/identity.js';
import type { Source } from '../reading/source.js';
import { FORGETFUL, type Memory, remembering } from './memory.js';

const RUN = 5;
const SHARE = 0.6;

/** Sources up to which all runs propose; of more, one run in so many does. */
const FEW = 500;
const SAMPLED = 8;
/** Share of the sampled runs that proposes a pair: far below what near-copies have, so that none is missed. */
const PROPOSING = 0.3;

const tokens = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The hashes of a text's runs of words, each once. */
function runsOf(text: string): readonly number[] {
  const words = tokens(text);
  const found = new Set<number>();
  for (let i = 0; i + RUN <= words.length; i++) found.add(hashOf(words.slice(i, i + RUN).join(' ')));
  return [...found];
}

/** The witness that each source counts as, by source id: the first by path of its near-copies. */
export function witnesses(
  sources: readonly Source[],
  memory: Memory = FORGETFUL,
  few: number = FEW,
): ReadonlyMap<string, string> {
  const inOrder = [...sources].sort((a, b) => (a.path < b.path ? -1 : 1));
  const every = sources.length <= few ? 1 : SAMPLED;
  const runs = ({ sha256, text }: Source) => remembering(memory, 'runs', sha256, () => runsOf(text));
  const samples = inOrder.map((source) => runs(source).filter((run) => run % every === 0));
  // Runs are looked up in an index, so that sources that share nothing are never compared.
  const holders = new Map<number, number[]>();
  const witness = new Map<string, string>();
  /** How many runs each source shares with the one at hand. */
  const shared = new Uint32Array(inOrder.length);
  for (const [at, source] of inOrder.entries()) {
    const own = samples[at] ?? [];
    shared.fill(0);
    for (const run of own) {
      const known = holders.get(run);
      if (known === undefined) holders.set(run, [at]);
      else {
        for (const other of known) shared[other] = (shared[other] ?? 0) + 1;
        known.push(at);
      }
    }
    const isProposed = (count: number, other: number) =>
      count > 0 && count >= PROPOSING * Math.min(own.length, samples[other]?.length ?? 0);
    const original = inOrder
      .slice(0, at)
      .find((other, n) => isProposed(shared[n] ?? 0, n) && areNearCopies(runs(source), runs(other)));
    witness.set(source.id, original === undefined ? source.id : (witness.get(original.id) ?? original.id));
  }
  return witness;
}

function areNearCopies(left: readonly number[], right: readonly number[]): boolean {
  const known = new Set(right);
  const shared = left.reduce((count, run) => (known.has(run) ? count + 1 : count), 0);
  return shared >= SHARE * Math.min(left.length, right.length);
}
