// All stances of one question become what is disputed in it, what was cleared on the way, and what differs only by time: plain data, worded.
// Stances meet by their forms and only across positions. No cleared pair stands on opposite sides. A question with very many forms is
// compared by the heads of its positions, so that the cost stays in proportion to its stances; then its conflicts say so.
import type { Published } from './comparable.js';
import type { Cleared, Conflict, Severity } from './finding.js';
import { type Form, formsOf, positionOf } from './form.js';
import { judge } from './judging.js';
import type { Opposition } from './kinds/kind.js';
import { answerOf, titleOf } from './question.js';
import { isListed, singleValued, type Stance } from './stance.js';

/** A side of a dispute, its claims ascending. */
interface DisputeSide {
  readonly answer: string;
  readonly claims: readonly string[];
  /** All of it only say that theirs is the opposite of another one. */
  readonly isTurned: boolean;
}

/** A conflict before those of other questions are laid beside it. */
export interface Dispute extends Pick<Conflict, 'title' | 'subject' | 'aspect' | 'kind' | 'severity' | 'spread' | 'explanation'> {
  /** The key of its question, and which of the question's disputes it is. */
  readonly key: string;
  readonly nth: number;
  /** The key with what the widest stance narrows it to. */
  readonly asked: string;
  readonly sides: readonly DisputeSide[];
  /** Claims that say the same, and which of these lists stand against which. */
  readonly voices: readonly (readonly string[])[];
  readonly opposed: readonly (readonly [number, number])[];
}

/** A cleared pair, the claims ascending, and the question in which it met. */
export interface ClearedPair extends Cleared {
  readonly key: string;
}

export interface QuestionDisputes {
  readonly disputes: readonly Dispute[];
  readonly cleared: readonly ClearedPair[];
  /** How many stances and forms the question has, where not every two forms were compared or not every cleared pair is listed. */
  readonly oversized: { readonly key: string; readonly stances: number; readonly forms: number } | null;
}

/** How many pairs of forms a question may have to be compared pair by pair: half a second. */
const MOST_PAIRS = 100_000;
/** How many cleared pairs of claims a question lists. */
const MOST_LISTED = 20_000;
/** How many forms the others are compared with where there are more pairs. */
const HEADS = 64;

interface Edge {
  readonly left: Form;
  readonly right: Form;
  readonly opposition: Opposition;
}

interface NearPair {
  readonly left: Form;
  readonly right: Form;
  readonly clearance: Omit<Cleared, 'claims'>;
}

const NONE: QuestionDisputes = { disputes: [], cleared: [], oversized: null };
const ORIGIN: Readonly<Record<Stance['origin'], number>> = { said: 0, contrast: 1, support: 2 };

/**
 * @param stances all of the question, those of one claim in the order of its testimony
 * @param mostPairs for tests: another bound
 */
export function disputesOf(
  key: string,
  stances: readonly Stance[],
  published: Published,
  mostPairs: number = MOST_PAIRS,
): QuestionDisputes {
  const [first, ...rest] = stances;
  const position = first === undefined ? '' : positionOf(first);
  if (rest.every((one) => positionOf(one) === position)) return NONE;
  const inOrder = [...singleValued(stances)].sort(
    (a, b) => ORIGIN[a.origin] - ORIGIN[b.origin] || (a.claim.id < b.claim.id ? -1 : a.claim.id > b.claim.id ? 1 : 0),
  );
  if (isShared(inOrder) || isListed(inOrder)) return NONE;
  const forms = formsOf(inOrder, published);
  const { pairs, isWhole } = pairsOf(forms, mostPairs);
  const edges: Edge[] = [];
  const near: NearPair[] = [];
  for (const [left, right] of pairs) {
    const verdict = judge(left.stance, right.stance, published);
    if (verdict === null) continue;
    if (verdict.isConflict) edges.push({ left, right, opposition: verdict.opposition });
    else near.push({ left, right, clearance: verdict.clearance });
  }
  const apart = beside(near);
  const disputes = components(accused(edges)).flatMap((component) => settled(component, apart, isWhole));
  const listed = listedPairs(
    key,
    near.filter((one) => !isSupported(one)),
    Math.min(mostPairs, MOST_LISTED),
  );
  return {
    disputes: disputes.map((one, nth) => worded(key, nth, one, isWhole ? '' : ` ${tooMany(forms.length)}`)),
    cleared: listed.pairs,
    oversized: isWhole && listed.isWhole ? null : { key, stances: stances.length, forms: forms.length },
  };
}

