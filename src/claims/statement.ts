// A sentence becomes drafts: each clause that states a fact, of each subject that it speaks of, for each member of its lists.
import { type Clause, clauses, type Range, type VerbGroup } from '../language/clause.js';
import { frequency, isNoun, isVerb, lemma as lemmaOf } from '../language/lexicon.js';
import { phrases, words } from '../language/phrase.js';
import { quantities } from '../language/quantity.js';
import { type Token, tag } from '../language/tagging.js';
import { mentions } from '../subjects/mention.js';
import type { Mention, Subject } from '../subjects/subject.js';
import type { Attribution, Qualifier } from './claim.js';
import { modalityOf, scopes } from './degree.js';
import type { Draft, Drawn } from './draft.js';
import { members } from './enumeration.js';
import { frameOf } from './frames/frames.js';
import { useTerm } from './frames/suits.js';
import { type FrameReading, type Predicate, predicateOf, type Referent } from './predicate.js';
import { qualifier } from './qualifier.js';
import { inside, isGenericPerson, referentOf, resolve, type Topic } from './reference.js';
import { term } from './term.js';
import { plain, sentenceOf, thirdPerson, verbWords } from './wording.js';
import { isInstruction, unworthy } from './worth.js';

export const ARTICLE: Attribution = { holder: 'article', held: true };
const REPORT = new Set('say claim state argue believe think note report suggest insist assert maintain quote write find show mean explain agree admit feel know indicate mention conclude reveal hold estimate expect'.split(' '));
/** Verbs that only report, without the article standing behind what is said. */
const DISTANCED = new Set(['claim', 'argue', 'believe', 'think', 'insist', 'assert', 'allege', 'suggest']);
const USE_VERB = new Set('use choose prefer pick recommend select adopt consider employ opt go try avoid'.split(' '));
const USER_VERB = new Set(['use', 'adopt', 'employ', 'choose', 'trust', 'utilize', 'utilise', 'rely', 'deploy', 'run']);
/** Words that join sentences and say nothing of the subject; they are left out before the clauses are read. */
const DISCOURSE =
  /(^|,\s*|;\s*)(?:on the (?:other|flip) (?:hand|side)|on the contrary|for (?:example|instance)|in (?:addition|fact|contrast|short|summary|conclusion|a nutshell|general|particular|turn|other words|reality|essence|comparison)|by contrast|as a result|of course|after all|at the end of the day|as you (?:may |might )?know|that (?:said|being said)|having said that|on top of that|first of all|last but not least|what['’]s more|no doubt|besides|finally|firstly|secondly|lastly|overall|likewise|similarly|conversely|alternatively|indeed|unfortunately|fortunately|luckily|interestingly|surprisingly|obviously|clearly|naturally|honestly|frankly|basically|essentially|ultimately|eventually|instead|anyway|meanwhile|moreover|furthermore|additionally|however|therefore|thus|hence|consequently|nevertheless|nonetheless|also)\s*,\s*/gi;
/** Words that join a sentence to the one before: only at its start, since inside they join its parts. */
const OPENING = /^(?:(?:so|and|but|yet|or|then|now)(?:,\s*|\s+(?!far\b|much\b|that\b|long\b|many\b|again\b|and\b))|(?:plus|well|still),\s*|(?:however|moreover|furthermore|additionally|therefore|thus|hence|also|as you (?:may |might )?know)\s+(?=(?:it|they|the|this|these|you|we|a|an)\b|\p{Lu}))/iu;

/** The sentence `text.slice(start, end)` of a passage as drafts; offsets of the drafts count in `text`. */
export function statements(text: string, start: number, end: number, topic: Topic, subjects: readonly Subject[], label: string | null): Drawn {
  const sentence = text.slice(start, end);
  const names = mentions(sentence, subjects);
  const tokens = prepared(sentence, names);
  const recommends = names.length > 0 && isInstruction(tokens) && USE_VERB.has(tokens.find((t) => t.pos === 'VERB' || USE_VERB.has(t.lemma))?.lemma ?? '');
  const reason = unworthy(sentence, tokens, recommends);
  if (reason !== null) return { drafts: [], refused: reason, last: topic.last, owner: topic.owner };
  const list = absorbed(tokens, clauses(tokens), subjects);
  if (list.length === 0) return { drafts: [], refused: 'no statement', last: topic.last, owner: topic.owner };
  const drafts: Draft[] = [];
  let last: readonly Referent[] = topic.last;
  let owner = topic.owner;
  const known = new Set(subjects.map((s) => s.name));
  let previous: readonly Referent[] = [];
  let previousSubject = '';
  let refused: string | null = null;
  let attribution: Attribution = ARTICLE;
  const mainAt = list.map((c, i) => (c.kind === 'condition' ? -1 : i)).filter((i) => i >= 0);
  for (let i = 0; i < list.length; i++) {
    const clause = list[i] as Clause;
    if (clause.kind === 'condition') continue;
    const next = list[i + 1];
    // "The manual says that X is …": what is said is the claim, the speaker its attribution.
    if (next?.connector === 'that' && next.kind === 'main' && REPORT.has(clause.verb.lemma)) {
      attribution = speaker(tokens, clause);
      continue;
    }
    const source = clause.lead === null ? null : /^according to (?:the )?(.+)$/i.exec(words(tokens, clause.lead.start, clause.lead.end));
    if (source) attribution = { holder: source[1] as string, held: true };
    const conditions = conditionsOf(tokens, list, i, mainAt);
    const scene: Scene = { text, start, tokens, clause, conditions, topic: { ...topic, last: previous.length > 0 ? previous : topic.last, fresh: previous.length > 0, owner }, subjects, label, attribution, previousSubject };
    const drawn = clauseDrafts(scene, previous);
    if (drawn.refused !== null) refused ??= drawn.refused;
    drafts.push(...drawn.drafts);
    if (clause.kind === 'main' && drawn.last.length === 0) previous = [];
    if (clause.kind !== 'relative' && clause.kind !== 'participle' && drawn.last.length > 0) {
      previous = drawn.last;
      if (clause.kind === 'main' || clause.kind === 'contrast') {
        last = drawn.last;
        const only = drawn.last[0];
        if (drawn.last.length === 1 && only && known.has(only.name)) owner = { ...only, part: null, text: only.part === null ? only.text : ownText(only.name, subjects), plural: only.part === null ? only.plural : isCommon(only.name) };
        else if (drawn.last.length > 1) owner = null;
      }
    }
    previousSubject = drawn.subjectText || previousSubject;
  }
  return { drafts, refused: drafts.length === 0 ? (refused ?? 'no statement') : null, last, owner };
}

const isCommon = (name: string): boolean => name === name.toLowerCase();
const ownText = (name: string, subjects: readonly Subject[]): string => {
  const subject = subjects.find((s) => s.name === name);
  return subject ? referentOf(subject).text : name;
};

/**
 * A relative clause that says which one is meant ("developers who need speed") belongs to the clause before: without it that clause
 * would say more than the source. One that adds a fact about a subject (", which …", "a tool that …" of what a subject is) stays.
 */
function absorbed(tokens: readonly Token[], list: readonly Clause[], subjects: readonly Subject[]): readonly Clause[] {
  const out: Clause[] = [];
  for (const clause of list) {
    const before = out[out.length - 1];
    if (clause.kind === 'relative' && before !== undefined && clause.subject !== null && before.end <= clause.start + 1 && before.verb.start < clause.subject.start) {
      const addsFact = clause.connector !== null && !hasOwnSubject(tokens, clause) && ((tokens[clause.start - 1]?.text === ',' && clause.connector !== 'that') || isComplementOfBe(tokens, clause) || mentions(words(tokens, clause.subject.start, clause.subject.end), subjects).length > 0);
      const isListed = before.subject !== null && /^(?:there|here)$/.test((tokens[before.subject.start] as Token).lower);
      if (!addsFact || isListed) {
        out[out.length - 1] = { ...before, end: clause.end, rest: { start: before.rest.start, end: clause.end } };
        continue;
      }
    }
    out.push(clause);
  }
  return out;
}

/** Tokens of a sentence with its discourse words left out and the subjects' names read as nouns, never as verbs. */
export function prepared(sentence: string, names: readonly Mention[]): readonly Token[] {
  const opened = sentence.replace(OPENING, (match) => ' '.repeat(match.length));
  const blank = opened.replace(DISCOURSE, (match, before: string) => before + ' '.repeat(match.length - before.length));
  const tokens = tag(blank).map((token) => {
    const name = names.find((m) => token.start >= m.start && token.end <= m.end);
    if (name !== undefined && token.pos !== 'PUNCT') {
      const pos = name.subject.name.toLowerCase() === name.subject.name ? 'NOUN' : 'PROPN';
      return token.pos === pos ? token : { ...token, pos: pos as Token['pos'], lemma: pos === 'PROPN' ? token.lower : token.pos === 'NOUN' ? token.lemma : lemmaOf(token.lower, 'n') };
    }
    if (token.pos === 'VERB' && !isVerb(token.lemma) && !isVerb(token.lower)) return { ...token, pos: 'NOUN' as const };
    return token;
  });
  for (let i = 1; i + 1 < tokens.length; i++) {
    // "Some cooks claim that", "The manual says that".
    const token = tokens[i] as Token;
    const base = lemmaOf(token.lower, 'v');
    if (token.pos === 'NOUN' && tokens[i + 1]?.lower === 'that' && REPORT.has(base) && /^(?:NOUN|PROPN|PRON)$/.test((tokens[i - 1] as Token).pos)) tokens[i] = { ...token, pos: 'VERB', lemma: base };
  }
  const opener = tokens[0];
  if (opener?.pos === 'PROPN' && /^\p{Lu}\p{Ll}+$/u.test(opener.text) && !names.some((m) => m.start <= opener.start && opener.end <= m.end)) {
    // The capital of a sentence's first word makes no name of it: "Developers like …".
    const base = lemmaOf(opener.lower, 'n');
    if (isNoun(base) && tokens[1]?.pos !== 'PROPN') tokens[0] = { ...opener, pos: 'NOUN', lemma: base };
  }
  if (opener && USE_VERB.has(opener.lower) && opener.pos !== 'VERB' && names.some((m) => m.start === tokens[1]?.start)) tokens[0] = { ...opener, pos: 'VERB', lemma: opener.lower };
  for (let i = 1; i + 1 < tokens.length; i++) {
    // "Lumo forces a restart": a noun in -s between a name and a determiner is a verb.
    const token = tokens[i] as Token;
    const before = tokens[i - 1] as Token;
    const isAfterName = names.some((m) => m.end === before.end) || (/^(?:all|both|each|also)$/.test(before.lower) && names.some((m) => m.end === tokens[i - 2]?.end));
    if (token.pos !== 'NOUN' || !isAfterName || !/^(?:DET|PRON|ADP)$/.test((tokens[i + 1] as Token).pos)) continue;
    const base = lemmaOf(token.lower, 'v');
    if ((tokens[i + 1] as Token).pos === 'ADP' && frequency(base, 'v') <= frequency(token.lemma, 'n')) continue;
    if (isVerb(base) && (base !== token.lower || before.lower !== before.lemma || /^(?:all|both|also)$/.test(before.lower))) tokens[i] = { ...token, pos: 'VERB', lemma: base };
  }
  return clauses(tokens).some((c) => c.kind !== 'relative' && c.kind !== 'condition') || !/[.!]["”’)]*\s*$/.test(sentence) ? tokens : withVerb(tokens, (token) => names.some((m) => token.start >= m.start && token.end <= m.end));
}

/** A sentence in which the tagger saw no verb: the first noun that may be one, after a noun and before an object, is it. */
function withVerb(tokens: readonly Token[], isName: (token: Token) => boolean): readonly Token[] {
  for (let i = 1; i < tokens.length - 1; i++) {
    const token = tokens[i] as Token;
    const before = tokens[i - 1] as Token;
    const after = tokens[i + 1] as Token;
    if ((token.pos !== 'NOUN' && token.pos !== 'ADJ' && token.pos !== 'ADV') || isName(token) || /ly$/.test(token.lower)) continue;
    const base = lemmaOf(token.lower, 'v');
    if (!isVerb(base) || (before.pos !== 'NOUN' && before.pos !== 'PROPN' && before.pos !== 'PRON' && before.pos !== 'ADV')) continue;
    const isList = tokens.slice(0, i).some((t) => t.lower === 'and');
    const agrees = token.lower !== base || isList || (before.lower !== before.lemma && before.pos === 'NOUN') || before.pos === 'ADV';
    if (!agrees || !/^(?:DET|ADJ|ADP|ADV|NOUN|PROPN|NUM|PRON)$/.test(after.pos)) continue;
    return tokens.map((t, at) => (at === i ? { ...t, pos: 'VERB' as const, lemma: base } : t));
  }
  return tokens;
}

function speaker(tokens: readonly Token[], clause: Clause): Attribution {
  const subject = clause.subject;
  if (subject === null) return ARTICLE;
  const holder = words(tokens, subject.start, subject.end);
  if (/^(?:i|we|it|this|that|which|these|he|she|they|you)$/i.test(holder) || clause.verb.lemma === 'mean' || clause.verb.lemma === 'show') return ARTICLE;
  return { holder, held: !DISTANCED.has(clause.verb.lemma) };
}

/** The condition clauses that rule clause `at`: those before it up to the last fact, and those that follow it directly. */
function conditionsOf(tokens: readonly Token[], list: readonly Clause[], at: number, main: readonly number[]): readonly (readonly Token[])[] {
  const out: (readonly Token[])[] = [];
  const before = main.filter((i) => i < at).pop() ?? -1;
  const isFirst = before === -1;
  for (let i = isFirst ? 0 : at + 1; i < list.length; i++) {
    const clause = list[i] as Clause;
    if (i === at) continue;
    if (clause.kind !== 'condition') {
      if (i > at) break;
      continue;
    }
    out.push(tokens.slice(clause.start, clause.end));
  }
  return out;
}

interface Scene {
  readonly text: string;
  readonly start: number;
  readonly tokens: readonly Token[];
  readonly clause: Clause;
  readonly conditions: readonly (readonly Token[])[];
  readonly topic: Topic;
  readonly subjects: readonly Subject[];
  readonly label: string | null;
  readonly attribution: Attribution;
  readonly previousSubject: string;
  /** The subject denies ("neither A nor B"): the text must say so at the verb. */
  readonly denies?: boolean;
}

interface ClauseDrawn extends Drawn {
  readonly subjectText: string;
}

function clauseDrafts(scene: Scene, previous: readonly Referent[]): ClauseDrawn {
  const { tokens, clause, topic, subjects } = scene;
  const none = (refused: string | null, last: readonly Referent[] = []): ClauseDrawn => ({ drafts: [], refused, last, owner: null, subjectText: '' });
  const range = clause.subject;
  const lowerSubject = range ? words(tokens, range.start, range.end).toLowerCase() : '';
  if (range !== null && (lowerSubject === 'there' || lowerSubject === 'here')) return agentless(scene, lowerSubject);
  if (lowerSubject === 'it' && isExpletive(scene)) return agentless(scene, 'it');
  if (clause.kind === 'relative') {
    // What a relative clause says counts only where its antecedent is a subject of the audit, or what one was just said to be.
    const after = clause.connector === null || hasOwnSubject(tokens, clause);
    if (after || range === null) return none(null);
    const isPredicative = previous.length > 0 && mentions(words(tokens, range.start, range.end), subjects).length === 0;
    const resolution = isPredicative ? { referents: previous } : resolve(tokens, range.start, range.end, topic, subjects);
    if (!('referents' in resolution) || resolution.referents.length === 0) return none(null);
    if (isPredicative && !isComplementOfBe(tokens, clause)) return none(null);
    if (!isPredicative && mentions(words(tokens, range.start, range.end), subjects).length === 0 && !topic.free) return none(null);
    return draftsFor(scene, resolution.referents, '');
  }
  if (range === null) {
    if (previous.length > 0) return draftsFor(scene, previous, scene.previousSubject);
    return agentless(scene, '');
  }
  const judged = isGenericPerson(tokens, range.start, range.end) ? judgedDrafts(scene) : null;
  if (judged !== null) return judged;
  if (/^neither\b/.test(lowerSubject) && !clause.verb.negated) {
    const denied: VerbGroup = { ...clause.verb, negated: true };
    return clauseDrafts({ ...scene, clause: { ...clause, verb: denied }, denies: true }, previous);
  }
  const resolution = resolve(tokens, range.start, range.end, topic, subjects);
  if ('refused' in resolution) return none(resolution.refused);
  // "Acme and Bolt use A": the subject of the audit is the object.
  const isNamed = properNames(tokens.slice(range.start, range.end)).length > 0;
  const users = !resolution.generic || isNamed ? usersOf(scene) : null;
  if (users !== null) return users;
  if (resolution.generic) return agentless(scene, words(tokens, range.start, range.end));
  if (resolution.context) {
    // "Cooks prefer A for soups", "Fewer steps are needed with A": the clause itself names whom it is about.
    const rest = restOf(scene);
    const names = [...new Set(named(rest, 0, rest.length, subjects).map((m) => m.name))];
    const only = names.length === 1 ? subjects.find((s) => s.name === names[0]) : undefined;
    const said = words(tokens, range.start, range.end);
    if (only !== undefined) return draftsFor(scene, [{ name: only.name, part: said, text: said, plural: resolution.referents[0]?.plural ?? false }], said);
  }
  return draftsFor(scene, resolution.referents, words(tokens, range.start, range.end));
}

const JUDGE_VERB = new Set(['consider', 'call', 'find', 'deem', 'regard', 'see', 'rate']);

/** "Many chefs consider A an easy pan to clean": what is said is that A is an easy pan to clean. */
function judgedDrafts(scene: Scene): ClauseDrawn | null {
  const { clause, subjects, tokens } = scene;
  if (!JUDGE_VERB.has(clause.verb.lemma) || clause.verb.passive || clause.subject === null) return null;
  if (mentions(words(tokens, clause.subject.start, clause.subject.end), subjects).length > 0) return null;
  const rest = restOf(scene);
  const name = named(rest, 0, rest.length, subjects)[0];
  if (name === undefined || name.start > 1) return null;
  const judgement = rest.slice(name.end).filter((t, i) => !(i === 0 && /^(?:as|to)$/.test(t.lower)) && !(i === 1 && t.lower === 'be'));
  const first = judgement[0];
  if (first === undefined || !/^(?:DET|ADJ|ADV|NUM)$/.test(first.pos)) return null;
  const referent = referentOf(subjects.find((s) => s.name === name.name) as Subject);
  const verb: VerbGroup = { start: 0, end: 0, head: 0, lemma: 'be', negated: clause.verb.negated, modal: clause.verb.modal, passive: false, form: 'finite' };
  const drafts = members(judgement).flatMap((member) => {
    const predicate = predicateOf(referent, verb, [], member, scene.conditions, named(member, 0, member.length, subjects));
    const reading = frameOf(predicate);
    if (reading === null) return [];
    const holder = words(tokens, (clause.subject as { start: number }).start, (clause.subject as { end: number }).end);
    return [{ ...draftOf(scene, predicate, reading, sentenceOf(holder, verbWords(tokens.slice(clause.verb.start, clause.verb.end), false), inside(referent), plain(member))), attribution: { holder, held: true } }];
  });
  return { drafts, refused: drafts.length === 0 ? 'nothing is said of the subject' : null, last: [referent], owner: null, subjectText: '' };
}

function hasOwnSubject(tokens: readonly Token[], clause: Clause): boolean {
  for (let i = clause.start + 1; i < clause.verb.start; i++) if (/^(?:NOUN|PROPN|PRON)$/.test((tokens[i] as Token).pos) && (tokens[i] as Token).lower !== clause.connector) return true;
  return false;
}

/** The antecedent stands right behind "is", "became" or another copula: "It is a tool that …". */
function isComplementOfBe(tokens: readonly Token[], clause: Clause): boolean {
  const subject = clause.subject;
  if (subject === null) return false;
  for (let i = subject.start - 1; i >= Math.max(0, subject.start - 4); i--) {
    const token = tokens[i] as Token;
    if (/^(?:be|remain|become)$/.test(token.lemma)) return true;
    if (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'VERB') return false;
  }
  return false;
}

function isExpletive(scene: Scene): boolean {
  const { tokens, clause } = scene;
  if (clause.verb.lemma !== 'be' && clause.verb.lemma !== 'take' && clause.verb.lemma !== 'become' && clause.verb.lemma !== 'make') return false;
  const parts = phrases(tokens, clause.rest.start, clause.rest.end).filter((p) => p.kind !== 'adverb');
  // "It is easy to carve": what is carved is "it".
  const infinitive = parts[1];
  if (infinitive?.kind === 'infinitive' && infinitive.head >= infinitive.end - 1 && parts.length === 2) return false;
  return parts[0]?.kind === 'adjective' && parts.some((p, i) => i > 0 && i < 4 && (p.kind === 'infinitive' || (p.kind === 'clause' && (tokens[p.start] as Token).lower === 'that')));
}

/** Subjects of the audit named in tokens [from, to), with their token ranges counted from `from`. */
function named(tokens: readonly Token[], from: number, to: number, subjects: readonly Subject[]): Predicate['others'] {
  if (from >= to) return [];
  const text = words(tokens, from, to);
  // `words` folds what was left out: find each mention by its words in the tokens.
  const out: { name: string; start: number; end: number }[] = [];
  let at = from;
  for (const mention of mentions(text, subjects)) {
    const said = text.slice(mention.start, mention.end);
    for (let i = at; i < to; i++) {
      let j = i;
      while (j < to - 1 && words(tokens, i, j + 1).length < said.length) j++;
      if (words(tokens, i, j + 1) === said) {
        out.push({ name: mention.subject.name, start: i - from, end: j + 1 - from });
        at = j + 1;
        break;
      }
    }
  }
  return out;
}

function draftsFor(scene: Scene, referents: readonly Referent[], subjectText: string): ClauseDrawn {
  const { tokens, clause, conditions } = scene;
  const rest = restOf(scene);
  const verb = tokens.slice(clause.verb.start, clause.verb.end);
  const drafts: Draft[] = [];
  for (const referent of referents) {
    for (const member of members(rest)) {
      const predicate = predicateOf(referent, clause.verb, verb, member, conditions, named(member, 0, member.length, scene.subjects));
      const reading = counted(predicate, subjectText) ?? frameOf(predicate);
      if (reading === null) continue;
      const agrees = referents.length > 1 && !referent.plural;
      drafts.push(draftOf(scene, predicate, reading, textOf(scene, predicate, referent.text, agrees)));
    }
  }
  return { drafts, refused: drafts.length === 0 ? 'nothing is said of the subject' : null, last: referents, owner: null, subjectText };
}

/** "300 people came": how many is a measure of what they did. */
function counted(predicate: Predicate, subjectText: string): FrameReading | null {
  const first = quantities(subjectText)[0];
  if (first === undefined || first.start > 12 || /^\p{L}/u.test(subjectText) || predicate.negated) return null;
  const who = tag(subjectText.slice(first.end));
  const set = term(who, 0, who.length);
  const object = predicate.phrases.find((p) => p.kind === 'noun');
  const what = object ? (term(predicate.rest, object.start, object.end, object.head)?.words ?? []) : [];
  const unit = quantities(subjectText)[0]?.quantity.unit ?? '';
  const noun = unit === 'person' ? 'people' : unit !== '' && unit !== '%' ? unit : null;
  const members = [...(noun === null ? [] : [noun]), ...(set?.words ?? [])].filter((w) => !/\d/.test(w));
  const head = members[members.length - 1] ?? predicate.lemma;
  const words = [...new Set([...members, predicate.lemma, ...what])];
  return { frame: 'measures', object: { text: words.join(' '), head, words }, quantity: first.quantity, polarity: 'affirmed', aspect: words.slice(0, 3).join(' ') };
}

/** All after the verb, with what the clause is compared to where that stands in front ("Compared to B, A is …"). */
function restOf(scene: Scene): readonly Token[] {
  const { tokens, clause } = scene;
  const rest = tokens.slice(clause.rest.start, clause.rest.end);
  const lead = clause.lead === null ? [] : tokens.slice(clause.lead.start, clause.lead.end);
  const compared = lead.findIndex((t) => /^(?:compared|comparison|relative)$/.test(t.lower));
  return compared >= 0 ? [...rest, ...lead.slice(compared)] : rest;
}

/** Clauses whose grammatical subject is nobody in particular: they are about the subject that they name, or that the heading names. */
function agentless(scene: Scene, subjectText: string): ClauseDrawn {
  const { tokens, clause, topic, subjects, conditions } = scene;
  const rest = restOf(scene);
  const verb = tokens.slice(clause.verb.start, clause.verb.end);
  const inRest = named(rest, 0, rest.length, subjects);
  const lead = clause.lead ? tokens.slice(clause.lead.start, clause.lead.end) : [];
  const inLead = named(lead, 0, lead.length, subjects);
  const inConditions = conditions.flatMap((c) => named(c, 0, c.length, subjects));
  const chosen = inRest.length > 0 ? inRest : inLead.length > 0 ? inLead : inConditions;
  const names = [...new Set(chosen.map((m) => m.name))];
  const drafts: Draft[] = [];
  if (names.length === 0) {
    const owner = topic.heading ? referentOf(topic.heading) : topic.owner;
    if (owner === null || subjectText === 'it') {
      if (!topic.free || (clause.subject === null && clause.verb.start === 0)) return { drafts, refused: clause.subject === null ? 'instruction to the reader' : 'no subject is named', last: [], owner: null, subjectText };
      const range = clause.subject;
      if (range === null) return { drafts, refused: 'no subject is named', last: [], owner: null, subjectText };
      const own: Referent = { name: words(tokens, range.start, range.end).replace(/^(?:the|an?)\s+/i, ''), part: null, text: words(tokens, range.start, range.end), plural: true };
      return draftsFor(scene, [own], subjectText);
    }
    const isOrder = clause.subject === null;
    if (isOrder) return { drafts, refused: 'instruction to the reader', last: [], owner: null, subjectText };
    for (const member of members(rest)) {
      const predicate = predicateOf(owner, clause.verb, verb, member, conditions, []);
      const read = counted(predicate, subjectText) ?? frameOf(predicate);
      if (read === null) continue;
      const reading = ofPeople(read, tokens, clause.subject);
      drafts.push(draftOf(scene, predicate, reading, textOf(scene, predicate, `With ${inside(owner)}, ${lowerFirst(subjectText)}`, false)));
    }
    return { drafts, refused: drafts.length === 0 ? 'nothing is said of the subject' : null, last: [owner], owner: null, subjectText };
  }
  const isUse = USE_VERB.has(clause.verb.lemma) && inRest.length > 0 && (inRest[0] as { start: number }).start <= 3;
  const referents = names.map((name) => referentOf(subjects.find((s) => s.name === name) as Subject));
  for (const referent of isUse ? referents.slice(0, 1) : referents.slice(0, 2)) {
    for (const member of members(rest)) {
      const predicate = predicateOf(referent, clause.verb, verb, member, conditions, named(member, 0, member.length, subjects));
      const reading = isUse ? recommendation(predicate, clause.verb, clause.subject === null) : subjectText === 'there' ? existence(predicate) : (counted(predicate, subjectText) ?? frameOf(predicate));
      if (reading === null) continue;
      drafts.push(draftOf(scene, predicate, reading, textOf(scene, predicate, subjectText === 'it' ? 'It' : subjectText || lowerSubjectOf(scene), false)));
    }
  }
  return { drafts, refused: drafts.length === 0 ? 'nothing is said of the subject' : null, last: referents, owner: null, subjectText };
}

/** "There is no lift in A": A has none. */
function existence(predicate: Predicate): FrameReading | null {
  const first = predicate.phrases.find((p) => p.kind === 'noun');
  const object = first ? term(predicate.rest, first.start, first.end, first.head) : null;
  if (first === undefined || object === null) return null;
  const isNone = predicate.negated !== /^(?:no|hardly|few|little)$/.test((predicate.rest[first.start] as Token).lower);
  return { frame: 'has', object, polarity: isNone ? 'denied' : 'affirmed', aspect: object.head };
}

/** "was thought unbreakable": people once held it; the article need not. "is considered safe" it does. */
function isFormerBelief(predicate: Predicate): boolean {
  return predicate.passive && /^(?:consider|think|believe|deem|regard|call|rumour|assume|suppose|claim|say)$/.test(predicate.lemma) && predicate.verb.some((t) => t.lower === 'was' || t.lower === 'were');
}

/** What people measure or rank is theirs, not the owner's: "With A, adults pay 5 euros" is a price for adults. */
function ofPeople(reading: FrameReading, tokens: readonly Token[], subject: Range | null): FrameReading {
  const who = subject === null ? null : term(tokens, subject.start, subject.end);
  if (who === null) return reading;
  if (reading.ordering) return { ...reading, ordering: { ...reading.ordering, left: who.text } };
  if (reading.frame !== 'measures' || reading.object === null) return reading;
  return { ...reading, object: { ...reading.object, words: [...new Set([...reading.object.words, ...who.words])].filter((w) => !/^[\d.,]+$/.test(w)) } };
}

const lowerFirst = (text: string): string => (/^(?:I|I['’]\w+|[A-Z]{2,}\w*)\b/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1));
const lowerSubjectOf = (scene: Scene): string => (scene.clause.subject ? words(scene.tokens, scene.clause.subject.start, scene.clause.subject.end) : '');

/** "Use A for B", "Don't use A when B", "choose A if B": A suits B, or does not. */
function recommendation(predicate: Predicate, verb: VerbGroup, isOrder: boolean): FrameReading | null {
  const { rest, phrases: parts } = predicate;
  const name = predicate.others[0];
  if (name === undefined) return frameOf(predicate);
  const use = parts.find((p) => p.start >= name.end && ((p.kind === 'prepositional' && /^(?:for|in|as|with|on|to|at)$/.test(p.preposition ?? '') && !/^(?:time|place|version)$/.test(qualifier(rest, p)?.kind ?? '')) || p.kind === 'infinitive' || (p.kind === 'clause' && /^(?:when|if|where|whenever)$/.test((rest[p.start] as Token).lower))));
  const condition = predicate.conditionTokens[0];
  const object = use ? useTerm(rest, use.start, rest.length) : condition ? useTerm(condition, 0, condition.length) : null;
  if (object === null) return isOrder ? null : frameOf(predicate);
  return { frame: 'suits', object, polarity: verb.negated !== (verb.lemma === 'avoid') ? 'denied' : 'affirmed', modality: isOrder || verb.modal !== 'can' ? 'recommended' : 'asserted', aspect: 'use' };
}

/** "Acme, Bolt and Cobalt use A in production": A is used by each of them. */
function usersOf(scene: Scene): ClauseDrawn | null {
  const { tokens, clause, subjects } = scene;
  if (!USER_VERB.has(clause.verb.lemma) || clause.verb.passive || clause.subject === null) return null;
  const rest = restOf(scene);
  const object = named(rest, 0, rest.length, subjects)[0];
  if (object === undefined || object.start > 2) return null;
  if (mentions(words(tokens, clause.subject.start, clause.subject.end), subjects).length > 0) return null;
  const users = tokens.slice(clause.subject.start, clause.subject.end);
  const referent = referentOf(subjects.find((s) => s.name === object.name) as Subject);
  const names = properNames(users);
  const verb = tokens.slice(clause.verb.start, clause.verb.end);
  const predicate = predicateOf(referent, clause.verb, verb, rest, scene.conditions, []);
  const drafts = (names.length > 0 ? names : [users]).map((user) => {
    const who = term(user, 0, user.length);
    const said = words(user, 0, user.length);
    const reading: FrameReading = { frame: 'used-by', object: who, polarity: clause.verb.negated ? 'denied' : 'affirmed', aspect: 'users' };
    const isSingle = names.length > 0;
    return draftOf(scene, predicate, reading, sentenceOf(said, verbWords(verb, isSingle), plain(rest)));
  });
  return { drafts, refused: null, last: [referent], owner: null, subjectText: '' };
}

/** The names of an enumeration ("Companies like Acme, Bolt Ltd and Cobalt"). */
export function properNames(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const out: Token[][] = [];
  let current: Token[] = [];
  for (const token of tokens) {
    const isName = token.pos === 'PROPN' || (current.length > 0 && token.pos === 'NUM') || (/^\p{Lu}/u.test(token.text) && token.pos !== 'DET' && token !== tokens[0]);
    if (isName) current.push(token);
    else {
      if (current.length > 0) out.push(current);
      current = [];
    }
  }
  if (current.length > 0) out.push(current);
  return out;
}

function textOf(scene: Scene, predicate: Predicate, subject: string, singular: boolean): string {
  const { tokens, clause, conditions } = scene;
  let verb: string;
  if (clause.verb.form === 'participle') {
    verb = predicate.passive ? `${predicate.referent.plural ? 'were' : 'was'} ${verbWords(predicate.verb, false)}` : predicate.referent.plural ? predicate.lemma : thirdPerson(predicate.lemma);
  } else verb = scene.denies ? denial(predicate, singular) : verbWords(predicate.verb, singular);
  const lead = clause.lead && !/compar|relative/i.test(words(tokens, clause.lead.start, clause.lead.end)) ? plain(tokens, clause.lead.start, clause.lead.end) : '';
  const keepsLead = lead !== '' && !/^(?:\w+ly|so|then|here|today|now|unlike .*)$/i.test(lead) && lead.length < 120;
  const tail = conditions.map((c) => lowerFirst(plain(c))).filter((c) => c !== '');
  const rest = singular && predicate.lemma === 'be' ? asOne(predicate) : singular ? plain(predicate.rest).replace(/\btheir\b/, 'its') : plain(predicate.rest);
  return sentenceOf(keepsLead ? `${lead},` : '', keepsLead ? lowerName(subject) : subject, verb, rest, tail.join(' '));
}

/** "is" → "is not", "supports" → "does not support". */
function denial(predicate: Predicate, singular: boolean): string {
  const said = verbWords(predicate.verb, singular);
  if (predicate.verb[0]?.pos === 'AUX') return said.replace(/^\S+/, '$& not');
  return `${singular || !predicate.referent.plural ? 'does' : 'do'} not ${predicate.lemma}`;
}

/** "are cheap cameras" said of one of them: "a cheap camera". */
function asOne(predicate: Predicate): string {
  const { rest, phrases: parts } = predicate;
  const first = parts.find((p) => p.kind !== 'adverb');
  const head = first?.kind === 'noun' ? (rest[first.head] as Token) : undefined;
  const said = plain(rest).replace(/\btheir\b/, 'its').replace(/^both\s+/i, '').replace(/^(?:two|three|four|five) of\b/i, 'one of').replace(/^the (two|three|four|five)\b/i, 'one of the $1');
  if (first === undefined || head === undefined || head.pos !== 'NOUN' || head.lower === head.lemma || !/s$/.test(head.lower) || /^(?:DET|NUM|PRON)$/.test((rest[first.start] as Token).pos) && (rest[first.start] as Token).lower !== 'both') return said;
  const one = said.replace(head.text, head.lemma);
  return `${/^[aeiou]/i.test(one) ? 'an' : 'a'} ${one}`;
}

const lowerName = (subject: string): string => (/^(?:The|A|An|This|These|It|They|You|We|Developers|With)\b/.test(subject) ? lowerFirst(subject) : subject);

function draftOf(scene: Scene, predicate: Predicate, read: FrameReading, text: string): Draft {
  // "Pupils can learn A in a week": the object is the subject itself; what is said of it is the verb.
  const isItself = read.object !== null && read.object.words.join(' ') === predicate.referent.name.toLowerCase();
  const reading: FrameReading = isItself ? { ...read, frame: read.frame === 'needs' ? 'does' : read.frame, object: { text: predicate.lemma, head: predicate.lemma, words: [predicate.lemma] } } : read;
  const { tokens, clause, start, label } = scene;
  const from = clause.kind === 'main' || clause.kind === 'reason' || clause.kind === 'contrast' ? (clause.subject?.start ?? clause.verb.start) : clause.kind === 'relative' ? clause.start : clause.start;
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
  }
  const used = reading.object?.text ?? '';
  for (const phrase of predicate.phrases) {
    const limit = qualifier(predicate.rest, phrase);
    if (limit && !used.toLowerCase().includes(limit.text.toLowerCase().replace(/^\S+\s+(?:(?:the|an?)\s+)?/, ''))) qualifiers.push(limit);
  }
  for (const condition of predicate.conditions) if (reading.frame !== 'suits' || !condition.includes(used)) qualifiers.push({ kind: 'condition', text: condition });
  // "Crew: 292 of 696 survived": the label says of whom the figure is.
  const range = clause.subject;
  if (reading.frame === 'measures' && label !== null && range !== null && tokens.slice(range.start, range.end).some((t) => t.pos === 'NUM')) qualifiers.push({ kind: 'condition', text: `for ${label}` });
  qualifiers.push(...scopes([...predicate.verb, ...predicate.rest]));
  return {
    start: start + first.start,
    end: start + lastToken.end,
    text,
    referent: predicate.referent,
    verb: predicate.lemma,
    reading,
    modality: reading.modality ?? modalityOf(predicate.modal, [...predicate.verb, ...predicate.rest.slice(0, 3)]),
    qualifiers,
    attribution: isFormerBelief(predicate) ? { holder: 'others', held: false } : scene.attribution,
    label,
  };
}
