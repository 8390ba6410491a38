// Words that point out of a clause: a claim that keeps one is no claim, since a reader without the article cannot follow it.
//   "I noticed the difference" · "you can use both of them" · "how parts fit together is …" (no subject at all)
// What a pronoun in the place of the object stands for is put in its place where the text before leaves no doubt.
import type { Clause } from '../language/clause.js';
import type { Token } from '../language/tagging.js';
import { isMass, plural } from './called.js';
import type { Referent } from './predicate.js';

const AUTHOR = /^(?:i|me|my|mine|myself)$/;
const OBJECT = /^(?:it|them|him|her)$/;
/** Openers of a phrase or a question, which is no subject. */
const NO_SUBJECT = /^(?:how|why|what|when|where|as|for|at|by|of|from|with|without|because|than|though|if)$/;

/** "When I first moved": the author's own story in what limits a clause. */
export const tellsOfAuthor = (tokens: readonly Token[]): boolean =>
  tokens.some((t, i) => AUTHOR.test(t.lower) && tokens[i + 1]?.text !== '/');

/** Why the clause does not stand alone; null where it does. */
export function pointsOutside(tokens: readonly Token[], clause: Clause): string | null {
  const range = clause.subject;
  if (clause.lead !== null && /^(?:how|why|what|where)$/.test((tokens[clause.lead.start] as Token).lower))
    return 'no subject is named';
  if (range !== null) {
    const [first, last] = [tokens[range.start] as Token, tokens[range.end - 1] as Token];
    if (range.end - range.start === 1 && /^(?:your|our|their|its|his|her)$/.test(first.lower)) return 'no subject is named';
    // ", making the lamp | start": the first words of a participle, no subject.
    if (range.start > 0 && /^(?:making|letting|helping|allowing|enabling|causing|giving)$/.test(first.lower))
      return 'no subject is named';
    // "he thought | might float", "fearing they | would": a clause that was cut in two.
    const isCut = tokens.slice(range.start, range.end).some(
      (t, i, all) =>
        (/^(?:he|she|they|it|we|you)$/.test(t.lower) && i > 0 && /ing$/.test(first.lower)) ||
        (i > 0 && /^(?:he|she|they|we|you)$/.test((all[i - 1] as Token).lower) && t.pos === 'VERB') ||
        // "the figures show how | wealth can"; "the reason why it is cheap" is whole, and so is what a bracket adds
        (/^(?:how|why|whether)$/.test(t.lower) &&
          i > 0 &&
          (all[i - 1] as Token).lower !== 'reason' &&
          !all.slice(0, i).some((b) => b.text === '(')),
    );
    if (isCut || tokens.slice(range.start, range.end).some((t) => t.text === ';')) return 'no subject is named';
    // "How you use it matters": a question with its verb is a subject.
    const isQuestion = tokens.slice(range.start, range.end).some((t) => t.pos === 'VERB' && !/ing$/.test(t.lower));
    if ((NO_SUBJECT.test(first.lower) && !isQuestion) || (range.end - range.start > 1 && /^(?:ADP|PART|CCONJ)$/.test(last.pos)))
      return 'no subject is named';
    if (tokens.slice(range.start, range.end).some((t) => AUTHOR.test(t.lower))) return 'the author’s own story';
  }
  for (let i = clause.verb.start; i < clause.end; i++) {
    const token = tokens[i] as Token;
    if (AUTHOR.test(token.lower) && tokens[i + 1]?.text !== '/') return 'the author’s own story';
    if (!OBJECT.test(token.lower) || token.pos !== 'PRON') continue;
    // "is not worth it for a small garden"
    if (token.lower === 'it' && tokens[i - 1]?.lower === 'worth') continue;
    // "her crew" owns; "takes water and warms it" has its antecedent in the clause; "makes it easy to" stands for what follows.
    const next = tokens[i + 1];
    const isOwner = token.lower === 'her' && /^(?:NOUN|PROPN|ADJ)$/.test(next?.pos ?? '');
    const isFollowed =
      token.lower === 'it' &&
      i < clause.end - 2 &&
      !isToughThing(tokens, i) &&
      (/^(?:ADJ|ADV|DET)$/.test(next?.pos ?? '') || tokens[i + 2]?.lower === 'to');
    // "covers books and them" has its books; "a smaller box so you need them" has nothing that is many.
    const isKnown = tokens
      .slice(clause.verb.end, i)
      .some((t) => (t.pos === 'NOUN' && (token.lower !== 'them' || t.lower !== t.lemma)) || t.pos === 'PROPN');
    // "A diet works for as long as you follow it": the diet.
    const isSubject =
      token.lower === 'it' &&
      range !== null &&
      isSingleThing(tokens.slice(range.start, range.end)) &&
      tokens
        .slice(clause.verb.end, i)
        .some(
          (t, n, all) =>
            /^(?:you|we|they|one)$/.test(t.lower) && /^(?:as|if|when|once|because|that)$/.test(all[n - 1]?.lower ?? ''),
        );
    if (!isOwner && !isFollowed && !isKnown && !isSubject && !isVerbsSubject(tokens, i, clause.end))
      return `"${token.text}" points outside the sentence`;
  }
  return null;
}

