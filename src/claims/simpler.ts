// A sentence that stands alone becomes simpler sentences that together say the same: what an apposition, a relative clause, a participle or
// a list of examples adds is a sentence of its own, with its subject repeated.
//   "Lumo, also known as Lux, is a lamp that folds." → "Lumo is also known as Lux." · "Lumo is a lamp." · "Lumo folds."
// Not: what says which one is meant ("the lamp that folds is cheap"), conditions, "or" of two clauses.
import { type Token, tag } from '../language/tagging.js';
import type { Range } from '../language/verb-group.js';
import { examples, inclusion, naming } from './listing.js';
import { nounPhraseBefore } from './governor.js';
import { lifeOf } from './life-dates.js';
import { be, depth, endOf, firstFinite, isFinite, isNounPhrase, isPast, isPluralNoun, isSubject, said } from './token-span.js';
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
  const life = lifeOf(sentence);
  if (life !== null) return [life.rest, ...life.dated];
  const tokens = tag(sentence);
  for (const rule of RULES) {
    const parts = rule(tokens);
    if (parts !== null) return parts;
  }
  return null;
}

/** "No, the lamp is heavy." */
const opener: Rule = (tokens) =>
  /^(?:no|yes|sure|right|correct)$/i.test(tokens[0]?.text ?? '') && tokens[1]?.text === ',' && tokens.length > 4
    ? [sentenceOf(said(tokens, 2, tokens.length))]
    : null;

