// What one article says of two subjects on one scale puts them in an order: "A is easy to learn … B is hard to learn", "A takes 4 weeks
// to learn, B takes 2". The order is stated by both claims together; each carries it.
import { meets } from '../language/tolerance.js';
import type { Claim } from '../claims/claim.js';
import { mainOf } from '../subjects/named.js';
import type { Subject } from '../subjects/subject.js';
import { wordKey } from './notion.js';
import { isComparative } from './scale.js';
import { sideOf, type Stance } from './stance.js';

/** Orderings that pairs of claims of one source state; `claims` and `stances` are of that source. */
export function contrasts(stances: readonly Stance[], claims: readonly Claim[], subjects: readonly Subject[]): readonly Stance[] {
  const turned = opposites(stances, claims);
  return [...turned, ...fromPoles([...stances, ...turned]), ...fromMeasures(stances), ...fromComparatives(stances, subjects)];
}

const LINES = 3;

/** "But B is quite the opposite.": B stands at the other end of what was said of A just before. */
function opposites(stances: readonly Stance[], claims: readonly Claim[]): readonly Stance[] {
  const bySource = new Map<string, Stance[]>();
  for (const stance of stances)
    if (stance.family === 'property' && stance.answer.kind === 'pole' && !stance.isRelative)
      bySource.set(stance.claim.source, [...(bySource.get(stance.claim.source) ?? []), stance]);
  return claims
    .filter((claim) => claim.polarity === 'affirmed' && /^(?:opposite|reverse|contrary)$/.test(claim.object?.head ?? ''))
    .flatMap((claim) => {
      const before = (bySource.get(claim.source) ?? []).filter(
        (one) =>
          one.claim.position.end.offset <= claim.position.start.offset &&
          claim.position.start.line - one.claim.position.end.line <= LINES &&
          same(one.claim.subject) !== same(claim.subject),
      );
      const last = Math.max(...before.map((one) => one.claim.position.start.line));
      return before
        .filter((one) => one.claim.position.start.line === last && one.holder === one.claim.subject)
        .flatMap((one): readonly Stance[] => {
          if (one.answer.kind !== 'pole') return [];
          const { pole, word } = one.answer;
          return [
            {
              ...one,
              claim,
              holder: claim.subject,
              origin: 'contrast',
              key: one.key.replace(`property|${same(one.claim.subject)}|`, `property|${same(claim.subject)}|`),
              answer: { kind: 'pole', pole: (pole * -1) as 1 | -1, denied: one.answer.denied, word: `the opposite of ${word}` },
            },
          ];
        });
    });
}

/** "B has a steeper learning curve", with no "than": where the articles are about two subjects, the other one is meant. */
function fromComparatives(stances: readonly Stance[], subjects: readonly Subject[]): readonly Stance[] {
  const main = mainOf(subjects);
  if (main.length !== 2) return [];
  // "makes both of them easier to learn" compares with what was before, not the one with the other.
  const said = new Map<string, Set<string>>();
  for (const { claim } of stances) said.set(quoteOf(claim), (said.get(quoteOf(claim)) ?? new Set()).add(same(claim.subject)));
  const isOfBoth = (claim: Claim): boolean => (said.get(quoteOf(claim))?.size ?? 0) > 1;
  return stances.flatMap((one): readonly Stance[] => {
    const { answer, claim } = one;
    if (
      one.family !== 'property' ||
      answer.kind !== 'pole' ||
      one.isRelative ||
      answer.denied ||
      claim.ordering !== null ||
      one.holder !== claim.subject ||
      one.activity === null ||
      isOfBoth(claim)
    )
      return [];
    const other = main.find((subject) => same(subject.name) !== same(claim.subject));
    if (
      other === undefined ||
      !main.some((subject) => same(subject.name) === same(claim.subject)) ||
      !isPlain(one) ||
      !isComparative(claim.text, answer.word)
    )
      return [];
    const isAbove = answer.pole > 0;
    return [orderOf(one, isAbove ? claim.subject : other.name, isAbove ? other.name : claim.subject)];
  });
}

const quoteOf = (claim: Claim): string => `${claim.source} ${claim.position.start.offset} ${claim.quote}`;

const same = (name: string): string => name.toLowerCase();

function inSource(stances: readonly Stance[], keyOf: (stance: Stance) => string): readonly (readonly Stance[])[] {
  const blocks = new Map<string, Stance[]>();
  for (const stance of stances) {
    const key = `${stance.claim.source}|${keyOf(stance)}`;
    const block = blocks.get(key);
    if (block === undefined) blocks.set(key, [stance]);
    else block.push(stance);
  }
  return [...blocks.values()];
}

