// Proper names in a text: whom or what an answer names, several of them where they are listed, and whether two names can be one person's.
import { hypernyms, isAdjective, isNoun, lemma } from '../../language/lexicon.js';
import { isNation } from './origin.js';
import { words } from './said.js';

/** A proper name at the start of a text, its small words included ("Ana de la Cruz"). */
const NAME =
  /^(?:the )?["“]?(?:\p{Lu}[\p{L}\d.'’-]*["”]?(?: |$|[.,;]|(?=\s*\())(?:(?:of|de|del|da|di|do|dos|van|von|der|den|al|el|la|le|the) )*){1,6}/u;
const SMALL = /^(?:the|and|of|de|del|da|di|do|dos|van|von|der|den|al|el|la|le|jr|sr)$/;
/** What may stand between two names of a list. */
const JOINT = /^\s*(?:,? and |, |& )/;

/** The name that a text begins with, as it stands there. */
export const nameAtStart = (text: string): string | undefined => text.match(NAME)?.[0];

/** The telling words of a name, without accents. */
export const nameKeys = (name: string): ReadonlySet<string> =>
  new Set(words(name.normalize('NFD').replace(/\p{M}/gu, '')).filter((word) => !SMALL.test(word)));

/** "the prize-winning painter, ", "Grand Prix winner ": who follows is named behind it. */
const TITLED = /^(?:the |an? )?(?:\p{Lu}[\p{L}-]* ){1,3}\p{Ll}+(?:er|or|ist|ian|man|woman),? (?=\p{Lu})/u;

/** The names that an answer begins with, in the words of the answer ("Ida Holm and Per Lund"); undefined where it begins with none. */
export function namesIn(answer: string): string | undefined {
  const text = afterTitle(answer.replace(TITLED, ''));
  let end = nameAtStart(text)?.length ?? 0;
  if (end === 0) return undefined;
  for (;;) {
    // A name's match ends behind the comma or the blank that follows it.
    const from = text.slice(0, end).replace(/[\s,]+$/, '').length;
    const joint = JOINT.exec(text.slice(from))?.[0];
    const next = joint === undefined ? undefined : nameAtStart(text.slice(from + joint.length));
    if (joint === undefined || next === undefined) break;
    end = from + joint.length + next.length;
  }
  return text.slice(0, end).replace(/[\s.,;]+$/, '');
}

/** "the Norwegian painter and poet Ida Holm", "a baker named Per Lund": the answer from the name on. */
function afterTitle(answer: string): string {
  const said = answer.replace(/^(?:the |an? )/i, '');
  const tokens = said.split(' ');
  let at = 0;
  while (at < tokens.length && isTitle((tokens[at] as string).replace(/,$/, ''), at)) at++;
  const before = tokens[at - 1]?.replace(/,$/, '');
  const isNamed = before !== undefined && /^(?:named|called)$/.test(before);
  const isRole = before !== undefined && hypernyms(lemma(before.toLowerCase(), 'n')).includes('person');
  return isNamed || isRole ? tokens.slice(at).join(' ') : answer;
}

const isTitle = (word: string, at: number): boolean =>
  (at === 0 && isNation(word)) ||
  /^(?:and|named|called)$/.test(word) ||
  (/^\p{Ll}[\p{L}-]+$/u.test(word) &&
    !/^(?:of|in|for|from|by|at|on|with|to|who|that|which|as)$/.test(word) &&
    (isNoun(word) || isAdjective(word) || word.includes('-')));

/** Whether two names can be of one person or thing: one within the other, initials and short forms of given names included. */
export function canBeOne(left: string, right: string): boolean {
  const [one, other] = [[...nameKeys(left)], [...nameKeys(right)]];
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  // Only given names are shortened: the last word is a surname, or all of the name.
  const isGiven = (at: number, of: readonly string[]): boolean => at < of.length - 1;
  return few.every((word, at) =>
    many.some((it, place) => word === it || (isGiven(at, few) && isGiven(place, many) && isForm(word, it))),
  );
}

/** "P." and "Per", "Chris" and "Christopher". */
function isForm(left: string, right: string): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  return long.startsWith(short) && (short.length === 1 || (short.length > 2 && long.length > short.length + 1));
}

/** The single names of a list of names. */
export const listed = (names: string): readonly string[] => names.split(/,? and |, | & /).filter((name) => name !== '');
