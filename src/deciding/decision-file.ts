// The decisions file: JSON Lines, one entry a line, sorted by key and then in the order of entry, so that the files of two editors merge line
// by line. The same entries always give the same bytes. What is damaged is told by its line; who finds damage must not write the file.
import { identify } from '../claims/identity.js';
import type { ConflictKind, Severity } from '../comparing/finding.js';
import { remembered } from '../language/remembered.js';
import {
  dismissalReasons,
  type Entry,
  entrySchema,
  keepReasons,
  type RecordedSide,
  type Verdict,
  type VerdictName,
  type View,
} from './decision.js';
import type { RecordedClaim } from './recorded-claim.js';

export interface Fault {
  /** Counts from 1. */
  readonly line: number;
  readonly message: string;
}

export interface DecisionFile {
  /** In the order of the file as it is printed; an entry that stands there twice is one. */
  readonly entries: readonly Entry[];
  readonly faults: readonly Fault[];
  /** Whether the text is, to the byte, what is printed of its entries. */
  readonly isOrderly: boolean;
}

export function parseDecisions(text: string): DecisionFile {
  const entries: Entry[] = [];
  const faults: Fault[] = [];
  for (const [at, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '') continue;
    try {
      entries.push(entryOf(line));
    } catch (error) {
      if (!(error instanceof Unexpected)) throw error;
      faults.push({ line: at + 1, message: error.message });
    }
  }
  const known = inOrder(entries);
  return { entries: known, faults, isOrderly: faults.length === 0 && printDecisions(known) === text };
}

export function printDecisions(entries: readonly Entry[]): string {
  return inOrder(entries)
    .map((entry) => `${printEntry(entry)}\n`)
    .join('');
}

/** Sorted as in the file, each once. */
export function inOrder(entries: readonly Entry[]): readonly Entry[] {
  const lines = new Map(entries.map((entry) => [printEntry(entry), entry]));
  return [...lines]
    .sort(([left, a], [right, b]) => order(a.key, b.key) || a.turn - b.turn || order(a.at, b.at) || order(left, right))
    .map(([, entry]) => entry);
}

const order = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

/** An entry's id: made of all that it says, so that nobody has to keep it. */
export function entryId(entry: Entry): string {
  return identify('e-', printEntry(entry));
}

/** An entry is never changed, and is printed wherever entries are sorted: once is enough. */
const printedLines = new WeakMap<Entry, string>();

/** One line, its fields always in this order. */
export function printEntry(entry: Entry): string {
  const known = printedLines.get(entry) ?? printed(entry);
  printedLines.set(entry, known);
  return known;
}

function printed({ key, turn, ruling, note, by, at, view }: Entry): string {
  const { verdict, ...rest } = ruling;
  const details = Object.fromEntries(Object.entries(rest).sort(([left], [right]) => order(left, right)));
  return JSON.stringify({ schema: entrySchema, key, turn, verdict, ...canonical(details), note, by, at, view: canonical(view) });
}

/** The same value with the keys of all objects in it sorted: whoever built them, they print alike. */
function canonical<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(canonical) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([left], [right]) => order(left, right))
      .map(([name, inner]) => [name, canonical(inner)]),
  ) as Value;
}

/** What a line may not be. */
class Unexpected extends Error {}

type Fields = Readonly<Record<string, unknown>>;

const MARKERS = /^(?:<{7}|\|{7}|={7}|>{7})(?:\s|$)/;

// Whoever keeps the file in view reads it anew after each decision, and finds one line that was not there before.
const entryOf = remembered(parseEntry, 20_000);

function parseEntry(line: string): Entry {
  if (MARKERS.test(line))
    throw new Unexpected(
      'Unexpected conflict marker of git, expected an entry. Delete the lines of markers and keep all others: entries of both sides belong here',
    );
  const fields = parsedLine(line);
  if (fields.schema !== entrySchema) {
    throw new Unexpected(
      typeof fields.schema === 'number' && fields.schema > entrySchema
        ? `Unexpected schema ${fields.schema}, expected ${entrySchema}: a newer Concord wrote this entry. Update Concord`
        : `Unexpected schema ${shown(fields.schema)}, expected ${entrySchema}`,
    );
  }
  const { ruling, keys } = rulingOf(fields);
  const unknown = Object.keys(fields).filter((name) => !OWN.has(name) && !keys.has(name));
  if (unknown.length > 0) throw new Unexpected(`Unexpected field "${unknown[0]}", expected none of this name`);
  const { turn } = fields;
  if (typeof turn !== 'number' || !Number.isSafeInteger(turn) || turn < 1)
    throw new Unexpected(`Unexpected turn ${shown(turn)}, expected a whole number from 1`);
  const view = fields.view === null ? null : viewOf(fields.view);
  if (view === null && !isOnGroups(ruling.verdict))
    throw new Unexpected('Unexpected view null, expected the conflict with its sides');
  if (ruling.verdict === 'keep' && view !== null && view.sides[ruling.side] === undefined)
    throw new Unexpected(`Unexpected side ${ruling.side}, expected the index of a side, counted from 0`);
  return {
    key: words(fields, 'key'),
    turn,
    ruling,
    note: wordsOrNull(fields, 'note'),
    by: words(fields, 'by'),
    at: time(fields),
    view,
  };
}

