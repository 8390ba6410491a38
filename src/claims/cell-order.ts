// "Faster for small tasks", "Lower (minimal core)" in a cell of a table that sets two subjects side by side: an order against the other.
import { baseOfComparative, dimension, isAdjective } from '../language/lexicon.js';
import { words } from '../language/phrase.js';
import { type Token, tag } from '../language/tagging.js';
import { mentions } from '../subjects/mention.js';
import { degreeOf } from './degree.js';
import type { Draft } from './draft.js';
import { activityIn } from './figure.js';
import { COPULA_VERB, type FragmentContext, type Make } from './fragment-context.js';
import { frameOf } from './frames/frames.js';
import { type FrameReading, type Predicate, predicateOf } from './predicate.js';
import { possessive } from './referent.js';
import { inText, lowerFirst, plain, sentenceOf } from './wording.js';

/** "Faster for small tasks", "Lower (minimal core)", "Not better than B": an order against the other column. */
export function comparison(tokens: readonly Token[], context: FragmentContext, make: Make): Draft | null {
  const { referent, label, other, subjects } = context;
  let at = 0;
  let negated = false;
  if (tokens[0]?.lower === 'not') {
    negated = true;
    at = 1;
  }
  while (/ly$|^(?:even|much|far|often|a|bit)$/.test(tokens[at]?.lower ?? '')) at++;
  const word = tokens[at];
  if (word === undefined) return null;
  const isMore = word.lower === 'more' || word.lower === 'less';
  const base =
    isMore && tokens[at + 1] && isAdjective((tokens[at + 1] as Token).lemma)
      ? (tokens[at + 1] as Token).lemma
      : baseOfComparative(word.lower);
  if (base === null || word.lower === 'more' || (word.pos !== 'ADJ' && word.pos !== 'ADV')) return null;
  const after = tokens[isMore ? at + 2 : at + 1];
  // "Larger projects", "Smaller teams": what follows is the thing itself, not an order of the subject.
  if (after && (after.pos === 'NOUN' || after.pos === 'PROPN' || after.pos === 'ADJ' || after.lower === 'and')) return null;
  const rest = tokens.slice(1);
  const than = rest.findIndex((t) => t.lower === 'than');
  const named = than >= 0 ? mentions(words(tokens, 0, tokens.length), subjects)[0]?.subject.name : undefined;
  const right = named ?? (than >= 0 ? undefined : (other ?? undefined));
  if (right === undefined) return null;
  const name = label === null ? (dimension(base) ?? base) : label.toLowerCase();
  const predicate: Predicate = predicateOf(referent, { ...COPULA_VERB, negated }, [], tokens.slice(negated ? 1 : 0), [], []);
  const read =
    than >= 0
      ? frameOf({ ...predicate, others: [{ name: right, start: than + 1 + (negated ? 0 : 0), end: tokens.length }] })
      : null;
  const isLow = /^(?:low|small|short|few|little|light|minimal)$/.test(base);
  const direction = negated ? 'less' : isLow || word.lower === 'less' ? 'less' : 'more';
  const reading: FrameReading = read?.ordering
    ? { ...read, ordering: { ...read.ordering, right }, aspect: name }
    : {
        frame: 'compares',
        object: null,
        degree: degreeOf(tokens),
        aspect: name,
        activity: label ? activityIn(tag(label)) : null,
        ordering: {
          left: referent.name,
          right,
          dimension: label === null || /\b(?:speed|performance)\b/i.test(label) ? base : label.toLowerCase(),
          direction,
          favours: 'neither',
        },
      };
  const subject = label === null ? referent.text : `${possessive(referent.text)} ${inText(label)}`;
  return make(tokens, reading, sentenceOf(subject, 'is', lowerFirst(plain(tokens))), 'be');
}
