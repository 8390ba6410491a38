// Stances become conflicts: one entry per question, with its sides. Stances meet under the key of their question only, and within it
// only across positions, so that the cost grows with the claims and not with their pairs. No cleared pair stands on opposite sides.
import { identify } from '../claims/identity.js';
import type { Published } from './comparable.js';
import type { Changed, Cleared, Conflict, ConflictKind, Severity } from './finding.js';
import { judge } from './judging.js';
import type { Opposition } from './kinds/kind.js';
import { answerOf, titleOf } from './question.js';
import { isListed, sideOf, type Stance } from './stance.js';

export interface Disputes {
  readonly conflicts: readonly Conflict[];
  readonly cleared: readonly Cleared[];
  readonly changed: readonly Changed[];
}

interface Edge {
  readonly left: Stance;
  readonly right: Stance;
  readonly opposition: Opposition;
}

/** A conflict before it is worded: stances by side. */
interface Dispute {
  readonly key: string;
  readonly sides: ReadonlyMap<string, readonly Stance[]>;
  readonly edges: readonly Edge[];
}

/** All conflicts among the stances, what was cleared on the way, and what differs only by time; in a fixed order. */
export function disputes(all: readonly Stance[], published: Published): Disputes {
  const cleared = new Map<string, Cleared & { readonly key: string }>();
  const found: Dispute[] = [];
  for (const [key, stances] of byKey(all)) found.push(...ofQuestion(key, stances, published, cleared));
  const merged = merge(found);
  const opposed = new Set(merged.flatMap(({ edges }) => edges.map(({ left, right }) => pairOf(left, right))));
  const near = [...cleared].filter(([pair]) => !opposed.has(pair)).map(([, one]) => one);
  const conflicts = worded(merged);
  return {
    conflicts,
    cleared: near
      .filter((one) => one.reason !== 'different-time')
      .map(({ claims, reason, explanation }) => ({ claims, reason, explanation }))
      .sort(byText),
    changed: near
      .filter((one) => one.reason === 'different-time')
      .map(({ key, claims, explanation }) => ({ question: key, claims, explanation }))
      .sort((a, b) => compare(`${a.question} ${a.claims.join(' ')}`, `${b.question} ${b.claims.join(' ')}`)),
  };
}

const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);
const byText = (left: Cleared, right: Cleared): number =>
  compare(`${left.reason} ${left.claims.join(' ')}`, `${right.reason} ${right.claims.join(' ')}`);

/** Two claims, whichever came first. */
const pairOf = (left: Stance, right: Stance): string => [left.claim.id, right.claim.id].sort().join(' ');

function byKey(all: readonly Stance[]): readonly (readonly [string, readonly Stance[]])[] {
  const blocks = new Map<string, Stance[]>();
  for (const stance of all) gather(blocks, stance.key, stance);
  return [...blocks].filter(([, stances]) => stances.length > 1).sort(([left], [right]) => compare(left, right));
}

function gather<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** Where a stance stands on its question: only stances of different positions can oppose each other. */
function positionOf(stance: Stance): string {
  const only = stance.answer.kind === 'fit' && stance.claim.qualifiers.some((one) => one.kind === 'scope') ? ' only' : '';
  return `${sideOf(stance.answer)}${stance.answer.kind === 'order' ? ` ${stance.degree ?? ''}` : ''}${only}${stance.answer.kind === 'pole' && stance.answer.denied ? ' denied' : ''}`;
}

function ofQuestion(
  key: string,
  stances: readonly Stance[],
  published: Published,
  cleared: Map<string, Cleared & { readonly key: string }>,
): readonly Dispute[] {
  const positions = new Map<string, Stance[]>();
  for (const stance of stances) gather(positions, positionOf(stance), stance);
  if (positions.size < 2 || isShared(positions) || isListed(stances)) return [];
  const edges: Edge[] = [];
  const clearedPairs = new Set<string>();
  const sides = [...positions.values()];
  for (let i = 0; i < sides.length; i++) {
    for (let j = i + 1; j < sides.length; j++) {
      for (const left of sides[i] as readonly Stance[]) {
        for (const right of sides[j] as readonly Stance[]) {
          const verdict = judge(left, right, published);
          if (verdict === null) continue;
          if (verdict.isConflict) edges.push({ left, right, opposition: verdict.opposition });
          else {
            clearedPairs.add(pairOf(left, right));
            if (isSupported({ left, right })) continue;
            const claims = [left.claim.id, right.claim.id].sort() as [string, string];
            if (!cleared.has(pairOf(left, right))) cleared.set(pairOf(left, right), { claims, key, ...verdict.clearance });
          }
        }
      }
    }
  }
  return components(accused(edges)).flatMap((component) => settled(key, component, clearedPairs));
}

