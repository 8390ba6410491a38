// Sentences become the aliases that they themselves give: "Full Name (FN)", "X, also known as Y", "X (also Y)".
// An abbreviation counts only if its letters are the name's initials.
import type { Article } from './evidence.js';
import { mentionsAmong } from './mention.js';
import type { Pile, Wording } from './pile.js';
import { sayableOf } from './sayable.js';
import type { Mention, Subject } from './subject.js';
import { hasCapital, key, words } from './words.js';

/** Another name for a subject or for one of its parts. */
export interface Alias {
  readonly subject: string;
  readonly part: string | null;
  readonly alias: string;
}

const SMALL = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'a']);
const ABBREVIATION = /^\p{Lu}[\p{L}\d]{1,7}$/u;

/** Whether the letters of `abbreviation` are the initials of `name`, in order and all of them; small words may be left out. */
export function hasInitials(abbreviation: string, name: string): boolean {
  const letters = abbreviation.replace(/(?<=\p{Lu})s$/u, '').toLowerCase();
  if (!ABBREVIATION.test(abbreviation) || abbreviation.replace(/[^\p{Lu}]/gu, '').length < 2) return false;
  const initials = name.split(/[\s-]+|(?<=\p{Ll})(?=\p{Lu})/u).filter((word) => word !== '');
  let at = 0;
  for (const word of initials) {
    if (letters[at] === word[0]?.toLowerCase()) at++;
    else if (!SMALL.has(word.toLowerCase())) return false;
  }
  return at === letters.length && initials.length > 1;
}

/** Spelling without blanks, points and hyphens. */
export function squashed(name: string): string {
  return name.toLowerCase().replace(/[\s.’'-]+/g, '');
}

/** What a sentence has that gives another name. */
export const GLOSS = /\(|known|called|referred|aka|a\.k\.a/i;
const BRACKET = /\(([^()]{2,60})\)/g;
const KNOWN_AS =
  /^[,\s(]*(?:(?:which|that)\s+)?(?:(?:is|are|was|were)\s+)?(?:also|better|often|sometimes|commonly|simply|otherwise)?\s*(?:known|called|referred to)\s+(?:simply\s+|locally\s+)?(?:as\s+)?|^[,\s(]*(?:aka|a\.k\.a\.)\s+/i;
const NAME_AT_START = /^(?:the\s+)?["“‘']?((?:\p{Lu}|\d)[\p{L}\p{N}.’'+-]*(?:\s\p{Lu}[\p{L}\p{N}.’'+-]*){0,4})/u;
const QUOTED_AT_START = /^(?:the\s+)?["“‘']([^"”’']{2,40})["”’']/;

function named(mention: Mention): string {
  return mention.part ?? mention.subject.name;
}

/** The aliases that brackets give: an abbreviation, "also …", or another spelling of the same. */
function bracketed(text: string, found: readonly Mention[], give: (mention: Mention, alias: string) => void): void {
  for (const match of text.matchAll(BRACKET)) {
    const inner = (match[1] ?? '').trim();
    const before = text.slice(0, match.index).trimEnd();
    const mention = found.find(({ end }) => end === before.length);
    if (mention === undefined) {
      // "FN (Full Name)": the name stands inside.
      const short = before.split(/\s/).at(-1) ?? '';
      const inside = found.find(({ start, end }) => start === match.index + 1 && end === match.index + match[0].length - 1);
      if (inside !== undefined && hasInitials(short, text.slice(inside.start, inside.end))) give(inside, short);
      continue;
    }
    const written = text.slice(mention.start, mention.end);
    const also = /^(?:also|aka|a\.k\.a\.|or)\s+(?:known as\s+|called\s+)?(.+)$/i.exec(inner);
    if (also !== null) {
      for (const each of (also[1] ?? '').split(/,|\bor\b/)) {
        const alias = each.trim().replace(/^["“‘']+|["”’']+$/g, '');
        if (alias !== '' && words(alias).length <= 5) give(mention, alias);
      }
    } else if (hasInitials(inner, written) || hasInitials(inner, named(mention)))
      give(mention, inner.replace(/(?<=\p{Lu})s$/u, ''));
    else if (squashed(inner) === squashed(written)) give(mention, inner);
  }
}

/** "LD" where "LaserDisc" is a subject: the capitals of a name that is written as one word. Not of such as end in capitals ("MySQL"). */
function inCapitals(name: string): string | null {
  return /^(?:\p{Lu}\p{Ll}+){2,4}$/u.test(name) ? name.replace(/[^\p{Lu}]/gu, '') : null;
}

/** The aliases that the articles give of `subjects` and of their parts. */
export function aliases(pile: Pile, subjects: readonly Subject[]): readonly Alias[] {
  const sayable = sayableOf(subjects);
  const questionTo = ({ forms, isGlossed }: Wording) => {
    const spoken = isGlossed ? sayable(forms) : [];
    return spoken.length === 0 ? null : spoken;
  };
  return [...pile.ask('aliases', questionTo, aliasesIn).flatMap((found) => found ?? []), ...shortened(pile, subjects)];
}

/** The names whose capitals alone the articles use as well. Capitals that two names share are of neither. */
function shortened(pile: Pile, subjects: readonly Subject[]): readonly Alias[] {
  const names = new Map<string, string | null>();
  for (const { name } of subjects) {
    const capitals = inCapitals(name);
    if (capitals !== null) names.set(capitals, names.has(capitals) ? null : name);
  }
  const ours = [...names].flatMap(([capitals, name]) => (name === null ? [] : [{ subject: name, part: null, alias: capitals }]));
  const questionTo = ({ forms }: Wording) => {
    const said = ours.filter(({ alias }) => forms.has(alias.toLowerCase()));
    return said.length === 0 ? null : said;
  };
  return pile.ask('capitals', questionTo, capitalsIn).flatMap((found) => found ?? []);
}

function capitalsIn({ sentences }: Article, asked: readonly Alias[]): readonly Alias[] {
  const said = new Set(sentences.flatMap(({ run }) => run.map(({ text }) => text)));
  return asked.filter(({ alias }) => said.has(alias));
}

function aliasesIn({ sentences }: Article, subjects: readonly Subject[]): readonly Alias[] {
  const found: Alias[] = [];
  for (const { text, run } of sentences) {
    if (!GLOSS.test(text)) continue;
    const spoken = mentionsAmong(text, run, subjects);
    const give = (mention: Mention, alias: string) => {
      if (key(words(alias)) !== key(words(named(mention))))
        found.push({ subject: mention.subject.name, part: mention.part, alias });
    };
    bracketed(text, spoken, give);
    for (const mention of spoken) {
      const rest = text.slice(mention.end);
      const opened = KNOWN_AS.exec(rest);
      if (opened === null) continue;
      const after = rest.slice(opened[0].length);
      const alias = QUOTED_AT_START.exec(after)?.[1] ?? NAME_AT_START.exec(after)?.[1];
      if (alias !== undefined && hasCapital(alias)) give(mention, alias.replace(/[.’']+$/, ''));
    }
  }
  return found;
}
