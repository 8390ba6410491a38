// A sentence that stands alone becomes simpler sentences that together say the same: what an apposition, a relative clause, a participle or
// a list of examples adds is a sentence of its own, with its subject repeated.
//   "Lumo, also known as Lux, is a lamp that folds." → "Lumo is also known as Lux." · "Lumo is a lamp." · "Lumo folds."
// Not: what says which one is meant ("the lamp that folds is cheap"), conditions, "or" of two clauses.
import { lemma as lemmaOf } from '../language/lexicon.js';
import { words } from '../language/phrase.js';
import { type Token, tag } from '../language/tagging.js';
import { isNominal, startsFiniteVerb } from '../language/verb-group.js';
import { nounPhraseBefore } from './side.js';
import { sentenceOf } from './wording.js';

type Rule = (tokens: readonly Token[]) => readonly string[] | null;

/** More parts than a sentence that somebody wrote has. */
const MOST = 24;

/** The simpler sentences of a sentence, in order; the sentence itself where it is simple. */
export function simpler(sentence: string): readonly string[] {
  const done: string[] = [];
  const open = [sentence];
  for (let steps = 0; open.length > 0 && steps < 4 * MOST; steps++) {
    const next = open.shift() as string;
    const parts = done.length + open.length < MOST ? split(next) : null;
    if (parts === null) done.push(next);
    else open.unshift(...parts);
  }
  return [...done, ...open];
}

function split(sentence: string): readonly string[] | null {
  const tokens = tag(sentence);
  for (const rule of RULES) {
    const parts = rule(tokens);
    if (parts !== null) return parts;
  }
  return null;
}

const said = (tokens: readonly Token[], from: number, to: number): string => words(tokens, from, to);
const isFinite = (tokens: readonly Token[], at: number): boolean =>
  at < tokens.length &&
  (startsFiniteVerb(tokens, at, false, null) ||
    ((tokens[at] as Token).pos === 'ADV' && at + 1 < tokens.length && startsFiniteVerb(tokens, at + 1, false, null)));

const firstFinite = (tokens: readonly Token[], from = 0): number =>
  tokens.findIndex((t, i) => i >= from && t.pos !== 'ADV' && startsFiniteVerb(tokens, i, false, null));

const endOf = (tokens: readonly Token[]): number => {
  let end = tokens.length;
  while (end > 0 && /^[.!]$/.test((tokens[end - 1] as Token).text)) end--;
  return end;
};

/** Does a name or a noun phrase fill [from, to), without a verb? */
const isNounPhrase = (tokens: readonly Token[], from: number, to: number): boolean =>
  to > from &&
  tokens.slice(from, to).some(isNominal) &&
  tokens
    .slice(from, to)
    .every((t, i) => t.pos !== 'AUX' && !(t.pos === 'VERB' && firstFinite(tokens, from + i) === from + i) && t.pos !== 'SCONJ');

/** "No, the lamp is heavy." */
const opener: Rule = (tokens) =>
  /^(?:no|yes|sure|right|correct)$/i.test(tokens[0]?.text ?? '') && tokens[1]?.text === ',' && tokens.length > 4
    ? [sentenceOf(said(tokens, 2, tokens.length))]
    : null;

/** "Lumo, also known as Lux, is …", "Lumo, a lamp of brass, was …". */
const apposition: Rule = (tokens) => {
  const open = tokens.findIndex((t) => t.text === ',');
  const close = tokens.findIndex((t, i) => i > open && t.text === ',');
  if (open < 1 || close < open + 2 || !isFinite(tokens, close + 1) || !isSubject(tokens, 0, open)) return null;
  const inner = tokens.slice(open + 1, close);
  const isKnown =
    /^(?:also|formerly|better|sometimes|often|commonly|known|called|named)$/.test((inner[0] as Token).lower) &&
    inner.some((t) => /^(?:known|called|named|referred)$/.test(t.lower));
  const isThing = /^(?:a|an|the|one)$/.test((inner[0] as Token).lower) && isNounPhrase(tokens, open + 1, close);
  if (!isKnown && !isThing) return null;
  const verb = tokens[firstFinite(tokens, close + 1)] as Token;
  const subject = said(tokens, 0, open);
  return [
    sentenceOf(subject, isKnown ? be(tokens, open, false) : be(tokens, open, isPast(verb)), said(tokens, open + 1, close)),
    sentenceOf(subject, said(tokens, close + 1, tokens.length)),
  ];
};