const isSupported = ({ left, right }: Pick<Edge, 'left' | 'right'>): boolean => left.isSupport || right.isSupport;

/** Edges that accuse, and the support of those whom one accuses. */
function accused(edges: readonly Edge[]): readonly Edge[] {
  const accusing = edges.filter((edge) => !isSupported(edge));
  const disputed = new Set(accusing.flatMap(({ left, right }) => [left, right]));
  return edges.filter((edge) => !isSupported(edge) || disputed.has(edge.left) || disputed.has(edge.right));
}

/** An item that one article lists under several subjects is no member of a partition. */
function isShared(positions: ReadonlyMap<string, readonly Stance[]>): boolean {
  const subjectsOf = new Map<string, Set<string>>();
  for (const stances of positions.values()) {
    for (const { answer, claim } of stances) {
      if (answer.kind !== 'user') continue;
      subjectsOf.set(claim.source, (subjectsOf.get(claim.source) ?? new Set()).add(answer.subject));
    }
  }
  return [...subjectsOf.values()].some((subjects) => subjects.size > 1);
}

/** Edges that hang together through their stances. */
function components(edges: readonly Edge[]): readonly (readonly Edge[])[] {
  const root = new Map<Stance, Stance>();
  const rootOf = (stance: Stance): Stance => {
    let at = stance;
    for (let up = root.get(at); up !== undefined && up !== at; up = root.get(at)) at = up;
    return at;
  };
  for (const { left, right } of edges) {
    const [a, b] = [rootOf(left), rootOf(right)];
    root.set(a, a);
    root.set(b, a);
  }
  const found = new Map<Stance, Edge[]>();
  for (const edge of edges) {
    const at = rootOf(edge.left);
    gather(found, at, edge);
  }
  return [...found.values()];
}

/** The component without the claims that stand opposite to what the gate cleared them of: the worst share leaves until none is left. */
function settled(key: string, edges: readonly Edge[], clearedPairs: ReadonlySet<string>): readonly Dispute[] {
  let left = edges;
  for (;;) {
    const sides = sidesOf(left);
    if (sides.size < 2) return [];
    const worst = worstOf(sides, clearedPairs);
    if (worst === null) return [{ key, sides, edges: left }];
    left = accused(left.filter((edge) => edge.left.claim.id !== worst && edge.right.claim.id !== worst));
  }
}

function sidesOf(edges: readonly Edge[]): ReadonlyMap<string, readonly Stance[]> {
  const sides = new Map<string, Stance[]>();
  const against = new Set(
    edges.flatMap(({ left, right }) => [`${left.claim.id} ${right.claim.id}`, `${right.claim.id} ${left.claim.id}`]),
  );
  for (const stance of edges.flatMap(({ left, right }) => [left, right])) {
    // Values that do not oppose each other ("4 to 6", "about 5") stand on one side.
    const isOpen = stance.answer.kind === 'quantity' || stance.answer.kind === 'date' || stance.answer.kind === 'value';
    const kin = isOpen
      ? [...sides].find(([, members]) => !members.some((one) => against.has(`${one.claim.id} ${stance.claim.id}`)))
      : undefined;
    const side = kin?.[0] ?? positionOf(stance).replace(/ denied$/, '');
    const members = sides.get(side) ?? [];
    if (!members.some((one) => one.claim.id === stance.claim.id)) sides.set(side, [...members, stance]);
  }
  return sides;
}

function worstOf(sides: ReadonlyMap<string, readonly Stance[]>, clearedPairs: ReadonlySet<string>): string | null {
  let worst: string | null = null;
  let share = 0;
  for (const [side, members] of sides) {
    const others = [...sides].filter(([other]) => other !== side).flatMap(([, stances]) => stances);
    for (const member of members) {
      const bad = others.filter((other) => clearedPairs.has(pairOf(member, other))).length / others.length;
      if (bad > share || (bad === share && bad > 0 && worst !== null && member.claim.id < worst))
        [worst, share] = [member.claim.id, bad];
    }
  }
  return worst;
}

/** Questions whose claims all oppose each other in another question in the same way are that question. */
function merge(found: readonly Dispute[]): readonly Dispute[] {
  const bySize = [...found].sort((a, b) => claimsOf(b).length - claimsOf(a).length || compare(a.key, b.key));
  const kept: Dispute[] = [];
  const at = new Map<string, Dispute[]>();
  for (const dispute of bySize) {
    const ids = claimsOf(dispute);
    const isInside = (at.get(ids[0] ?? '') ?? []).some((other) => isWithin(dispute, other));
    // "A is easy, B the opposite": the order of the two has been asked about already.
    if (turnedIn(dispute).some((id) => at.has(id))) continue;
    if (isInside) continue;
    kept.push(dispute);
    for (const id of ids) gather(at, id, dispute);
  }
  return kept.sort((a, b) => compare(a.key, b.key));
}