/** An item that one article lists under several subjects is no member of a partition. */
function isShared(stances: readonly Stance[]): boolean {
  const subjectOf = new Map<string, string>();
  for (const { answer, claim } of stances) {
    if (answer.kind !== 'user') continue;
    const known = subjectOf.get(claim.source);
    if (known !== undefined && known !== answer.subject) return true;
    subjectOf.set(claim.source, answer.subject);
  }
  return false;
}

type FormPair = readonly [Form, Form];

/** Forms of different positions, each with each; of too many, each with the heads of the other positions. */
function pairsOf(forms: readonly Form[], mostPairs: number): { readonly pairs: Iterable<FormPair>; readonly isWhole: boolean } {
  const positions = new Map<string, Form[]>();
  for (const form of forms) gather(positions, form.position, form);
  const sides = [...positions.values()];
  const same = sides.reduce((sum, side) => sum + side.length ** 2, 0);
  if ((forms.length ** 2 - same) / 2 <= mostPairs) return { pairs: across(sides), isWhole: true };
  return { pairs: withHeads(forms, headsOf(sides)), isWhole: false };
}

function* across(sides: readonly (readonly Form[])[]): Generator<FormPair> {
  for (const [at, side] of sides.entries())
    for (const other of sides.slice(at + 1)) for (const left of side) for (const right of other) yield [left, right];
}

function* withHeads(forms: readonly Form[], heads: readonly Form[]): Generator<FormPair> {
  const before = new Set<Form>();
  for (const head of heads) {
    for (const form of forms) if (form.position !== head.position && !before.has(form)) yield [head, form];
    before.add(head);
  }
}

/** The forms that most claims take and that are limited least, as many of each position as there is room for. */
function headsOf(sides: readonly (readonly Form[])[]): readonly Form[] {
  const weight = (side: readonly Form[]): number => side.reduce((sum, { claims }) => sum + claims.length, 0);
  const limits = ({ stance: { claim, isImplied } }: Form): number =>
    claim.qualifiers.length + (claim.modality === 'asserted' ? 0 : 1) + (claim.attribution.held ? 0 : 1) + (isImplied ? 1 : 0);
  const telling = (side: readonly Form[]): readonly Form[] =>
    [...side].sort((a, b) => limits(a) - limits(b) || b.claims.length - a.claims.length || compare(nameOf(a), nameOf(b)));
  const heaviest = sides
    .map((side) => ({ forms: telling(side), weight: weight(side) }))
    .sort((a, b) => b.weight - a.weight || compare(nameOf(a.forms[0] as Form), nameOf(b.forms[0] as Form)));
  const rounds = Array.from({ length: HEADS }, (_, round) => heaviest.flatMap(({ forms }) => forms.slice(round, round + 1)));
  return rounds.flat().slice(0, HEADS);
}

/** The first claim of a form names it: the forms of one claim bear one name. */
const nameOf = ({ claims }: Form): string => claims[0] as string;

const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

function gather<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** Names that stand beside each other, both ways. */
type Beside = ReadonlyMap<string, ReadonlySet<string>>;

function beside(pairs: readonly Pick<Edge, 'left' | 'right'>[]): Beside {
  const found = new Map<string, Set<string>>();
  const put = (one: string, other: string): void => {
    const kin = found.get(one);
    if (kin === undefined) found.set(one, new Set([other]));
    else kin.add(other);
  };
  for (const { left, right } of pairs) {
    put(nameOf(left), nameOf(right));
    put(nameOf(right), nameOf(left));
  }
  return found;
}

const isSupport = ({ stance }: Form): boolean => stance.origin === 'support';
const isSupported = ({ left, right }: Pick<Edge, 'left' | 'right'>): boolean => isSupport(left) || isSupport(right);

