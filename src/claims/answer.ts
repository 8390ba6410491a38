// "Yes", "Not supported", "None" under a label that names a feature ("Offline mode", "Works with radiators?"): the subject has it or has not.
import { frequency, isAdjective, lemma as lemmaOf } from '../language/lexicon.js';
import { words } from '../language/phrase.js';
import { type Token, tag } from '../language/tagging.js';
import { missingArticle } from './article.js';
import type { Draft } from './draft.js';
import type { FragmentContext, Make } from './fragment-context.js';
import { inSentence } from './item-case.js';
import { term } from './term.js';
import { be, have, plain, sentenceOf } from './wording.js';

/** Drafts of a cell that answers its label; null where it is no answer. */
export function answered(
  tokens: readonly Token[],
  { referent, label, usage }: FragmentContext,
  make: Make,
): readonly Draft[] | null {
  const whole = plain(tokens);
  const answer =
    /^(yes|no|none)\b/i.exec(whole) ??
    /^((?:not |un)?(?:supported|available|included|built[- ]in|present)|absent|missing)\b(?=$|[,;(])/i.exec(whole);
  if (answer === null || label === null) return null;
  const isYes = /^(?:yes|supported|available|included|built|present)/i.test(answer[1] as string);
  const feature = tag(inSentence(label.replace(/\?$/, ''), usage));
  const opener = feature[0];
  // "Waterproof": "No".
  if (opener !== undefined && feature.every(isProperty)) {
    const said = words(feature, 0, feature.length);
    const property = { text: said, head: opener.lemma, words: feature.map((t) => t.lower) };
    return [
      make(
        tokens,
        { frame: 'is', object: property, polarity: isYes ? 'affirmed' : 'denied', degree: null, aspect: said },
        sentenceOf(referent.text, be(referent), isYes ? '' : 'not', said, noteOf(tokens)),
        'be',
      ),
    ];
  }
  const object = term(feature, 0, feature.length);
  if (object === null || opener === undefined) return [];
  const isVerbal = opener.pos === 'VERB' && /s$/.test(opener.lower);
  const lemma = isVerbal ? lemmaOf(opener.lower, 'v') : 'have';
  const said = isVerbal
    ? `${verbOf(opener.lower, lemma, isYes, referent.plural)} ${words(feature, 1, feature.length)}`
    : `${have(referent)} ${isYes ? missingArticle(feature, usage) : 'no'} ${words(feature, 0, feature.length)}`;
  return [
    make(
      tokens,
      { frame: 'has', object, polarity: isYes ? 'affirmed' : 'denied', aspect: object.head },
      sentenceOf(referent.text, said, noteOf(tokens)),
      lemma,
    ),
  ];
}

/** "Waterproof", "Dishwasher-safe": a property and no feature. */
const isProperty = ({ pos, lower }: Token): boolean =>
  pos === 'ADJ' || (isAdjective(lower) && frequency(lower, 'a') >= frequency(lower, 'n') && pos !== 'VERB' && pos !== 'ADP');

/** What stands behind the answer, in a bracket. */
function noteOf(tokens: readonly Token[]): string {
  const note = plain(tokens.slice(1)).replace(/^[,;:\s]+/, '');
  return note === '' ? '' : `(${note})`;
}

function verbOf(written: string, lemma: string, isYes: boolean, plural: boolean): string {
  if (isYes) return plural ? lemma : written;
  return `${plural ? 'do' : 'does'} not ${lemma}`;
}
