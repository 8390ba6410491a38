// needs: subject requires or depends on something, or does not.
//   "A requires B" · "A depends on B" · "A needs no B" · "B is required to use A"
// Not: "You need to choose A" (an instruction), "A depends" (nothing named).
import { degreeOf } from '../degree.js';
import { extended, type FrameReading, type Predicate } from '../predicate.js';
import { term } from '../term.js';

const NEED = new Set(['need', 'require', 'demand', 'necessitate']);
const DEPEND = new Set(['depend', 'rely', 'hinge']);

export function needs(predicate: Predicate): FrameReading | null {
  const { rest, phrases, lemma } = predicate;
  const first = phrases.find((p) => p.kind !== 'adverb' && p.kind !== 'separator');
  const isDependent =
    lemma === 'be' && first?.kind === 'adjective' && /^(?:dependent|reliant)$/.test(rest[first.head]?.lower ?? '');
  const on =
    DEPEND.has(lemma) || isDependent ? phrases.find((p) => p.preposition === 'on' || p.preposition === 'upon') : undefined;
  const target = on ?? (NEED.has(lemma) && !predicate.passive && first?.kind === 'noun' ? first : undefined);
  if (target === undefined) return null;
  const object = term(rest, on ? target.start + 1 : target.start, extended(predicate, phrases.indexOf(target)), target.head);
  if (object === null) return null;
  const isNone = /^(?:no|zero)$/.test(rest[on ? target.start + 1 : target.start]?.lower ?? '');
  return {
    frame: 'needs',
    object,
    polarity: predicate.negated !== isNone ? 'denied' : 'affirmed',
    degree: degreeOf(rest),
    aspect: object.head,
  };
}
