// What a thing is called, as a key: "the 2010 film Alba (English: Dawn)" and "Alba" are one; and whose it is: "Alba's composer".
import { wordKey } from '../notion.js';
import { words } from './said.js';

/** "producer of Alba", "screenwriter for Alba", "head baker at the inn": a role and of what it is. */
const OF = /^(.+?) (?:of|for|behind|at|in) (.+)$/u;

/** The key of a thing's name, whatever stands around the name. */
export function titleKey(thing: string): string {
  const bare = thing
    .replace(/\s*[([][^)\]]*[)\]]/gu, '')
    // "the film Alba", "the 1995 novel “Alba”": the name is all that tells; "the theme of Alba" is another thing.
    .replace(/^(?:the )?(?:(?!(?:of|for|in|from|by|at|on|to)\b)[\p{Ll}\d-]+ )+(?=["“‘\p{Lu}])/u, '')
    // "Alba from the musical “Notte”", "Alba, a film of 1995".
    .replace(/(?<=["”]) from .*$|, (?:an?|the|also|which|who)\b.*$/u, '');
  return words(bare)
    .filter((word) => !/^(?:the|an?|s)$/.test(word))
    .map(wordKey)
    .sort()
    .join(' ');
}

/** "The composer of Alba", "Alba's composer" → the role, and of what it is; "" for what is not said. */
export function parted(phrase: string): readonly [role: string, thing: string] {
  const plain = phrase.replace(/^(?:the|its|his|her|their|my|our) /i, '');
  const owned = /^(.+?)['’]s? (\p{Ll}[\p{L} -]*)$/u.exec(phrase);
  if (owned !== null) return [owned[2] ?? '', (owned[1] ?? '').replace(/^(?:The|the) (?=\p{Ll}+$)/u, '')];
  const of = OF.exec(plain);
  return of === null ? [plain, ''] : [of[1] ?? '', of[2] ?? ''];
}
