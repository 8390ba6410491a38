// Which subjects a name, a text or all the articles mean: looked up, so that the cost does not grow with how many there are.
import type { Subject } from './subject.js';

/** One list of subjects, prepared for looking up. */
interface Index {
  readonly main: readonly Subject[];
  readonly byName: ReadonlyMap<string, Subject>;
  /** Names and aliases in lower case by their first word, each with the place of its subject. */
  readonly byFirstWord: ReadonlyMap<string, readonly (readonly [spelling: string, at: number])[]>;
}

const indexes = new WeakMap<readonly Subject[], Index>();

function indexOf(subjects: readonly Subject[]): Index {
  const known = indexes.get(subjects);
  if (known !== undefined) return known;
  const byName = new Map<string, Subject>();
  const byFirstWord = new Map<string, (readonly [string, number])[]>();
  for (const [at, subject] of subjects.entries()) {
    const name = subject.name.toLowerCase();
    if (!byName.has(name)) byName.set(name, subject);
    for (const spelling of [name, ...subject.aliases.map((one) => one.toLowerCase())]) {
      const first = spelling.split(' ')[0] ?? '';
      const kin = byFirstWord.get(first);
      if (kin === undefined) byFirstWord.set(first, [[spelling, at]]);
      else kin.push([spelling, at]);
    }
  }
  const index = { main: subjects.filter(({ main }) => main), byName, byFirstWord };
  indexes.set(subjects, index);
  return index;
}

/** The first subject of that canonical name, whatever its case. */
export const subjectNamed = (name: string, subjects: readonly Subject[]): Subject | undefined =>
  indexOf(subjects).byName.get(name.toLowerCase());

/** What the articles are about or set against each other. */
export const mainOf = (subjects: readonly Subject[]): readonly Subject[] => indexOf(subjects).main;

/**
 * The subjects of which a name or an alias stands in the text, in the order of the list.
 * @param text in lower case, its words parted by one space each
 */
export function subjectsIn(text: string, subjects: readonly Subject[]): readonly Subject[] {
  const { byFirstWord } = indexOf(subjects);
  const spaced = ` ${text} `;
  const found = new Set<number>();
  for (const word of text.split(' '))
    for (const [spelling, at] of byFirstWord.get(word) ?? []) if (spaced.includes(` ${spelling} `)) found.add(at);
  return [...found].sort((left, right) => left - right).flatMap((at) => subjects[at] ?? []);
}
