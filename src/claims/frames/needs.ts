// needs: subject requires or depends on something, or does not.
//   "A requires B" · "A depends on B" · "A needs no B" · "B is required for A" · "A works without B"
// Not: "You need to choose A" (an instruction), "A depends" (nothing named).
import { tag } from '../../language/tagging.js';
import { degreeOf } from '../degree.js';
import { extended, type FrameReading, type Predicate } from '../predicate.js';
import { term } from '../term.js';

const NEED = new Set(['need', 'require', 'demand', 'necessitate']);
const MANAGES = /^(?:work|manage|do|cope|run|operate|function|get|thrive|survive)$/;
const DEPEND = new Set(['depend', 'rely', 'hinge']);

export function needs(predicate: Predicate): FrameReading | null {
  const { rest, phrases, lemma } = predicate;
  const first = phrases.find((p) => p.kind !== 'adverb' && p.kind !== 'separator');
  const isDependent =
    lemma === 'be' && first?.kind === 'adjective' && /^(?:dependent|reliant)$/.test(rest[first.head]?.lower ?? '');
  const on =
    DEPEND.has(lemma) || isDependent ? phrases.find((p) => p.preposition === 'on' || p.preposition === 'upon') : undefined;
  // "works without a wire": needs none.
  const without = MANAGES.test(lemma) && !predicate.passive ? phrases.find((p) => p.preposition === 'without') : undefined;
  if (without !== undefined) {
    const spared = term(rest, without.start + 1, extended(predicate, phrases.indexOf(without)), without.head);
    return (
      spared && {
        frame: 'needs',
        object: spared,
        polarity: predicate.negated ? 'affirmed' : 'denied',
        degree: null,
        aspect: spared.head,
      }
    );
  }
  // "A wire is required for B", said of B
  const part = predicate.referent.part;
  const isRequired =
    (predicate.passive && NEED.has(lemma)) ||
    (lemma === 'be' &&
      first?.kind === 'adjective' &&
      /^(?:necessary|essential|required|needed|mandatory|compulsory)$/.test(rest[first.head]?.lower ?? ''));
  if (
    isRequired &&
    part !== null &&
    predicate.others.some((o) => rest[o.start - 1]?.lower === 'for' || rest[o.start - 2]?.lower === 'for')
  ) {
    const said = tag(part);
    const needed = term(said, 0, said.length);
    return (
      needed && {
        frame: 'needs',
        object: needed,
        polarity: predicate.negated ? 'denied' : 'affirmed',
        degree: null,
        aspect: needed.head,
      }
    );
  }
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