const isSingleThing = (said: readonly Token[]): boolean =>
  /^(?:an?|the)$/.test(said[0]?.lower ?? '') &&
  said.every((t) => t.pos !== 'PRON' && t.lower !== 'and') &&
  said.find((t) => t.pos === 'NOUN')?.lower === said.find((t) => t.pos === 'NOUN')?.lemma;

/** "find it easier to digest.": what is digested is a thing. */
const isToughThing = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.pos === 'ADJ' &&
  tokens[at + 2]?.lower === 'to' &&
  tokens[at + 3]?.pos === 'VERB' &&
  /^(?:[.;!]|and|but)$/.test(tokens[at + 4]?.text ?? '.');

/** "when it rains": a pronoun with a verb of its own speaks of what the clause is about. */
const isVerbsSubject = (tokens: readonly Token[], at: number, end: number): boolean =>
  at + 1 < end && /^(?:AUX|VERB)$/.test((tokens[at + 1] as Token).pos) && !/ing$/.test((tokens[at + 1] as Token).lower);

/** "them" in a clause, where nothing before it in the clause is many; -1 where there is none. */
function themAt(tokens: readonly Token[], clause: Clause): number {
  const from = clause.subject?.start ?? clause.verb.start;
  const at = tokens.findIndex((t, i) => i >= from && i < clause.end && t.lower === 'them');
  // "Cooks use them": who uses is not what is used.
  const known = tokens.slice(at > clause.verb.start ? clause.verb.start : from, Math.max(from, at));
  const isKnown = known.some((t) => (t.pos === 'NOUN' && t.lower !== t.lemma) || t.pos === 'CCONJ');
  // "the way you write them | will": no subject is called "them".
  const isSubject = clause.subject !== null && at === clause.subject.start;
  return isKnown || isSubject ? -1 : at;
}

const inPlaceOf = (tokens: readonly Token[], at: number, said: string, pos: Token['pos']): readonly Token[] =>
  tokens.map((t, i) => (i === at ? { ...t, text: said, lower: said.toLowerCase(), lemma: said.toLowerCase(), pos } : t));

/** "If parts are loose, a guest can lose them": the only things in the plural that the sentence named before, in the place of "them". */
export function withThings(tokens: readonly Token[], clause: Clause): readonly Token[] {
  const at = themAt(tokens, clause);
  const before = tokens.slice(0, clause.start);
  const heads = before.flatMap((t, i) => (t.pos === 'NOUN' && t.lower !== t.lemma && t.lower.endsWith('s') ? [i] : []));
  const [head] = heads;
  if (at < 0 || head === undefined || heads.length > 1 || before.some((t) => /^(?:they|these|those|them)$/.test(t.lower)))
    return tokens;
  // "the guests and staff … of them": not the guests alone.
  if (/^(?:and|or)$/.test(tokens[head + 1]?.lower ?? '')) return tokens;
  let from = head;
  while (from > 0 && /^(?:ADJ|NOUN|PROPN)$/.test((tokens[from - 1] as Token).pos)) from--;
  return inPlaceOf(
    tokens,
    at,
    `the ${tokens
      .slice(from, head + 1)
      .map(({ text }) => text)
      .join(' ')}`,
    'NOUN',
  );
}

/** "Many cooks use them for soups" after a sentence about two: the clause with the name of each in the place of "them". */
export function withEach(tokens: readonly Token[], clause: Clause, pair: readonly Referent[]): readonly (readonly Token[])[] {
  const at = themAt(tokens, clause);
  const isTogether = tokens[at - 1]?.lower === 'of' || tokens.slice(at).some((t) => /^(?:together|both)$/.test(t.lower));
  if (at < clause.rest.start || at > clause.rest.start + 2 || isTogether || pair.length !== 2) return [];
  return pair.map((one) => inPlaceOf(tokens, at, one.name, 'PROPN'));
}

/** "gas stove": one of many, which a sentence names with an article or in the plural. */
const isKind = ({ name }: Referent): boolean => name === name.toLowerCase() && !isMass(name);

/** "Cooks use it for soups" after a sentence about one subject: the name in the place of "it". */
export function withName(tokens: readonly Token[], clause: Clause, referent: Referent): readonly Token[] {
  const at = tokens.findIndex(
    (t, i) =>
      i >= clause.rest.start && i < Math.min(clause.rest.end, clause.rest.start + 3) && t.lower === 'it' && t.pos === 'PRON',
  );
  const next = tokens[at + 1];
  if (at < 0 || (at + 1 < clause.end && /^(?:ADJ|AUX)$/.test(next?.pos ?? ''))) return tokens;
  const named = referent.text === `The ${referent.name}` ? `the ${referent.name}` : referent.name;
  return inPlaceOf(tokens, at, isKind(referent) ? plural(referent.name) : named, 'PROPN');
}

/** "Steam is drawn off, using a pump": who uses it is not the steam. */
export function meansOfOthers(tokens: readonly Token[], { verb, start }: Clause): string | null {
  const isMeans = verb.form === 'participle' && !verb.passive && /^(?:use|utili[sz]e|employ|apply|follow|take)$/.test(verb.lemma);
  if (!isMeans) return null;
  const before = tokens.slice(0, start);
  const be = before.findLastIndex((t) => t.lemma === 'be');
  const done = before.slice(be + 1).find((t) => t.pos !== 'ADV');
  return be >= 0 && done?.pos === 'VERB' && !/ing$/.test(done.lower) ? 'whose deed it is stands elsewhere' : null;
}
