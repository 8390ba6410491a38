// What the sections of a report look up: claims and sources by id, how a source is called, where a line stands.
import type { Audit } from '../audit.js';
import type { Claim } from '../claims/claim.js';
import { positions } from '../reading/line.js';
import type { Source } from '../reading/source.js';
import type { PhrasingContent } from 'mdast';
import { link, oneLine } from './mdast.js';
import { defaultMost, type Selection, selectionOf } from './selection.js';

// Characters: a name heads a column and stands beside every quote.
const longestName = 40;

/** What the sections look things up in. */
export interface Lookup {
  /** Whether the report becomes a page: only then is what Markdown has no place for made at all. */
  readonly isPage: boolean;
  claim(id: string): Claim;
  source(id: string): Source;
  /** Short name of a source, in one line, that no other source bears. */
  name(id: string): string;
  place(source: Source, line: number): PhrasingContent;
  line(source: string, offset: number): number;
  /** What a conflict asks, or a group says. */
  finding(id: string): string;
  /** How many entries a list shows at most. */
  readonly most: number;
  /** The findings that the report shows. */
  readonly selection: Selection;
  /** Names by which a reader would know what a claim is about. */
  names(subject: string): readonly string[];
}

export function lookupOf(audit: Audit, base: string, isPage: boolean, most = defaultMost): Lookup {
  const claims = new Map(audit.claims.map((claim) => [claim.id, claim]));
  const sources = new Map(audit.sources.map((source) => [source.id, source]));
  const names = new Map(audit.subjects.map(({ name, aliases, parts }) => [name, [name, ...aliases, ...parts]]));
  const findings = new Map([
    ...audit.groups.map(({ id, statement }) => [id, statement] as const),
    ...audit.conflicts.map(({ id, title }) => [id, title] as const),
  ]);
  const shortNames = namesOf(audit.sources);
  return {
    isPage,
    most,
    selection: selectionOf(audit, most),
    claim: (id) => known(claims.get(id), 'claim', id),
    source: (id) => known(sources.get(id), 'source', id),
    name: (id) => known(shortNames.get(id), 'source', id),
    place: (source, line) => link(`${addressOf(source, base)}#L${line}`, `${source.path}:${line}`),
    line: (source, offset) => lines(known(sources.get(source), 'source', source))({ start: offset, end: offset }).start.line,
    finding: (id) => known(findings.get(id), 'finding', id),
    names: (subject) => names.get(subject) ?? [subject],
  };
}

const lineTables = new WeakMap<Source, ReturnType<typeof positions>>();

/** Where the lines of a source are, found once for all pages of a report. */
function lines(source: Source): ReturnType<typeof positions> {
  const table = lineTables.get(source) ?? positions(source.text);
  lineTables.set(source, table);
  return table;
}

/** The first of publisher, author, title and file name that is short and no other source shares, else the path. */
function namesOf(sources: readonly Source[]): ReadonlyMap<string, string> {
  const labels = sources.map(({ publisher, author, title, path }) => [publisher, author, title, path.split('/').at(-1) ?? path]);
  const bearers = new Map<string, number>();
  const keyOf = (label: string | null, field: number) => `${field} ${label}`;
  for (const all of labels)
    for (const [field, label] of all.entries()) bearers.set(keyOf(label, field), (bearers.get(keyOf(label, field)) ?? 0) + 1);
  const isNameOf = (label: string, field: number) => label.length <= longestName && bearers.get(keyOf(label, field)) === 1;
  return new Map(
    sources.map((source, at) => [
      source.id,
      oneLine(labels[at]?.find((label, field) => label !== null && isNameOf(label, field)) ?? source.path),
    ]),
  );
}

function known<Thing>(thing: Thing | undefined, kind: string, id: string): Thing {
  if (thing === undefined) throw new Error(`Unexpected ${kind} ${id}, expected one of the audit's`);
  return thing;
}

function addressOf(source: Source, base: string): string {
  return encoded(base) + encoded(source.path);
}

/** A path as an address: all but letters, digits and `-_.~/` percent-encoded, so that Markdown takes nothing in it as markup. */
export function encoded(path: string): string {
  return path
    .split('/')
    .map((step) => encodeURIComponent(step).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`))
    .join('/');
}
