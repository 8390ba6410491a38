// Clauses of which nothing is drawn, whoever they are about: whose verb stands for another one, whose subject was cut in two, which somebody
// else says in quotation marks, or whose words stand in another order than "who does what".
//   "Many did as well." · "“We are ready”" · "Only when all were in | was he let in" · "High speeds, a wrong turn, | a lost key led"
// Not: "did well", "In March, after the strike, | the pump ran".
import { type Clause, standsForVerb } from '../language/clause.js';
import { moments } from '../language/moment.js';
import { words } from '../language/phrase.js';
import type { Token } from '../language/tagging.js';
import { disagreement } from './disagreement.js';
import type { Scene } from './scene.js';
import { REPORT } from './verb-class.js';
import type { Topic } from './topic.js';

/** Whether the sentence said before what "it is … to" do. */
export function afterExpletive({ tokens, clause }: Scene): boolean {
  const at = tokens.findIndex((t, i) => i < clause.start - 3 && t.lower === 'it' && tokens[i + 1]?.lemma === 'be');
  return at >= 0 && tokens.slice(at + 2, at + 5).some((t, i, all) => t.pos === 'ADJ' && all[i + 1]?.lower === 'to');
}

/** Why nothing is drawn of a clause, whoever it is about; null where something may be. */
export function unclearClause({ tokens, clause, topic }: Scene, subject: string): string | null {
  // "Many of the crew did as well"
  if (standsForVerb(tokens, clause.verb)) return 'the verb stands for one said before';
  const apart = disagreement(tokens, clause);
  if (apart !== null) return apart;
  // "“It holds,” explained Ida Holm": who says so.
  if (clause.subject === null && isBehindQuote(tokens, clause.verb.start)) return 'words of somebody else';
  // "she said, “We are dressed": whoever speaks is not the one that the article speaks of.
  if (/^[“"‘']*(?:we|i)$/.test(subject) && isQuoted(tokens, clause.verb.start)) return 'words of somebody else';
  // "The way the boat is built, …": how it is built is not said.
  if (
    /^the way (?:\p{L}+ ?){1,3}$/u.test(subject) &&
    !/^the way (?:of|to|in|for|from|that|how)\b/.test(subject) &&
    clause.verb.passive
  )
    return 'no statement';
  // "We say no": an answer to what stands elsewhere.
  const said = tokens.slice(clause.rest.start, clause.rest.end).filter((t) => t.pos !== 'PUNCT');
  if (REPORT.has(clause.verb.lemma) && said.length === 1 && /^(?:no\.?|yes|so|not)$/.test(said[0]?.lower ?? ''))
    return 'no statement';
  const lead = clause.lead === null ? [] : tokens.slice(clause.lead.start, clause.lead.end);
  // "Rather how often, you need", "Either the mate was asleep or …"
  if (lead.some((t) => /^(?:how|why)$/.test(t.lower)) || /^either$/.test(lead[0]?.lower ?? '')) return 'no statement';
  if (/^(?:what|which|who|whom|whose)$/.test(lead.at(-1)?.lower ?? '')) return 'cut off';
  if (isHalfSubject(lead) || lead.some((t) => t.text === ';')) return 'cut off';
  // "If it rains, Ida wrote, it holds": the report stands inside of what it reports.
  const isInserted =
    REPORT.has(clause.verb.lemma) && clause.rest.start >= clause.rest.end && clause.kind === 'main' && !clause.verb.passive;
  if (isInserted && tokens[clause.verb.end]?.text === ',') return 'no statement';
  // "Assuming that | you write a lot"
  if (lead.length > 1 && /^(?:assuming|provided|given)$/.test(lead[0]?.lower ?? '') && lead.at(-1)?.lower === 'that')
    return 'cut off';
  // "High speeds, a wrong turn, | a lost key and a storm led": the first members of the list.
  if (isListOpening(lead) && !/^(?:all|both|each|neither)\b/.test(subject)) return 'cut off';
  // "he … she": which of two is whom is not plain.
  const before = new Set(tokens.slice(0, clause.verb.start).map((t) => t.lower));
  if (/^(?:he|she)$/.test(subject) && before.has('he') && before.has('she')) return `"${subject}" has no clear antecedent`;
  if (
    /^(?:he|she)$/.test(subject) &&
    tokens.slice(clause.rest.start, clause.rest.end).some((t) => t.lower === 'its') &&
    topicIsPerson(topic)
  )
    return '"its" points outside the sentence';
  // "only when the boat was full was the cook allowed"
  if (clause.kind !== 'condition' && isInverted(tokens, clause)) return 'cut off';
  return null;
}

const isBehindQuote = (tokens: readonly Token[], at: number): boolean =>
  /^[”"’']$/.test(tokens[at - 1]?.text ?? '') && /^[,!?.]$/.test(tokens[at - 2]?.text ?? '');

const topicIsPerson = ({ last }: Topic): boolean => last.length === 1 && last[0]?.own === true;

/** "High speeds, a wrong turn": nouns in a row, no time and no place. */
function isListOpening(lead: readonly Token[]): boolean {
  const first = lead[0];
  return (
    first !== undefined &&
    /^(?:DET|ADJ|NOUN|PROPN)$/.test(first.pos) &&
    lead.some((t) => t.text === ',') &&
    lead.some((t) => /^(?:NOUN|PROPN)$/.test(t.pos)) &&
    lead.every((t) => /^(?:DET|ADJ|NOUN|PROPN|PUNCT|CCONJ|VERB)$/.test(t.pos) && !/\d/.test(t.text)) &&
    moments(words(lead, 0, lead.length)).length === 0
  );
}

/** "At noon, the mate of the tug, | Ida Holm, called": the first words of the subject, behind what says when. */
function isHalfSubject(lead: readonly Token[]): boolean {
  const comma = lead.findLastIndex((t) => t.text === ',');
  const first = lead[comma + 1];
  const said = words(lead, comma + 1, lead.length);
  return (
    comma > 0 &&
    first?.pos === 'DET' &&
    lead.slice(comma + 1).some((t) => t.pos === 'NOUN') &&
    moments(said).length === 0 &&
    !/\b(?:year|month|week|day|night|morning|evening|time|century|decade|moment)s?\b/i.test(said)
  );
}

/** Whether the token stands behind a quotation mark that is still open. */
function isQuoted(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(0, at);
  const opens = before.findLastIndex((t) => /^[“]$/.test(t.text));
  if (opens >= 0) return !before.slice(opens).some((t) => t.text === '”');
  return before.filter((t) => t.text === '"').length % 2 === 1;
}

/** "; only when all were in | was he let in": what stands before the verb is no subject. */
const isInverted = (tokens: readonly Token[], clause: Clause): boolean =>
  tokens.some(
    (t, i) =>
      i < clause.verb.start &&
      t.lower === 'only' &&
      /^(?:when|if|after|once)$/.test(tokens[i + 1]?.lower ?? '') &&
      (i === 0 || /^(?:[;,]|and|but)$/.test((tokens[i - 1] as Token).lower)) &&
      !tokens.slice(i, clause.verb.start).some((one) => one.text === ','),
  ) ||
  (/^(?:not|never|rarely|seldom|nowhere)$/.test(tokens[0]?.lower ?? '') &&
    /^(?:until|before|again|since|AUX)$/.test(tokens[1]?.pos === 'AUX' ? 'AUX' : (tokens[1]?.lower ?? '')));
