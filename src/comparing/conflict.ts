// What was found in all questions becomes conflicts, cleared pairs and changes: questions that are one to the reader are merged, and a pair
// that is cleared in one question and opposed in another stands as opposed. The order in which the questions come changes nothing.
import { identify } from '../claims/identity.js';
import type { Changed, Cleared, Conflict, ConflictKind } from './finding.js';
import type { ClearedPair, Dispute, QuestionDisputes } from './question-disputes.js';

export interface Disputes {
  readonly conflicts: readonly Conflict[];
  readonly cleared: readonly Cleared[];
  readonly changed: readonly Changed[];
}

/** All conflicts, what was cleared on the way, and what differs only by time; in a fixed order. */
export function assembled(found: Iterable<QuestionDisputes>): Disputes {
  const disputes: Dispute[] = [];
  const pairs = new Map<string, ClearedPair>();
  for (const one of found) {
    disputes.push(...one.disputes);
    for (const pair of one.cleared) {
      const both = pair.claims.join(' ');
      const known = pairs.get(both);
      if (known === undefined || pair.key < known.key) pairs.set(both, pair);
    }
  }
  const merged = merge(disputes);
  const isOpposed = opposition(merged);
  const near = [...pairs.values()].filter(({ claims }) => !isOpposed(claims));
  return {
    conflicts: numbered(merged),
    cleared: inOrderOf(
      near
        .filter((one) => one.reason !== 'different-time')
        .map(({ claims, reason, explanation }) => ({ claims, reason, explanation })),
      ({ reason, claims }) => `${reason} ${claims.join(' ')}`,
    ),
    changed: inOrderOf(
      near
        .filter((one) => one.reason === 'different-time')
        .map(({ key, claims, explanation }) => ({ question: key, claims, explanation })),
      ({ question, claims }) => `${question} ${claims.join(' ')}`,
    ),
  };
}

const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

/** In the order of a text, which is made once of each. */
function inOrderOf<Found>(all: readonly Found[], textOf: (found: Found) => string): readonly Found[] {
  const texts = new Map(all.map((one) => [one, textOf(one)]));
  return [...all].sort((left, right) => compare(texts.get(left) ?? '', texts.get(right) ?? ''));
}

/** Whether two claims oppose each other in one of the disputes. */
function opposition(disputes: readonly Dispute[]): (claims: readonly [string, string]) => boolean {
  const voices = new Map<string, { readonly dispute: number; readonly voice: number }[]>();
  const opposed = disputes.map((dispute, at) => {
    for (const [voice, claims] of dispute.voices.entries())
      for (const claim of claims) voices.set(claim, [...(voices.get(claim) ?? []), { dispute: at, voice }]);
    return new Set(dispute.opposed.flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`]));
  });
  return ([left, right]) =>
    (voices.get(left) ?? []).some((one) =>
      (voices.get(right) ?? []).some(
        (other) => one.dispute === other.dispute && opposed[one.dispute]?.has(`${one.voice} ${other.voice}`),
      ),
    );
}

/** Questions whose claims all oppose each other in another question in the same way are that question. */
function merge(found: readonly Dispute[]): readonly Dispute[] {
  const sizes = new Map(found.map((dispute) => [dispute, dispute.sides.reduce((sum, { claims }) => sum + claims.length, 0)]));
  const bySize = [...found].sort((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0) || compare(a.key, b.key) || a.nth - b.nth);
  const kept: Dispute[] = [];
  const at = new Map<string, Home[]>();
  for (const dispute of bySize) {
    const homes = at.get(dispute.sides[0]?.claims[0] ?? '') ?? [];
    // "A is easy, B the opposite": the order of the two has been asked about already.
    const isAsked = dispute.sides.some(({ isTurned, claims }) => isTurned && claims.some((id) => at.has(id)));
    if (isAsked || homes.some((other) => isWithin(dispute, other))) continue;
    kept.push(dispute);
    const home = dispute.sides.map(({ claims }) => new Set(claims));
    for (const id of new Set(dispute.sides.flatMap(({ claims }) => claims))) {
      const known = at.get(id);
      if (known === undefined) at.set(id, [home]);
      else known.push(home);
    }
  }
  return kept.sort((a, b) => compare(a.key, b.key));
}

/** The claims of each side of a dispute. */
type Home = readonly ReadonlySet<string>[];

/** Each side of the inner lies in one side of the outer, different sides in different ones. */
function isWithin(inner: Dispute, outer: Home): boolean {
  const homes = new Set<ReadonlySet<string>>();
  for (const { claims } of inner.sides) {
    const home = outer.find((side) => claims.every((id) => side.has(id)));
    if (home === undefined || homes.has(home)) return false;
    homes.add(home);
  }
  return true;
}

const SETTLED: Readonly<Record<ConflictKind, string>> = {
  negation: 'The documentation of the thing itself, or trying it out.',
  antonym: 'A common yardstick: what is meant, for whom, compared with what.',
  ordering: 'One measurement of both under the same conditions.',
  quantity: 'The primary source of the figure, with its date.',
  date: 'A dated record of the event.',
  'exclusive-value': 'The official statement of it.',
  membership: 'A statement of the user itself.',
  scope: 'One counter-example, checked.',
  suitability: 'A case of that use that went well or badly.',
  degree: 'A figure in place of the adjective.',
};

/** Disputes as conflicts; of several with one question the later ones bear a number. */
function numbered(merged: readonly Dispute[]): readonly Conflict[] {
  const taken = new Map<string, number>();
  return merged
    .map(({ asked, title, subject, aspect, kind, severity, spread, sides, explanation }): Conflict => {
      const count = taken.get(asked) ?? 0;
      taken.set(asked, count + 1);
      const question = count === 0 ? asked : `${asked}#${count}`;
      return {
        id: identify('conflict-', question),
        question,
        title,
        subject,
        aspect,
        kind,
        severity,
        spread,
        sides: sides
          .map(({ answer, claims }) => ({ answer, claims }))
          .sort((a, b) => compare(`${a.answer} ${a.claims.join(' ')}`, `${b.answer} ${b.claims.join(' ')}`)),
        explanation,
        settledBy: SETTLED[kind],
      };
    })
    .sort((a, b) => compare(`${a.severity} ${a.question}`, `${b.severity} ${b.question}`));
}
