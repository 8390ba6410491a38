// Two texts on one thing: the names that each gives it become one, so that what they say of it can meet. "Cruz" is "Penelope Cruz", "it" is
// whatever the other text is about, "the film" is the one that the other text names.
import type { Claim } from '../claims/claim.js';
import { hypernyms, isNoun, lemma } from '../language/lexicon.js';
import { canBeOne } from './answers/name.js';
import { isSubset } from './kinds/kind.js';

export const PRONOUN = /^(?:it|he|she|they|his|her|its|their|this|that|these|those|i|we)$/i;

/** One name for subjects of the two texts that can be one thing. */
export function oneName(left: readonly Claim[], right: readonly Claim[]): (subject: string) => string {
  const names = (claims: readonly Claim[]): readonly string[] => [...new Set(claims.map((one) => one.subject))];
  const standIns = new Set([...standInsOf(left, right), ...standInsOf(right, left)]);
  const isOpen = (name: string): boolean => PRONOUN.test(name) || standIns.has(name);
  const chosen = new Map<string, string>();
  for (const one of names(left)) {
    for (const other of names(right)) {
      if (one === other || isOpen(one) || isOpen(other) || !areOne(one, other)) continue;
      for (const name of [one, other]) chosen.set(name, longer(chosen.get(name) ?? one, longer(one, other)));
    }
  }
  const main = (claims: readonly Claim[]): string | undefined => claims.find((one) => !isOpen(one.subject))?.subject;
  const [ofLeft, ofRight] = [main(left), main(right)];
  const spoken = ofLeft !== undefined && ofRight !== undefined ? longer(ofLeft, ofRight) : (ofLeft ?? ofRight ?? '');
  const hasOpen = [...left, ...right].some((one) => isOpen(one.subject));
  return (subject) => {
    const own = isOpen(subject) ? '' : (chosen.get(subject) ?? subject);
    if (own === '') return chosen.get(spoken) ?? spoken;
    return hasOpen &&
      (subject === ofLeft || subject === ofRight) &&
      [left, right].some((claims) => claims.every((one) => isOpen(one.subject)))
      ? (chosen.get(spoken) ?? spoken)
      : own;
  };
}

const longer = (one: string, other: string): string =>
  one.length > other.length || (one.length === other.length && one < other) ? one : other;

/** The words of a name, of a short one in the singular ("school caps", "the cap"); a long one describes more than it names. */
function parts(name: string): readonly string[] {
  const words = name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !/^(?:the|a|an|of|s)$/.test(word));
  return words.length < 4 ? words.map((word) => lemma(word, 'n')) : words;
}

/** "Cruz" and "Penelope Cruz"; "Ida Holm" and "Ida Marie Holm", "Chris Holm" and "Christopher Lee Holm". */
function areOne(one: string, other: string): boolean {
  const [a, b] = [parts(one), parts(other)];
  if (a.length === 0 || b.length === 0) return false;
  if (isSubset(new Set(a), new Set(b))) return !isOwner(a, other);
  if (isSubset(new Set(b), new Set(a))) return !isOwner(b, one);
  const isPerson = (name: string): boolean => name.split(' ').length > 1 && /^\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}.'’-]*)+$/u.test(name);
  return isPerson(one) && isPerson(other) && canBeOne(`${a[0]} ${a.at(-1)}`, `${b[0]} ${b.at(-1)}`);
}

/** "Alba" is not "the director of Alba" nor "Alba's director"; "Holm" may be "the city of Holm". */
function isOwner(name: readonly string[], longer: string): boolean {
  const [, head = '', thing = ''] = /^(?:(.+?) (?:of|for) )(.+)$/u.exec(longer) ?? /^()(.+?)['’]s? \p{Ll}/u.exec(longer) ?? [];
  const kind = parts(head).at(-1) ?? '';
  const isPlace =
    hypernyms(kind).some((one) => one === 'region' || one === 'political unit') || /^(?:university|isle|battle)$/.test(kind);
  return thing !== '' && !isPlace && isSubset(new Set(name), new Set(parts(thing)));
}

/** What a text calls only by its kind, and another by its name: works, buildings, groups; not the parts of a thing. */
const KINDS = new Set([
  'show',
  'entertainment',
  'musical composition',
  'writing',
  'publication',
  'creation',
  'structure',
  'social group',
  'municipality',
]);

/** "The film" of one text, where the other speaks of something that it names. */
function standInsOf(claims: readonly Claim[], others: readonly Claim[]): readonly string[] {
  const isNamed = others.some(({ subject }) => /^["“]?\p{Lu}/u.test(subject));
  return claims.flatMap(({ subject, text }) => {
    const isKind =
      /^\p{Ll}+$/u.test(subject) &&
      isNoun(subject) &&
      hypernyms(subject)
        .slice(0, 4)
        .some((kind) => KINDS.has(kind));
    const isSpoken = [...others].some((one) => parts(one.subject).includes(subject));
    return isNamed && isKind && !isSpoken && text.startsWith(`The ${subject} `) ? [subject] : [];
  });
}
