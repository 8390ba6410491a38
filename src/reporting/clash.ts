// A conflict → which words of its quotes clash, so that an editor sees at once where two sides part. Where the sides say yes and no, these
// are the words of the denial and what both sides speak of; where they give two values, the words of each side's own answer.
import type { Conflict, ConflictKind } from '../comparing/finding.js';
import { dates, yearlessDays } from '../language/date.js';
import { baseOfComparative } from '../language/lexicon.js';
import { moments } from '../language/moment.js';
import { remembered } from '../language/remembered.js';
import { stem } from '../language/stem.js';
import type { Span } from '../reading/source.js';
import { FUNCTION_WORDS } from '../subjects/english.js';
import type { Lookup } from './lookup.js';
import type { Marking } from './quotation.js';

const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;
const DENIAL = /^(?:no|not|none|never|nor|neither|without|lack|lacks|lacked|lacking|hardly|cannot|few|little|unable)$|n['’]t$/i;
const BOUND = /^(?:only|all|every|each|any|always|never|mainly|mostly|solely|exclusively|everything|nothing)$/i;
const RANKING = /^(?:more|most|less|least|fewer|fewest|same|equally|outperforms?|beats?)$/i;
// Words that stand between two marked ones are marked with them when they are no more than this.
const JOINT = /^[\s\p{P}\p{S}]{1,3}$/u;

const rootOf = remembered(stem, 8192);
// A quote is looked at with each quote of the other sides.
const words = remembered(split, 1024);

interface Word extends Span {
  readonly text: string;
  readonly root: string;
}

/** The kinds whose sides affirm and deny one thing; those of all others give different values of it. */
const byPolarity: ReadonlySet<ConflictKind> = new Set(['negation', 'suitability', 'scope']);

export function clashing(conflict: Conflict, lookup: Lookup): Marking {
  const sides = conflict.sides.map(({ answer, claims }) => {
    const members = claims.map((id) => lookup.claim(id));
    return {
      answer,
      ids: new Set(claims),
      objects: rootsOf(members.map(({ object }) => object?.text ?? '')),
      quotes: rootsOf(members.map(({ quote }) => quote)),
    };
  });
  return (claim, shown) => {
    const side = sides.find(({ ids }) => ids.has(claim.id));
    if (!side) return [];
    const names = rootsOf(lookup.names(claim.subject));
    const all = words(shown);
    const spoken = contentWords(shown).filter(({ root }) => !names.has(root));
    if (!byPolarity.has(conflict.kind)) {
      // The answer of a ranking is a subject, which both sides name.
      const answer =
        conflict.kind === 'ordering'
          ? rankingWords(all)
          : [...timesIn(conflict.kind, shown), ...among(spoken, `${side.answer} ${claim.degree ?? ''}`)];
      return joined(answer.length > 0 ? answer : among(spoken, claim.object?.text ?? claim.verb), shown);
    }
    const denial = all.filter(({ text }) => DENIAL.test(text) || (conflict.kind === 'scope' && BOUND.test(text)));
    const others = sides.filter((other) => other !== side);
    const sharedWith = (roots: 'objects' | 'quotes') =>
      spoken.filter(({ root }) => side[roots].has(root) && others.some((other) => other[roots].has(root)));
    const shared = [sharedWith('objects'), sharedWith('quotes'), among(spoken, `${claim.verb} ${claim.object?.head ?? ''}`)];
    return joined([...denial, ...(shared.find((found) => found.length > 0) ?? [])], shown);
  };
}

function among(spoken: readonly Word[], phrase: string): readonly Word[] {
  const roots = rootsOf([phrase]);
  return spoken.filter(({ root }) => roots.has(root));
}

function rootsOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => contentWords(text).map(({ root }) => root)));
}

/** Of an opposed ranking, the words that rank: "slower", "the least expensive". */
function rankingWords(all: readonly Word[]): readonly Word[] {
  return all.filter(
    ({ text }, at) =>
      RANKING.test(text) || RANKING.test(all[at - 1]?.text ?? '') || baseOfComparative(text.toLowerCase()) !== null,
  );
}

function timesIn(kind: ConflictKind, shown: string): readonly Span[] {
  return kind === 'date' ? [...dates(shown), ...yearlessDays(shown), ...moments(shown)] : [];
}

function contentWords(text: string): readonly Word[] {
  return words(text).filter((word) => !FUNCTION_WORDS.has(word.text.toLowerCase()) && !DENIAL.test(word.text));
}

function split(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index: start }) => ({
    text: word,
    root: /^\d/.test(word) ? word.replaceAll(',', '') : rootOf(word),
    start,
    end: start + word.length,
  }));
}

/** The stretches in order; what overlaps or nearly touches becomes one. */
function joined(found: readonly Span[], shown: string): readonly Span[] {
  const whole: Span[] = [];
  for (const { start, end } of found.toSorted((left, right) => left.start - right.start)) {
    const before = whole.at(-1);
    if (before && (start <= before.end || JOINT.test(shown.slice(before.end, start))))
      whole[whole.length - 1] = { start: before.start, end: Math.max(before.end, end) };
    else whole.push({ start, end });
  }
  return whole;
}
