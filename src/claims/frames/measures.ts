// measures: a property of the subject has a value with a unit.
//   "A costs 5 euros" · "A has 55,600 stars" · "A lasts 10 to 12 years" · "Its range is 300 km" · "A takes two weeks to learn"
// Not: "A has three parts: B, C and D" is a count, and a measure too; "one of the best", "A 2" (a version) are none.
import { dimension } from '../../language/lexicon.js';
import { type Phrase, words } from '../../language/phrase.js';
import { quantities } from '../../language/quantity.js';
import type { Token } from '../../language/tagging.js';
import { isTime, measuredIn } from '../../language/unit.js';
import type { Term } from '../claim.js';
import { isOfDoing, measuredBy } from '../measuring-verb.js';
import { type FrameReading, type Predicate } from '../predicate.js';
import { term } from '../term.js';
import { table } from '../../language/table.js';

/** "high" → height: what the adjective behind a figure with its unit measures ("40 metres high", "80 years old"). */
const SCALE: Readonly<Record<string, string>> = table({
  high: 'height',
  tall: 'height',
  long: 'length',
  wide: 'width',
  broad: 'width',
  deep: 'depth',
  thick: 'thickness',
  old: 'age',
  heavy: 'weight',
  away: 'distance',
});

export function measures(predicate: Predicate): FrameReading | null {
  const { rest, lemma } = predicate;
  const text = words(rest, 0, rest.length);
  const found = quantities(text);
  const first = found.find((q) => q.quantity.unit !== '' || lemma !== 'be');
  const named = first === undefined ? null : measuredBy(predicate, first);
  if (first === undefined || named === null) return null;
  // The figure must stand close to the verb: "is used by people who saved 5 %" measures nothing of the subject.
  const before = text.slice(0, first.start).trim();
  if (before.split(/\s+/).filter(Boolean).length > 4) return null;
  const offset = rest[0]?.start ?? 0;
  const nounAfter = predicate.phrases.find(
    (p) =>
      p.kind === 'noun' &&
      (rest[p.end - 1] as Token).end - offset >= first.end &&
      (rest[p.start] as Token).start - offset <= first.end + 1,
  );
  const counted = nounAfter ? term(rest, nounAfter.start, nounAfter.end, nounAfter.head) : null;
  const activity = predicate.phrases.find((p) => p.kind === 'infinitive');
  const part = predicate.referent.part;
  // "has a range of 60 km": what is measured is named before the figure.
  const ofAt = predicate.phrases.findIndex(
    (p) => p.preposition === 'of' && text.indexOf(words(rest, p.start, p.end)) <= first.start,
  );
  const holder =
    ofAt > 0 && predicate.phrases[ofAt - 1]?.kind === 'noun' && lemma === 'have' ? predicate.phrases[ofAt - 1] : undefined;
  const stated = holder ? term(rest, holder.start, holder.end, holder.head) : null;
  const isCount =
    lemma !== 'take' &&
    measuredIn(first.quantity.unit) === null &&
    (lemma === 'have' || first.quantity.unit === '' || (counted !== null && counted.head === first.quantity.unit));
  // "was visited 300 times": how often is what is counted.
  const isOften = counted?.head === 'time' && first.quantity.unit === 'time' && lemma !== 'have' && lemma !== 'take';
  // "is 30 metres long", "was 80 years old": the adjective says what is measured.
  const scale = rest.find((t) => t.pos === 'ADJ' && t.start - offset >= first.end);
  const isSpan = scale?.lower === 'long' && isTime(first.quantity.unit);
  const scaled =
    /^(?:be|stand|measure|lie|rise)$/.test(lemma) && scale
      ? ((isSpan ? undefined : SCALE[scale.lower]) ?? dimension(scale.lemma) ?? scale.lemma)
      : null;
  const isLowest = named === 'lowest price' ? named : null;
  const property =
    isLowest ??
    (stated === null ? null : namesOf(stated)) ??
    (part !== null && scaled !== null ? `${part} ${scaled}` : scaled) ??
    part ??
    (isOften ? lemma : null) ??
    (isCount && counted ? counted.head : lemma === 'take' && measuredIn(first.quantity.unit) !== 'time' ? 'need' : named);
  const content =
    counted && isCount && stated === null
      ? counted.words.filter((w) => !/^[\d.,]*[km]?$/.test(w) && w !== first.quantity.unit.toLowerCase())
      : [];
  // "20 minutes to charge to half": what is done, and how far.
  const done = activity === undefined ? [] : doneIn(predicate, activity);
  // "costs from 400 euros": that, or more.
  const isFrom = /\bfrom$/.test(before) && first.quantity.low === first.quantity.high && named === 'cost';
  return {
    frame: 'measures',
    object: {
      text: property,
      head: property,
      words: [...new Set([...property.toLowerCase().split(/\s+/), ...content, ...done])],
    },
    polarity: predicate.negated ? 'denied' : 'affirmed',
    quantity: isFrom ? { ...first.quantity, high: null } : first.quantity,
    aspect: property,
    activity: activity ? (rest[activity.head] as Token).lemma : isOfDoing(predicate, named) ? lemma : null,
  };
}

/** "a cutting width of 22 cm": the noun with what goes before it. */
const namesOf = (stated: Term): string => stated.words.filter((word) => !/\d/.test(word)).join(' ') || stated.head;

/** Content words behind the verb of an infinitive, the subject's own name aside. */
function doneIn({ rest, others }: Predicate, { head }: Phrase): readonly string[] {
  // "to charge, depending on its size": what the figure hangs on is not done.
  const hanging = rest.findIndex(({ lower }, i) => i > head && lower === 'depending');
  const end = hanging < 0 ? rest.length : hanging;
  return rest.flatMap((token, i) =>
    i > head && i < end && /^(?:NOUN|PROPN|NUM|ADJ)$/.test(token.pos) && !others.some((one) => i >= one.start && i < one.end)
      ? [token.lemma]
      : [],
  );
}
