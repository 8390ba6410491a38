// What one article says of two subjects on one scale puts them in an order: "A is easy to learn … B is hard to learn", "A takes 4 weeks
// to learn, B takes 2". The order is stated by both claims together; each carries it.
import { meets } from '../language/quantity.js';
import { sideOf, type Stance } from './stance.js';

/** Orderings that pairs of claims of one source state. */
export function contrasts(stances: readonly Stance[]): readonly Stance[] {
  return [...fromPoles(stances), ...fromMeasures(stances)];
}

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

const isPlain = ({ claim }: Stance): boolean => claim.attribution.held && claim.modality !== 'hypothetical' && !claim.qualifiers.some((one) => one.kind === 'condition' || one.kind === 'time');

function fromPoles(stances: readonly Stance[]): readonly Stance[] {
  const poles = stances.filter((one) => one.family === 'property' && one.answer.kind === 'pole' && !one.isRelative && one.holder === one.claim.subject && isPlain(one) && one.activity !== null);
  return inSource(poles, (one) => `${one.topic}|${one.activity}`).flatMap((block) => {
    const above = block.filter((one) => sideOf(one.answer) === 'more');
    const below = block.filter((one) => sideOf(one.answer) === 'less');
    return above.flatMap((high) => below.filter((low) => same(low.claim.subject) !== same(high.claim.subject)).flatMap((low) => [order(high, high, low), order(low, high, low)]));
  });
}

/** What a time or a price of an activity says of it. */
function scaleOf(stance: Stance): { readonly dimension: string; readonly sign: 1 | -1 } | null {
  if (stance.answer.kind !== 'quantity') return null;
  const { unit } = stance.answer.quantity;
  if (/^(?:ms|s|min|h|hour|minute|second|millisecond|day|week|month|year)$/.test(unit)) {
    if (stance.activity === 'learn') return { dimension: 'difficulty', sign: 1 };
    return /\b(?:time|latency|delay|duration)\b/i.test(stance.topic) || stance.keys.has('time') ? { dimension: 'speed', sign: -1 } : null;
  }
  return null;
}

function fromMeasures(stances: readonly Stance[]): readonly Stance[] {
  const measured = stances.filter((one) => one.family === 'measure' && isPlain(one) && scaleOf(one) !== null);
  return inSource(measured, (one) => `${one.topic.toLowerCase()}|${one.activity ?? ''}|${one.claim.place === null ? '' : `${one.claim.place.table}.${one.claim.place.row}`}`).flatMap((block) =>
    block.flatMap((high) =>
      block.flatMap((low) => {
        if (high.answer.kind !== 'quantity' || low.answer.kind !== 'quantity' || same(high.claim.subject) === same(low.claim.subject)) return [];
        if (meets(high.answer.quantity, low.answer.quantity) !== false) return [];
        if ((high.answer.quantity.low ?? 0) < (low.answer.quantity.high ?? 0)) return [];
        const scale = scaleOf(high);
        if (scale === null) return [];
        const [more, less] = scale.sign > 0 ? [high, low] : [low, high];
        const activity = scale.dimension === 'difficulty' ? 'learn' : null;
        return [order({ ...high, topic: scale.dimension, activity }, more, less), order({ ...low, topic: scale.dimension, activity }, more, less)];
      }),
    ),
  );
}

/** The order of two subjects as one of the claims carries it. */
function order(carrier: Stance, more: Stance, less: Stance): Stance {
  const [first, second] = [more.claim.subject, less.claim.subject].sort((a, b) => (same(a) < same(b) ? -1 : 1)) as [string, string];
  return {
    ...carrier,
    key: ['ordering', first, second, carrier.topic, carrier.activity ?? ''].map(same).join('|'),
    family: 'ordering',
    holder: `${first}|${second}`,
    answer: { kind: 'order', more: more.claim.subject },
    keys: new Set(),
    isRelative: true,
    degree: null,
  };
}
