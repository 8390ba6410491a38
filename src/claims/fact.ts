// What "This" at the start of a sentence stands for: the one fact that the sentence before states, or the thing of which it was.
//   "Lumo needs no filter. This saves money." → "The fact that Lumo needs no filter saves money."
//   "Lumo has a higher price. This includes the lid." → "Lumo's price includes the lid."
// Not: "This is a pity" (a judgement), a fact told in the context of something else, or too long to be a subject.
import type { Qualifier } from './claim.js';
import type { Referent } from './predicate.js';
import { inside, possessive } from './referent.js';
import type { Resolution } from './topic.js';
import { lowerFirst } from './wording.js';

/** A fact as the referent of "this". */
export interface Fact {
  readonly text: string;
  readonly referent: Referent;
  /** What of the subject it speaks of. */
  readonly aspect: string | null;
  readonly conditions: readonly Qualifier[];
}

/** How a fact opens as the subject of a sentence. */
const OPENERS = /^(?:The fact that|Whether) /;
export const isFact = (text: string): boolean => OPENERS.test(text);

/** A longer one is no subject that a reader can follow. */
const LONGEST = 160;

/** What a figure or a price does, and no fact: "This can vary". */
const OF_FIGURE = /^(?:vary|differ|change|fluctuate|rise|fall|drop|increase|decrease|grow|shrink|depend)$/;
/** What a thing does, and no fact. */
const OF_THING = /^(?:include|cover|contain|comprise|involve|consist)$/;
const OF_EITHER = /^(?:refer|range|apply|come|last|start|begin|end|use|work|run|look|sound)$/;

/** Whom "This" before `verb` is about. */
export function thisFact({ text, referent, aspect }: Fact, verb: string): Resolution {
  const isFigure = /\d/.test(text) && OF_FIGURE.test(verb);
  if (isFigure) return { refused: '"This" may be the figure' };
  const { name, part } = referent;
  const isOwn = text.startsWith(referent.text) && !text.startsWith('With ');
  if (OF_THING.test(verb) && isOwn && aspect !== null)
    return { referents: [{ name, part: aspect, text: `${possessive(referent.text)} ${aspect}`, plural: false }] };
  if (OF_THING.test(verb) || OF_EITHER.test(verb) || text.startsWith('With ') || text.length > LONGEST)
    return { refused: '"This" has no clear antecedent' };
  const said = isOwn ? `${inside(referent)}${text.slice(referent.text.length)}` : lowerFirst(text);
  const opener = verb === 'depend' ? 'Whether' : 'The fact that';
  return {
    referents: [{ name, part: part ?? aspect, text: `${opener} ${said.replace(/[.\s]+$/, '')}`, plural: false }],
  };
}