const isPlain = ({ claim }: Stance): boolean =>
  claim.attribution.held &&
  claim.modality !== 'hypothetical' &&
  !claim.qualifiers.some((one) => one.kind === 'condition' || one.kind === 'time');

function fromPoles(stances: readonly Stance[]): readonly Stance[] {
  const poles = stances.filter(
    (one) =>
      one.family === 'property' &&
      one.answer.kind === 'pole' &&
      !one.isRelative &&
      one.holder === one.claim.subject &&
      isPlain(one) &&
      one.activity !== null,
  );
  return inSource(poles, (one) => `${one.topic}|${one.activity}`).flatMap((block) => {
    const above = block.filter((one) => sideOf(one.answer) === 'more');
    const below = block.filter((one) => sideOf(one.answer) === 'less');
    return above.flatMap((high) =>
      below
        .filter((low) => same(low.claim.subject) !== same(high.claim.subject))
        .flatMap((low) => [order(high, high, low), order(low, high, low)]),
    );
  });
}

/** What a time or a price of an activity says of it. */
function scaleOf(stance: Stance): { readonly dimension: string; readonly sign: 1 | -1 } | null {
  if (stance.answer.kind !== 'quantity') return null;
  const { unit } = stance.answer.quantity;
  if (/^(?:ms|s|min|h|hour|minute|second|millisecond|day|week|month|year)$/.test(unit)) {
    if (stance.activity === 'learn') return { dimension: 'difficulty', sign: 1 };
    return /\b(?:time|latency|delay|duration)\b/i.test(stance.topic) || stance.keys.has('time')
      ? { dimension: 'speed', sign: -1 }
      : null;
  }
  // Counts of a named thing: 300 seats, 55,600 stars.
  const counted = unit === '' ? (stance.claim.object?.head ?? '') : unit;
  return /^\p{Ll}{4,}$/u.test(counted) && (unit === '' || stance.claim.verb === 'have')
    ? { dimension: wordKey(counted), sign: 1 }
    : null;
}

function fromMeasures(stances: readonly Stance[]): readonly Stance[] {
  const measured = stances.flatMap((stance) => {
    const scale = stance.family === 'measure' && isPlain(stance) ? scaleOf(stance) : null;
    return scale === null
      ? []
      : [
          {
            ...stance,
            topic: scale.dimension,
            activity: scale.dimension === 'difficulty' ? 'learn' : null,
            sign: scale.sign,
            asked: stance.topic.toLowerCase(),
          },
        ];
  });
  return inSource(
    measured,
    (one) =>
      `${one.topic}|${one.activity ?? ''}|${one.claim.place === null ? '' : `${one.claim.place.table}.${one.claim.place.row}`}`,
  ).flatMap((block) =>
    (block as typeof measured).flatMap((one, i) =>
      (block as typeof measured).slice(i + 1).flatMap((other) => {
        if (
          one.answer.kind !== 'quantity' ||
          other.answer.kind !== 'quantity' ||
          same(one.claim.subject) === same(other.claim.subject)
        )
          return [];
        const [left, right] = [one.answer.quantity, other.answer.quantity];
        const isCount = one.topic !== 'difficulty' && one.topic !== 'speed';
        if (isCount && left.low === right.low && left.high === right.high)
          return [one, other].map((carrier) => equalOf(carrier, one.claim.subject, other.claim.subject));
        if (!isCount && one.asked !== other.asked) return [];
        if (meets(left, right) !== false) return [];
        const isAbove = (left.low ?? left.high ?? 0) > (right.low ?? right.high ?? 0);
        const [more, less] = isAbove === one.sign > 0 ? [one, other] : [other, one];
        return [one, other].map((carrier) => order(carrier, more, less));
      }),
    ),
  );
}

/** The order of two subjects as one of the claims carries it. */
const order = (carrier: Stance, more: Stance, less: Stance): Stance => orderOf(carrier, more.claim.subject, less.claim.subject);

function orderOf(carrier: Stance, more: string, less: string): Stance {
  const [first, second] = [more, less].sort((a, b) => (same(a) < same(b) ? -1 : 1)) as [string, string];
  return {
    ...carrier,
    key: ['ordering', first, second, carrier.topic, carrier.activity ?? ''].map(same).join('|'),
    family: 'ordering',
    holder: `${first}|${second}`,
    answer: { kind: 'order', more },
    keys: new Set(),
    origin: 'contrast',
    isRelative: true,
    degree: null,
  };
}

const equalOf = (carrier: Stance, left: string, right: string): Stance => ({
  ...orderOf(carrier, left, right),
  answer: { kind: 'order', more: null },
});
