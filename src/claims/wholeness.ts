// Whether a clause is all there: one that was cut off in the middle, or whose verb is a participle without its auxiliary, would make a
// claim that no reader can finish. A claim less costs less than a broken one.
import type { Clause } from '../language/clause.js';
import { baseOfComparative, frequency, isNoun } from '../language/lexicon.js';
import type { Token } from '../language/tagging.js';
import { SAME_IN_PAST } from './wording.js';

/** Determiners that also stand alone: "choose either", "have none". */
const STANDS_ALONE =
  /^(?:this|that|these|those|all|both|each|some|any|none|either|neither|enough|more|most|less|another|half|few|many|much|several)$/;
const RELATES = /^(?:than|as|what|where|who|which|that|how|there|it)$/;
/** Verbs that name what the one before "by" did or went through, never what was done to it. */
const INTRANSITIVE =
  /^(?:arrive|travel|go|come|pass|live|walk|stand|sit|end|start|begin|increase|decrease|rise|fall|drop|grow|shrink|differ|vary|stop|improve|decline|climb|profit|benefit|abide|swear|gain|lose|win|operate|work|move|escape|survive)$/;

/** Participles that are no past as well: "the ship broken in two". */
const PARTICIPLE_ONLY =
  /^(?:broken|spoken|woken|frozen|stolen|chosen|written|ridden|hidden|bitten|beaten|eaten|fallen|given|driven|risen|taken|shaken|mistaken|forgotten|known|shown|grown|blown|thrown|flown|drawn|worn|torn|sworn|born|seen|done|gone|begun|sunk|been|undergone)$/;

/** Why the clause cannot be made a sentence of its own; null where it can. In an entry of a timeline (`isEntry`) "lifeboat seen" is whole. */
export function brokenOff(tokens: readonly Token[], clause: Clause, isEntry = false): string | null {
  return isCut(tokens, clause) || isRunOn(tokens, clause)
    ? 'cut off'
    : isReduced(tokens, clause, isEntry) || isNoVerb(tokens, clause)
      ? 'no finite verb'
      : null;
}

/** "is known for the", "works well and", "was sunk by" with its noun elsewhere. */
function isCut(tokens: readonly Token[], clause: Clause): boolean {
  let at = Math.max(clause.rest.end, clause.verb.end) - 1;
  while (at > clause.verb.start && /^[\p{P}\p{S}]+$/u.test((tokens[at] as Token).text)) at--;
  const last = tokens[at] as Token;
  const next = tokens[at + 1];
  const closes = next === undefined || /^[.!?…]$/.test(next.text);
  if (last.pos === 'CCONJ') return closes && !STANDS_ALONE.test(last.lower);
  // "is an open-source", "suited for complex": the noun is missing.
  const opens = tokens[at - 1];
  const isOpen =
    last.pos === 'ADJ' &&
    at > clause.verb.end &&
    (!isNoun(last.lower) || frequency(last.lower, 'a') > frequency(last.lower, 'n'));
  // "has smaller and": what is smaller?
  if (clause.verb.lemma === 'have' && at === clause.rest.start && last.pos === 'ADJ' && baseOfComparative(last.lower) !== null)
    return true;
  if (
    isOpen &&
    /^(?:an?|for|of|with)$/.test(opens?.lower ?? '') &&
    !/^(?:free|sure|certain|good|example|short|long|new|old|granted|little|few|bit|lot|while|minimum|maximum|whole|half|third|original|classic|regular|professional|novel|must)$/.test(
      last.lower,
    )
  )
    return true;
  if (last.pos === 'DET') return !STANDS_ALONE.test(last.lower);
  if (/^(?:than|because|if|whether|although|unless|very|its|their|your|our|my)$/.test(last.lower)) return true;
  if (last.lemma === 'be' && at > clause.verb.end)
    return closes && !tokens.slice(Math.max(0, at - 6), at).some((t) => RELATES.test(t.lower));
  // "the ship fired by | a submarine"; "easy to begin with." and "has to be slimmed down." are whole.
  return last.pos === 'ADP' && !closes && /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|VERB)$/.test(next.pos);
}