const isSubject = (tokens: readonly Token[], from: number, to: number): boolean =>
  isNounPhrase(tokens, from, to) && !/^(?:ADP|SCONJ|ADV|PRON)$/.test((tokens[from] as Token).pos);

const isPast = (verb: Token): boolean =>
  /^(?:was|were|had|did)$/.test(verb.lower) ||
  /ed$/.test(verb.lower) ||
  (verb.pos === 'VERB' && verb.lower !== verb.lemma && !/s$/.test(verb.lower));

/** The form of "be" for the noun phrase that ends at `end`. */
function be(tokens: readonly Token[], end: number, past: boolean): string {
  const of = tokens.findIndex((t, i) => i < end && t.lower === 'of');
  const head = tokens.slice(0, of > 0 ? of : end).findLast((t) => t.pos === 'NOUN' || t.pos === 'PROPN');
  const isPlural =
    (head?.pos === 'NOUN' && head.lower !== head.lemma && /s$/.test(head.lower)) ||
    tokens.slice(0, end).some((t) => t.lower === 'and');
  return isPlural ? (past ? 'were' : 'are') : past ? 'was' : 'is';
}

/** "… a brass lamp, which weighs 2 kg": what is added of the last thing. "…, which makes it heavy" is of all that was said. */
const addition: Rule = (tokens) => {
  const at = tokens.findIndex((t, i) => i > 2 && /^(?:which|who)$/.test(t.lower) && tokens[i - 1]?.text === ',');
  if (at < 0 || !isFinite(tokens, at + 1)) return null;
  const verb = tokens[firstFinite(tokens, at + 1)] as Token;
  const main = firstFinite(tokens);
  const thing = nounPhraseBefore(tokens, at - 1, 0);
  if (thing === null || main < 0 || !tokens.slice(thing.start, thing.end).some((t) => t.pos === 'NOUN' || t.pos === 'PROPN'))
    return null;
  const isSingular = /^(?:is|was|has|does)$/.test(verb.lower) || (verb.pos === 'VERB' && verb.lower === `${verb.lemma}s`);
  const antecedent = agreeing(tokens, thing.start, thing.end, isSingular);
  if (antecedent === null || (isSingular && /^(?:allow|make|mean|lead|cause|help|enable|require|give)$/.test(verb.lemma)))
    return null;
  const start = (tokens[antecedent.start] as Token).pos === 'ADV' ? antecedent.start + 1 : antecedent.start;
  const close = tokens.findIndex((t, i) => i > at && t.text === ',' && isFinite(tokens, i + 1));
  // "the lamp, which weighs 2 kg, is …": the main clause goes on behind.
  const isInserted = close > 0 && main > close;
  const end = isInserted ? close : tokens.length;
  return [
    sentenceOf(said(tokens, 0, at - 1), isInserted ? said(tokens, close + 1, tokens.length) : ''),
    sentenceOf(said(tokens, start, antecedent.end), said(tokens, at + 1, end)),
  ];
};

