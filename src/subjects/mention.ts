// A text and the subjects become the mentions of them in the text: in order, not overlapping, the longest at each place,
// whole words only, the possessive left out. One pass over the words of the text, through a tree of all spellings.
import { isAdjective, isAdverb, isNoun, isVerb } from '../language/lexicon.js';
import { FUNCTION_WORDS } from './english.js';
import { isForename } from './forename.js';
import type { Mention, Subject } from './subject.js';
import { hasCapital, type Word, words } from './words.js';

interface Form {
  readonly subject: Subject;
  readonly part: string | null;
  /** A name of a single word. */
  readonly isName: boolean;
  /** Such a name that is an everyday word as well: "a flint" is no "Flint". */
  readonly needsCapital: boolean;
}

interface Node {
  readonly next: Map<string, Node>;
  /** Forms that end with exactly this word, or with this word in the singular or plural. */
  readonly endsWith: Map<string, Form>;
  readonly endsWithSingular: Map<string, Form>;
}

const trees = new WeakMap<readonly Subject[], Node>();

function node(): Node {
  return { next: new Map(), endsWith: new Map(), endsWithSingular: new Map() };
}

function plant(root: Node, spelling: string, subject: Subject, part: string | null): void {
  const run = words(spelling);
  const last = run[run.length - 1];
  if (last === undefined) return;
  let at = root;
  for (const word of run.slice(0, -1)) {
    let next = at.next.get(word.lower);
    if (next === undefined) {
      next = node();
      at.next.set(word.lower, next);
    }
    at = next;
  }
  const isName = run.length === 1 && hasCapital(last.text);
  const needsCapital = isName && (last.text.length < 4 || isEverydayWord(last));
  const form = { subject, part, isName, needsCapital };
  // The subject that comes first keeps a spelling that two of them share.
  const set = (ends: Map<string, Form>, word: string) => {
    if (!ends.has(word)) ends.set(word, form);
  };
  if (!isName) set(at.endsWithSingular, last.singular);
  else {
    set(at.endsWith, last.lower);
    // "TVs", "LaserDiscs": what is written as no word of English is has its plural; "Adams" is none of "Adam".
    if (last.text === last.text.toUpperCase() || /\p{Ll}\p{Lu}/u.test(last.text)) set(at.endsWith, `${last.lower}s`);
  }
}

function tree(subjects: readonly Subject[]): Node {
  let root = trees.get(subjects);
  if (root === undefined) {
    root = node();
    for (const subject of subjects) for (const name of [subject.name, ...subject.aliases]) plant(root, name, subject, null);
    for (const subject of subjects) {
      for (const part of subject.parts) plant(root, part, subject, part);
      for (const [alias, part] of Object.entries(subject.partAliases ?? {})) plant(root, alias, subject, part);
    }
    trees.set(subjects, root);
  }
  return root;
}

function isEverydayWord({ lower, singular }: Word): boolean {
  if (FUNCTION_WORDS.has(lower)) return true;
  return [isNoun, isVerb, isAdjective, isAdverb].some((isWord) => isWord(lower) || isWord(singular));
}

interface Match {
  readonly form: Form;
  /** Index of the last word. */
  readonly last: number;
}

function longestAt(run: readonly Word[], from: number, root: Node): Match | null {
  let at: Node | undefined = root;
  let found: Match | null = null;
  for (let i = from; i < run.length; i++) {
    const word = run[i] as Word;
    if (i > from && (word.gap === '|' || (run[i - 1] as Word).isPossessive)) break;
    const named = at.endsWith.get(word.lower);
    const isNamed = named !== undefined && (hasCapital(word.text) || !named.needsCapital);
    const form = isNamed ? named : at.endsWithSingular.get(word.singular);
    if (form !== undefined) found = { form, last: i };
    at = at.next.get(word.lower);
    if (at === undefined) break;
  }
  return found;
}

/** Joins a name in lower case to an address, a path or a command ("kilno/start", "kilno-cli"). */
const JOINT = /[/\\_@.~-]/;

/** "Kiln-Fire" names another thing than "Kiln"; "Kiln-based" and "Kiln-Oven" with an oven that is a subject speak of it. */
function isInsideName(text: string, run: readonly Word[], from: number, match: Match, root: Node): boolean {
  const first = run[from] as Word;
  const last = run[match.last] as Word;
  if (!match.form.isName) return false;
  // "Josiah Holm" beside "Holm", which is a firm: somebody of that name.
  const before = run[from - 1];
  if (first.gap === ' ' && before !== undefined && !before.isPossessive && isForename(before.text)) return true;
  if (last.isPossessive) return false;
  const next = run[match.last + 1];
  if (!hasCapital(last.text)) {
    const isJoined =
      JOINT.test(text.slice(last.end, last.end + 1)) && /[\p{L}\p{N}]/u.test(text.slice(last.end + 1, last.end + 2));
    return isJoined || JOINT.test(text.slice(Math.max(0, first.start - 1), first.start));
  }
  if (next === undefined || next.gap !== '-') return false;
  return hasCapital(next.text) && longestAt(run, match.last + 1, root) === null;
}

/** Mentions of `subjects` and of their parts in `text`; offsets count in `text`. Linear in the length of the text. */
export function mentions(text: string, subjects: readonly Subject[]): readonly Mention[] {
  return mentionsAmong(text, words(text), subjects);
}

/** The same where the words of `text` are at hand. */
export function mentionsAmong(text: string, run: readonly Word[], subjects: readonly Subject[]): readonly Mention[] {
  const root = tree(subjects);
  const found: Mention[] = [];
  for (let i = 0; i < run.length; i++) {
    const match = longestAt(run, i, root);
    if (match === null) continue;
    const { subject, part } = match.form;
    if (!isInsideName(text, run, i, match, root))
      found.push({ subject, part, start: (run[i] as Word).start, end: (run[match.last] as Word).end });
    i = match.last;
  }
  return found;
}

/** The subjects that a text mentions, each once, in order. */
export function distinctSubjects(text: string, subjects: readonly Subject[]): readonly Subject[] {
  return [...new Set(mentions(text, subjects).map((m) => m.subject))];
}
