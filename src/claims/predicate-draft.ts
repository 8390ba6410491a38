// What a frame has read becomes a draft: its stretch of the passage, its text, and all that limits it.
import { type Phrase, phrases, words } from '../language/phrase.js';
import { quantities } from '../language/quantity.js';
import type { Token } from '../language/tagging.js';
import type { Qualifier } from './claim.js';
import { modalityOf, scopes } from './degree.js';
import type { Draft } from './draft.js';
import { entryText } from './claim-text.js';
import type { FrameReading, Predicate } from './predicate.js';
import { qualifier } from './qualifier.js';
import { inText, sentenceOf } from './wording.js';
import type { Scene } from './scene.js';

/** What has such a word is told of a time that is over. */
const OVER = /^(?:once|formerly|originally|initially|previously)$/;

export function draftOf(scene: Scene, predicate: Predicate, read: FrameReading, text: string): Draft {
  // "Pupils can learn A in a week": the object is the subject itself; what is said of it is the verb.
  const isItself = read.object !== null && read.object.words.join(' ') === predicate.referent.name.toLowerCase();
  const reading: FrameReading = isItself
    ? {
        ...read,
        frame: read.frame === 'needs' ? 'does' : read.frame,
        object: { text: predicate.lemma, head: predicate.lemma, words: [predicate.lemma] },
      }
    : read;
  const { tokens, clause, start, label } = scene;
  const from =
    clause.kind === 'main' || clause.kind === 'reason' || clause.kind === 'contrast'
      ? (clause.subject?.start ?? clause.verb.start)
      : clause.kind === 'relative'
        ? clause.start
        : clause.start;
  let first = tokens[Math.min(from, clause.verb.start, clause.lead?.start ?? from)] as Token;
  let lastToken = tokens[Math.max(clause.end - 1, clause.verb.end - 1)] as Token;
  for (const condition of scene.conditions) {
    const opens = condition[0] as Token;
    const closes = condition[condition.length - 1] as Token;
    if (opens.start < first.start) first = opens;
    if (closes.end > lastToken.end) lastToken = closes;
  }
  const qualifiers: Qualifier[] = [];
  if (clause.lead) {
    const lead = tokens.slice(clause.lead.start, clause.lead.end);
    for (const phrase of phrases(lead, 0, lead.length)) {
      const limit = qualifier(lead, phrase);
      if (limit) qualifiers.push(limit);
    }
    // "Typically, it is light"
    if (lead.length < 3 && !scene.topic.free) qualifiers.push(...scopes(lead));
  }
  if (scene.topic.entry !== '' && reading.date == null) qualifiers.push({ kind: 'time', text: entryText(scene) });
  const used = reading.object?.text ?? '';
  // "is a film written and directed by Reed in his first year": what limits the making does not limit what it is.
  const made =
    predicate.lemma !== 'be'
      ? -1
      : predicate.phrases.findIndex((p) => p.preposition === 'by' && predicate.rest[p.start - 1]?.pos === 'VERB');
  const limiting = made < 0 ? predicate.phrases : predicate.phrases.slice(0, made);
  for (const phrase of limiting) {
    const limit = limitsNothing(phrase, predicate, reading) ? null : qualifier(predicate.rest, phrase);
    if (limit && !used.toLowerCase().includes(limit.text.toLowerCase().replace(/^\S+\s+(?:(?:the|an?)\s+)?/, '')))
      qualifiers.push(limit);
  }
  qualifiers.push(...(reading.qualifiers ?? []), ...places(predicate.rest), ...spans(predicate.verb));
  for (const condition of predicate.conditions)
    if (reading.frame !== 'suits' || !condition.includes(used)) qualifiers.push({ kind: 'condition', text: condition });
  // "Crew: 292 of 696 survived": the label says of whom the figure is.
  const range = clause.subject;
  let whom: string | null = null;
  if (
    reading.frame === 'measures' &&
    label !== null &&
    range !== null &&
    tokens.slice(range.start, range.end).some((t) => t.pos === 'NUM')
  )
    whom = label;
  if (whom !== null) qualifiers.push({ kind: 'condition', text: `for ${whom}` });
  if (
    predicate.lemma === 'use' &&
    reading.frame !== 'does' &&
    predicate.phrases[0]?.kind === 'infinitive' &&
    !predicate.passive &&
    predicate.verb.some((t) => t.lower === 'used')
  )
    qualifiers.push({ kind: 'time', text: 'formerly' });
  qualifiers.push(...scopes([...predicate.verb, ...predicate.rest]));
  return {
    start: start + first.start,
    end: start + lastToken.end,
    text: whom === null ? text : sentenceOf(text.replace(/\.$/, ''), `(${inText(whom)})`),
    referent: predicate.referent,
    verb: reading.verb ?? predicate.lemma,
    reading,
    modality: reading.modality ?? modalityOf(predicate.modal, [...predicate.verb, ...predicate.rest.slice(0, 3)]),
    qualifiers,
    attribution: isFormerBelief(predicate) ? { holder: 'others', held: false } : scene.attribution,
    label,
  };
}

/** "sells for 40 euros" is the figure itself, "is £40 for a kettle" of a kettle the subject: neither limits what is said. */
function limitsNothing(
  { start, end, preposition }: Phrase,
  { rest, others, referent }: Predicate,
  reading: FrameReading,
): boolean {
  if (preposition === null) return false;
  const [figure] = reading.frame === 'measures' ? quantities(words(rest, start, end)) : [];
  const isFigure =
    figure !== undefined && figure.quantity.low === reading.quantity?.low && figure.quantity.high === reading.quantity?.high;
  const from = /^(?:DET|PRON)$/.test(rest[start + 1]?.pos ?? '') ? start + 2 : start + 1;
  return isFigure || others.some((one) => one.name === referent.name && one.start === from && one.end === end);
}

/** "formerly had", "alone is not enough": what limits stands between the subject and the verb. */
const spans = (verb: readonly Token[]): readonly Qualifier[] =>
  verb.flatMap(({ lower }): readonly Qualifier[] =>
    OVER.test(lower) ? [{ kind: 'time', text: lower }] : lower === 'alone' ? [{ kind: 'condition', text: lower }] : [],
  );

const SOMEWHERE =
  /^(?:indoors|outdoors|uphill|downhill|upstream|downstream|upwind|downwind|offshore|ashore|abroad|overseas|underwater|underground|upstairs|downstairs|off-road)$/;

/** "is faster uphill": an adverb that says where. */
const places = (rest: readonly Token[]): readonly Qualifier[] =>
  rest.flatMap((t) => (SOMEWHERE.test(t.lower) ? [{ kind: 'place' as const, text: t.lower }] : []));

/** "was thought unbreakable": people once held it; the article need not. "is considered safe" it does. */
function isFormerBelief(predicate: Predicate): boolean {
  return (
    predicate.passive &&
    /^(?:consider|think|believe|deem|regard|call|rumour|assume|suppose|claim|say)$/.test(predicate.lemma) &&
    predicate.verb.some((t) => t.lower === 'was' || t.lower === 'were') &&
    // "was thought up by Ida Holm"
    predicate.rest[0]?.lower !== 'up'
  );
}
