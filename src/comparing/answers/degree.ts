// Degrees of a person: where, in what and when each was taken. "earned a PhD from the University of Leeds" against "from the University of
// Oslo"; a doctorate, a medical degree and the like are taken once, other degrees once in each field.
import { dates } from '../../language/date.js';
import { nameKeys } from './name.js';
import { type Add, holder, key, type Said, words } from './said.js';

const TAKES = /^(?:earn|receive|complete|obtain|hold|graduate|get|take|gain|finish|have|award|attain|acquire|pursue)$/;

/** Levels and the words for each; the first that a claim names is its own. */
const LEVELS: readonly (readonly [level: string, said: RegExp, isOnce: boolean])[] = [
  ['doctorate', /\b(?:Ph\.?D\.?|D\.?Phil\.?|doctorate|doctoral degree)(?![\p{L}])/u, true],
  ['medical degree', /\b(?:medical degree|M\.?D\.?(?= (?:degree|from|at|in)\b))/u, true],
  ['law degree', /\b(?:law degree|J\.?D\.?(?= (?:degree|from|at|in)\b))/u, true],
  ['MBA', /\bMBA\b/u, true],
  ['master’s degree', /\b[Mm]aster(?:['’]s|s)?(?: degree| of \p{Lu}\p{L}+)?/u, false],
  ['degree', /\b(?:[Bb]achelor(?:['’]s|s)?(?: degree| of \p{Lu}\p{L}+(?: degree)?)?|undergraduate degree|degree)\b/u, false],
];

/** "went on to earn", "attended Leeds University, where she earned": the verb that counts stands behind another. */
const TAKEN = /\b(?:to|where (?:he|she|they)) (?:earn|receive|complete|obtain|gain|finish|take|attain)(?:e?d)?\b/;
/** Where it was taken: a name behind "from" or "at". */
const WHERE =
  /\b(?:from|at|attend(?:ed)?) (?:the )?((?:\p{Lu}[\p{L}’'-]*)(?: (?:(?:of|de|du|for|and|at|the) )*\p{Lu}[\p{L}’'-]*)*)(?=$|[.,;(]| (?:in|with|on|where|before|after|as) )/gu;
const FIELD =
  /^(?: degree)? in ((?:\p{L}[\p{L}-]* ){0,3}?(?:and )?\p{L}[\p{L}-]*)(?=$|[.,;(]| (?:from|at|in \d|and (?:later|then|went)|with|before|after|on) ?)/u;
/** Words that many a school's name has. */
const COMMON =
  /^(?:university|universite|universitat|college|school|institute|graduate|business|medical|medicine|law|technical|technology|state|national|faculty|department|academy|and|in|at|for|du|science|sciences)$/;

const HONORARY = /\bhonorary\b|\bhonoris\b/i;

/** What a claim tells of a degree of its subject. */
export function degrees({ claim, addOn, part }: Said, add: Add): void {
  if (!(TAKES.test(claim.verb) || TAKEN.test(claim.text)) || HONORARY.test(claim.text)) return;
  if (claim.polarity === 'denied' || part !== null || claim.modality !== 'asserted') return;
  const all = LEVELS.filter(([, said]) => said.test(claim.text));
  const [taken] = all;
  const places = [...claim.text.matchAll(WHERE)].map(([, name = '']) => name);
  // "a PhD and a master's degree", "degrees from Oslo and from Leeds": which is from where?
  if (taken === undefined || places.length > 1 || (all.length > 1 && all[1]?.[0] !== 'degree')) return;
  const [level, said, isOnce] = taken;
  const found = said.exec(claim.text);
  if (found === null || / (?:and|or) (?:an?|his|her) [^.]*degree/.test(claim.text)) return;
  const field = FIELD.exec(claim.text.slice(found.index + found[0].length))?.[1]?.toLowerCase() ?? '';
  const [place = ''] = places;
  const school = new Set([...nameKeys(place)].filter((word) => !COMMON.test(word)));
  const fields = new Set(words(field).filter((word) => !/^(?:and|of|the|science|sciences|studies|engineering)$/.test(word)));
  const which = isOnce ? [level] : [level, [...fields].sort().join(' ')];
  const owner = holder(claim, addOn);
  const ask = (question: readonly string[], topic: string, value: ReadonlySet<string>, text: string): void =>
    add({ key: key('value', owner, ...question), family: 'value', topic, answer: { kind: 'value', value, text }, keys: value });
  if (isOnce || fields.size > 0) {
    if (school.size > 0) ask(['school', ...which], `school of the ${level}`, school, place);
    const [when, ...more] = dates(claim.text);
    if (when !== undefined && more.length === 0)
      add({
        key: key('event', owner, 'degree', ...which),
        family: 'event',
        topic: `take the ${level}`,
        answer: { kind: 'date', date: when.date },
        keys: new Set(),
      });
  }
  if (fields.size > 0 && school.size > 0)
    ask(['field', level, [...school].sort().join(' ')], `field of the ${level}`, fields, field);
}
