// Sentences become the named parts and add-ons of each subject with a name of its own: "Kiln-Guard", "the Kiln Control Panel",
// "accessories such as Glow and Ember" in a sentence on the kiln alone. Plain parts (its door, its manual) are not listed.
import { DETERMINERS, FUNCTION_WORDS, HEADING_WORDS } from './english.js';
import { type Article, isFreeBefore, type Line } from './evidence.js';
import { mentionsAmong } from './mention.js';
import type { Pile, Wording } from './pile.js';
import { sayableOf } from './sayable.js';
import type { Subject } from './subject.js';
import { hasCapital, key, type Word, words } from './words.js';

const ADD_ONS = new Set(
  'extension package plugin plug-in addon add-on library module accessory component attachment companion integration'.split(' '),
);
const LONGEST_PART = 5;
const LONGEST_LIST = 20;
const LONGEST_CLASS = 9;

function startsName(word: Word | undefined): boolean {
  return word !== undefined && hasCapital(word.text) && !FUNCTION_WORDS.has(word.lower) && !HEADING_WORDS.has(word.singular);
}

/** The run of capitalised words from `from`; index after its last word. */
function nameEnd(run: readonly Word[], from: number): number {
  let to = from;
  while (to < run.length && to - from < LONGEST_PART && startsName(run[to]) && (to === from || (run[to] as Word).gap !== '|')) {
    to++;
    if ((run[to - 1] as Word).isPossessive) break;
  }
  return to;
}

function written(text: string, run: readonly Word[], from: number, to: number): string {
  return text.slice((run[from] as Word).start, (run[to - 1] as Word).end);
}

/** Where lists of add-ons begin: "extensions such as …", "plugins like …", "libraries, including …". */
function examples(run: readonly Word[]): readonly number[] {
  const found: number[] = [];
  run.forEach((word, i) => {
    const isSuchAs = word.lower === 'as' && run[i - 1]?.lower === 'such';
    if (!isSuchAs && !['like', 'including', 'e.g'].includes(word.lower)) return;
    const noun = isSuchAs ? i - 2 : i - 1;
    if (noun >= 0 && ADD_ONS.has(addOnNoun(run, noun))) found.push(i + 1);
  });
  return found;
}

/** "A, B and C" from word `at` on: names only. */
function listedNames({ text, run }: Line, at: number): readonly string[] {
  const found: string[] = [];
  let from = at;
  while (from < run.length && found.length < LONGEST_LIST) {
    if (['and', 'or'].includes((run[from] as Word).lower)) from++;
    const to = nameEnd(run, from);
    if (to === from || !isFreeBefore(run, to)) break;
    found.push(written(text, run, from, to));
    // "Redwood for storage, Pine for doors": what follows a name up to the comma belongs to it.
    let next = to;
    while (next < run.length && next - to < 4 && run[next]?.gap !== '|' && !['and', 'or'].includes((run[next] as Word).lower))
      next++;
    from = next;
  }
  return found;
}

/** Names that begin with the subject's: "Kiln-Guard", "Kiln Control Panel". */
function namesakes({ text, run }: Line, name: readonly Word[]): readonly string[] {
  const found: string[] = [];
  for (let i = 0; i + name.length < run.length; i++) {
    const isName = name.every(
      (word, n) => (run[i + n] as Word).text === word.text && (n === 0 || (run[i + n] as Word).gap !== '|'),
    );
    if (!isName || (run[i + name.length - 1] as Word).isPossessive) continue;
    const to = nameEnd(run, i);
    if (to > i + name.length && isFreeBefore(run, to) && run[to - 1]?.gap !== '|') found.push(written(text, run, i, to));
  }
  return found;
}