/** Edges that accuse, and the support of those whom one accuses. */
function accused(edges: readonly Edge[]): readonly Edge[] {
  const accusing = edges.filter((edge) => !isSupported(edge));
  const disputed = new Set(accusing.flatMap(({ left, right }) => [left, right]));
  return edges.filter((edge) => !isSupported(edge) || disputed.has(edge.left) || disputed.has(edge.right));
}

/** Edges that hang together through their forms. */
function components(edges: readonly Edge[]): readonly (readonly Edge[])[] {
  const root = new Map<Form, Form>();
  const rootOf = (form: Form): Form => {
    let at = form;
    for (let up = root.get(at); up !== undefined && up !== at; up = root.get(at)) {
      root.set(at, root.get(up) ?? up);
      at = up;
    }
    return at;
  };
  for (const { left, right } of edges) {
    const [a, b] = [rootOf(left), rootOf(right)];
    root.set(a, a);
    root.set(b, a);
  }
  const found = new Map<Form, Edge[]>();
  for (const edge of edges) gather(found, rootOf(edge.left), edge);
  return [...found.values()];
}

type Sides = ReadonlyMap<string, readonly Form[]>;

interface Settled {
  readonly sides: Sides;
  readonly edges: readonly Edge[];
}

/** The component without the claims that stand opposite to what the gate cleared them of: the worst share leaves until none is left. */
function settled(edges: readonly Edge[], apart: Beside, isWhole: boolean): readonly Settled[] {
  let left = edges;
  for (;;) {
    const sides = sidesOf(left);
    if (sides.size < 2) return [];
    const worst = worstOf(sides, apart, isWhole);
    if (worst.size === 0) return [{ sides, edges: left }];
    left = accused(left.filter((edge) => !worst.has(nameOf(edge.left)) && !worst.has(nameOf(edge.right))));
  }
}

function sidesOf(edges: readonly Edge[]): Sides {
  const sides = new Map<string, Form[]>();
  const homes = new Map<string, Set<string>>();
  const against = beside(edges);
  for (const form of edges.flatMap(({ left, right }) => [left, right])) {
    const name = nameOf(form);
    // Values that do not oppose each other ("4 to 6", "about 5") stand on one side.
    const isOpen = /^(?:quantity|date|value)$/.test(form.stance.answer.kind);
    const side = (isOpen ? homeAmong(sides, homes, against.get(name)) : undefined) ?? form.position.replace(/ denied$/, '');
    const home = homes.get(name) ?? new Set();
    if (home.has(side)) continue;
    homes.set(name, home.add(side));
    gather(sides, side, form);
  }
  return sides;
}

/** The first side that none of those stand on whom a form is against. */
function homeAmong(
  sides: Sides,
  homes: ReadonlyMap<string, ReadonlySet<string>>,
  against: ReadonlySet<string> = new Set(),
): string | undefined {
  const taken = new Set([...against].flatMap((other) => [...(homes.get(other) ?? [])]));
  for (const side of sides.keys()) if (!taken.has(side)) return side;
  return undefined;
}

/**
 * Names of the forms to leave out: the one of which most that it stands against is cleared, by the number of claims; of a question that is not
 * compared wholly all that come near it, so that few rounds are enough.
 */
function worstOf(sides: Sides, apart: Beside, isWhole: boolean): ReadonlySet<string> {
  const weights = new Map<string, Map<string, number>>();
  const weightOf = new Map<string, number>();
  let all = 0;
  for (const [side, members] of sides) {
    for (const { claims } of members) {
      const name = claims[0] as string;
      weights.set(name, (weights.get(name) ?? new Map()).set(side, claims.length));
      weightOf.set(side, (weightOf.get(side) ?? 0) + claims.length);
      all += claims.length;
    }
  }
  const shares: { readonly name: string; readonly share: number }[] = [];
  for (const [side, members] of sides) {
    for (const member of members) {
      let bad = 0;
      for (const other of apart.get(nameOf(member)) ?? [])
        for (const [home, weight] of weights.get(other) ?? []) if (home !== side) bad += weight;
      if (bad > 0) shares.push({ name: nameOf(member), share: bad / (all - (weightOf.get(side) ?? 0)) });
    }
  }
  shares.sort((a, b) => b.share - a.share || compare(a.name, b.name));
  const [worst] = shares;
  if (worst === undefined) return new Set();
  return new Set((isWhole ? [worst] : shares.filter(({ share }) => share > worst.share / 2)).map(({ name }) => name));
}