/** "other food is dull doesn't make it good": a second sentence with no word between. */
const isRunOn = (tokens: readonly Token[], { rest }: Clause): boolean =>
  tokens.some(
    (t, i) =>
      i > rest.start &&
      i < rest.end &&
      /^(?:do|does|did)$/.test(t.lower) &&
      tokens[i + 1]?.lemma === 'not' &&
      /^(?:NOUN|ADJ)$/.test((tokens[i - 1] as Token).pos) &&
      !tokens
        .slice(rest.start, i)
        .some((one) => RELATES.test(one.lower) || /^(?:,|and|but|or|because|if|when|while|so|although)$/.test(one.lower)),
  );

/** "in case you get | stuck", "if you eat a lot of | treats": the condition goes on behind what was read of it. */
export function isCutCondition(tokens: readonly Token[], condition: readonly Token[]): boolean {
  const last = condition[condition.length - 1];
  const next = last === undefined ? undefined : tokens.find((t) => t.start >= last.end);
  if (last === undefined || next === undefined) return false;
  return (last.lemma === 'get' && next.pos === 'VERB') || (last.lower === 'of' && /^(?:NOUN|PROPN|ADJ|DET)$/.test(next.pos));
}

/** "a tea stack known for its height", "any gold plated lid.": what was taken for the verb is part of a name for one thing. */
function isNoVerb(tokens: readonly Token[], { verb, subject, rest }: Clause): boolean {
  const head = tokens[verb.head] as Token;
  const isBare = verb.form === 'finite' && verb.end - verb.start === 1 && verb.modal === null && subject?.end === verb.start;
  if (!isBare || subject === null || !/^(?:an?|each|every|any)$/.test((tokens[subject.start] as Token).lower)) return false;
  const noun = tokens[subject.end - 1] as Token;
  const isOne =
    noun.pos === 'NOUN' &&
    noun.lower === noun.lemma &&
    !tokens.slice(subject.start, subject.end).some((t) => /^(?:and|of|or)$/.test(t.lower));
  const next = tokens[verb.end];
  const isPlain = head.lower === head.lemma && !SAME_IN_PAST.test(head.lower) && isNoun(head.lower);
  const isLast = next?.pos === 'NOUN' && rest.end - rest.start === 1 && next.lower === next.lemma && /ed$/.test(head.lower);
  return isOne && (isPlain || (isLast && (tokens[subject.start] as Token).lower === 'any'));
}

/** "a rule called Zero": a name for one that was not spoken of before. */
const isNaming = (tokens: readonly Token[], start: number, head: Token): boolean =>
  /^(?:called|named|dubbed|entitled|titled)$/.test(head.lower) && /^an?$/.test((tokens[start] as Token).lower);

/** "a rule called Zero", "engines made by Corvex": the participle only describes, and what is said of it stands elsewhere or nowhere. */
function isReduced(tokens: readonly Token[], { verb, subject }: Clause, isEntry: boolean): boolean {
  const head = tokens[verb.head] as Token;
  return (
    verb.form === 'finite' &&
    !verb.passive &&
    verb.end - verb.start === 1 &&
    subject !== null &&
    subject.end === verb.start &&
    !/^(?:it|he|she|they|we|i|you|who|which|that)$/.test((tokens[subject.end - 1] as Token).lower) &&
    ((/(?:ed|en|wn|lt|ght|ade)$/.test(head.lower) &&
      !INTRANSITIVE.test(verb.lemma) &&
      (tokens[verb.end]?.lower === 'by' || isNaming(tokens, subject.start, head))) ||
      (!isEntry && PARTICIPLE_ONLY.test(head.lower)))
  );
}