const OWN = new Set(['schema', 'key', 'turn', 'verdict', 'note', 'by', 'at', 'view']);
const isOnGroups = (verdict: VerdictName): boolean => verdict === 'take-out' || verdict === 'join' || verdict === 'undo';

function parsedLine(line: string): Fields {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Unexpected('Unexpected text, expected one JSON object');
  }
  return object(value, 'value');
}

function rulingOf(fields: Fields): { readonly ruling: Verdict; readonly keys: ReadonlySet<string> } {
  const { verdict } = fields;
  if (typeof verdict !== 'string' || !Object.hasOwn(RULINGS, verdict))
    throw new Unexpected(`Unexpected verdict ${shown(verdict)}, expected one of ${Object.keys(RULINGS).join(', ')}`);
  const ruling = RULINGS[verdict as VerdictName](fields);
  return { ruling, keys: new Set(Object.keys(ruling)) };
}

const RULINGS: { readonly [Name in VerdictName]: (fields: Fields) => Verdict } = {
  keep: (fields) => ({ verdict: 'keep', side: index(fields, 'side'), because: reason(fields, keepReasons) }),
  'both-under-condition': (fields) => ({ verdict: 'both-under-condition', condition: words(fields, 'condition') }),
  'not-a-contradiction': (fields) => ({ verdict: 'not-a-contradiction', because: reason(fields, dismissalReasons) }),
  rewrite: (fields) => ({ verdict: 'rewrite', text: words(fields, 'text') }),
  'needs-source': (fields) => ({ verdict: 'needs-source', assignee: wordsOrNull(fields, 'assignee') }),
  dispute: () => ({ verdict: 'dispute' }),
  accepted: () => ({ verdict: 'accepted' }),
  note: () => ({ verdict: 'note' }),
  'take-out': (fields) => ({ verdict: 'take-out', claim: claimOf(fields.claim), from: claimsOf(fields.from, 'from') }),
  join: (fields) => {
    const groups = list(fields.groups, 'groups').map((one) => claimsOf(one, 'groups'));
    const [one, other] = groups;
    if (one === undefined || other === undefined || groups.length > 2)
      throw new Unexpected('Unexpected groups, expected two lists of claims');
    return { verdict: 'join', groups: [one, other] };
  },
  undo: (fields) => ({ verdict: 'undo', undoes: words(fields, 'undoes') }),
};

function viewOf(value: unknown): View {
  const fields = object(value, 'view');
  const sides = list(fields.sides, 'sides').map((side): RecordedSide => {
    const one = object(side, 'side');
    return { answer: text(one, 'answer'), claims: claimsOf(one.claims, 'claims') };
  });
  if (sides.length < 2) throw new Unexpected('Unexpected sides, expected two or more');
  return {
    title: words(fields, 'title'),
    question: words(fields, 'question'),
    kind: words(fields, 'kind') as ConflictKind,
    severity: words(fields, 'severity') as Severity,
    sides,
  };
}

function claimsOf(value: unknown, name: string): readonly RecordedClaim[] {
  const claims = list(value, name).map(claimOf);
  if (claims.length === 0) throw new Unexpected(`Unexpected "${name}", expected a claim or more`);
  return claims;
}

function claimOf(value: unknown): RecordedClaim {
  const fields = object(value, 'claim');
  return {
    path: words(fields, 'path'),
    quote: words(fields, 'quote'),
    text: words(fields, 'text'),
    context: text(fields, 'context'),
    sentence: wordsOrNull(fields, 'sentence'),
  };
}

function object(value: unknown, name: string): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  throw new Unexpected(`Unexpected ${name} ${shown(value)}, expected an object`);
}

function list(value: unknown, name: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new Unexpected(`Unexpected "${name}", expected a list`);
}

function text(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value === 'string') return value;
  throw new Unexpected(`Unexpected ${name} ${shown(value)}, expected text`);
}

function words(fields: Fields, name: string): string {
  if (text(fields, name).trim() === '') throw new Unexpected(`Unexpected empty "${name}", expected text`);
  return text(fields, name);
}

const wordsOrNull = (fields: Fields, name: string): string | null => (fields[name] === null ? null : words(fields, name));

function index(fields: Fields, name: string): number {
  const value = fields[name];
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  throw new Unexpected(`Unexpected ${name} ${shown(value)}, expected a whole number from 0`);
}

function reason<Reason extends string>({ because }: Fields, known: readonly Reason[]): Reason | null {
  if (because === null) return null;
  const found = known.find((one) => one === because);
  if (found === undefined)
    throw new Unexpected(`Unexpected because ${shown(because)}, expected one of ${known.join(', ')}, or null`);
  return found;
}

function time(fields: Fields): string {
  const at = words(fields, 'at');
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/.test(at))
    throw new Unexpected(`Unexpected at ${shown(at)}, expected a time like 2026-01-31T12:00:00.000Z`);
  return at;
}

function shown(value: unknown): string {
  const json = JSON.stringify(value) ?? 'nothing';
  return json.length > 40 ? `${json.slice(0, 39)}…` : json;
}
