// changes: subject raises, lowers, causes or prevents something.
//   "A reduces the risk of B" · "A leads to B" · "A prevents B" · "A makes B easier"
// Not: "A changes hands" and other idioms; "increasing demand" (an adjective).
import { dimension, isAdjective } from '../../language/lexicon.js';
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
/** "brings the price down", "pushes it up": the particle tells the way. */
const MOVE = new Set('bring push drive send force get keep pull take'.split(' '));
const CAUSE = new Set('cause lead result contribute trigger induce yield'.split(' '));
const PREVENT = new Set('prevent avoid eliminate stop protect block'.split(' '));

export function changes(predicate: Predicate): FrameReading | null {
  const { rest, phrases, lemma } = predicate;
  if (predicate.passive) return null;
  const polarity = predicate.negated ? ('denied' as const) : ('affirmed' as const);
  const first = phrases.find((p) => p.kind !== 'adverb' && p.kind !== 'separator');
  if (first === undefined) return null;
  if (lemma === 'make') {
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
  const particle = rest[first.end];
  if (MOVE.has(lemma) && first.kind === 'noun' && particle !== undefined && /^(?:up|down)$/.test(particle.lower)) {
    const after = rest[first.end + 1];
    const isEnd = after === undefined || /^(?:PUNCT|ADP|SCONJ|CCONJ|ADV)$/.test(after.pos);
    const moved = isEnd ? term(rest, first.start, first.end, first.head) : null;
    if (moved !== null)
      return {
        frame: 'changes',
        object: moved,
        polarity,
        degree: degreeOf(rest),
        aspect: moved.head,
        verb: particle.lower === 'up' ? 'raise' : 'lower',
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