/** "In addition to lamps, Holm sells ovens": it sells both. */
const further: Rule = (tokens) => {
  const comma = tokens.findIndex((t) => t.text === ',');
  const isLead = tokens[0]?.lower === 'in' && tokens[1]?.lower === 'addition' && tokens[2]?.lower === 'to';
  const main = firstFinite(tokens);
  const verb = tokens[main];
  if (!isLead || comma < 4 || verb?.pos !== 'VERB' || main <= comma || !isNounPhrase(tokens, 3, comma)) return null;
  // "In addition to his work, he wrote a book": what is added is no object of the verb.
  const isPlain = /^(?:NOUN|PROPN|ADJ)$/.test((tokens[3] as Token).pos) && !/ing$/.test((tokens[3] as Token).lower);
  if (!isPlain || !/^(?:DET|NOUN|PROPN|ADJ|NUM)$/.test(tokens[main + 1]?.pos ?? '')) return null;
  return [
    sentenceOf(said(tokens, comma + 1, main + 1), said(tokens, 3, comma)),
    sentenceOf(said(tokens, comma + 1, tokens.length)),
  ];
};

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
  // "The lamp's maker, Ida Holm, was …": who it is; of "Per and his wife, Ida Holm, …" only the one.
  const isNamed =
    !tokens.slice(0, open).some((t) => t.lower === 'and') &&
    inner.every((t) => t.pos === 'PROPN') &&
    (tokens[open - 1] as Token).pos === 'NOUN' &&
    tokens.slice(0, open).some((t) => /^(?:the|its|his|her|their|['’]s)$/.test(t.lower));
  if (!isKnown && !isThing && !isNamed) return null;
  const verb = tokens[firstFinite(tokens, close + 1)] as Token;
  const subject = said(tokens, 0, open);
  return [
    sentenceOf(subject, be(tokens, 0, open, !isKnown && isPast(verb)), said(tokens, open + 1, close)),
    sentenceOf(subject, said(tokens, close + 1, tokens.length)),
  ];
};

/** "… a brass lamp, which weighs 2 kg": what is added of the last thing. "…, which makes it heavy" is of all that was said. */
const addition: Rule = (tokens) => {
  const at = tokens.findIndex((t, i) => i > 2 && /^(?:which|who)$/.test(t.lower) && tokens[i - 1]?.text === ',');
  if (at < 0 || !isFinite(tokens, at + 1)) return null;
  const verb = tokens[firstFinite(tokens, at + 1)] as Token;
  const main = firstFinite(tokens);
  const isSingular = /^(?:is|was|has|does)$/.test(verb.lower) || (verb.pos === 'VERB' && verb.lower === `${verb.lemma}s`);
  const antecedent = main < 0 ? null : antecedentOf(tokens, main, at - 1, isSingular);
  if (antecedent === null || (isSingular && /^(?:allow|make|lead|cause|help|enable|require|give)$/.test(verb.lemma))) return null;
  // "“Lux”, which means “light”" explains a word.
  if (isSingular && verb.lemma === 'mean' && !/^["“]$/.test(tokens[tokens.indexOf(verb) + 1]?.text ?? '')) return null;
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

/** What ", which" before `end` says more of; null where that is unsure. */
function antecedentOf(tokens: readonly Token[], main: number, end: number, isSingular: boolean): Range | null {
  const isOfBe = (tokens[main] as Token).lemma === 'be' && main > 0 && main < end;
  const opener = tokens[main + 1];
  // "The song is “Nox” (Varo), which …": the name.
  if (isOfBe && opener !== undefined && /^["“]$/.test(opener.text)) return { start: main + 1, end };
  // "Lumo is a lamp of brass, which …": of Lumo.
  const isClass = isOfBe && isSubject(tokens, 0, main) && isNounPhrase(tokens, main + 1, end);
  const isDescribed = tokens.slice(main + 1, end).some((t) => /^(?:a|an|the|their|its|his|her|one|['’]s)$/.test(t.lower));
  if (isClass && isSingular && isDescribed) return { start: 0, end: main };
  const stop = (tokens[end - 1] as Token).text === ')' ? tokens.findLastIndex((t, i) => i < end && t.text === '(') : end;
  const thing = nounPhraseBefore(tokens, stop, 0);
  if (thing === null || !tokens.slice(thing.start, thing.end).some((t) => t.pos === 'NOUN' || t.pos === 'PROPN')) return null;
  const own = agreeing(tokens, thing.start, thing.end, isSingular);
  if (own !== null || isSingular || tokens[thing.start - 1]?.lower !== 'and') return own;
  // "the laws of tin and zinc, which are": the words before "and" are of it too.
  const first = nounPhraseBefore(tokens, thing.start - 1, main < thing.start ? main + 1 : 0);
  const joined = first === null ? null : agreeing(tokens, first.start, first.end, false);
  return joined === null ? null : { start: joined.start, end: thing.end };
}

/** The part of a noun phrase with "of" that a singular or a plural verb goes with; null where none does. */
function agreeing(tokens: readonly Token[], start: number, end: number, isSingular: boolean): Range | null {
  let from = start;
  for (;;) {
    const of = tokens.findIndex((t, i) => i >= from && i < end && t.lower === 'of');
    const head = tokens.slice(from, of < 0 ? end : of).findLast((t) => t.pos === 'NOUN' || t.pos === 'PROPN');
    if (head !== undefined && (head.pos === 'PROPN' || isPluralNoun(head) !== isSingular)) return { start: from, end };
    if (of < 0) return null;
    from = of + 1;
  }
}

/** "Lumo is a lamp that folds", "Lumo is a lamp made in Oslo": what it is, and what it does. */
const complement: Rule = (tokens) => {
  const main = firstFinite(tokens);
  const verb = tokens[main];
  const isPronoun = main === 1 && /^(?:it|he|she)$/.test((tokens[0] as Token).lower);
  if (verb === undefined || main < 1 || verb.lemma !== 'be' || !(isPronoun || isSubject(tokens, 0, main))) return null;
  if (!/^(?:a|an|one)$/.test(tokens[main + 1]?.lower ?? '') && !/s$/.test(tokens[main + 1]?.lower ?? '')) return null;
  for (let i = main + 2; i < endOf(tokens) - 1; i++) {
    const token = tokens[i] as Token;
    // "a light, cheap lamp": the comma stands between its properties.
    if (token.text === ',' && tokens[i - 1]?.pos === 'ADJ' && /^(?:ADJ|NOUN)$/.test(tokens[i + 1]?.pos ?? '')) continue;
    if (/^[,;:(]$/.test(token.text) || /^(?:as|when|if|where|because|than)$/.test(token.lower)) return null;
    const subject = said(tokens, 0, main);
    const head = sentenceOf(said(tokens, 0, i));
    const isBehindNoun = /^(?:NOUN|PROPN)$/.test((tokens[i - 1] as Token).pos);
    if (/^(?:that|who|which)$/.test(token.lower) && isBehindNoun && isFinite(tokens, i + 1) && tokens[main + 1]?.lower !== 'one')
      return [head, sentenceOf(subject, said(tokens, i + 1, tokens.length))];
    const next = (tokens[i + 1] as Token).lower;
    const isParticiple = token.pos === 'VERB' && /(?:ed|en|wn|ilt|ound|ade)$/.test(token.lower) && isBehindNoun;
    if (isParticiple && /^(?:by|in|for|as|from|at|to|on|with)$/.test(next))
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

/** "Lumo is a lamp, similar to Varo": what it is like, known for or found in, behind what it is. */
const likeness: Rule = (tokens) => {
  const main = firstFinite(tokens);
  const at = tokens.findIndex((t, i) => i > main + 1 && SAYS_MORE.test(t.lower) && (tokens[i - 1] as Token).text === ',');
  const verb = tokens[main];
  if (verb?.lemma !== 'be' || at < 0 || !isSubject(tokens, 0, main) || tokens[at + 1]?.pos !== 'ADP') return null;
  const isLast = !tokens.slice(at, endOf(tokens)).some((t) => t.text === ',') && firstFinite(tokens, at + 1) < 0;
  return isLast
    ? [sentenceOf(said(tokens, 0, at - 1)), sentenceOf(said(tokens, 0, main), verb.lower, said(tokens, at, tokens.length))]
    : null;
};
const SAYS_MORE =
  /^(?:similar|comparable|equivalent|located|based|situated|known|famous|renowned|popular|named|suitable|available)$/;

/** "… by Holm, the firm that made Lumo", "… in Wick, a town in Caithness": what the last name is. */
const lastName: Rule = (tokens) => {
  const main = firstFinite(tokens);
  const comma = tokens.findLastIndex((t) => t.text === ',');
  const opener = tokens[comma + 1];
  if (main < 1 || comma <= main + 1 || !/^(?:a|an|the)$/.test(opener?.lower ?? '')) return null;
  let start = comma;
  while (start > main + 1 && (tokens[start - 1] as Token).pos === 'PROPN') start--;
  const end = endOf(tokens);
  const isList = tokens.slice(comma, end).some((t) => /^(?:and|or|but)$/.test(t.lower));
  if (start === comma || (tokens[start - 1] as Token).text === ',' || isList) return null;
  const name = said(tokens, start, comma);
  const whole = sentenceOf(said(tokens, 0, comma));
  const relative = tokens.findIndex((t, i) => i > comma + 2 && /^(?:that|who|which)$/.test(t.lower));
  if (relative > 0 && isFinite(tokens, relative + 1)) return [whole, sentenceOf(name, said(tokens, relative + 1, end))];
  return isNounPhrase(tokens, comma + 1, end)
    ? [whole, sentenceOf(name, isPast(tokens[main] as Token) ? 'was' : 'is', said(tokens, comma + 1, end))]
    : null;
};

/** "It involves cutting tin and making sure that it holds", "It is used to cut tin and to bend it": each deed is one. */
const deeds: Rule = (tokens) => {
  const main = firstFinite(tokens);
  const isGerund = (at: number): boolean => tokens[at]?.pos === 'VERB' && /ing$/.test(tokens[at].lower);
  const isInfinitive = (at: number): boolean => tokens[at]?.lower === 'to' && tokens[at + 1]?.pos === 'VERB';
  if (main < 1 || depth(tokens, main) > 0) return null;
  const first = tokens.findIndex((_, i) => i > main && (isInfinitive(i) || (i === main + 1 && isGerund(i))));
  const isDeed = first > 0 && isInfinitive(first) ? isInfinitive : isGerund;
  const joint = tokens.findIndex((t, i) => i > first && t.lower === 'and' && isDeed(i + 1) && depth(tokens, i) === 0);
  // "to show that it holds and to cut": whose the second deed is, is unsure.
  if (first < 0 || joint < 0 || firstFinite(tokens.slice(0, joint), first + 1) > 0) return null;
  const end = (tokens[joint - 1] as Token).text === ',' ? joint - 1 : joint;
  // "cutting, bending and joining": a list of bare deeds.
  if (tokens.slice(first, joint).some((t, i) => t.text === ',' && isGerund(first + i + 1))) return null;
  return [sentenceOf(said(tokens, 0, end)), sentenceOf(said(tokens, 0, first), said(tokens, joint + 1, tokens.length))];
};

/** "Tin is soft, meaning it bends." */
const meaning: Rule = (tokens) => {
  const at = tokens.findIndex((t, i) => i > 2 && t.lower === 'meaning' && (tokens[i - 1] as Token).text === ',');
  const from = at + (tokens[at + 1]?.lower === 'that' ? 2 : 1);
  const verb = at < 0 ? -1 : firstFinite(tokens, from);
  return verb > from ? [sentenceOf(said(tokens, 0, at - 1)), sentenceOf(said(tokens, from, tokens.length))] : null;
};

/** "Ann travels by sea, and Ben by rail": the second one does the same, by other means. */
const gap: Rule = (tokens) => {
  const main = firstFinite(tokens);
  const and = tokens.findIndex((t, i) => i > main + 1 && t.lower === 'and');
  const own = tokens.findIndex((t, i) => i > and && t.pos === 'ADP');
  const shared = own < 0 ? -1 : tokens.findIndex((t, i) => i > main && i < and && t.lower === (tokens[own] as Token).lower);
  if (main < 1 || and < 0 || shared < 0 || !isSubject(tokens, 0, main) || !isSubject(tokens, and + 1, own)) return null;
  if (!isNounPhrase(tokens, own + 1, endOf(tokens)) || tokens.slice(own + 1).some((t) => t.pos === 'ADP' || t.text === ','))
    return null;
  // "by sea and land": one phrase of the first; a second doer is a name or has an article.
  const isDoer = /^(?:PROPN|DET)$/.test((tokens[and + 1] as Token).pos) && (tokens[and - 1] as Token).text === ',';
  if (!isDoer) return null;
  // "took the key from the box, and the lamp from the table": the lamp takes nothing.
  const behind = tokens.find((t, i) => i > main && t.pos !== 'VERB' && t.pos !== 'AUX' && t.pos !== 'ADV');
  if (behind === undefined || !/^(?:ADP|PART)$/.test(behind.pos)) return null;
  // "… by sea to Holm, and Ben by rail": the way there is shared.
  const next = tokens.findIndex((t, i) => i > shared && i < and - 1 && t.pos === 'ADP');
  const verb = tokens[main] as Token;
  const many = be(tokens, and + 1, own, false) === 'are';
  const agreed = verb.lower === 'is' && many ? 'are' : verb.lower === 'are' && !many ? 'is' : verb.lower;
  return [
    sentenceOf(said(tokens, 0, and - 1)),
    sentenceOf(
      said(tokens, and + 1, own),
      agreed,
      said(tokens, main + 1, shared),
      said(tokens, own, endOf(tokens)),
      said(tokens, next < 0 ? and - 1 : next, and - 1),
    ),
  ];
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

const RULES: readonly Rule[] = [
  opener,
  further,
  titled,
  meaning,
  gap,
  apposition,
  addition,
  likeness,
  lastName,
  complement,
  deeds,
  naming,
  inclusion,
  examples,
];
