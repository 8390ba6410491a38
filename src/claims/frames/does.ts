// does: any other verb with its objects. The last frame: it takes what no other one reads.
//   "A sank in two hours" · "A moves heat" · "A was developed by Acme"
// Not: a verb alone with nothing said of it ("A works").
import { degreeOf } from '../degree.js';
import { extended, type FrameReading, type Predicate } from '../predicate.js';
import { term } from '../term.js';

export function does(predicate: Predicate): FrameReading | null {
  const { rest, phrases } = predicate;
  const at = phrases.findIndex(
    (p) =>
      p.kind === 'noun' || p.kind === 'prepositional' || p.kind === 'adjective' || p.kind === 'infinitive' || p.kind === 'gerund',
  );
  const first = phrases[at];
  const manner = rest.find((t) => t.pos === 'ADV');
  if (first === undefined) {
    // "stops if the disk is full", "was sold": the verb itself is what is said; a bare active verb says too little.
    const said =
      manner ??
      (predicate.conditions.length > 0 || predicate.passive ? predicate.verb.findLast((t) => t.pos === 'VERB') : undefined);
    if (said === undefined) return null;
    return {
      frame: 'does',
      object: { text: said.text, head: said.lemma, words: [said.lemma] },
      polarity: predicate.negated ? 'denied' : 'affirmed',
      degree: null,
      aspect: null,
    };
  }
  const start = first.kind === 'prepositional' ? first.start + 1 : first.start;
  const object = term(rest, start, extended(predicate, at), first.head) ?? term(rest, 0, rest.length);
  return (
    object && {
      frame: 'does',
      object,
      polarity: predicate.negated ? 'denied' : 'affirmed',
      degree: degreeOf(rest),
      aspect: object.head,
    }
  );
}
