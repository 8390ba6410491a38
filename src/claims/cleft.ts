// "It was Ida Holm who drew the plan" says no more than "Ida Holm drew the plan": the words that only point to her go.
//   "It was his sister, Ida Holm, who drew it" → "Ida Holm drew it" · "because it is the lid that leaks" → "because the lid leaks"
// Not: "It is the lamp that folds" (may say what a thing is), "It was the first that sold", "It is a lamp that folds".
import { isVerb, lemma } from '../language/lexicon.js';
import type { Token } from '../language/tagging.js';

/** Words between "it is" and "that". */
const LONGEST = 14;
/** A thing told from others of its kind is what "it" is, as likely as not. */
const KIND = /^(?:only|first|last|same|kind|sort|type|one|ones|thing|reason|way|fact|case|most|least)$|est$/;

/** The tokens with each such sentence or clause in plain order. */
export function withoutCleft(tokens: readonly Token[]): readonly Token[] {
  const it = tokens.findIndex((t, i) => t.lower === 'it' && tokens[i + 1]?.lemma === 'be' && opensClause(tokens[i - 1]));
  if (it < 0) return tokens;
  const from = it + 2;
  const that = tokens.findIndex((t, i) => i > from && i - from <= LONGEST && /^(?:who|that|which)$/.test(t.lower));
  const named = tokens.slice(from, that);
  if (that < 0 || !startsVerb(tokens.slice(that + 1, that + 3))) return tokens;
  // "his widowed sister": a participle that only narrows a noun.
  const isPlain = (t: Token) =>
    /^(?:DET|PRON|ADJ|NOUN|PROPN|CCONJ|ADP|PART)$/.test(t.pos) || /^(?:,|['’]s?)$/.test(t.text) || /(?:ed|ing)$/.test(t.lower);
  const comma = named.findIndex((t) => t.text === ',');
  // "It was Ida, not her brother, who …"
  const isContrast = comma > 0 && /^(?:not|rather)$/.test(named[comma + 1]?.lower ?? '');
  const said = isContrast ? named.slice(0, comma) : named;
  if (!said.every(isPlain) || said.some((t) => KIND.test(t.lower) || t.lemma === 'not')) return tokens;
  const name = (comma < 0 || isContrast ? said : said.slice(comma + 1)).filter((t) => t.text !== ',');
  const isName = name.length > 0 && name.every((t) => /^\p{Lu}/u.test(t.text));
  const isReason = /^(?:because|since|as)$/.test(tokens[it - 1]?.lower ?? '') && /^(?:the|its)$/.test(named[0]?.lower ?? '');
  if (!isName && (!isReason || comma >= 0)) return tokens;
  return [...tokens.slice(0, it), ...name, ...tokens.slice(that + 1)];
}

const opensClause = (before: Token | undefined): boolean =>
  before === undefined || before.pos === 'PUNCT' || /^(?:because|since|as|and|but)$/.test(before.lower);

/** The tagger takes many a verb in -s for a noun: "the lid that leaks". */
const startsVerb = ([first, second]: readonly Token[]): boolean =>
  first !== undefined &&
  !/ing$/.test(first.lower) &&
  (/^(?:AUX|VERB)$/.test(first.pos) ||
    (first.pos === 'ADV' && /^(?:AUX|VERB)$/.test(second?.pos ?? '')) ||
    (/s$/.test(first.lower) && isVerb(lemma(first.lower, 'v')) && !/^(?:NOUN|PROPN|VERB|AUX)$/.test(second?.pos ?? '')));
