// "supports A, B and C" states three facts: a predicate with a list becomes one predicate for each member, with the words that the members
// share ("air and ground source pumps": "air source pumps").
// Not split: "or" (a choice), one noun with several adjectives ("a clean and simple design"), what kept-whole.ts knows.
import { type Phrase, phrases } from '../language/phrase.js';
import type { Token } from '../language/tagging.js';
import { missingArticle } from './article.js';
import { type Coordination, coordinationAt } from './coordination.js';
import { isKeptWhole } from './kept-whole.js';
import { NO_USAGE } from './usage.js';

/** Adjectives that ask for what follows them. */
const COMPLETED = new Set(
  'suitable unsuitable ideal perfect appropriate compatible incompatible dependent independent capable incapable prone similar different responsible famous known ready aware free full superior inferior equal close due subject'.split(
    ' ',
  ),
);

/** Nouns that ask for an infinitive. */
const ASKING = /^(?:ability|capacity|power|right|need|chance|freedom|way)$/;

/** Verbs of what goes to somebody or somewhere. */
const GIVES =
  /^(?:give|bring|lend|offer|provide|add|deliver|sell|send|take|apply|transfer|pass|move|carry|ship|supply|feed|pump|limit|restrict|reduce|increase|cut|raise|lower|drop|connect|link|attach|expose|present|show|teach|explain|make|do|be|leave|bind|tie|owe|lose|attribute|devote|contribute|prefer)$/;

/** Nouns of what comes from somebody. */
const RECEIVED =
  /^(?:support|help|backing|funding|input|feedback|advice|pressure|criticism|praise|money|assistance|contribution|donation)$/;

/** The words after `verb` (where it is known), once for each member of their first list; the words themselves where they hold none. */
export function members(rest: readonly Token[], verb: string | null = null): readonly (readonly Token[])[] {
  const properties = adjectives(rest);
  if (properties.length > 1) return properties;
  const parts = phrases(rest, 0, rest.length);
  for (const [at, first] of parts.entries()) {
    if (isInside(rest, parts, at)) continue;
    const list = coordinationAt(rest, parts, at);
    if (list !== null && !isKeptWhole({ ...list, rest, first, verb })) return each(rest, first, list, verb);
  }
  return [rest];
}

/** "light, sturdy": properties in a row without "and", and nothing else. */
function adjectives(rest: readonly Token[]): readonly (readonly Token[])[] {
  const isRow = rest.some((t) => t.text === ',') && rest.every((t) => /^(?:ADJ|ADV)$/.test(t.pos) || t.text === ',');
  if (!isRow) return [];
  const rows: Token[][] = [[]];
  for (const token of rest)
    if (token.text === ',') rows.push([]);
    else rows.at(-1)?.push(token);
  return rows.every((row) => row.at(-1)?.pos === 'ADJ') ? rows : [];
}

/** The middle of a longer list is no list of its own, nor is that of a phrase that was cut ("a data | binding system, a desk"). */
function isInside(rest: readonly Token[], parts: readonly Phrase[], at: number): boolean {
  let opening = at;
  while (
    opening > 0 &&
    parts[opening]?.kind === 'prepositional' &&
    /^(?:noun|prepositional)$/.test(parts[opening - 1]?.kind ?? '')
  )
    opening--;
  const before = parts[opening - 1];
  if (before?.kind === 'noun' && parts[opening]?.kind === 'noun' && rest[before.head]?.pos !== 'PRON') return true;
  return before?.kind === 'separator' && (rest[before.start] as Token).text === ',';
}

/** Where the first member begins, behind what all of them share: "because of | its speed", "using | oak". */
function openerOf(rest: readonly Token[], { kind, start, end, head }: Phrase): number {
  if (kind !== 'prepositional') return /ing$/.test(rest[start]?.lower ?? '') && isUsing(rest, start, head) ? start + 1 : start;
  let at = start + 1;
  while (at < end && rest[at]?.pos === 'ADP') at++;
  return at;
}

/** "using oak": a participle with its object, not "running costs". */
const isUsing = (rest: readonly Token[], at: number, head: number): boolean =>
  rest[at]?.pos === 'VERB' &&
  at < head &&
  /^(?:use|utilize|utilise|employ|include|need|require|offer|provide|have|give|make)$/.test(rest[at]?.lemma ?? '');

