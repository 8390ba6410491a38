// A clause becomes drafts by whom it speaks of: a name, a pronoun, nobody in particular, both of two; where that is not plain, a reason.
import type { Clause } from '../language/clause.js';
import { words } from '../language/phrase.js';
import type { Token } from '../language/tagging.js';
import { mentions } from '../subjects/mention.js';
import { agentless, avoidedBy, judgedDrafts, properNames, usersOf } from './agentless.js';
import { ofEach } from './both.js';
import { type ClauseDrawn, type Scene, named, restOf } from './scene.js';
import { draftsFor } from './clause-drafts.js';
import { isOutcome, outcome } from './outcome.js';
import type { Referent } from './predicate.js';
import { hasOwnSubject, isComplementOfBe, isOfSome } from './clause-list.js';
import { meansOfOthers, pointsOutside, tellsOfAuthor, withEach, withName, withThings } from './pointing.js';
import { isGenericPerson, resolveGeneric } from './generic-person.js';
import { possessive, referentOf } from './referent.js';
import type { Resolution, Topic } from './topic.js';
import { resolve } from './reference.js';
import { capital } from './wording.js';
import { afterExpletive, unclearClause } from './unread.js';
import { unsurpassed } from './unsurpassed.js';
import { isExpletive, isTimeOfDoing, takesTime } from './expletive.js';