/** Mostly capitals: a title or a button, where they tell nothing. */
function isTitleCase({ run, text }: Line): boolean {
  if (/[.!?]["”’)]*$/.test(text)) return false;
  const long = run.filter((word) => word.text.length > 3);
  return long.length > 1 && long.filter((word) => hasCapital(word.text)).length > 0.7 * long.length;
}

type Classes = ReadonlyMap<string, readonly string[]>;

/** The subjects that an article can speak of, with the class nouns of each. */
type Owners = readonly (readonly [subject: Subject, classes: readonly string[]])[];

/** A part, whose it is, and how often an article says so. */
type Owned = readonly [subject: string, part: string, times: number];

/** Part names by subject name; `subjects` are those that may have parts, `classes` their class nouns. */
export function parts(pile: Pile, subjects: readonly Subject[], classes: Classes): ReadonlyMap<string, readonly string[]> {
  const sayable = sayableOf(subjects);
  const questionTo = ({ forms }: Wording): Owners | null => {
    const spoken = sayable(forms);
    return spoken.length === 0 ? null : spoken.map((subject) => [subject, classes.get(subject.name) ?? []]);
  };
  const found = new Map<string, Map<string, number>>();
  for (const [subject, part, times] of pile.ask('parts', questionTo, partsIn).flatMap((owned) => owned ?? [])) {
    const listed = found.get(subject) ?? new Map<string, number>();
    found.set(subject, listed);
    listed.set(part, (listed.get(part) ?? 0) + times);
  }
  return new Map([...found].map(([subject, listed]) => [subject, spelledOnce(listed)]));
}

function partsIn({ sentences }: Article, owners: Owners): readonly Owned[] {
  const subjects = owners.map(([subject]) => subject);
  const named = owners
    .filter(([{ name }]) => hasCapital(name))
    .map(([subject, classes]) => ({ subject, classes, name: words(subject.name) }));
  const known = new Set(subjects.flatMap(({ name, aliases }) => [name, ...aliases]).map((name) => key(words(name))));
  const found = new Map<string, [string, string, number]>();
  const give = (subject: string, part: string) => {
    if (known.has(key(words(part))) || part.length < 3) return;
    const owned = found.get(`${subject}|${part}`) ?? [subject, part, 0];
    found.set(`${subject}|${part}`, owned);
    owned[2]++;
  };
  for (const line of sentences) {
    if (isTitleCase(line)) continue;
    for (const { subject, classes, name } of named)
      for (const part of namesakes(line, name)) if (!isNoPart(part, subject, known, classes)) give(subject.name, part);
    let lone: string | null | undefined;
    for (const { from, to } of line.subjects) {
      // "Glow is a plugin for Kiln": an add-on with a name of its own.
      if (!startsName(line.run[from]) || nameEnd(line.run, from) !== to || !isAddOn(line.run, to)) continue;
      if (lone === undefined) lone = onlySubject(line, subjects);
      if (lone !== null) give(lone, written(line.text, line.run, from, to));
    }
    for (const list of examples(line.run)) {
      if (lone === undefined) lone = onlySubject(line, subjects);
      if (lone !== null) for (const part of listedNames(line, list)) give(lone, part);
    }
  }
  return [...found.values()];
}

/** "Kiln Ember" where an ember is a subject too: two names side by side. "Kiln Oven" where it is an oven, "Kiln Add-ons": nothing of its own. */
function isNoPart(part: string, subject: Subject, known: ReadonlySet<string>, classes: readonly string[]): boolean {
  const tail = words(part).slice(words(subject.name).length);
  const noun = tail.length === 1 ? (tail[0]?.singular ?? '') : '';
  if (ADD_ONS.has(noun) || classes.includes(noun)) return true;
  return known.has(key(tail)) || tail.every((word) => /^\d/.test(word.text) || DETERMINERS.has(word.lower));
}

/** Whether the words from `at` on say that something is an add-on ("is a popular plugin for …"). */
function isAddOn(run: readonly Word[], at: number): boolean {
  if (run[at]?.lower !== 'is' && run[at]?.lower !== 'are') return false;
  for (let i = at + 1; i < run.length && i - at < LONGEST_CLASS && run[i]?.gap !== '|'; i++) {
    if (ADD_ONS.has(addOnNoun(run, i))) return ['for', 'of', 'to'].includes(run[i + 1]?.lower ?? '');
  }
  return false;
}

/** The noun in the singular, with a hyphenated first half ("plug-in"). */
function addOnNoun(run: readonly Word[], at: number): string {
  const { gap, singular } = run[at] as Word;
  return gap === '-' ? `${run[at - 1]?.lower ?? ''}-${singular}` : singular;
}

/** The one subject that a sentence speaks of; null where it speaks of none or of several. */
function onlySubject({ text, run }: Line, subjects: readonly Subject[]): string | null {
  const spoken = new Set(mentionsAmong(text, run, subjects).map(({ subject }) => subject.name));
  return spoken.size === 1 ? ([...spoken][0] as string) : null;
}

/** Of spellings that differ only in capitals, blanks and hyphens the most used one stays. */
function spelledOnce(listed: ReadonlyMap<string, number>): readonly string[] {
  const best = new Map<string, string>();
  for (const [part, count] of [...listed].sort(([left, one], [right, two]) => two - one || (left < right ? -1 : 1))) {
    const name = key(words(part));
    if (count > 0 && !best.has(name)) best.set(name, part);
  }
  return [...best.values()].sort();
}
