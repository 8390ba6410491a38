// A long audit of many subjects → one page for each of them, and an index that leads to them. Each page is the report of the part of the
// audit that speaks of its subject, so that it says the same in the same words; a conflict between two subjects stands on both their pages.
import type { RootContent } from 'mdast';
import type { Audit } from '../audit.js';
import { encoded, lookupOf } from './lookup.js';
import { cell, inline, link, oneLine, paragraph, row, section, table } from './mdast.js';
import type { ReportOptions } from './report.js';
import { articles } from './sections/articles.js';
import { atAGlance } from './sections/at-a-glance.js';
import { opening } from './sections/opening.js';
import { settled } from './sections/settled.js';
import { sinceLast } from './sections/since-last.js';
import { skipped } from './sections/skipped.js';
import { distinct } from './wording.js';

/** From so many conflicts and points of agreement on, about so many subjects, a report is split. */
export const pagedFindings = 200;
export const pagedSubjects = 8;

/** Of what no page of its own speaks. */
const rest = 'Other subjects';

export interface Part {
  readonly subject: string;
  /** Name of its file, without folder and ending; no two parts have the same. */
  readonly name: string;
  readonly audit: Audit;
}

/** The pages that a report is split into; none where it is short, or of few subjects. */
export function partsOf(audit: Audit): readonly Part[] {
  const findings = [...audit.conflicts, ...audit.groups.filter(({ consensus }) => consensus)];
  const subjects = distinct(findings.map(({ subject }) => subject));
  if (findings.length < pagedFindings || subjects.length < pagedSubjects) return [];
  const order = new Map(audit.subjects.map(({ name }, at) => [name, at]));
  const known = subjects.toSorted((left, right) => (order.get(left) ?? order.size) - (order.get(right) ?? order.size));
  const own = new Set(known);
  const others = audit.claims.some(({ subject }) => !own.has(subject)) ? [rest] : [];
  const names = new Set<string>();
  return [...known, ...others].map((subject) => {
    const isOwn = subject === rest && !own.has(rest) ? (name: string) => !own.has(name) : (name: string) => name === subject;
    return { subject, name: nameOf(subject, names), audit: partOf(audit, subject, isOwn) };
  });
}

/** What of the audit speaks of the subjects: their claims, the findings that one of these is part of, and the claims of those. */
function partOf(audit: Audit, subject: string, isOwn: (name: string) => boolean): Audit {
  const own = new Set(audit.claims.filter((claim) => isOwn(claim.subject)).map(({ id }) => id));
  const hasOwn = (claims: readonly string[]) => claims.some((id) => own.has(id));
  const conflicts = audit.conflicts.filter((one) => isOwn(one.subject) || one.sides.some(({ claims }) => hasOwn(claims)));
  const groups = audit.groups.filter((one) => isOwn(one.subject) || hasOwn(one.claims));
  const changed = audit.changed.filter(({ claims }) => hasOwn(claims));
  const cleared = audit.cleared.filter(({ claims }) => hasOwn(claims));
  const needed = new Set([
    ...own,
    ...conflicts.flatMap(({ sides }) => sides.flatMap(({ claims }) => claims)),
    ...[...groups, ...changed, ...cleared].flatMap(({ claims }) => claims),
  ]);
  return {
    sources: audit.sources,
    subjects: audit.subjects.map((one) => ({ ...one, main: one.name === subject })),
    claims: audit.claims.filter(({ id }) => needed.has(id)),
    groups,
    conflicts,
    changed,
    cleared,
    skipped: [],
    problems: [],
    settled: [],
  };
}

/** "Tram line 4/b" → "tram-line-4-b"; a name that is taken gets a number. */
function nameOf(subject: string, taken: Set<string>): string {
  const words = subject.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const plain = words.join('-').slice(0, 60) || 'subject';
  let name = plain;
  for (let number = 2; taken.has(name); number += 1) name = `${plain}-${number}`;
  taken.add(name);
  return name;
}

/**
 * The tree of the index: what was read, who agrees with whom, and the way to each subject.
 * @param addressOf way from the index to a part's file
 */
export function indexTree(
  audit: Audit,
  parts: readonly Part[],
  addressOf: (part: Part) => string,
  { base = '', trend = null, most }: ReportOptions,
  isPage: boolean,
): RootContent[] {
  const all = lookupOf(audit, base, isPage, most);
  // No finding stands on the index, so none can be linked to.
  const lookup = { ...all, selection: { ...all.selection, isShown: () => false } };
  const count = (part: Part, severity: string) => part.audit.conflicts.filter((one) => one.severity === severity).length;
  return [
    opening(audit, (anchor) => anchor === 'skipped'),
    section(
      'subjects',
      'Subjects',
      paragraph('Each subject has a file of its own. A conflict between two subjects stands in the files of both.'),
      table([
        row(...['Subject', 'Hard conflicts', 'Soft conflicts', 'Points of agreement'].map((name) => cell(name))),
        ...parts.map((part) =>
          row(
            cell(isPage ? inline('a', { href: addressOf(part) }, oneLine(part.subject)) : link(addressOf(part), part.subject)),
            ...[count(part, 'hard'), count(part, 'soft'), part.audit.groups.filter(({ consensus }) => consensus).length].map(
              (number) => cell(String(number)),
            ),
          ),
        ),
      ]),
    ),
    ...sinceLast(trend, lookup),
    articles(audit, lookup),
    ...atAGlance(audit, lookup),
    ...settled(audit),
    ...skipped(audit, lookup),
  ];
}

export interface PagedOptions extends ReportOptions {
  /** Name of the report's file without its ending, and the ending: the index links to the files beside it by them. */
  readonly ending: readonly [name: string, ending: string];
}

/** The text of each file by its path from the report's folder; the report's own is "". */
export type PagedReporter = (audit: Audit, options: PagedOptions) => ReadonlyMap<string, string>;

/** What `PagedReporter` promises, by how a whole report is made and how a tree is printed. */
export function paged(
  audit: Audit,
  [name, ending]: PagedOptions['ending'],
  options: ReportOptions,
  whole: (audit: Audit, options: ReportOptions) => string,
  print: (tree: RootContent[]) => string,
  isPage: boolean,
): ReadonlyMap<string, string> {
  const parts = partsOf(audit);
  if (parts.length === 0) return new Map([['', whole(audit, options)]]);
  const pathOf = (part: Part) => `${folderOf(name)}/${part.name}${ending}`;
  const addressOf = (part: Part) => encoded(pathOf(part));
  const deeper = { ...options, base: `../${options.base ?? ''}`, trend: null, index: encoded(`../${name}${ending}`) };
  return new Map([
    ['', print(indexTree(audit, parts, addressOf, options, isPage))],
    ...parts.map((part) => [pathOf(part), whole(part.audit, deeper)] as const),
  ]);
}

/** Folder of the pages of a report, beside it. */
export function folderOf(name: string): string {
  return `${name}.subjects`;
}