export function clauseDrafts(scene: Scene, previous: readonly Referent[]): ClauseDrawn {
  const { tokens, clause, topic, subjects } = scene;
  const none = (refused: string | null, last: readonly Referent[] = []): ClauseDrawn => ({
    drafts: [],
    refused,
    last,
    owner: null,
    subjectText: '',
  });
  const range = clause.subject;
  const lowerSubject = range ? words(tokens, range.start, range.end).toLowerCase() : '';
  const unclear = topic.free ? null : unclearClause(scene, lowerSubject);
  if (unclear !== null) return none(unclear);
  const ofTwo = saidOfBoth(scene, previous);
  if (ofTwo !== null) return ofTwo;
  if (range !== null && (lowerSubject === 'there' || lowerSubject === 'here')) return agentless(scene, lowerSubject);
  if (lowerSubject === 'it' && isExpletive(scene)) return agentless(scene, 'it');
  // "It is easy to pick one, but when you begin, it is a pain": the picking is.
  const isPicked = lowerSubject === 'it' && !topic.free && clause.verb.lemma === 'be' && afterExpletive(scene);
  if (isPicked) return none('"it" has no clear antecedent');
  if (lowerSubject === 'it' && isTimeOfDoing(scene)) return agentless(scene, 'it');
  const taking = lowerSubject === 'it' ? takesTime(scene) : null;
  if (taking !== null) return clauseDrafts(taking, previous);
  if (/^(?:it|they)$/.test(lowerSubject) && !topic.free && isOfObject(tokens, clause))
    return none(`"${lowerSubject}" is something else`);
  // "It was the keel that broke": what is said stands in the clause that follows, of what stands before it.
  if (lowerSubject === 'it' && scene.isCleft) return none('"it" only points ahead');
  if (clause.kind === 'relative') {
    // What a relative clause says counts only where its antecedent is a subject of the audit, or what one was just said to be.
    const after = clause.connector === null || hasOwnSubject(tokens, clause);
    if (after || range === null) return none(null);
    // "the Model 3, a stove that burned peat": of one, not of all.
    // "The heir, called Ida, who ran it": a participle in front of the name is no part of it.
    if (!topic.free && /^(?:called|named|known)$/.test((tokens[range.start] as Token).lower)) return none(null);
    const isOne = /^an?$/.test((tokens[range.start] as Token).lower) && !isComplementOfBe(tokens, clause) && !topic.free;
    if (isOne) return none(null);
    // "The drop in fees that one sees is …": the drop, or the fees?
    const [inner, outer] = [tokens[range.start - 1], tokens[range.start - 2]];
    const isInner =
      !topic.free && clause.connector === 'that' && inner?.pos === 'ADP' && inner.lower !== 'of' && outer?.pos === 'NOUN';
    if (isInner) return none(null);
    // "The Arlo is a kettle that whistles": the Arlo does, not every kettle.
    const isOfKind = isOfSome(tokens, clause) && isComplementOfBe(tokens, clause);
    const isPredicative =
      previous.length > 0 && (isOfKind || mentions(words(tokens, range.start, range.end), subjects).length === 0);
    if (isOfKind && !isPredicative && !topic.free) return none(null);
    const resolution = isPredicative ? { referents: previous } : resolve(tokens, range.start, range.end, topic, subjects);
    if (!('referents' in resolution) || resolution.referents.length === 0) return none(null);
    if (isPredicative && !isComplementOfBe(tokens, clause)) return none(null);
    // "One of its strengths is the lid, which shuts": the lid does.
    if (isPredicative && !topic.free && previous.some((one) => /^(?:one|some|another)\b/i.test(one.text))) return none(null);
    if (!isPredicative && mentions(words(tokens, range.start, range.end), subjects).length === 0 && !topic.free)
      return none(null);
    return draftsFor(scene, resolution.referents, '');
  }
  if (isOutcome(scene)) {
    const said = outcome(scene, previous);
    return said === null ? none(null, previous) : draftsFor(said, previous, scene.previousSubject);
  }
  if (range === null) {
    const reason = topic.free ? null : (pointsOutside(tokens, clause) ?? meansOfOthers(tokens, clause));
    if (reason !== null) return none(reason);
    // "The two firms met, showing it in May": which two, stands elsewhere.
    const isOfThose =
      clause.kind === 'participle' && /^(?:the|these|those) (?:two|three|four|five)\b/i.test(scene.previousSubject);
    if (isOfThose && !topic.free && !previous.some(isNamedOut)) return none('no subject is named');
    if (previous.length > 0) return draftsFor(scene, previous, scene.previousSubject);
    // "Designed to last, not to shine.": of what, stands elsewhere.
    const head = tokens[clause.verb.head];
    const isReduced = clause.verb.start === 0 && clause.verb.end === 1 && head !== undefined && /ed$|ilt$|wn$/.test(head.lower);
    if (isReduced && !topic.free) return none('no finite verb');
    return agentless(scene, '');
  }
  if (!topic.free) {
    // "You can use it for soups": "it" is what the text before was about.
    const near = topic.owner ?? (topic.last.length === 1 ? (topic.last[0] as Referent) : null);
    const isNear = topic.last.length === 0 || topic.last.some((one) => one.name === near?.name);
    const only = isNear ? near : null;
    // "a child can use it" below the name of a model; "a firm, Holm Ltd, took it over" is of nobody in general.
    const isListed =
      topic.heading?.name === only?.name &&
      topic.last.length === 1 &&
      !tokens.slice(range.start, range.end).some((t) => t.pos === 'PROPN');
    const isHis = /^(?:his|her|its|their)\b/.test(lowerSubject);
    const isOthers = !isHis && (resolveGeneric(tokens, range.start, range.end) || USES.test(clause.verb.lemma));
    if (only !== null && isOthers && (topic.main.some((s) => s.name === only.name) || isListed)) {
      const settled = withName(tokens, clause, only);
      if (settled !== tokens) return clauseDrafts({ ...scene, tokens: settled }, previous);
    }
    const things = withThings(tokens, clause);
    if (things !== tokens) return clauseDrafts({ ...scene, tokens: things }, previous);
    // "Many cooks use them for soups": each of the two that the text before was about.
    const each = isOthers && previous.length === 0 ? withEach(tokens, clause, topic.last) : [];
    if (each.length > 0) {
      const drawn = each.map((own) => clauseDrafts({ ...scene, tokens: own }, previous));
      return { ...(drawn[0] as ClauseDrawn), drafts: drawn.flatMap(({ drafts }) => drafts), last: topic.last };
    }
    const reason = pointsOutside(tokens, clause) ?? (scene.conditions.some(tellsOfAuthor) ? 'the author’s own story' : null);
    if (reason !== null) return none(reason);
  }
  const best = topic.free ? null : unsurpassed(scene);
  if (best !== null) return best;
  // "Not every A is cheap", "few museums use A": a denial of some, which neither side of a question holds.
  if (
    /^(?:not (?:all|every|each|everyone|many)|(?:hardly|scarcely|almost) (?:any|no)|few|nobody|no one|nothing)\b/.test(
      lowerSubject,
    )
  )
    return none('denied only in part');
  const rest = tokens.slice(clause.rest.start, clause.rest.end);
  if (rest[0]?.lower === 'neither') {
    // "is neither cheap nor light": both are denied.
    const list = tokens.map((t, i) =>
      i >= clause.rest.start && i < clause.rest.end && t.lower === 'nor'
        ? { ...t, text: 'and', lower: 'and', lemma: 'and', pos: 'CCONJ' as const }
        : t,
    );
    const changed: Clause = {
      ...clause,
      verb: { ...clause.verb, negated: !clause.verb.negated },
      rest: { start: clause.rest.start + 1, end: clause.rest.end },
    };
    return clauseDrafts({ ...scene, tokens: list, clause: changed, denies: true }, previous);
  }
  const judged = isGenericPerson(tokens, range.start, range.end) ? judgedDrafts(scene) : null;
  if (judged !== null) return judged;
  if (/^(?:neither|none of|no)\b/.test(lowerSubject) && !clause.verb.negated) {
    // "Neither A nor B is", "None of the As are", "No A is".
    const from =
      range.start +
      (lowerSubject.startsWith('none of') ? 2 : lowerSubject.startsWith('no') && !lowerSubject.startsWith('none') ? 1 : 0);
    if (lowerSubject.startsWith('no') && mentions(words(tokens, from, range.end), subjects).length === 0)
      return none('denied of something else');
    const denied: Clause = { ...clause, verb: { ...clause.verb, negated: true }, subject: { start: from, end: range.end } };
    return clauseDrafts({ ...scene, clause: denied, denies: true }, previous);
  }
  // "This liquid, called hooch, is": the participle is no subject.
  if (!topic.free && /^(?:called|named|known|dubbed)\b/.test(lowerSubject)) return none('no subject is named');
  if (/^(?:he|she|it|they) and\b/.test(lowerSubject)) return none('a pronoun and another together');
  // "The day ended early, with a boat lost at sea."
  if (/^with(?:out)? /.test(lowerSubject)) return none('a phrase that hangs on another clause');
  const resolution = resolve(tokens, range.start, range.end, topic, subjects);
  if ('refused' in resolution) return none(resolution.refused);
  if (/^(?:it|they)$/.test(lowerSubject) && isBesideName(scene, resolution))
    return none(`"${lowerSubject}" has no clear antecedent`);
  if (/^(?:he|she|it)$/.test(lowerSubject) && isNamedAgain(scene, resolution)) return none(`"${lowerSubject}" is something else`);
  // "Acme and Bolt use A": the subject of the audit is the object.
  const isNamed = properNames(tokens.slice(range.start, range.end)).length > 0;
  const users = (!resolution.generic || isNamed ? usersOf(scene) : null) ?? (topic.free ? null : avoidedBy(scene));
  if (users !== null) return users;
  if (resolution.generic) return agentless(scene, words(tokens, range.start, range.end));
  // "A licence is required for A": A needs it.
  const needing = clause.verb.passive && /^(?:require|need)$/.test(clause.verb.lemma) ? neededFor(scene) : null;
  if (needing !== null) {
    const drawn = draftsFor(scene, [needing], words(tokens, range.start, range.end));
    return { ...drawn, drafts: drawn.drafts.map((draft) => ({ ...draft, referent: { ...draft.referent, part: null } })) };
  }
  if (resolution.context) {
    // "Cooks prefer A for soups", "Fewer steps are needed with A": the clause itself names whom it is about.
    const rest = restOf(scene);
    const names = [...new Set(named(rest, 0, rest.length, subjects).map((m) => m.name))];
    const only = names.length === 1 ? subjects.find((s) => s.name === names[0]) : undefined;
    const said = words(tokens, range.start, range.end);
    // "The saving depends on the price of wood" in the context of stoves is no fact of wood.
    const isRuled = resolution.referents.some((r) => subjects.some((s) => s.main && s.name === r.name));
    // "This price makes A a bargain": the price of A.
    if (/^this (?:page|article|guide|post|site|text|section|book|video|leaflet|chapter|review|list|table)$/i.test(said))
      return none('about the article itself', [{ name: said, part: null, text: capital(said), plural: false, own: true }]);
    const part = said.replace(/^this /i, '');
    const text = part === said ? said : `${possessive(only === undefined ? '' : only.name)} ${part}`;
    if (only !== undefined && (only.main || !isRuled))
      return draftsFor(scene, [{ name: only.name, part, text, plural: resolution.referents[0]?.plural ?? false }], said);
  }
  return draftsFor(scene, resolution.referents, words(tokens, range.start, range.end));
}

