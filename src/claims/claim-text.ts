// A clause's claim as a sentence of its own: what stands before it, its subject by name, a verb that goes with that name, the rest and its
// conditions.
import { pastOf } from '../language/inflection.js';
import { hypernyms } from '../language/lexicon.js';
import { moments } from '../language/moment.js';
import { words } from '../language/phrase.js';
import type { Token } from '../language/tagging.js';
import { mentions } from '../subjects/mention.js';
import type { Subject } from '../subjects/subject.js';
import type { Scene } from './scene.js';
import { plural } from './called.js';
import { placed } from './event.js';
import type { Predicate, Referent } from './predicate.js';
import { capital } from './wording.js';
import { lowerFirst, manyVerbWords, plain, sentenceOf, thirdPerson, verbWords } from './wording.js';

/** What a thing is for as long as it lasts; all else was done once. */
const STATE = /^(?:base|headquarter|own|locate|situate|know|name|call|make|use|surround|power|equip|cover|fill|fit|set)$/;

/** "Based in Oslo, A sells …": it is; "Built in 1911, A is …", "Based in Oslo, A sold …": it was. */
function auxiliaryOf({ tokens, clause }: Scene, { lemma, referent, rest }: Predicate): string {
  const main = tokens.find((t, i) => i >= clause.end && (t.pos === 'AUX' || t.pos === 'VERB'));
  const isPresent = main !== undefined && main.lower !== 'was' && (main.lower === main.lemma || /^are$|[^s]s$/.test(main.lower));
  const isNow = STATE.test(lemma) && isPresent && moments(plain(rest)).length === 0;
  return isNow ? (referent.plural ? 'are' : 'is') : referent.plural ? 'were' : 'was';
}

/** "Typically, it is light": how often, how surely or when stands in front. */
const LIMITS =
  /^(?:usually|typically|generally|occasionally|frequently|commonly|normally|rarely|traditionally|probably|possibly|presumably|supposedly|reportedly|allegedly|theoretically|recently|initially|originally|formerly|previously|historically)$/i;

