// The review page with many conflicts: how long a page of the queue, a filter, a conflict and a decision take.
//
//   node bench/review.mjs [CONFLICTS]     after npm run build; 10,000 without a number, half of them decided
//
// Prints the middle one of some rounds, in milliseconds, from the request to the whole answer; at most 200 are wanted of all but the decision.
// The conflicts are copies of one that an audit found, each with articles of its own.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { audit } from '../dist/audit.js';
import { decide, recorderOf } from '../dist/deciding/deciding.js';
import { printDecisions } from '../dist/deciding/decision-file.js';
import { reviewOf } from '../dist/reviewing/review.js';
import { fileLedger, noLedger } from '../dist/workspace/ledger.js';
import { serve } from '../dist/reviewing/server.js';

const count = Number(process.argv[2] ?? 10_000);
const rounds = 7;
const signature = { by: 'Ann', at: '2026-01-02T03:04:05.000Z', note: null };
const texts = {
  'bench.md': '# Pine and oak compared\n\nPine is easy to carve. Oak lasts for decades.\n',
  'plane.md': '# Pine vs oak\n\nPine is difficult to carve. Oak lasts for decades.\n',
};

const folder = mkdtempSync(join(tmpdir(), 'concord-review-'));
const decisions = join(folder, 'decisions.jsonl');
try {
  const many = multiplied();
  const record = recorderOf(many);
  const decided = many.conflicts.slice(0, count / 2).map((one) => decide(one, { verdict: 'dispute' }, signature, record, []));
  writeFileSync(decisions, printDecisions(decided));
  await measure(many);
} finally {
  rmSync(folder, { recursive: true });
}

/** An audit of one conflict, and then of as many. */
function multiplied() {
  const one = audit(
    Object.entries(texts).map(([path, text]) => ({ path, bytes: Buffer.from(text), sha256: path })),
    { subjects: [], ignoredSections: [] },
  );
  const [found] = one.conflicts;
  if (found === undefined) throw new Error('Unexpected audit without conflict, expected one on carving');
  const numbers = Array.from({ length: count }, (_, at) => at);
  /** @param {string} words @param {number} at */
  const numbered = (words, at) => words.replace('carve', `carve ${at}`);
  return {
    ...one,
    sources: numbers.flatMap((at) =>
      one.sources.map((source) => ({ ...source, id: `${source.id}-${at}`, path: `${at}/${source.path}` })),
    ),
    claims: numbers.flatMap((at) =>
      one.claims.map((claim) => ({
        ...claim,
        id: `${claim.id}-${at}`,
        source: `${claim.source}-${at}`,
        quote: numbered(claim.quote, at),
        text: numbered(claim.text, at),
      })),
    ),
    groups: [],
    conflicts: numbers.map((at) => ({
      ...found,
      id: `${found.id}-${at}`,
      title: numbered(found.title, at),
      subject: `pine ${at % 50}`,
      severity: at % 3 === 0 ? /** @type {const} */ ('hard') : /** @type {const} */ ('soft'),
      sides: found.sides.map(({ answer, claims }) => ({ answer, claims: claims.map((id) => `${id}-${at}`) })),
    })),
  };
}

/** @param {ReturnType<typeof multiplied>} many */
async function measure(many) {
  const review = reviewOf(many, fileLedger(decisions), noLedger, () => {});
  const settings = { host: '127.0.0.1', port: 0, writable: false, password: null, name: 'Ann', now: () => signature.at };
  const serving = await serve(async () => review, {
    ...settings,
    fail: (error) => {
      throw error;
    },
  });
  const { origin } = new URL(serving.address);
  const letIn = await fetch(serving.address, { redirect: 'manual' });
  const cookie = letIn.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  /** @param {string} path @param {Record<string, string>} [form] */
  const asked = async (path, form) => {
    const sent = form && { method: 'POST', body: new URLSearchParams(form), redirect: /** @type {const} */ ('manual') };
    const answer = await fetch(`${origin}${path}`, { ...sent, headers: { cookie, origin } });
    if (answer.status !== (form ? 303 : 200)) throw new Error(`Unexpected answer ${answer.status} to ${path}`);
    return answer.text();
  };
  /** @param {string} name @param {(round: number) => Promise<unknown>} step */
  const timed = async (name, step) => {
    const times = [];
    for (let round = 0; round < rounds; round++) {
      const start = performance.now();
      await step(round);
      times.push(performance.now() - start);
    }
    times.sort((left, right) => left - right);
    console.log(`${name.padEnd(12)} ${times[rounds >> 1]?.toFixed(0)} ms`);
  };
  /** @param {number} round */
  const open = (round) => `/conflict/${many.conflicts[Math.floor(count / 2) + round]?.id}`;
  await asked('/');
  await timed('first page', () => asked('/'));
  await timed('last page', () => asked(`/?status=all&page=${count}`));
  await timed('filter', () => asked('/?status=all&kind=antonym&severity=hard&subject=pine+7'));
  await timed('search', () => asked('/search?words=carve+7'));
  await timed('conflict', (round) => asked(open(round)));
  /** @type {string[]} */
  const marks = [];
  for (let round = 0; round < rounds; round++)
    marks.push((await asked(open(round))).match(/name="mark" value="([^"]+)"/)?.[1] ?? '');
  await timed('decision', (round) => asked(open(round), { mark: marks[round] ?? '', verdict: 'dispute' }));
  await serving.close();
}
