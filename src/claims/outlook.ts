// How surely a clause behind "that" is so: "It is possible that X is …" hedges it, "It is unlikely that X is …" does not state it, and what is
// only aimed at ("to ensure that X is …") is no clause of its own. Not: "He had to admit that X is …", which may well be so.
import type { Clause } from '../language/clause.js';
import type { Token } from '../language/tagging.js';
import type { Draft } from './draft.js';
import { lowerFirst, plain, sentenceOf } from './wording.js';

const UNLIKELY = /^(?:unlikely|improbable|impossible|doubtful|untrue|false|wrong|incorrect|questionable|debatable)$/;
const LIKELY = /^(?:possible|likely|probable|conceivable|plausible|imaginable)$/;
const CERTAIN =
  /^(?:true|clear|obvious|evident|certain|undeniable|correct|noteworthy|notable|interesting|surprising|remarkable)$/;
/** Verbs of what is aimed at. */
const AIMS =
  /^(?:ensure|guarantee|verify|certify|check|require|demand|hope|wish|pretend|request|order|propose|promise|fear|worry)$/;

export const THOUGHT =
  /^(?:thought|idea|notion|belief|hope|fear|theory|assumption|impression|suggestion|possibility|likelihood|chance|risk|danger|myth|misconception|claim|rumour|rumor|feeling|dream|promise|threat|concern|doubt|suspicion|expectation)$/;

/** "the idea | that", "her hope | that": what follows is only thought. */
export const isThoughtThat = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'that' && tokens[at - 1]?.pos !== 'VERB' && THOUGHT.test(tokens[at - 1]?.lemma ?? '');

/** What "It is …" in front of "that" makes of what follows; null where the clause says something else. */
export function outlookOf(tokens: readonly Token[], { subject, verb, rest }: Clause): 'denied' | 'hedged' | 'stated' | null {
  const isIt = subject !== null && subject.end - subject.start === 1 && (tokens[subject.start] as Token).lower === 'it';
  const said = tokens.slice(rest.start, rest.end).filter((t) => t.pos !== 'ADV');
  const word = said.length === 1 ? (said[0] as Token).lower : '';
  if (!isIt || !/^(?:be|seem|appear|become)$/.test(verb.lemma)) return null;
  if (UNLIKELY.test(word)) return 'denied';
  if (LIKELY.test(word)) return verb.negated ? 'denied' : 'hedged';
  return CERTAIN.test(word) ? (verb.negated ? 'denied' : 'stated') : null;
}

/** A draft with the hedge in front of it, which begins at `start` of the text: "It is possible that the lamp is hot." */
export function hedged(draft: Draft, tokens: readonly Token[], outlook: Clause, start: number): Draft {
  const opener = tokens.find((t) => start + t.start >= draft.start);
  const { name } = draft.referent;
  const isName = opener?.pos === 'PROPN' || (/^\p{Lu}/u.test(name) && draft.text.startsWith(name));
  const said = isName ? draft.text : lowerFirst(draft.text);
  const first = outlook.subject?.start ?? outlook.start;
  return {
    ...draft,
    start: Math.min(draft.start, start + (tokens[first] as Token).start),
    text: sentenceOf(plain(tokens, first, outlook.end), 'that', said),
    modality: 'hedged',
  };
}

/** "is needed to ensure that X is …", "involves making sure that": does the clause only name what the one before aims at? */
export function isAimedAt(tokens: readonly Token[], clause: Clause, before: Clause): boolean {
  if (clause.connector !== 'that' || clause.kind !== 'main' || clause.subject === null) return false;
  let at = clause.subject.start - 1;
  while (at > before.verb.end && (tokens[at] as Token).lower !== 'that') at--;
  // "the thought that her son was safe", "the idea that steel would float": only thought.
  if (isThoughtThat(tokens, at) && before.end >= at - 1) return true;
  const isSure = tokens[at - 1]?.lower === 'sure';
  const verbAt = isSure ? at - 2 : at - 1;
  const verb = tokens[verbAt];
  return verb?.pos === 'VERB' && (isSure || AIMS.test(verb.lemma)) && verbAt >= before.rest.start && before.end >= at;
}
