// An entry of a timeline without a subject ("Collision with a barge", "Reached the quay", "Rescued 30 sailors") becomes drafts of what
// happened to the subject at the entry's time. What names no event and no deed is left out.
import { hypernyms, isVerb, lemma as lemmaOf } from '../language/lexicon.js';
import { moments } from '../language/moment.js';
import { phrases } from '../language/phrase.js';
import { type Token, tag } from '../language/tagging.js';
import { isTime } from '../language/unit.js';
import { missingArticle } from './article.js';
import { ARTICLE } from './scene.js';
import type { Draft } from './draft.js';
import { namedEvent, placed } from './event.js';
import { counts } from './frames/counts.js';
import { dated } from './frames/dates.js';
import { measures } from './frames/measures.js';
import { COPULA_VERB } from './fragment-context.js';
import { type FrameReading, predicateOf, type Referent } from './predicate.js';
import { possessive } from './referent.js';
import type { Usage } from './usage.js';
import { lowerFirst, plain, sentenceOf } from './wording.js';

/** Drafts of the words `said`, which begin at `start`, under `entry`. */
export function happenings(said: string, start: number, entry: string, referent: Referent, usage: Usage): readonly Draft[] {
  const moment = moments(entry)[0];
  const what = said.replace(/[.\s]+$/, '');
  if (moment === undefined) return [];
  const draft = (reading: FrameReading, text: string, verb: string): Draft => ({
    start,
    end: start + what.length,
    text,
    referent,
    verb,
    reading,
    modality: 'asserted',
    qualifiers: reading.date == null ? [{ kind: 'time', text: placed(entry, moment) }] : [],
    attribution: ARTICLE,
    label: null,
  });
  const when = placed(entry, moment);
  // "Alma sinks": the tagger may take a headline for nouns.
  const deed = what.startsWith(`${referent.name} `) ? what.slice(referent.name.length + 1) : what;
  const tokens = tag(lowerFirst(deed));
  const opener = tokens[0];
  const lemma = opener === undefined ? '' : lemmaOf(opener.lower, 'v');
  const isDeed =
    opener !== undefined &&
    (tokens.length > 1 || deed !== what) &&
    isVerb(lemma) &&
    /(?:s|ed)$/.test(opener.lower) &&
    lemma !== opener.lower;
  const follows = tokens[1]?.pos;
  if (isDeed && follows !== 'ADP' && follows !== 'PUNCT' && follows !== 'VERB' && follows !== 'AUX') {
    const rest = tokens.slice(1);
    const verb = { ...COPULA_VERB, start: 0, end: 1, lemma };
    const predicate = predicateOf(referent, verb, tokens.slice(0, 1), rest, [], [], { lead: '', entry });
    const text = sentenceOf(`${when},`, referent.text, opener.lower, headlineArticle(rest, usage), plain(rest));
    const reading = dated(predicate);
    const measure = counts(predicate) ?? measures(predicate);
    return [
      ...(reading === null ? [] : [draft(reading, text, lemma)]),
      ...(measure === null || isTime(measure.quantity?.unit ?? '') ? [] : [draft(measure, text, lemma)]),
    ];
  }
  const named = moment.precision === 'span' ? null : namedEvent(what, moment);
  return named === null
    ? []
    : [draft(named.reading, sentenceOf(`${possessive(referent.text)} ${lowerFirst(what)} was ${when}`), named.verb)];
}

/** "Strikes reef" → "a reef", "Reached scene" → "the scene": a headline leaves the article out; places are known. */
function headlineArticle(rest: readonly Token[], usage: Usage): string {
  const [first] = rest;
  const article = missingArticle(rest, usage, true);
  if (article === '' || first === undefined) return '';
  const head = rest[phrases(rest, 0, rest.length)[0]?.head ?? 0] as Token;
  return hypernyms(head.lemma).includes('location') ? 'the' : article;
}
