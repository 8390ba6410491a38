// Counts of things, wherever in a claim they stand: "left with 2,310 pilgrims", "brought 640 rowers ashore", "Drowned: 214". Two counts of
// the same things differ by chance all the time (of one day, of one room), so only exact figures are taken, and only near ones oppose
// each other: 2,310 here and 2,325 there are two records of one number.
import { derived, isNoun, isVerb, lemma } from '../../language/lexicon.js';
import { quantities } from '../../language/quantity.js';
import { unitOf } from '../../language/unit.js';
import type { Quantity } from '../../claims/claim.js';
import { mainOf } from '../../subjects/named.js';
import type { Subject } from '../../subjects/subject.js';
import { wordKey } from '../notion.js';
import type { Stance } from '../stance.js';
import { type Add, holder, key, type Said, words } from './said.js';

/** Below this, figures near each other are near by chance. */
const SMALLEST = 100;
/** How much larger than the other one of two records may be. */
const NEAR = 1.05;

/** What there is room for is no count of who came. */
const ROOM =
  /\b(?:capacity|room for|could|can|may|might|would|up to|maximum|limit|accommodates?|seats?|berths?|planned|expected)\b/i;

export const isCount = (questionKey: string): boolean => questionKey.startsWith('count|');

/** Whether two counts are near enough to be records of one number: not in one passage, which counts one thing once. */
export function isRecount(left: Stance, right: Stance): boolean {
  if (left.answer.kind !== 'quantity' || right.answer.kind !== 'quantity') return false;
  const [one, other] = [left.answer.quantity.low ?? 0, right.answer.quantity.low ?? 0];
  const isOnePassage =
    left.claim.source === right.claim.source && left.claim.position.start.line === right.claim.position.start.line;
  return !isOnePassage && Math.max(one, other) <= NEAR * Math.min(one, other);
}

export function counts({ claim, object, subjects }: Said, add: Add): void {
  if (claim.polarity === 'denied' || claim.modality === 'hypothetical' || ROOM.test(`${claim.text} ${claim.aspect}`)) return;
  const asked = (things: string, quantity: Quantity, joined: readonly string[]): void => {
    const what = [countKey(things), ...joined.map(countKey)].sort();
    add({
      key: key('count', owner(claim.subject, subjects), ...what),
      family: 'measure',
      holder: owner(claim.subject, subjects),
      topic: [things, ...joined].join(' and '),
      answer: { kind: 'quantity', quantity: { ...quantity, unit: '' } },
      keys: new Set(what),
    });
  };
  // "They held only 412 survivors", "Drowned: 214": people that were counted by what happened to them.
  const { head, words: counted } = object;
  const isHappening = claim.frame === 'measures' && claim.quantity?.unit === 'person' && /^(?:death|survivor)$/.test(head);
  const happened = isHappening && counted.length === 1 && claim.qualifiers.every((one) => one.kind === 'scope');
  if (happened && claim.quantity !== null && isExact(claim.quantity)) asked(`${head}s`, claim.quantity, []);
  for (const { start, end, quantity } of quantities(claim.text)) {
    if (!isExact(quantity) || quantity.unit === '' || unitOf(quantity.unit) !== null || !isNoun(quantity.unit)) continue;
    if (happened && quantity.low === claim.quantity?.low) continue;
    // "14 out of 168 rowers": rowers of some sort that the sentence names elsewhere.
    if (/\bout of (?:the )?$/.test(claim.text.slice(0, start))) continue;
    const phrase = claim.text.slice(start, end);
    // "640 female rowers" are some of the rowers.
    const between = words(phrase).filter((word) => !/^[\d.,]+$/.test(word));
    if (between.length !== 1) continue;
    asked(between[0] ?? '', quantity, joinedTo(claim.quote, phrase) ?? joinedTo(claim.text, phrase) ?? []);
  }
  // "Drowned: 214": the label of a row or a list names what is counted.
  const label = words(claim.aspect);
  const isLabelled = claim.quantity !== null && claim.quantity.unit === '' && claim.frame === 'measures' && label.length === 1;
  if (isLabelled && claim.quantity !== null && isExact(claim.quantity) && object.words.length === 1 && isOfThings(label[0] ?? ''))
    asked(label[0] ?? '', claim.quantity, []);
}

/** "consisted of six teams", "is made up of eight islands": of how many a thing is made; one answer, small as it may be. */
export function compositions({ claim, addOn }: Said, add: Add): void {
  if (claim.polarity === 'denied' || claim.part !== null || claim.modality !== 'asserted') return;
  const [, made = ''] = /\b(?:consists?|consisted|composed|comprised|made up) of (.+)$/.exec(claim.text) ?? [];
  const [first] = quantities(made.replace(/^(?:about|around|some|over|nearly) /, ''));
  const unit = first?.quantity.unit ?? '';
  // "six teams", not "six of the teams", "six teams and their fans" nor "six kilometres".
  if (
    first === undefined ||
    first.start > 0 ||
    !isNoun(unit) ||
    unitOf(unit) !== null ||
    words(made.slice(0, first.end)).length > 2
  )
    return;
  const isAll = (text: string): boolean => !/^,? (?:and|or|plus|with|as well as) /.test(text);
  const said = made.slice(first.start, first.end);
  const at = claim.quote.indexOf(said);
  if (!/^[.:;,]|^$|^ \(/.test(made.slice(first.end)) || at < 0 || !isAll(claim.quote.slice(at + said.length))) return;
  add({
    key: key('composition', holder(claim, addOn), unit),
    family: 'measure',
    topic: `${unit}s`,
    answer: { kind: 'quantity', quantity: { ...first.quantity, unit: '' } },
    keys: new Set([wordKey(unit)]),
  });
}

/** "Drowned", "deaths": a label of what happened to how many; not "height". */
const isOfThings = (label: string): boolean => (label.endsWith('ed') && isVerb(lemma(label, 'v'))) || /[^s]s$/.test(label);

/** A figure that somebody counted: whole, large, neither round nor called approximate. */
const isExact = ({ low, high, approximate }: Quantity): boolean =>
  low !== null && low === high && !approximate && low >= SMALLEST && Number.isInteger(low) && low % 100 !== 0;

/** "2,310 pilgrims and monks": things counted together, right after a phrase; null where the text has no such phrase. */
function joinedTo(text: string, phrase: string): readonly string[] | null {
  const at = text.indexOf(phrase);
  if (at < 0) return null;
  const joined = /^ (?:and|or) (\p{Ll}+)\b(?! \p{Ll}+ed\b)/u.exec(text.slice(at + phrase.length))?.[1];
  return joined === undefined || !isNoun(lemma(joined, 'n')) ? [] : [joined];
}

/** The one name of what is counted: survivors survived, deaths died. */
function countKey(things: string): string {
  if (things.endsWith('ed') && isVerb(lemma(things, 'v'))) return lemma(things, 'v');
  const noun = lemma(things, 'n');
  const verb = derived(noun, 'n', 'v').find((one) => noun === 'death' || one.slice(0, 3) === noun.slice(0, 3));
  return verb !== undefined && /(?:or|er|ee|ant|th|ty)$/.test(noun) ? verb : wordKey(noun);
}

/** Where the articles have one subject, whatever they count is counted of it. */
function owner(subject: string, subjects: readonly Subject[]): string {
  const [main, ...more] = mainOf(subjects);
  return main !== undefined && more.length === 0 ? main.name : subject;
}
