// Digests by which runs are told apart: the same input or result always has the same one, on every machine.
import { createHash } from 'node:crypto';
import type { Article, Audit, Configuration } from '../audit.js';
import type { Entry } from '../deciding/decision.js';
import { printEntry } from '../deciding/decision-file.js';
import { snapshotOf } from '../reporting/trend.js';

/** Hex SHA-256 of what an audit is made from. The order of the articles and of the decisions does not count. */
export function inputDigest(
  articles: readonly Article[],
  configuration: Configuration,
  decisions: readonly Entry[] = [],
): string {
  const lines = articles.map((article) =>
    JSON.stringify([article.path, 'problem' in article ? article.problem : article.sha256]),
  );
  return digest([JSON.stringify(configuration), ...lines.sort(), ...decisions.map(printEntry).sort()]);
}

/** Hex SHA-256 of all that an audit found; texts of sources count through their own digest. */
export function resultDigest(audit: Audit): string {
  return digest(resultLines(audit));
}

/** Hex SHA-256 of what tells one run from another in a trend: the texts, and the conflicts without what was decided of them. */
export function comparedDigest(audit: Audit): string {
  const texts = audit.sources.map(({ path, sha256 }) => [path, sha256]);
  return digest([...texts, ...snapshotOf(audit).conflicts].map((thing) => JSON.stringify(thing)));
}

function* resultLines({ sources, ...lists }: Audit): Generator<string> {
  for (const { text: _, ...source } of sources) yield JSON.stringify(source);
  for (const [name, list] of Object.entries(lists).sort(([left], [right]) => (left < right ? -1 : 1))) {
    yield name;
    for (const entry of list) yield JSON.stringify(entry);
  }
}

function digest(lines: Iterable<string>): string {
  const hash = createHash('sha256');
  for (const line of lines) hash.update(line).update('\n');
  return hash.digest('hex');
}
