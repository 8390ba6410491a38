// used-by: who uses the subject.
//   "A is used by Acme" · "Acme uses A" (see extraction: the user is the grammatical subject) · "A powers Acme"
// Not: "used by default", "used by developers to build" (a generic user still counts), "used for".
import { degreeOf } from '../degree.js';
import { extended, type FrameReading, type Predicate } from '../predicate.js';
import { term } from '../term.js';

const USE = new Set(['use', 'employ', 'adopt', 'trust', 'utilize', 'utilise']);

export function usedBy(predicate: Predicate): FrameReading | null {
  const { rest, phrases, lemma } = predicate;
  const polarity = predicate.negated ? ('denied' as const) : ('affirmed' as const);
  if (predicate.passive && USE.has(lemma)) {
    const by = phrases.find((p) => p.preposition === 'by');
    if (!by || rest[by.head]?.lower === 'default') return null;
    const object = term(rest, by.start + 1, extended(predicate, phrases.indexOf(by)), by.head);
    return object && { frame: 'used-by', object, polarity, degree: degreeOf(rest), aspect: 'users' };
  }
  if (!predicate.passive && lemma === 'power' && phrases[0]?.kind === 'noun') {
    const object = term(rest, phrases[0].start, phrases[0].end, phrases[0].head);
    return object && { frame: 'used-by', object, polarity, aspect: 'users' };
  }
  return null;
}
