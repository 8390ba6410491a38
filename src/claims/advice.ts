// "Consider the price, the noise and the upkeep before you buy" tells the reader what to do, and with it states what counts: each of the
// things should be considered. A step of a task ("Check the oil and close the lid") states nothing of the kind.
import type { Clause } from '../language/clause.js';
import { phrases, words } from '../language/phrase.js';
import type { Token } from '../language/tagging.js';
import { members } from './enumeration.js';
import { sentenceOf } from './wording.js';

/** What an order to consider something states, one sentence for each thing; none where it orders anything else. */
export function considered(tokens: readonly Token[], list: readonly Clause[]): readonly string[] {
  const at = list.findIndex((clause) => clause.kind === 'main' && clause.subject === null);
  const clause = list[at];
  if (clause === undefined || !/^(?:consider|weigh)$/.test(clause.verb.lemma) || clause.verb.negated) return [];
  if (clause.verb.form !== 'finite' || list.some(({ kind, subject }, i) => i < at && (kind !== 'condition' || subject === null)))
    return [];
  const rest = withSharedHead(tokens.slice(clause.rest.start, lastWord(tokens) + 1));
  const conditions = list.slice(0, at).map(({ start, end }) => words(tokens, start, end));
  return members(rest).flatMap((member) => {
    const things = thingsAtStart(member);
    if (things === 0) return [];
    return [sentenceOf(words(member, 0, things), 'should be considered', words(member, things, member.length), ...conditions)];
  });
}

/** "installation and upkeep costs": the costs of both. */
const withSharedHead = (rest: readonly Token[]): readonly Token[] =>
  rest.map((token, i) => {
    const [and, next, head] = [rest[i + 1], rest[i + 2], rest[i + 3]];
    const isShared =
      token.pos === 'NOUN' &&
      rest[i - 1]?.pos !== 'DET' &&
      /^(?:and|or)$/.test(and?.lower ?? '') &&
      next?.pos === 'NOUN' &&
      head?.pos === 'NOUN' &&
      head.lower !== head.lemma;
    return isShared ? { ...token, text: `${token.text} ${head.text}` } : token;
  });

const lastWord = (tokens: readonly Token[]): number => tokens.findLastIndex((t) => t.pos !== 'PUNCT');

/** How many words name the thing to consider, up to why or when ("to save money", "before buying"); 0 where they name none. */
function thingsAtStart(rest: readonly Token[]): number {
  const parts = phrases(rest, 0, rest.length);
  const [first] = parts;
  if (first?.kind !== 'noun' || !/^(?:NOUN|PROPN)$/.test(rest[first.head]?.pos ?? '')) return 0;
  // "consider this point", "consider both": what is meant stands elsewhere.
  if (/^(?:this|that|these|those|both|either|all|each|it|them|another|other)$/.test(rest[first.start]?.lower ?? '')) return 0;
  let end = first.end;
  for (const part of parts.slice(1)) {
    if (part.kind !== 'prepositional' || /^(?:before|after|when|if|by)$/.test(part.preposition ?? '')) break;
    end = part.end;
  }
  const next = rest[end];
  return next === undefined || /^(?:to|before|when|if|as|because|,)$/.test(next.lower) ? end : 0;
}
