// How a table's cell is read: whom it is about, what its label is, which case it holds for, and the subject it is set against.
import { tag } from '../language/tagging.js';
import type { Passage, Source } from '../reading/source.js';
import { hasInitials } from '../subjects/alias.js';
import { distinctSubjects, mentions } from '../subjects/mention.js';
import type { Subject } from '../subjects/subject.js';
import { articleFor, missingArticle } from './article.js';
import type { Draft } from './draft.js';
import type { Usage } from './usage.js';
import { sentenceOf } from './wording.js';

/**
 * Which way a table's cell is read: under a column that names a subject and little else ("Lumo", "The Lumo camera"), under a row that
 * does, or, where neither does ("2-bed flat" × "Gas usage"), as the column's property for the case that the row names.
 */
export function orientation(passage: Passage, subjects: readonly Subject[]): 'column' | 'row' | 'neither' {
  if (passage.kind !== 'cell') return 'neither';
  if (passage.column !== null && isNameOnly(passage.column.text, subjects)) return 'column';
  return passage.row !== null && isNameOnly(passage.row.text, subjects) ? 'row' : 'neither';
}

/** "Gas stove (Lumo 2)": the model that stands for the thing in a bracket behind its name names no second one. */
export function headName(text: string, subjects: readonly Subject[]): string {
  const bare = /^([^()]+?)\s*\([^()]*\)$/.exec(text)?.[1] ?? text;
  return mentions(bare, subjects).length > 0 ? bare : text;
}

/** The header is a subject's name; words around it may only say what the column is for ("Advantages of A"). */
function isNameOnly(text: string, subjects: readonly Subject[]): boolean {
  const found = mentions(headName(text, subjects), subjects);
  const last = found[found.length - 1];
  return (
    last !== undefined &&
    new Set(found.map((m) => m.subject)).size === 1 &&
    /^[\s:'’s)]*(?:frameworks?|\p{L}+ly)?[\s:)]*$/u.test(text.slice(last.end).replace(/^\s*\(.*\)$/, ''))
  );
}

/**
 * Whom a cell is about where neither its column nor its row is a name: the subject that its column's header speaks of ("Grinder price"),
 * by its initials too ("CG price" of coffee grinders), else the one subject of the audit that the table's headers speak of.
 */
export function spokenOf(passage: Passage, source: Source, subjects: readonly Subject[]): Subject | null {
  if (passage.column === null) return null;
  const own = named(passage.column.text, subjects);
  if (own.length > 0) return own.length === 1 ? (own[0] as Subject) : null;
  const all = new Set<Subject>();
  for (const header of headers(passage, source))
    for (const subject of named(header, subjects)) if (subject.main) all.add(subject);
  return all.size === 1 ? ([...all][0] as Subject) : null;
}

function named(header: string, subjects: readonly Subject[]): readonly Subject[] {
  const found = distinctSubjects(header, subjects);
  if (found.length > 0) return found;
  const letters = header.split(/[^\p{L}\p{N}]+/u).filter((word) => /^\p{Lu}{2,}s?$/u.test(word));
  return subjects.filter((s) => s.main && letters.some((word) => hasInitials(word, s.name)));
}

/** A wider table sets no subjects against each other. */
const MOST_COLUMNS = 50;
const columnsOf = new WeakMap<Source, ReadonlyMap<number, ReadonlySet<string>>>();

/** The column headers of the cell's table; of each source found once, since every cell asks. */
function headers({ place }: Passage, source: Source): readonly string[] {
  let tables = columnsOf.get(source);
  if (tables === undefined) {
    const found = new Map<number, Set<string>>();
    for (const cell of source.passages) {
      if (cell.place === null || cell.column === null) continue;
      const texts = found.get(cell.place.table) ?? new Set();
      if (texts.size < MOST_COLUMNS) texts.add(cell.column.text);
      found.set(cell.place.table, texts);
    }
    tables = found;
    columnsOf.set(source, tables);
  }
  return place === null ? [] : [...(tables.get(place.table) ?? [])];
}

/** Under "Value" or "Details" stand the facts that the rows name: "Launched | 1627". */
const isOfFacts = ({ row, column }: Passage): boolean =>
  row !== null &&
  /^(?:values?|details?|facts?|data|figures?|specifications?|specs?|info|information)[\s:]*$/i.test(column?.text ?? '');

/** What a cell's row or column calls the property, without the subject's own name ("Grinder price" → "price"). */
export function cellLabel(passage: Passage, owner: Subject | null, subjects: readonly Subject[]): string | null {
  const header = orientation(passage, subjects) === 'column' || isOfFacts(passage) ? passage.row : passage.column;
  const label = header?.text.replace(/[:?]\s*$/, '') ?? null;
  if (label === null || owner === null || orientation(passage, subjects) !== 'neither') return label;
  const first = mentions(label, subjects)[0];
  const word = /^\p{Lu}{2,}(?=\s)/u.exec(label)?.[0];
  if (first !== undefined && first.subject === owner && first.start === 0 && first.end < label.length)
    return label.slice(first.end).trim() || label;
  return word !== undefined && hasInitials(word, owner.name) ? label.slice(word.length).trim() : label;
}

/** "Description", "Notes" over a column: what stands there explains the row's label and says nothing of the subject. */
export function isDescription(passage: Passage): boolean {
  return /^(?:descriptions?|meanings?|explanations?|definitions?|what it (?:is|does|means))$/i.test(passage.column?.text ?? '');
}

/** A cell of a table whose rows are cases limits its claim to the case. */
export function inRow(draft: Draft, passage: Passage, subjects: readonly Subject[], usage: Usage): Draft {
  if (passage.kind !== 'cell' || passage.row === null || orientation(passage, subjects) !== 'neither' || isOfFacts(passage))
    return draft;
  return {
    ...draft,
    text: sentenceOf(
      draft.text.replace(/\.$/, ''),
      rowCase(passage.row.text, passage.lead?.text ?? passage.headings.at(-1)?.text ?? '', usage),
    ),
    qualifiers: [{ kind: 'condition', text: `for ${passage.row.text}` }, ...draft.qualifiers],
  };
}

/** The case that a row names: "for a 2-bed flat", "(Crew)"; under "By deck" the row "Second" is the second deck. */
function rowCase(row: string, heading: string, usage: Usage): string {
  const kind = /^by (\p{L}+)[\s:]*$/iu.exec(heading)?.[1]?.toLowerCase();
  if (kind !== undefined && /^(?:first|second|third|fourth|fifth|upper|middle|lower)$/i.test(row))
    return `(${row.toLowerCase()} ${kind})`;
  // A row that begins with a capital may be a name.
  if (/^\p{Lu}/u.test(row)) return `(${row})`;
  // "2-bed flat": what is counted by its parts is counted itself.
  const article = /^\d+[-‑]\p{L}/u.test(row) ? articleFor(row) : missingArticle(tag(row), usage);
  return `for ${article} ${row}`;
}

/** The subject of the other column where a table sets two against each other. */
export function otherColumn(passage: Passage, source: Source, subjects: readonly Subject[], own: string): string | null {
  const names = new Set<string>();
  for (const header of headers(passage, source)) for (const { name } of distinctSubjects(header, subjects)) names.add(name);
  names.delete(own);
  return names.size === 1 ? ([...names][0] as string) : null;
}