/** Whom "A licence is required for A" is about, with what is required as its part; null where the clause names nobody behind "for". */
function neededFor(scene: Scene): Referent | null {
  const { tokens, clause, subjects } = scene;
  const range = clause.subject;
  const rest = restOf(scene);
  const at = rest.findIndex((t) => t.lower === 'for');
  const whom = named(rest, 0, rest.length, subjects).find((one) => one.start === at + 1 || one.start === at + 2);
  const said = range === null ? '' : words(tokens, range.start, range.end);
  if (at < 0 || at > 1 || whom === undefined) return null;
  return { name: whom.name, part: said, text: capital(said), plural: tokens[clause.verb.start]?.lower === 'are' };
}

/** "Regular care is vital for both systems": the clause for each of the two that the text sets side by side; null where it names others. */
function saidOfBoth(scene: Scene, previous: readonly Referent[]): ClauseDrawn | null {
  const { tokens, clause, topic, subjects } = scene;
  const range = clause.subject;
  if (range !== null && mentions(words(tokens, range.start, range.end), subjects).length > 0) return null;
  const pair = topic.last.length === 2 ? topic.last : topic.main.map(referentOf);
  const apart: Topic = { ...topic, heading: null, owner: null };
  const drawn = ofEach(tokens, clause, topic, pair).map((one, i): ClauseDrawn => {
    const own: Scene = { ...scene, ...one, topic: apart };
    if (range === null || resolveGeneric(tokens, range.start, range.end)) return clauseDrafts(own, previous);
    const said = words(tokens, range.start, range.end);
    if (/^(?:it|they|this|that|these|those|there|here|which)$/i.test(said)) return { ...NONE, refused: 'no subject is named' };
    return draftsFor(own, [{ name: (pair[i] as Referent).name, part: said, text: capital(said), plural: true }], said);
  });
  return drawn.length === 0
    ? null
    : { ...(drawn[0] as ClauseDrawn), drafts: drawn.flatMap(({ drafts }) => drafts), last: topic.last };
}

