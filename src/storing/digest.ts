// Digests by which runs are told apart: the same input or result always has the same one, on every machine.
import { createHash } from 'node:crypto';
import { type Article, type Audit, type Configuration, drawnFrom } from '../audit.js';
import type { Entry } from '../deciding/decision.js';
import { printEntry } from '../deciding/decision-file.js';
import { grouped } from '../reporting/selection.js';
import { snapshotOf } from '../reporting/trend.js';
import { contentOf } from '../task.js';

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

/** Of each source, by its id, a digest of all that an audit holds of it; where that is what was drawn from it, the digest made then. */
export function sourceDigests({ sources, claims, skipped }: Audit): ReadonlyMap<string, string> {
  const [ofClaims, ofSkipped] = [grouped(claims, ({ source }) => source), grouped(skipped, ({ source }) => source)];
  return new Map(
    sources.map((one) => {
      const [own, left] = [ofClaims.get(one.id) ?? [], ofSkipped.get(one.id) ?? []];
      const drawn = drawnFrom(one);
      const isDrawn = drawn !== null && areSame(own, drawn.claims) && areSame(left, drawn.skipped);
      return [one.id, isDrawn ? drawn.content : contentOf(one, own, left)];
    }),
  );
}

/** Whether two lists hold the same things, not only equal ones. */
const areSame = (one: readonly object[], other: readonly object[]): boolean =>
  one.length === other.length && one.every((thing, at) => thing === other[at]);

/** Hex SHA-256 of all that an audit found. */
export function resultDigest(audit: Audit, ofSources: ReadonlyMap<string, string> = sourceDigests(audit)): string {
  return digest(resultLines(audit, ofSources));
}

/** Hex SHA-256 of what tells one run from another in a trend: the texts, and the conflicts without what was decided of them. */
export function comparedDigest(audit: Audit): string {
  const texts = audit.sources.map(({ path, sha256 }) => [path, sha256]);
  return digest([...texts, ...snapshotOf(audit).conflicts].map((thing) => JSON.stringify(thing)));
}

function* resultLines(audit: Audit, ofSources: ReadonlyMap<string, string>): Generator<string> {
  const { sources, claims: _, skipped: __, ...lists } = audit;
  for (const { id } of sources) yield `${id} ${ofSources.get(id)}`;
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
