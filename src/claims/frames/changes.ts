// changes: subject raises, lowers, causes or prevents something.
//   "A reduces the risk of B" · "A leads to B" · "A prevents B" · "A makes B easier"
// Not: "A changes hands" and other idioms; "increasing demand" (an adjective).
import { baseOfComparative, dimension, isAdjective } from '../../language/lexicon.js';
import type { Token } from '../../language/tagging.js';
import { degreeOf } from '../degree.js';
import { extended, type FrameReading, type Predicate } from '../predicate.js';
import { term } from '../term.js';

const RAISE = new Set(
  'increase raise improve boost enhance accelerate strengthen expand extend speed maximize maximise encourage promote facilitate ease simplify double'.split(
    ' ',
  ),
);
const LOWER = new Set(
  'reduce lower decrease cut minimize minimise limit lessen weaken slow restrict diminish shrink hinder halve lighten curb'.split(
    ' ',
  ),
);
const CAUSE = new Set('cause lead result contribute trigger induce yield'.split(' '));
/** "brings costs down", "drove prices up". */
const MOVE = /^(?:bring|drive|push|send|force)$/;
const PREVENT = new Set('prevent avoid eliminate stop protect block'.split(' '));

export function changes(predicate: Predicate): FrameReading | null {
  const { rest, phrases, lemma } = predicate;
  if (predicate.passive) return null;
  const polarity = predicate.negated ? ('denied' as const) : ('affirmed' as const);
  const first = phrases.find((p) => p.kind !== 'adverb' && p.kind !== 'separator');
  if (first === undefined) return null;
  const particle = MOVE.test(lemma)
    ? phrases.find((p) => /^(?:up|down)$/.test(rest[p.start]?.lower ?? '') && p.end - p.start === 1)
    : undefined;
  const moved = particle === undefined ? undefined : phrases.find((p) => p.kind === 'noun' && p.start <= particle.end);
  // "brings the tea down to the cellar": to a place.
  const isPlace =
    particle !== undefined &&
    /^(?:to|into|in|on|from)$/.test(rest[particle.end]?.lower ?? '') &&
    !rest.slice(particle.end).some((t) => t.pos === 'NUM');
  if (moved !== undefined && !isPlace) {
    const object = term(rest, moved.start, moved.end, moved.head);
    return object && { frame: 'changes', object, polarity, degree: degreeOf(rest), aspect: object.head };
  }
  // "brings down costs"; not "drove down the road"
  if (/^(?:bring|push|force)$/.test(lemma) && /^(?:up|down)$/.test(first.preposition ?? '') && first.head > first.start) {
    const object = term(rest, first.start + 1, first.end, first.head);
    return object && { frame: 'changes', object, polarity, degree: degreeOf(rest), aspect: object.head };
  }
  if (lemma === 'make') {
    const doing = madeOfDoing(predicate);
    if (doing !== null) return doing;
    // "makes development easy": object and what becomes of it.
    const at = phrases.indexOf(first);
    const became = phrases.slice(at + 1).find((p) => p.kind !== 'separator');
    const infinitive = phrases.find((p) => p.kind === 'infinitive');
    if (
      first.kind === 'noun' &&
      rest[first.head]?.lower === 'it' &&
      became !== undefined &&
      rest[became.end - 1]?.pos === 'ADJ' &&
      infinitive
    ) {
      const object = term(rest, infinitive.start + 1, infinitive.end, infinitive.head);
      return (
        object && {
          frame: 'changes',
          object: { ...object, words: [...object.words, (rest[became.end - 1] as Token).lemma] },
          polarity,
          degree: degreeOf(rest),
          aspect: dimension((rest[became.end - 1] as Token).lemma) ?? object.head,
          activity: object.head,
        }
      );
    }
    if (first.kind !== 'noun' || became?.kind !== 'adjective' || !isAdjective((rest[became.head] as Token).lemma)) return null;
    const object = term(rest, first.start, first.end, first.head);
    if (object === null) return null;
    return {
      frame: 'changes',
      object: { ...object, words: [...object.words, (rest[became.head] as Token).lemma] },
      polarity,
      degree: degreeOf(rest),
      aspect: dimension((rest[became.head] as Token).lemma) ?? object.head,
    };
  }
  const isTo = (lemma === 'lead' || lemma === 'result' || lemma === 'contribute') && /^(?:to|in)$/.test(first.preposition ?? '');
  if (!(RAISE.has(lemma) || LOWER.has(lemma) || CAUSE.has(lemma) || PREVENT.has(lemma))) return null;
  if ((lemma === 'lead' || lemma === 'result') && !isTo) return null;
  if (
    first.kind !== 'noun' &&
    !isTo &&
    !(lemma === 'speed' && first.preposition === 'up') &&
    !(lemma === 'protect' && first.preposition === 'against')
  )
    return null;
  const object = term(
    rest,
    first.kind === 'noun' ? first.start : first.start + 1,
    extended(predicate, phrases.indexOf(first)),
    first.kind === 'noun' || isTo ? first.head : undefined,
  );
  return object && { frame: 'changes', object, polarity, degree: degreeOf(rest), aspect: object.head };
}

/** "makes driving more expensive": what is done, and what becomes of it. */
function madeOfDoing({ rest, phrases, negated }: Predicate): FrameReading | null {
  const first = phrases[0];
  const doing = first === undefined ? undefined : rest[first.start];
  const adjective = rest.findLast((t) => t.pos === 'ADJ');
  if (doing === undefined || adjective === undefined || !/ing$/.test(doing.lower) || doing.pos !== 'VERB') return null;
  const at = rest.indexOf(adjective);
  const isLast = rest.slice(at + 1).every((t) => t.pos === 'PUNCT');
  const said = rest.slice(0, at).filter((t) => !/^(?:more|less|much|far|even)$/.test(t.lower) && t.pos !== 'ADV');
  // "makes driving an expensive habit"
  if (!isLast || said.length > 3 || said.some((t) => t.pos === 'DET' && t !== said[1])) return null;
  const base = baseOfComparative(adjective.lower) ?? adjective.lemma;
  const words = [...said.filter((t) => /^(?:VERB|NOUN)$/.test(t.pos)).map((t) => t.lemma), base];
  return {
    frame: 'changes',
    object: { text: said.map((t) => t.text).join(' '), head: words[0] as string, words },
    polarity: negated ? 'denied' : 'affirmed',
    degree: degreeOf(rest),
    aspect: dimension(base) ?? doing.lemma,
    activity: doing.lemma,
  };
}
