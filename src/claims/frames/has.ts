// has: subject has or lacks a feature.
//   "A supports B" · "A comes with B" · "A lacks B" · "A has no B" · "A is without B" · "A is compatible with B" · "There is no B in A"
// Not: "A has become B" (a change), "A has to" (a need), "gives rise to" (an event).
import type { Token } from '../../language/tagging.js';
import { degreeOf } from '../degree.js';
import { extended, type FrameReading, type Predicate } from '../predicate.js';
import { term } from '../term.js';

const HAVE = new Set(
  'have offer provide support include feature contain possess boast ship enjoy give bring supply deliver incorporate carry hold come bundle package dispatch equip accept handle retain maintain present'.split(
    ' ',
  ),
);
const LACK = new Set(['lack', 'miss', 'omit', 'exclude']);
const FIT = /^(in)?compatible$/;
/** Denying adverbs and determiners before the object: "hardly any", "few". */
const NONE = /^(?:no|zero|neither|without|few|little)$/;

export function has(predicate: Predicate): FrameReading | null {
  const { rest, phrases, lemma } = predicate;
  const first = phrases.find((p) => p.kind !== 'adverb' && p.kind !== 'separator');
  if (first === undefined) return null;
  const isWith = /^(?:come|ship|bundle|package|dispatch|equip|arrive)$/.test(lemma);
  const withPhrase = isWith ? phrases.find((p) => p.preposition === 'with' || p.preposition === 'without') : undefined;
  const isAvailable = lemma === 'be' && first.kind === 'prepositional' && first.preposition === 'without';
  // "is compatible with old phones": it supports them.
  const second = phrases[phrases.indexOf(first) + 1];
  const fit =
    /^(?:be|become)$/.test(lemma) && second?.preposition === 'with' ? FIT.exec((rest[first.head] as Token).lower) : null;
  if (!HAVE.has(lemma) && !LACK.has(lemma) && !isAvailable && fit === null) return null;
  if (predicate.passive && !withPhrase) return null;
  // "gives you control", "offers teams a console": the feature is what follows the one who gets it.
  const direct =
    first.kind === 'noun' &&
    second?.kind === 'noun' &&
    (rest[second.head] as Token).pos !== 'PRON' &&
    (rest[first.head] as Token).pos !== 'PROPN'
      ? second
      : first;
  const target =
    withPhrase ??
    (fit === null ? undefined : second) ??
    (isAvailable ? first : isWith ? undefined : direct.kind === 'noun' ? direct : undefined);
  if (target === undefined) return null;
  const start = target.kind === 'noun' ? target.start : target.start + 1;
  const end = extended(predicate, phrases.indexOf(target));
  const object = term(rest, start, end, target.head);
  if (object === null) return null;
  const opener = rest[start] as Token;
  let denied = predicate.negated;
  if (LACK.has(lemma) || isAvailable || withPhrase?.preposition === 'without' || fit?.[1] === 'in') denied = !denied;
  // "a few users" affirms, "few users" denies.
  if (NONE.test(opener.lower)) denied = !denied;
  return {
    frame: 'has',
    object,
    polarity: denied ? 'denied' : 'affirmed',
    degree: degreeOf(rest, start, end),
    aspect: object.head,
  };
}
