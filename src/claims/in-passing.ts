// Events that a sentence tells of in passing, with their time, become drafts of their own: "when it left Leith on 4 May 1907, …", "after
// leaving Leith on 4 May 1907, …", "the sinking of the Alma on 4 May 1907 is …". Only what the sentence takes as given: a past event with a
// moment. What may come, what is denied and what is only said to have been is left out.
import type { Clause } from '../language/clause.js';
import { pastOf } from '../language/inflection.js';
import { lemma as lemmaOf } from '../language/lexicon.js';
import { moments } from '../language/moment.js';
import { words } from '../language/phrase.js';
import type { Token } from '../language/tagging.js';
import type { Mention } from '../subjects/subject.js';
import { ARTICLE, type Scene } from './scene.js';
import { draftsFor } from './clause-drafts.js';
import type { Draft } from './draft.js';
import { eventVerb, namedEvent } from './event.js';
import { dated, EVENT } from './frames/dates.js';
import { COPULA_VERB } from './fragment-context.js';
import { predicateOf, type Referent } from './predicate.js';
import { referentOf } from './referent.js';
import { resolve } from './reference.js';
import { plain, sentenceOf } from './wording.js';

/** "sank", "was built", "had left": the past. */
export function isPastVerb(tokens: readonly Token[], { verb }: Clause): boolean {
  const first = tokens[verb.start] as Token;
  return (
    verb.form === 'finite' &&
    verb.modal === null &&
    first.lower !== first.lemma &&
    !/(?:s|re|m|ing)$/.test(first.lower.replace(/^was$|^were$/, 'past'))
  );
}

/** "…, when it left Leith on 4 May 1907": what a temporal clause dates, of its own subject or of `last`. */
export function eventInClause(scene: Scene, clause: Clause, last: readonly Referent[]): readonly Draft[] {
  const { tokens, topic, subjects } = scene;
  if (!/^(?:when|after|before|once|as|until)$/.test(clause.connector ?? '') || clause.subject === null) return [];
  if (!isPastVerb(tokens, clause) || clause.verb.negated || !EVENT.has(clause.verb.lemma)) return [];
  if (moments(words(tokens, clause.rest.start, clause.rest.end)).length === 0) return [];
  const known = { ...topic, last, fresh: last.length > 0 };
  const found = resolve(tokens, clause.subject.start, clause.subject.end, known, subjects);
  if (!('referents' in found) || found.context || found.referents.length !== 1) return [];
  const own: Scene = { ...scene, clause: { ...clause, kind: 'main', lead: null }, conditions: [], topic: known };
  return draftsFor(own, found.referents, '').drafts.filter(({ reading }) => reading.frame === 'dates');
}

/** "After leaving Leith on 4 May 1907, the ferry called at Hull": what a gerund dates, of the subject of its clause. */
export function eventsOfGerunds(scene: Scene, referent: Referent): readonly Draft[] {
  const { tokens, clause, start, topic } = scene;
  if (!scene.isPast || topic.entry !== '' || clause.verb.negated) return [];
  const drafts: Draft[] = [];
  for (let i = clause.lead?.start ?? clause.start; i + 1 < clause.end; i++) {
    const [token, gerund] = [tokens[i] as Token, tokens[i + 1] as Token];
    const lemma = lemmaOf(gerund.lower, 'v');
    if (!/^(?:after|before|upon)$/.test(token.lower) || !gerund.lower.endsWith('ing') || !EVENT.has(lemma)) continue;
    const limit = clause.lead !== null && i < clause.lead.end ? clause.lead.end : clause.end;
    const stop = tokens.findIndex((t, at) => at > i + 1 && at < limit && /^[,;(–—]$/.test(t.text));
    const rest = tokens.slice(i + 2, stop < 0 ? limit : stop);
    if (moments(words(rest, 0, rest.length)).length === 0 || rest.some((t) => t.pos === 'VERB' || t.lower === 'and')) continue;
    const past = pastOf(lemma, gerund.lower);
    const reading = dated(predicateOf(referent, { ...COPULA_VERB, end: 1, lemma }, [gerund], rest, [], []));
    if (reading === null) continue;
    const last = rest[rest.length - 1] as Token;
    drafts.push(
      told(start + gerund.start, start + last.end, sentenceOf(referent.text, past, plain(rest)), referent, lemma, reading),
    );
  }
  return drafts;
}

/** "the sinking of the Alma on 4 May 1907": what a noun dates of the subject that it is of; offsets of `sentence` count from `start`. */
export function eventsOfNouns(sentence: string, start: number, names: readonly Mention[]): readonly Draft[] {
  return names.flatMap((name): readonly Draft[] => {
    const of = /(?:^|\s)the (\p{L}+) of (?:the )?((?:\p{Lu}+ )?)$/iu.exec(sentence.slice(0, name.start));
    const noun = of?.[1] ?? '';
    const after = /^(?: on| in| at)? /.exec(sentence.slice(name.end))?.[0] ?? '';
    const moment = moments(sentence.slice(name.end)).find((one) => one.start <= after.length);
    if (of === null || moment === undefined || after.trim() === '' || eventVerb(noun) === null || name.part !== null) return [];
    const event = namedEvent(noun, moment);
    if (event === null) return [];
    const from = of.index + (/^\s/.test(of[0]) ? 1 : 0);
    const to = name.end + moment.end;
    const said = `${sentence.slice(from, name.end)} was${sentence.slice(name.end, to)}`;
    return [told(start + from, start + to, sentenceOf(said), referentOf(name.subject), event.verb, event.reading)];
  });
}

const told = (start: number, end: number, text: string, referent: Referent, verb: string, reading: Draft['reading']): Draft => ({
  start,
  end,
  text,
  referent,
  verb,
  reading,
  modality: 'asserted',
  qualifiers: [],
  attribution: ARTICLE,
  label: null,
});
