// A list inside a sentence becomes a sentence for each of its members: examples of a class, what includes what, what is named.
//   "sells metals such as tin and zinc" → "sells metals" · "sells tin" · "sells zinc"
//   "Some light metals are tin and zinc" · "Light metals include tin" → "Tin is a light metal"
// Not: "brass and metals such as tin" (where the class begins is unsure), what goes on behind the list.
import { lemma as lemmaOf } from '../language/lexicon.js';
import type { Token } from '../language/tagging.js';
import type { Range } from '../language/verb-group.js';
import { nounPhraseBefore } from './governor.js';
import { be, depth, endOf, firstFinite, isNounPhrase, isPlural, isPluralNoun, said } from './token-span.js';
import { lowerFirst, sentenceOf } from './wording.js';

/** Most words of a member, those in brackets not counted. */
const MEMBER_WORDS = 9;

/** "… metals such as tin, zinc and lead": of metals, and of each. */
export function examples(tokens: readonly Token[]): readonly string[] | null {
  const at = tokens.findIndex(
    (t, i) =>
      i > 2 &&
      ((t.lower === 'such' && tokens[i + 1]?.lower === 'as') ||
        (t.lower === 'including' && /^[,(]$/.test((tokens[i - 1] as Token).text))),
  );
  const main = firstFinite(tokens);
  if (at < 0 || main < 0 || main >= at) return null;
  const isInBrackets = (tokens[at - 1] as Token).text === '(';
  if (depth(tokens, at) > (isInBrackets ? 1 : 0)) return null;
  const end = /^[,(]$/.test((tokens[at - 1] as Token).text) ? at - 1 : at;
  const from = at + ((tokens[at] as Token).lower === 'such' ? 2 : 1);
  const close = isInBrackets ? tokens.findIndex((t, i) => i > at && t.text === ')') : endOf(tokens);
  // Behind a bracket nothing may follow: it would be said of the examples as well.
  if (close < 0 || (isInBrackets && close + 1 < endOf(tokens))) return null;
  const whole = sentenceOf(said(tokens, 0, end));
  const done = gerunds(tokens, main, end, from, close);
  if (done !== null) return [whole, ...done];
  const items = listed(tokens, from, close);
  const start = items === null ? null : classStart(tokens, main, end);
  if (items === null || start === null) return null;
  const before = (tokens[start - 1] as Token).pos === 'ADP' ? start - 1 : start;
  return [
    whole,
    ...items.map(({ start: a, end: b }) =>
      sentenceOf(said(tokens, 0, (tokens[a] as Token).pos === 'ADP' ? before : start), said(tokens, a, b)),
    ),
  ];
}

/** Where the class begins that the examples before `end` are of; null where that is unsure. */
function classStart(tokens: readonly Token[], main: number, end: number): number | null {
  let thing = nounPhraseBefore(tokens, end, main + 1);
  // "topics of daily life, such as": the nearest thing of which there are several.
  if (thing === null || !tokens.slice(thing.start, thing.end).some(isPluralNoun)) {
    const head = tokens.findLastIndex((t, i) => i > main && i < end && isPluralNoun(t));
    thing = (head < 0 ? null : nounPhraseBefore(tokens, head + 1, main + 1)) ?? thing;
  }
  if (thing === null) return null;
  const start = /^(?:many|some|most|several)$/.test(tokens[thing.start - 1]?.lower ?? '') ? thing.start - 1 : thing.start;
  // "of brass and metals such as tin": where the class begins is unsure.
  return /^(?:,|and|or|as)$/.test(tokens[start - 1]?.lower ?? '') ? null : start;
}

/** "for doing the work, including cutting, bending and joining pipes": each of the deeds, with the object that they share. */
function gerunds(tokens: readonly Token[], main: number, end: number, from: number, to: number): readonly string[] | null {
  const isGerund = (at: number): boolean =>
    /^(?:VERB|NOUN)$/.test((tokens[at] as Token).pos) && /ing$/.test((tokens[at] as Token).lower);
  const start = tokens.findIndex((t, i) => i > main && i < end && t.pos === 'VERB' && isGerund(i));
  const items = cut(tokens, from, to);
  const last = items.at(-1);
  if (start < 0 || last === undefined || !items.every((item) => isGerund(item.start))) return null;
  const areBare = items.slice(0, -1).every((item) => item.end - item.start === 1);
  const object = areBare ? said(tokens, last.start + 1, last.end) : '';
  return items.map((item) => sentenceOf(said(tokens, 0, start), said(tokens, item.start, item.end), item === last ? '' : object));
}

/** The members of the list that fills [from, to), cut at commas and at "and" and "or". */
function cut(tokens: readonly Token[], from: number, to: number): readonly Range[] {
  const items: Range[] = [];
  let start = from;
  let level = 0;
  let isWithin = false;
  for (let i = from; i <= to; i++) {
    const token = tokens[i];
    if (token?.text === '(') level++;
    if (token?.text === ')') level--;
    // "and countries such as A and B": the rest belongs to the last member.
    if (i > from && level === 0 && token?.lower === 'such' && tokens[i + 1]?.lower === 'as') isWithin = true;
    const isJoint = i >= to || (level === 0 && !isWithin && (token?.text === ',' || /^(?:and|or)$/.test(token?.lower ?? '')));
    if (!isJoint) continue;
    // "Upper and Lower Egyptian towns": what stands before "and" is no thing of its own.
    const isHalf =
      token?.lower === 'and' && i === start + 1 && isModifier(tokens[start] as Token) && sharesNoun(tokens, i + 1, to);
    if (isHalf) continue;
    if (i > start) items.push({ start, end: i });
    start = i + 1;
    // "tin, as well as zinc".
    if (tokens[start]?.lower === 'as' && tokens[start + 1]?.lower === 'well' && tokens[start + 2]?.lower === 'as') start += 3;
  }
  return items;
}

/** "upper", "polished", "Northern". */
const isModifier = (token: Token): boolean =>
  /^(?:ADJ|PROPN)$/.test(token.pos) || (token.pos === 'VERB' && /ed$/.test(token.lower));

/** Does [from, to) begin with adjectives or names before a common noun? */
function sharesNoun(tokens: readonly Token[], from: number, to: number): boolean {
  let at = from;
  while (at < to && /^(?:ADJ|PROPN)$/.test((tokens[at] as Token).pos) && (tokens[at] as Token).lower !== 'other') at++;
  return at > from && at < to && (tokens[at] as Token).pos === 'NOUN';
}

/** The members of the list that fills [from, to): noun phrases only; null where anything else stands there. */
function listed(tokens: readonly Token[], from: number, to: number): readonly Range[] | null {
  const items = cut(tokens, from, to);
  const areThings = items.every(({ start, end }) => {
    const bracket = tokens.findIndex((t, i) => i > start && i < end && (t.text === '(' || t.lower === 'such'));
    const stop = bracket < 0 ? end : bracket;
    const first = isModifier(tokens[start] as Token) && stop > start + 1 ? start + 1 : start;
    return stop - start <= MEMBER_WORDS && isNounPhrase(tokens, first, stop);
  });
  return areThings && items.length > 0 ? items : null;
}

/** "The parts include a lid, a base (of tin) and a lamp": each is one. */
export function inclusion(tokens: readonly Token[]): readonly string[] | null {
  const main = firstFinite(tokens);
  const verb = tokens[main];
  if (verb === undefined || main < 1 || verb.lemma !== 'include') return null;
  const items = listed(tokens, main + 1, endOf(tokens));
  if (items === null || items.some(({ start }) => (tokens[start] as Token).pos === 'ADP')) return null;
  const isSome = /^some$/i.test((tokens[0] as Token).text) && main > 1;
  if (items.length < 2 && !isSome) return null;
  return items.map(({ start, end }) => {
    const item = said(tokens, start, end);
    if (!isSome) return sentenceOf(said(tokens, 0, main + 1), item);
    // "Some light metals include tin": tin is one of them.
    const isMany = isPlural(tokens, start, end);
    return sentenceOf(item, be(tokens, start, end, false), isMany ? said(tokens, 1, main) : classOf(tokens, 1, main));
  });
}

/** "Lumo's lamps are: Lux, Nox and Pax": each is a lamp of Lumo. */
export function naming(tokens: readonly Token[]): readonly string[] | null {
  const main = tokens.findIndex((t, i) => /^(?:are|were)$/.test(t.lower) && tokens[i + 1]?.text === ':');
  const owner = tokens.findIndex((t, i) => i < main && /^['’]s?$/.test(t.lower));
  const items = main < 1 ? null : named(tokens, main + 2, endOf(tokens));
  if (items === null || items.length < 2) return null;
  const verb = (tokens[main] as Token).lower === 'are' ? 'is' : 'was';
  const class_ = classOf(tokens, owner < 0 ? 0 : owner + 1, main);
  const of = owner < 0 ? '' : `of ${said(tokens, 0, owner)}`;
  return items.map((item) => sentenceOf(item, verb, owner < 0 ? `one of ${lower(said(tokens, 0, main))}` : class_, of));
}

const lower = (text: string): string => (/^(?:The|Some|These|Those|All)\b/.test(text) ? lowerFirst(text) : text);

/** "best lamps of brass" → "a best lamp of brass". */
function classOf(tokens: readonly Token[], from: number, to: number): string {
  const of = tokens.findIndex((t, i) => i > from && i < to && t.pos === 'ADP');
  const head = (of < 0 ? to : of) - 1;
  const one = `${said(tokens, from, head)} ${lemmaOf((tokens[head] as Token).lower, 'n')} ${said(tokens, head + 1, to)}`.trim();
  return `${/^[aeiou]/i.test(one) ? 'an' : 'a'} ${one}`;
}

/** The names of a list as they are written, cut at commas and at the last "and". */
function named(tokens: readonly Token[], from: number, to: number): readonly string[] | null {
  const last = tokens.findLastIndex((t, i) => i > from && i < to && t.lower === 'and' && (tokens[i - 1] as Token).text === ',');
  const out: string[] = [];
  let start = from;
  for (let i = from; i <= to; i++) {
    if (i !== to && tokens[i]?.text !== ',' && i !== last) continue;
    if (i > start) out.push(said(tokens, start, i));
    start = i + 1;
  }
  return out.every((name) => /^["“'‘]?[\p{Lu}\d]/u.test(name)) ? out : null;
}