/** The part of a noun phrase with "of" that a singular or a plural verb goes with; null where none does. */
function agreeing(
  tokens: readonly Token[],
  start: number,
  end: number,
  isSingular: boolean,
): { start: number; end: number } | null {
  let from = start;
  for (;;) {
    const of = tokens.findIndex((t, i) => i >= from && i < end && t.lower === 'of');
    const head = tokens.slice(from, of < 0 ? end : of).findLast((t) => t.pos === 'NOUN' || t.pos === 'PROPN');
    const isPlural = head !== undefined && head.pos === 'NOUN' && head.lower !== head.lemma && /s$/.test(head.lower);
    if (head !== undefined && (head.pos === 'PROPN' || isPlural !== isSingular)) return { start: from, end };
    if (of < 0) return null;
    from = of + 1;
  }
}

/** "Lumo is a lamp that folds", "Lumo is a lamp made in Oslo": what it is, and what it does. */
const complement: Rule = (tokens) => {
  const main = firstFinite(tokens);
  const verb = tokens[main];
  if (verb === undefined || main < 1 || verb.lemma !== 'be' || !isSubject(tokens, 0, main)) return null;
  if (!/^(?:a|an|one)$/.test(tokens[main + 1]?.lower ?? '') && !/s$/.test(tokens[main + 1]?.lower ?? '')) return null;
  for (let i = main + 3; i < endOf(tokens) - 1; i++) {
    const token = tokens[i] as Token;
    if (/^[,;:(]$/.test(token.text) || /^(?:as|when|if|where|because|than)$/.test(token.lower)) return null;
    const subject = said(tokens, 0, main);
    const head = sentenceOf(said(tokens, 0, i));
    const isBehindNoun = /^(?:NOUN|PROPN)$/.test((tokens[i - 1] as Token).pos);
    if (/^(?:that|who|which)$/.test(token.lower) && isBehindNoun && isFinite(tokens, i + 1) && tokens[main + 1]?.lower !== 'one')
      return [head, sentenceOf(subject, said(tokens, i + 1, tokens.length))];
    const next = (tokens[i + 1] as Token).lower;
    const isParticiple = token.pos === 'VERB' && /(?:ed|en|wn|ilt|ound|ade)$/.test(token.lower) && isBehindNoun;
    if (isParticiple && /^(?:by|in|for|as|from|at)$/.test(next))
      return [
        head,
        sentenceOf(
          subject,
          next === 'by' ? (/^(?:are|were)$/.test(verb.lower) ? 'were' : 'was') : verb.lower,
          said(tokens, i, tokens.length),
        ),
      ];
  }
  return null;
};

/** "… metals such as tin, zinc and lead": of metals, and of each. */
const examples: Rule = (tokens) => {
  const at = tokens.findIndex(
    (t, i) =>
      i > 2 &&
      ((t.lower === 'such' && tokens[i + 1]?.lower === 'as') ||
        (t.lower === 'including' && (tokens[i - 1] as Token).text === ',')),
  );
  const main = firstFinite(tokens);
  if (at < 0 || main < 0 || main >= at) return null;
  const end = (tokens[at - 1] as Token).text === ',' ? at - 1 : at;
  const from = at + ((tokens[at] as Token).lower === 'such' ? 2 : 1);
  const close = endOf(tokens);
  const items = listed(tokens, from, close);
  const thing = nounPhraseBefore(tokens, end, main + 1);
  if (items === null || thing === null || depth(tokens, at) > 0) return null;
  // "of brass and metals such as tin": where the class begins is unsure.
  const start = /^(?:,|and|or|as)$/.test(tokens[thing.start - 1]?.lower ?? '') ? null : thing.start;
  if (start === null) return null;
  return [sentenceOf(said(tokens, 0, end)), ...items.map(([a, b]) => sentenceOf(said(tokens, 0, start), said(tokens, a, b)))];
};

const depth = (tokens: readonly Token[], at: number): number =>
  tokens.slice(0, at).reduce((sum, t) => sum + (t.text === '(' ? 1 : t.text === ')' ? -1 : 0), 0);

/** The members of the list that fills [from, to): noun phrases only; null where anything else stands there. */
function listed(tokens: readonly Token[], from: number, to: number): readonly (readonly [number, number])[] | null {
  const items: [number, number][] = [];
  let start = from;
  let level = 0;
  for (let i = from; i <= to; i++) {
    const token = tokens[i];
    if (token?.text === '(') level++;
    if (token?.text === ')') level--;
    const isJoint = i === to || (level === 0 && (token?.text === ',' || token?.lower === 'and' || token?.lower === 'or'));
    if (!isJoint) continue;
    if (i > start) items.push([start, i]);
    start = i + 1;
  }
  const areThings = items.every(([a, b]) => b - a <= 9 && isNounPhrase(tokens, a, b) && (tokens[a] as Token).pos !== 'ADP');
  return areThings && items.length > 0 ? items : null;
}

/** "The parts include a lid, a base (of tin) and a lamp": each is one. */
const inclusion: Rule = (tokens) => {
  const main = firstFinite(tokens);
  const verb = tokens[main];
  if (verb === undefined || main < 1 || verb.lemma !== 'include') return null;
  const items = listed(tokens, main + 1, endOf(tokens));
  return items === null || items.length < 2
    ? null
    : items.map(([a, b]) => sentenceOf(said(tokens, 0, main + 1), said(tokens, a, b)));
};

/** "Lumo's lamps are: Lux, Nox and Pax": each is a lamp of Lumo. */
const naming: Rule = (tokens) => {
  const main = tokens.findIndex((t, i) => /^(?:are|were)$/.test(t.lower) && tokens[i + 1]?.text === ':');
  const owner = tokens.findIndex((t, i) => i < main && /^['’]s?$/.test(t.lower));
  const items = main < 1 ? null : named(tokens, main + 2, endOf(tokens));
  if (items === null || items.length < 2) return null;
  const verb = (tokens[main] as Token).lower === 'are' ? 'is' : 'was';
  const class_ = classOf(tokens, owner < 0 ? 0 : owner + 1, main);
  const of = owner < 0 ? '' : `of ${said(tokens, 0, owner)}`;
  return items.map((item) => sentenceOf(item, verb, owner < 0 ? `one of ${lower(said(tokens, 0, main))}` : class_, of));
};

const lower = (text: string): string =>
  /^(?:The|Some|These|Those|All)\b/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** "best lamps" → "a best lamp". */
function classOf(tokens: readonly Token[], from: number, to: number): string {
  const head = tokens[to - 1] as Token;
  const one = `${said(tokens, from, to - 1)} ${lemmaOf(head.lower, 'n')}`.trim();
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

/** "Tin is soft, meaning it bends." */
const meaning: Rule = (tokens) => {
  const at = tokens.findIndex((t, i) => i > 2 && t.lower === 'meaning' && (tokens[i - 1] as Token).text === ',');
  const from = at + (tokens[at + 1]?.lower === 'that' ? 2 : 1);
  const verb = at < 0 ? -1 : firstFinite(tokens, from);
  return verb > from ? [sentenceOf(said(tokens, 0, at - 1)), sentenceOf(said(tokens, from, tokens.length))] : null;
};

/** "“Nox” (2016) - This is a song": the title is what "this" stands for. */
const titled: Rule = (tokens) => {
  const dash = tokens.findIndex(
    (t, i) => i > 0 && /^[-–—]$/.test(t.text) && tokens[i + 1]?.lower === 'this' && tokens[i + 2]?.lemma === 'be',
  );
  if (dash < 1 || firstFinite(tokens) < dash) return null;
  const bracket = tokens.findIndex((t, i) => i > 0 && i < dash && t.text === '(');
  const start = /^\d+[.)]?$/.test((tokens[0] as Token).text) ? (tokens[1]?.text === '.' ? 2 : 1) : 0;
  const title = said(tokens, start, bracket > 0 ? bracket : dash);
  return [sentenceOf(title, said(tokens, dash + 2, tokens.length))];
};

const RULES: readonly Rule[] = [opener, titled, meaning, apposition, addition, complement, naming, inclusion, examples];