/** Cleared pairs of forms as pairs of claims, each pair once; of too many those of the forms' first claims. */
function listedPairs(
  key: string,
  cleared: readonly NearPair[],
  most: number,
): { readonly pairs: readonly ClearedPair[]; readonly isWhole: boolean } {
  const isWhole = cleared.reduce((sum, { left, right }) => sum + left.claims.length * right.claims.length, 0) <= most;
  const listed = (form: Form): readonly string[] => (isWhole ? form.claims : form.claims.slice(0, 1));
  const found = new Map<string, ClearedPair>();
  for (const { left, right, clearance } of cleared.slice(0, most))
    for (const one of listed(left))
      for (const other of listed(right)) {
        const claims = one < other ? ([one, other] as const) : ([other, one] as const);
        const both = claims.join(' ');
        if (one !== other && !found.has(both)) found.set(both, { key, claims, ...clearance });
      }
  return { pairs: [...found.values()], isWhole };
}

/** What the report says of a conflict in which others may stand as well. */
const tooMany = (forms: number): string =>
  `It is answered in ${forms} ways: each was compared with the ${HEADS} plainest, not with all.`;

function worded(key: string, nth: number, { sides, edges }: Settled, remark: string): Dispute {
  const forms = [...new Set([...sides.values()].flat())];
  const all = forms.map(({ stance }) => stance);
  const best = strongest(edges.filter((edge) => !isSupported(edge)));
  const at = new Map(forms.map((form, place) => [form, place]));
  return {
    key,
    nth,
    asked: narrowed(key, all),
    title: titleOf(all),
    subject: (all[0] as Stance).claim.subject,
    aspect: aspectOf(forms),
    kind: best.kind,
    severity: best.severity,
    spread: spreadOf(sides),
    explanation: `${best.explanation}${remark}`,
    sides: [...sides.values()].map((members) => ({
      answer: answerOf(members.map(({ stance }) => stance)),
      claims: [...new Set(members.flatMap(({ claims }) => claims))].sort(),
      isTurned: members.every(({ stance: { answer } }) => answer.kind === 'pole' && answer.word.startsWith('the opposite of ')),
    })),
    voices: forms.map(({ claims }) => claims),
    opposed: edges.flatMap(({ left, right }) => {
      const [one, other] = [at.get(left), at.get(right)];
      return one === undefined || other === undefined ? [] : [[one, other] as const];
    }),
  };
}

/** What of the subject is asked: the dimension of a scale, else the aspect that most claims which say it outright carry. */
function aspectOf(forms: readonly Form[]): string {
  const [first] = forms as [Form];
  if (first.stance.family === 'property' || first.stance.family === 'ordering') return first.stance.topic;
  const outright = forms.filter((one) => !one.stance.isImplied && !isSupport(one));
  const counts = new Map<string, number>();
  for (const { stance, claims } of outright.length > 0 ? outright : forms)
    counts.set(stance.claim.aspect, (counts.get(stance.claim.aspect) ?? 0) + claims.length);
  const [most] = [...counts].sort(
    ([one, many], [other, more]) => more - many || one.length - other.length || compare(one, other),
  );
  return most?.[0] ?? first.stance.topic;
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
  const isBefore = (one: Opposition, other: Opposition): boolean =>
    (RANK[one.severity] - RANK[other.severity] ||
      one.explanation.length - other.explanation.length ||
      compare(one.explanation, other.explanation)) < 0;
  const [first, ...rest] = edges.map(({ opposition }) => opposition) as [Opposition, ...Opposition[]];
  return rest.reduce((best, one) => (isBefore(one, best) ? one : best), first);
}

/** Whether the sides stand in different sources, in one, or both. */
function spreadOf(sides: Sides): Conflict['spread'] {
  const perSide = [...sides.values()].map((members) => new Set(members.flatMap(({ sources }) => [...sources])));
  const all = new Set(perSide.flatMap((sources) => [...sources]));
  const within = perSide.reduce((sum, { size }) => sum + size, 0) > all.size;
  const across = all.size > 1;
  return within && across ? 'both' : within ? 'within-source' : 'cross-source';
}