/** What stands before the list, a member, what stands behind: once for each. */
function each(
  rest: readonly Token[],
  first: Phrase,
  { items, end }: Coordination,
  verb: string | null,
): readonly (readonly Token[])[] {
  const opener = openerOf(rest, first);
  // "both A and B": the word belongs to the list, not to its first member.
  const start = rest[opener]?.lower === 'both' && first.end > opener + 1 ? opener + 1 : opener;
  const head = rest.slice(0, opener);
  const tail = rest.slice(end);
  const closing = items.at(-1) as Phrase;
  const isOfLast = isOfLastMember(tail, first, rest[closing.head] as Token, verb);
  const shared = sharedHead(rest, items, start);
  return items.map((item, n) => [
    ...head,
    ...(n === 0 || rest[start + 1]?.lower === 'own'
      ? []
      : sharedDeterminer(rest[start] as Token, rest.slice(item.start, item.end))),
    ...rest.slice(item.start === first.start ? start : item.start, item.end),
    ...(n < items.length - 1 ? shared : []),
    ...(isOfLast && n < items.length - 1 ? [] : tail),
  ]);
}

/** "40 guests and a crew of 12", "saws and mills (cut, turn)", "cheap and used by farms": what follows is of the last member alone. */
function isOfLastMember(tail: readonly Token[], first: Phrase, last: Token, verb: string | null): boolean {
  const next = tail[0];
  return (
    next?.lower === 'of' ||
    next?.text === '(' ||
    // "parts and code written by the crew"
    (next?.pos === 'VERB' && /(?:ed|en|wn|ade)$/.test(next.lower) && tail[1]?.lower === 'by') ||
    // "for speed, range and the ability to climb"
    (first.kind !== 'adjective' && next?.lower === 'to' && ASKING.test(last.lemma)) ||
    // "a gentle slope and direct way to the top"; "gives light and warmth to the room" is said of both.
    (first.kind === 'noun' &&
      next?.lower === 'to' &&
      (tail[1]?.pos !== 'VERB' || /ing$/.test(tail[1].lower)) &&
      !GIVES.test(verb ?? '')) ||
    // "a wide choice and support from the club"
    (next?.lower === 'from' && RECEIVED.test(last.lemma)) ||
    /^(?:that|which|who)$/.test(next?.lower ?? '') ||
    (first.kind === 'adjective' && next?.pos === 'ADP' && (last.pos === 'VERB' || COMPLETED.has(last.lower)))
  );
}

/** "a lid, spout and cleaning brush", "its speed and low weight": the article of the first member, or whose it is, where a later one lacks its own. */
function sharedDeterminer(first: Token, member: readonly Token[]): readonly Token[] {
  const opens = member[0];
  const isBare = opens !== undefined && /^(?:ADJ|NOUN|VERB|ADV)$/.test(opens.pos) && !/ing$/.test(opens.lower);
  if (/^(?:its|their|his|her)$/.test(first.lower)) return isBare && !UNOWNED.test(opens.lower) ? [first] : [];
  const own = /^an?$/.test(first.lower) ? missingArticle(member, NO_USAGE, true) : '';
  return own === '' ? [] : [{ ...first, text: own, lower: own }];
}

/** Words that say how many or which, and take no owner in front. */
const UNOWNED = /^(?:more|most|less|fewer|many|much|several|some|any|no|all|other|various|better|worse|such|thanks|due)$/;

/** "testing and mending tools", "air source and ground source pumps": the words at the end that the members before the last lack. */
function sharedHead(rest: readonly Token[], items: readonly Phrase[], start: number): readonly Token[] {
  const closing = items.at(-1) as Phrase;
  const before = items.slice(0, -1).map((item, n) => rest.slice(n === 0 ? start : item.start, item.end));
  const last = rest.slice(closing.start, closing.end);
  const ends = new Set(before.map((words) => words.at(-1)?.lower));
  const isGerund = (token: Token | undefined): boolean => token !== undefined && /ing$/.test(token.lower);
  if (last.length > 1 && isGerund(last[0]) && before.every((words) => words.length === 1 && isGerund(words[0])))
    return last.slice(1);
  // The word that closes each of them stands again before the last one's head.
  const again = ends.size === 1 ? last.slice(0, -1).findLastIndex((t) => ends.has(t.lower)) : -1;
  return again >= 0 && before.every((words) => words.length > 1) ? last.slice(again + 1) : [];
}