/** Whether its words name it, and not only those in whose context it stands. */
const isNamedOut = ({ text }: Referent): boolean => !text.startsWith('With ');

const NONE: ClauseDrawn = { drafts: [], refused: null, last: [], owner: null, subjectText: '' };

/** "has an active club, but it is not as active": the club is. */
function isOfObject(tokens: readonly Token[], { subject, rest }: Clause): boolean {
  const before = tokens.slice(0, subject?.start ?? 0);
  const have = before.findLastIndex((t) => t.lemma === 'have' || t.lower === 'with');
  if (have < 0) return false;
  const own = tokens.slice(rest.start, rest.end);
  // "have rich soils, but they are not as deep as Leith's": the soils of Leith.
  const than = own.findIndex((t) => /^(?:as|than)$/.test(t.lower) && /^['’]s?$/.test(own.at(-1)?.lower ?? ''));
  // "has a large crew, but it is not as skilled": the crew is.
  const isContrast = before.at(-1)?.lower === 'but' && /^(?:an?)$/.test(before[have + 1]?.lower ?? '');
  const isLikened = own.some((t, i) => t.lower === 'as' && own[i + 1]?.pos === 'ADJ' && own[i + 2]?.lower === 'as');
  if (than >= 0 || (isContrast && isLikened)) return true;
  const said = new Set(before.slice(have).flatMap((t) => (t.pos === 'ADJ' ? [t.lower] : [])));
  return own.some((t) => t.pos === 'ADJ' && said.has(t.lower));
}

/** "With Lumo it is more": what it is stands elsewhere, and is said of what the words before it name. */
function isBesideName({ tokens, clause, topic, subjects }: Scene, resolution: Resolution): boolean {
  // "Between the two it is closer": the race is.
  if (!topic.free && clause.lead !== null && /^(?:between|among)$/.test((tokens[clause.lead.start] as Token).lower)) return true;
  const lead = clause.lead === null || topic.free ? [] : mentions(words(tokens, clause.lead.start, clause.lead.end), subjects);
  const referents = 'referents' in resolution ? resolution.referents : [];
  return (
    lead.length > 0 && referents.some(({ name, part }) => part !== null || lead.some(({ subject }) => subject.name !== name))
  );
}

/** "It saved Lumo": a pronoun never stands for what its own clause names. */
function isNamedAgain(scene: Scene, resolution: Resolution): boolean {
  const rest = restOf(scene);
  const names = new Set(named(rest, 0, rest.length, scene.subjects).map((one) => one.name));
  return 'referents' in resolution && resolution.referents.some((one) => one.part === null && names.has(one.name));
}

/** Verbs of what users do with a subject. */
const USES = /^(?:use|adopt|employ|choose|trust|deploy)$/;
