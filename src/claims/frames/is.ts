// is: subject has a property or belongs to a class.
//   "A is fast" · "A is a compact camera" · "A is known as B" · "A remains popular" · "A is easy to learn" (activity: learn)
// Not: "A is in London" is a place and still a property; "there is", "it is possible" have no subject (see extraction).
import { dimension, isAdjective } from '../../language/lexicon.js';
import { type Phrase, phrases, words } from '../../language/phrase.js';
import type { Token } from '../../language/tagging.js';
import type { Qualifier } from '../claim.js';
import { degreeOf } from '../degree.js';
import { extended, type FrameReading, type Predicate, QUALIFYING } from '../predicate.js';
import { qualifier } from '../qualifier.js';
import { term } from '../term.js';

const COPULA = new Set(['be', 'remain', 'become', 'seem', 'appear', 'look', 'stay', 'feel', 'prove']);
const NAMING = new Set([
  'consider',
  'know',
  'call',
  'regard',
  'see',
  'rate',
  'describe',
  'view',
  'name',
  'term',
  'deem',
  'think',
  'believe',
  'classify',
  'treat',
  'perceive',
]);

/** "good for beginners", "safe in winter": what a property holds for is no part of it. */
const LIMITING: ReadonlySet<string> = new Set([...QUALIFYING, 'for']);

const HARM = /^(?:un)?(?:safe|dangerous|harmful|harmless|poisonous|toxic|fatal|deadly|lethal|hazardous)$/;

export function is(predicate: Predicate): FrameReading | null {
  const { rest, phrases: parts, lemma } = predicate;
  const polarity = predicate.negated ? ('denied' as const) : ('affirmed' as const);
  if (!COPULA.has(lemma) && !(predicate.passive && NAMING.has(lemma)) && !(lemma === 'fall' && parts[0]?.preposition === 'under'))
    return null;
  const at = parts.findIndex(
    (p) => p.kind === 'noun' || p.kind === 'adjective' || p.kind === 'prepositional' || p.kind === 'infinitive',
  );
  const first = parts[at];
  if (first === undefined) return null;
  if (first.kind === 'infinitive' && (rest[first.head] as Token).lemma === 'be' && first.head + 1 < rest.length) {
    // "is considered to be slow", "aims to be simple".
    const object = term(rest, first.head + 1, first.end);
    return object && { frame: 'is', object, polarity, degree: degreeOf(rest), aspect: dimension(object.head) ?? null };
  }
  if (first.kind === 'adjective') {
    const infinitive = parts.slice(at + 1).find((p) => p.kind !== 'separator' && p.kind !== 'adverb');
    const activity = infinitive?.kind === 'infinitive' ? activityOf(rest, infinitive) : null;
    const head = rest[first.head] as Token;
    // "dangerous to dogs", as "safe for dogs": whom it harms is no part of the property.
    const toWhom = HARM.test(head.lower) ? parts.slice(at + 1, at + 2).find((p) => p.preposition === 'to') : undefined;
    const object =
      term(
        rest,
        first.start,
        activity === null && toWhom === undefined ? extended(predicate, at, LIMITING) : first.end,
        first.head,
      ) ??
      // "might be less": how much is what is said.
      (/^(?:less|more|fewer)$/.test(head.lower) ? { text: head.lower, head: head.lower, words: [head.lower] } : null);
    return (
      object && {
        frame: 'is',
        object,
        polarity,
        degree: degreeOf(rest, first.start, first.head + 1),
        activity,
        aspect: dimension(head.lemma) ?? predicate.referent.part,
        qualifiers: [
          ...(infinitive?.kind === 'infinitive' ? limitsOf(rest, infinitive) : []),
          ...(toWhom === undefined ? [] : [{ kind: 'condition' as const, text: words(rest, toWhom.start, toWhom.end) }]),
        ],
      }
    );
  }
  const start = first.kind === 'prepositional' ? first.start + (first.preposition === 'as' ? 1 : 0) : first.start;
  const object = term(rest, start, extended(predicate, at), first.head);
  if (object === null) return null;
  // "no silver bullet": the determiner denies.
  const isNone = /^(?:no|neither)$/.test((rest[start] as Token).lower);
  return {
    frame: 'is',
    object,
    polarity: isNone ? (polarity === 'denied' ? 'affirmed' : 'denied') : polarity,
    degree: degreeOf(rest, start, first.end),
    aspect: (rest[first.head] as Token).pos === 'ADJ' && isAdjective(object.head) ? dimension(object.head) : null,
  };
}

/** Not "with": "easy to work with". */
const BY_WHAT = /^(?:by|without|in|on|at|during|after|before)$/;

/** "easy to reach by train": by what it is easy. */
function limitsOf(rest: readonly Token[], infinitive: Phrase): readonly Qualifier[] {
  return phrases(rest, infinitive.head + 1, infinitive.end).flatMap((phrase) => {
    const limit =
      phrase.kind === 'prepositional' && BY_WHAT.test(phrase.preposition ?? '') && phrase.end > phrase.start + 1
        ? qualifier(rest, phrase)
        : null;
    return limit === null ? [] : [limit];
  });
}

export function activityOf(rest: readonly Token[], infinitive: Phrase): string {
  return (rest[infinitive.head] as Token).lemma;
}
