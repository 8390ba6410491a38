// How long each report takes on a generated audit of 10,000 conflicts, and how much memory its process takes: the seconds of this machine,
// by the clock and of the processor (which the garbage collector's threads share), as measured. Each reporter runs in a process of its own, from the finished audit to the text in memory.
//
//   node bench/reporting.mjs [conflicts]     default 10,000
import { execFileSync } from 'node:child_process';
import { positions } from '../dist/reading/line.js';
import { loaded, reporterNames } from '../dist/commands/reporters.js';

/** @param {number} count of conflicts; beside each as many points of agreement and four times as many statements of one article */
function generated(count) {
  const articles = 40;
  const subjects = ['ferry', 'tram', 'cable car', 'bicycle', 'barge', 'airship', 'canoe', 'mule'];
  const aspects = ['speed', 'price', 'noise', 'comfort', 'range', 'crew', 'upkeep', 'winter service'];
  const perArticle = Math.ceil((count * 8) / articles);
  const sources = Array.from({ length: articles }, (_, at) => {
    const lines = Array.from({ length: perArticle }, (_, line) => sentence(at, line));
    const text = lines.join('\n');
    const path = `sources/traffic-${at}.md`;
    return { ...nothingKnown, id: `source-${at}`, path, text, title: `Traffic, part ${at}`, publisher: `The Post ${at}` };
  });
  const claims = sources.flatMap((source, at) => {
    const positionOf = positions(source.text);
    let offset = 0;
    return source.text.split('\n').map((quote, line) => {
      const span = { start: offset, end: offset + quote.length };
      offset = span.end + 1;
      const number = line * articles + at;
      return {
        ...plainClaim,
        id: `claim-${number}`,
        source: source.id,
        position: positionOf(span),
        quote,
        spans: [span],
        text: quote,
        subject: subjects[number % subjects.length] ?? '',
        aspect: aspects[line % aspects.length] ?? '',
      };
    });
  });
  const found = Array.from({ length: count }, (_, at) => claims.slice(at * 8, at * 8 + 8));
  const about = (/** @type {any[]} */ [first]) => ({ subject: first?.subject, aspect: first?.aspect });
  const ids = (/** @type {any[]} */ list) => list.map(({ id }) => id);
  return {
    sources,
    subjects: subjects.map((name) => ({ id: name, name, aliases: [], parts: [], kindOf: null, origin: 'found', main: true })),
    claims,
    groups: found.map((all, at) => ({
      id: `group-${at}`,
      statement: all[4]?.text,
      ...about(all.slice(4)),
      claims: ids(all.slice(4, 6)),
      sources: all.slice(4, 6).map(({ source }) => source),
      independentSources: 2,
      consensus: true,
    })),
    conflicts: found.map((all, at) => ({
      id: `conflict-${at}`,
      question: `question ${at}`,
      title: `Is the ${all[0]?.subject} of line ${at} fast enough for a commuter?`,
      ...about(all),
      kind: at % 3 === 0 ? 'negation' : 'antonym',
      severity: at % 2 === 0 ? 'hard' : 'soft',
      spread: 'cross-source',
      ...undecided,
      sides: [
        { answer: 'yes', claims: ids(all.slice(0, 2)) },
        { answer: 'no', claims: ids(all.slice(2, 4)) },
      ],
      explanation: '“fast” and “slow” exclude each other.',
      settledBy: 'A common yardstick: what is meant, for whom, compared with what.',
    })),
    changed: [],
    cleared: found.slice(0, count / 10).map(([left, , right]) => ({
      claims: [left?.id, right?.id],
      reason: 'different-condition',
      explanation: 'One speaks of winter.',
    })),
    skipped: [],
    problems: [],
    settled: [],
  };
}

/** @param {number} article @param {number} line */
function sentence(article, line) {
  return `On line ${line} the ferry of ${article} is ${line % 2 === 0 ? 'fast' : '*not* fast'} enough for a commuter who leaves early & comes home late.`;
}

const undecided = { status: 'open', decision: null, thread: null, kept: null, joined: [], changed: [], pending: [] };
const nothingKnown = {
  sha256: '0'.repeat(64),
  passages: [],
  skipped: [],
  author: null,
  published: '2024-05',
  retrieved: null,
  url: null,
  kind: null,
};
const plainClaim = {
  part: null,
  activity: null,
  frame: 'is',
  verb: 'be',
  polarity: 'affirmed',
  modality: 'asserted',
  degree: null,
  object: null,
  quantity: null,
  date: null,
  ordering: null,
  qualifiers: [],
  attribution: { holder: 'article', held: true },
  columns: null,
  place: null,
};

const [count = '10000', only] = process.argv.slice(2);
if (only === undefined) {
  console.log(`${count} conflicts\nreporter        seconds  of processor  MiB resident  MiB of text`);
  for (const name of reporterNames) process.stdout.write(execFileSync(process.execPath, [import.meta.filename, count, name]));
} else {
  const audit = generated(Number(count));
  const report = await loaded(/** @type {any} */ (only));
  const before = process.cpuUsage();
  const begun = performance.now();
  const text = report(/** @type {any} */ (audit), { version: '0', base: '../' });
  const { user, system } = process.cpuUsage(before);
  const seconds = ((performance.now() - begun) / 1e3).toFixed(2);
  const ofProcessor = ((user + system) / 1e6).toFixed(2);
  const resident = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    [
      only.padEnd(14),
      seconds.padStart(8),
      ofProcessor.padStart(13),
      String(resident).padStart(13),
      (text.length / 2 ** 20).toFixed(1).padStart(12),
    ].join(' '),
  );
}