export function textOf(scene: Scene, predicate: Predicate, subject: string, singular: boolean): string {
  const { tokens, clause, conditions } = scene;
  let verb: string;
  if (clause.verb.form === 'participle') {
    verb = predicate.passive
      ? `${auxiliaryOf(scene, predicate)} ${verbWords(predicate.verb, false)}`
      : scene.isPast
        ? pastOf(predicate.lemma, predicate.verb[0]?.lower ?? '')
        : predicate.referent.plural
          ? predicate.lemma.replace(/^be$/, 'are')
          : thirdPerson(predicate.lemma);
  } else if (predicate.passive && !clause.verb.passive) {
    verb = `${predicate.referent.plural ? 'were' : 'was'} ${verbWords(predicate.verb, false)}`;
  } else if (predicate.passive && predicate.verb.every((t) => t.pos === 'VERB')) {
    // "is made in Holm and sold in Norway": the auxiliary stands in the clause before.
    const shared = tokens.findLast((t, i) => i < clause.verb.start && t.lemma === 'be');
    const modal =
      shared?.lower === 'be'
        ? tokens.findLast((t) => t.end < shared.start && /^(?:can|could|may|might|will|would|should|must)$/.test(t.lower))
        : undefined;
    verb = verbWords(
      [...(modal === undefined ? [] : [modal]), ...(shared === undefined ? [] : [shared]), ...predicate.verb],
      singular,
    );
  } else if (scene.denies !== true && subject === predicate.referent.text && agreesWith(predicate.referent)) {
    verb =
      (clause.subject === null ? modalBefore(scene) : '') +
      (predicate.referent.plural
        ? manyVerbWords(predicate.verb)
        : verbWords(predicate.verb, clause.subject !== null || modalBefore(scene) === ''));
  } else if (scene.denies) verb = denial(predicate, singular);
  else {
    // "the tax might rise or fall": the second verb shares the modal.
    const modal = clause.subject === null ? modalBefore(scene) : '';
    verb = `${modal}${verbWords(predicate.verb, singular && modal === '')}`;
  }
  // "Due to this, …", "Among these tools, …": points back and limits nothing; "in this case" limits.
  const isPointer =
    clause.lead !== null &&
    tokens.slice(clause.lead.start, clause.lead.end).some((t) => /^(?:this|these|those)$/.test(t.lower)) &&
    !/\b(?:cases?|situations?|scenarios?|conditions?|circumstances|settings?)\b/i.test(
      words(tokens, clause.lead.start, clause.lead.end),
    );
  const isListing =
    clause.lead !== null &&
    tokens.slice(clause.lead.start, clause.lead.end).every((t) => /^(?:PROPN|NOUN|PUNCT|CCONJ)$/.test(t.pos)) &&
    clause.subject !== null &&
    /^(?:all|both|each)$/.test((tokens[clause.subject.start] as Token).lower);
  const lead =
    clause.lead && isPointer && !isListing
      ? withName(words(tokens, clause.lead.start, clause.lead.end), scene.subjects)
      : clause.lead && !isListing && !/compar|relative/i.test(words(tokens, clause.lead.start, clause.lead.end))
        ? plain(tokens, clause.lead.start, clause.lead.end).replace(/\btheir\b/i, singular ? 'its' : '$&')
        : '';
  const keepsLead =
    lead !== '' &&
    (LIMITS.test(lead) || !/^(?:\w+ly|so|then|here|today|now|somewhere|anywhere|unlike .*)$/i.test(lead)) &&
    lead.length < 120;
  const entry = entryText(scene);
  const tail = conditions.map((c) => lowerFirst(plain(c))).filter((c) => c !== '');
  const rest =
    singular && (predicate.lemma === 'be' || isOfOneGroup(predicate))
      ? asOne(predicate)
      : singular
        ? plain(predicate.rest).replace(/\btheir\b/g, 'its')
        : plain(predicate.rest);
  // "If the pan is small, A cannot heat it": what "it" is stands in the condition.
  const [first] = conditions;
  const isLed =
    first !== undefined &&
    (first[0] as Token).start < (tokens[clause.verb.start] as Token).start &&
    /\b(?:it|them|its|their)\b/i.test(rest) &&
    !keepsLead &&
    entry === '';
  if (isLed)
    return sentenceOf(
      `${capital(tail.join(' '))},`,
      isCommonNoun(subject, predicate.referent) ? lowerFirst(subject) : lowerName(subject, []),
      verb,
      rest,
    );
  const opening = [
    entry === '' ? '' : `${entry},`,
    keepsLead
      ? `${entry === '' || /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}* \d/u.test(lead) ? lead : lowerFirst(lead)},`
      : '',
  ];
  return sentenceOf(
    ...opening,
    keepsLead || entry !== ''
      ? isCommonNoun(subject, predicate.referent)
        ? lowerFirst(subject)
        : lowerName(subject, clause.subject === null ? [] : tokens.slice(clause.subject.start, clause.subject.end))
      : subject,
    verb,
    tail.length === 0 ? rest : rest.replace(/\.(?=[”"]$)/, ''),
    tail.join(' '),
  );
}

/** "At 11:40 PM": the entry of a timeline as the opening of a sentence. */
export function entryText({ topic }: Scene): string {
  const moment = moments(topic.entry)[0];
  return moment === undefined ? '' : placed(topic.entry, moment);
}

/** Whether the text names the subject of the audit itself, so that the verb must agree with it whatever stood there before. */
const agreesWith = (referent: Referent): boolean =>
  referent.part === null &&
  referent.own !== true &&
  (referent.text === referent.name ||
    referent.text === capital(referent.name) ||
    (referent.plural && referent.text === capital(plural(referent.name))));

/** "Concerning these pots, with Lumo": the last part, where it names a subject and points at nothing. */
function withName(lead: string, subjects: readonly Subject[]): string {
  const last = /, ((?:with|in|for|on) [^,]+)$/i.exec(lead)?.[1] ?? '';
  return !/\b(?:this|these|those)\b/i.test(last) && mentions(last, subjects).length > 0 ? capital(last) : '';
}

/** "can be read and print", "did not ease the pain or cut the costs": the second verb shares the auxiliary of the first. */
function modalBefore({ tokens, clause }: Scene): string {
  const head = tokens[clause.verb.start] as Token;
  if ((head.pos !== 'VERB' && head.lower !== 'be') || head.lower !== head.lemma || clause.kind !== 'main') return '';
  const modal = tokens.findLast(
    (t, i) =>
      i < clause.verb.start &&
      t.pos === 'AUX' &&
      /^(?:can|cannot|could|may|might|will|would|should|must|do|does|did)$/.test(t.lower),
  );
  // "should be mended, as they rot and turn to soil": the modal is of another clause.
  const isOfOther =
    modal !== undefined &&
    tokens.some(
      (t, i) =>
        i < clause.verb.start && t.start > modal.end && /^(?:as|because|since|while|whereas|when|if|which|that)$/.test(t.lower),
    );
  if (modal === undefined || isOfOther) return '';
  return `${modal.lower.replace('cannot', 'can')}${clause.verb.negated ? ' not' : ''} `.replace('can not', 'cannot');
}

/** "is" → "is not", "supports" → "does not support". */
function denial(predicate: Predicate, singular: boolean): string {
  const said = verbWords(predicate.verb, singular);
  if (predicate.verb[0]?.pos === 'AUX') return said.replace(/^\S+/, '$& not');
  return `${singular || !predicate.referent.plural ? 'does' : 'do'} not ${predicate.lemma}`;
}

/** "have large communities" said of one of them: each has one group of people around it. */
function isOfOneGroup({ lemma, rest, phrases: parts }: Predicate): boolean {
  const first = parts[0];
  return lemma === 'have' && first?.kind === 'noun' && hypernyms((rest[first.head] as Token).lemma).includes('group');
}

/** "are cheap cameras" said of one of them: "a cheap camera". */
function asOne(predicate: Predicate): string {
  const { rest, phrases: parts } = predicate;
  const first = parts.find((p) => p.kind !== 'adverb');
  const head = first?.kind === 'noun' ? (rest[first.head] as Token) : undefined;
  const said = plain(rest)
    .replace(/\btheir\b/g, 'its')
    .replace(/^(?:both|all|each)\s+/i, '')
    .replace(/^(?:two|three|four|five) of\b/i, 'one of')
    .replace(/^the (two|three|four|five)\b/i, 'one of the $1');
  // "are the biggest mills in town"
  const isTop =
    first !== undefined &&
    head !== undefined &&
    head.lower !== head.lemma &&
    /s$/.test(head.lower) &&
    /^the (?:\p{L}+est|most \p{L}+)\b/iu.test(said);
  if (isTop) return `one of ${said}`;
  if (
    first === undefined ||
    head === undefined ||
    head.pos !== 'NOUN' ||
    head.lower === head.lemma ||
    !/s$/.test(head.lower) ||
    // "very popular these days": the noun only says when.
    rest.slice(first.start + 1, first.head).some((t) => t.pos === 'DET') ||
    (/^(?:DET|NUM|PRON)$/.test((rest[first.start] as Token).pos) &&
      !/^(?:both|all|each)$/.test((rest[first.start] as Token).lower))
  )
    return said;
  const one = said.replace(head.text, head.lemma);
  return `${/^[aeiou]/i.test(one) ? 'an' : 'a'} ${one}`;
}

/** "Gas stoves", "Gas stoves' price" of "gas stove": no name. */
const isCommonNoun = (subject: string, { name }: Referent): boolean =>
  name === name.toLowerCase() && subject.toLowerCase().startsWith(name);

/** "Motor lorries", "Brewing": no name, though a headline may begin with it; "Captain" may be one. */
function isPluralOrDeed(said: readonly Token[]): boolean {
  const last = said.at(-1);
  const isPlain = said.every(({ pos }) => pos === 'NOUN' || pos === 'ADJ');
  return isPlain && last !== undefined && (last.lower !== last.lemma || /ing$/.test((said[0] as Token).lower));
}

/** A subject behind a lead: as the source writes it, where it stands there in the same words `said`. */
const lowerName = (subject: string, said: readonly Token[]): string =>
  /^(?:The|A|An|This|These|It|They|You|We|With)\b/.test(subject) ||
  (said[0] !== undefined &&
    (said[0].text === said[0].lower || /^(?:NUM|ADP|DET|ADV)$/.test(said[0].pos) || isPluralOrDeed(said)) &&
    subject.toLowerCase().startsWith(said[0].lower))
    ? lowerFirst(subject)
    : subject;