/** Claims that alone make a side of the dispute, and only say that theirs is the opposite of another one. */
const turnedIn = ({ sides }: Dispute): readonly string[] =>
  [...sides.values()]
    .filter((members) => members.every(({ answer }) => answer.kind === 'pole' && answer.word.startsWith('the opposite of ')))
    .flatMap((members) => members.map(({ claim }) => claim.id));

const claimsOf = ({ sides }: Dispute): readonly string[] => [...sides.values()].flat().map((one) => one.claim.id);

/** Each side of the inner lies in one side of the outer, different sides in different ones. */
function isWithin(inner: Dispute, outer: Dispute): boolean {
  const homes = new Set<string>();
  for (const members of inner.sides.values()) {
    const home = [...outer.sides].find(([, others]) =>
      members.every((one) => others.some((other) => other.claim.id === one.claim.id)),
    );
    if (home === undefined || homes.has(home[0])) return false;
    homes.add(home[0]);
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

function worded(merged: readonly Dispute[]): readonly Conflict[] {
  const taken = new Map<string, number>();
  return merged
    .map((dispute): Conflict => {
      const all = [...dispute.sides.values()].flat();
      const best = strongest(dispute.edges.filter((edge) => !isSupported(edge)));
      const sides = [...dispute.sides]
        .map(([, members]) => ({ answer: answerOf(members), claims: members.map((one) => one.claim.id).sort() }))
        .sort((a, b) => compare(`${a.answer} ${a.claims.join(' ')}`, `${b.answer} ${b.claims.join(' ')}`));
      const asked = narrowed(dispute.key, all);
      const count = taken.get(asked) ?? 0;
      taken.set(asked, count + 1);
      const question = count === 0 ? asked : `${asked}#${count}`;
      const [first] = all as [Stance];
      return {
        id: identify('conflict-', question),
        question,
        title: titleOf(all),
        subject: first.claim.subject,
        aspect: aspectOf(all),
        kind: best.kind,
        severity: best.severity,
        spread: spreadOf(dispute.sides),
        sides,
        explanation: best.explanation,
        settledBy: SETTLED[best.kind],
      };
    })
    .sort((a, b) => compare(`${a.severity} ${a.question}`, `${b.severity} ${b.question}`));
}

/** What of the subject is asked: the dimension of a scale, else the aspect that most claims which say it outright carry. */
function aspectOf(stances: readonly Stance[]): string {
  const [first] = stances as [Stance];
  if (first.family === 'property' || first.family === 'ordering') return first.topic;
  const outright = stances.filter((one) => !one.isImplied && !one.isSupport);
  const counts = new Map<string, number>();
  for (const { claim } of outright.length > 0 ? outright : stances) counts.set(claim.aspect, (counts.get(claim.aspect) ?? 0) + 1);
  const [most] = [...counts].sort(
    ([one, many], [other, more]) => more - many || one.length - other.length || compare(one, other),
  );
  return most?.[0] ?? first.topic;
}

/** The key with what the widest stance narrows it to: "interface" of an admin interface and of a sound interface are two questions. */
function narrowed(key: string, stances: readonly Stance[]): string {
  if (stances.some(({ family }) => family === 'measure' || family === 'event' || family === 'value')) return key;
  const [widest = []] = stances
    .map((one) => [...one.keys].sort())
    .sort((a, b) => a.length - b.length || compare(a.join(' '), b.join(' ')));
  const rest = widest.filter((one) => !key.split('|').includes(one));
  return rest.length === 0 ? key : `${key}|${rest.join(' ')}`;
}

const RANK: Readonly<Record<Severity, number>> = { hard: 0, soft: 1 };

function strongest(edges: readonly Edge[]): Opposition {
  const [best] = edges
    .map((edge) => edge.opposition)
    .sort(
      (a, b) =>
        RANK[a.severity] - RANK[b.severity] ||
        a.explanation.length - b.explanation.length ||
        compare(a.explanation, b.explanation),
    );
  return best as Opposition;
}

/** Whether the sides stand in different sources, in one, or both. */
function spreadOf(sides: ReadonlyMap<string, readonly Stance[]>): Conflict['spread'] {
  const perSide = [...sides.values()].map((members) => new Set(members.map((one) => one.claim.source)));
  let within = false;
  let across = false;
  for (let i = 0; i < perSide.length; i++) {
    for (let j = i + 1; j < perSide.length; j++) {
      for (const left of perSide[i] ?? [])
        for (const right of perSide[j] ?? []) {
          if (left === right) within = true;
          else across = true;
        }
    }
  }
  return within && across ? 'both' : within ? 'within-source' : 'cross-source';
}
