// Audit → what the articles date, in the order of time: what states a year by year, what only states a day or an hour by article.
import type { Audit } from '../audit.js';
import type { Claim, DateRange } from '../claims/claim.js';
import { grouped } from './selection.js';

/** Claims of one meaning and one date. */
export interface Dated {
  readonly date: DateRange;
  readonly claims: readonly Claim[];
}

export interface Chronology {
  /** By ascending year; within one, by date. */
  readonly years: ReadonlyMap<string, readonly Dated[]>;
  /** By the source's id: what states no year, in the order of the article. */
  readonly yearless: ReadonlyMap<string, readonly Dated[]>;
}

export function chronologyOf(audit: Audit): Chronology {
  const groupOf = new Map(audit.groups.flatMap(({ id, claims }) => claims.map((claim) => [claim, id] as const)));
  const merged = new Map<string, { date: DateRange; claims: Claim[] }>();
  for (const claim of audit.claims) {
    if (!claim.date) continue;
    const { from, to, approximate } = claim.date;
    const year = yearOf(claim.date);
    const meaning = year === null ? claim.id : (groupOf.get(claim.id) ?? claim.id);
    const key = JSON.stringify([meaning, from, to, approximate]);
    const entry = merged.get(key) ?? { date: claim.date, claims: [] };
    entry.claims.push(claim);
    merged.set(key, entry);
  }
  const all = [...merged.values()];
  const dated = all.filter(({ date }) => yearOf(date) !== null);
  const sorted = dated.toSorted((left, right) =>
    keyOf(left.date) < keyOf(right.date) ? -1 : keyOf(left.date) > keyOf(right.date) ? 1 : 0,
  );
  return {
    years: grouped(sorted, ({ date }) => yearOf(date) ?? ''),
    yearless: grouped(
      all.filter(({ date }) => yearOf(date) === null),
      ({ claims }) => claims[0]?.source ?? '',
    ),
  };
}

/** "1912" of "1912-04-14"; null where only a day or an hour is stated ("--04-14", "T23:40"). */
function yearOf(date: DateRange): string | null {
  return keyOf(date).match(/^\d{4}/)?.[0] ?? null;
}

function keyOf({ from, to }: DateRange): string {
  return from === '' ? to : from;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A date in words, without its year where `year` names it: "10 April, 09:30 to 11:30", "about June", "before 2010". */
export function dateWords({ from, to, approximate }: DateRange, year: string | null): string {
  const [start, end] = [pointWords(from, year), pointWords(to, year)];
  if (from === '') return `by ${pointWords(to, null)}`;
  if (to === '') return `since ${start === '' ? pointWords(from, null) : start}`;
  const sameDay = from.includes('T') && from.split('T')[0] === to.split('T')[0];
  const words = from === to ? start : `${start} to ${sameDay ? timeOf(to) : end}`.trim();
  return approximate ? `about ${words === '' ? from : words}` : words;
}

function pointWords(iso: string, year: string | null): string {
  const [, ownYear = '', month, day] = iso.match(/^(\d{4}|-)?(?:-(\d{2}))?(?:-(\d{2}))?/) ?? [];
  const name = month === undefined ? '' : (MONTHS[Number(month) - 1] ?? '');
  const date = [day === undefined ? '' : String(Number(day)), name, ownYear === '-' || ownYear === year ? '' : ownYear];
  return [date.filter(Boolean).join(' '), timeOf(iso)].filter(Boolean).join(', ');
}

function timeOf(iso: string): string {
  return iso.split('T')[1] ?? '';
}
