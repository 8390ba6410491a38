// A sentence becomes drafts: each clause that states a fact, of each subject that it speaks of, for each member of its lists.
import type { Clause } from '../language/clause.js';
import { phrases, words } from '../language/phrase.js';
import { quantities } from '../language/quantity.js';
import type { Token } from '../language/tagging.js';
import { distinctSubjects, mentions } from '../subjects/mention.js';
import type { Subject } from '../subjects/subject.js';
import { considered } from './advice.js';
import { aside } from './aside.js';
import { aboard, isOfAnother } from './aboard.js';
import { agentless, avoidedBy, judgedDrafts, properNames, usersOf } from './agentless.js';
import { ofEach } from './both.js';
import type { Attribution } from './claim.js';
import { ARTICLE, type ClauseDrawn, draftsFor, named, restOf, type Scene } from './clause-drafts.js';
import type { Draft, Drawn } from './draft.js';
import { eventInClause, eventsOfGerunds, eventsOfNouns, isPastVerb } from './in-passing.js';
import { namedBy } from './naming.js';
import { objectOf } from './of-object.js';
import { eachOneOf } from './one-of.js';
import { isOutcome, outcome } from './outcome.js';
import { hedged, outlookOf } from './outlook.js';
import type { Referent } from './predicate.js';
import { prepare, REPORT, TAKE_VERB, USE_VERB } from './preparation.js';
import { withOpening } from './clause-opening.js';
import { absorbed, conditionsOf, disagrees, hasOwnSubject, isComplementOfBe, trimmed, isOfSome } from './clause-list.js';
import { deniesReport, hasPronounBefore, isOfInner, isPronoun, namesIn, pluralsOf } from './clause-neighbours.js';
import { meansOfOthers, pointsOutside, tellsOfAuthor, withEach, withName, withThings } from './pointing.js';
import { isGenericPerson, possessive, referentOf, type Resolution, resolve, type Topic } from './reference.js';
import { capital } from './wording.js';
import { restated } from './tail.js';
import { speaker } from './speaker.js';
import { afterExpletive, unclearClause } from './unread.js';
import { contentOf, presupposed } from './content.js';
import { withoutUnstated } from './unstated.js';
import { unsurpassed } from './unsurpassed.js';
import { ESTIMATE, isInstruction, unworthy } from './worth.js';

/** The sentence `text.slice(start, end)` of a passage as drafts; offsets of the drafts count in `text`. */
export function statements(
  text: string,
  start: number,
  end: number,
  topic: Topic,
  subjects: readonly Subject[],
  label: string | null,
): Drawn {
  const sentence = text.slice(start, end);
  // "Allow two weeks for it", "For a big one, expect to pay £90": an order that says how much it is.
  if (!topic.free && ESTIMATE.test(sentence)) {
    const said = sentence.replace(
      /(^|, )(expect|allow|budget) /i,
      (_, before: string, verb: string) =>
        `${before}${before === '' ? 'You' : 'you'} ${/^expect$/i.test(verb) ? 'can' : 'should'} ${verb.toLowerCase()} `,
    );
    const drawn = statements(said, 0, said.length, topic, subjects, label);
    return { ...drawn, drafts: drawn.drafts.map((draft): Draft => ({ ...draft, start, end, modality: 'recommended' })) };
  }
  const { names, tokens: prepared, clauses } = prepare(sentence, subjects);
  const order = prepared.find((t) => t.pos === 'VERB' || USE_VERB.has(t.lemma))?.lemma ?? '';
  const isTaking = TAKE_VERB.has(order) && clauses.some(({ kind }) => kind === 'condition');
  const recommends = names.length > 0 && isInstruction(prepared) && (USE_VERB.has(order) || isTaking);
  const reason = unworthy(sentence, prepared, clauses, recommends);
  // What the sentence says in other words is of what those words name, whatever the text before was about.
  const apart: Topic = { ...topic, last: [], owner: null };
  const each = (said: readonly string[]): readonly Draft[] =>
    said
      .flatMap((one) => statements(one, 0, one.length, apart, subjects, label).drafts)
      .map((draft) => ({ ...draft, start, end }));
  const members = topic.free ? null : eachOneOf(sentence, names);
  const one = topic.free ? null : aside(sentence);
  const ones: Draft[] = each(members?.sentences ?? []).map((draft) =>
    members === null ? draft : { ...draft, start: start + members.start, end: start + members.end },
  );
  if (one !== null) ones.push(...each([one]));
  const given = topic.free ? null : presupposed(prepared);
  if (given !== null) ones.push(...each([sentence.slice(given.start, given.end)]));
  const content = topic.free || reason !== null ? null : contentOf(prepared, clauses, names, topic);
  if (content !== null && 'refused' in content)
    return { drafts: ones, refused: content.refused, last: topic.last, owner: topic.owner };
  if (content !== null) {
    const drawn = statements(text, start + content.at, end, content.topic, subjects, label);
    return drawn.drafts.length > 0 ? drawn : { ...drawn, last: topic.last };
  }
  if (reason !== null) {
    // "Don't worry about the noise: the kettle is quiet": an order, and what is so.
    const colon = topic.free ? -1 : sentence.search(/(?<=[\p{L})]): (?=\p{L})/u);
    const isAddressed = reason === 'instruction to the reader' || reason === 'talk to the reader';
    if (colon > 0 && isAddressed && sentence.slice(colon).split(' ').length > 4) {
      const behind = statements(
        text,
        start + colon + 2,
        end,
        { ...topic, last: [], fact: null, names: new Set() },
        subjects,
        label,
      );
      if (behind.drafts.length > 0) return behind;
    }
    const advice = reason === 'instruction to the reader' && !topic.free ? each(considered(prepared, clauses)) : [];
    const drafts = [...ones, ...advice.map((draft): Draft => ({ ...draft, modality: 'recommended' }))];
    // "Many cooks are torn between A and B. Both have …": the two of which the reader was told.
    const two = distinctSubjects(sentence, subjects).filter(({ main }) => main);
    const last = /^talk/.test(reason) && two.length === 2 ? two.map(referentOf) : topic.last;
    return { drafts, refused: drafts.length === 0 ? reason : null, last, owner: topic.owner };
  }
  if (ones.length > 1 && /^\S+ of the\b/.test(sentence))
    return { drafts: ones, refused: null, last: ones.map(({ referent }) => referent), owner: null };
  // "It was Ida Holm who founded the inn": all that it says is said of her.
  if (one !== null && /^It /.test(sentence) && ones.length > 0)
    return { drafts: ones, refused: null, last: ones.map(({ referent }) => referent), owner: null };
  const opened = topic.free ? clauses : withoutUnstated(prepared, withOpening(prepared, clauses));
  const list = absorbed(prepared, opened, subjects).flatMap((clause) => {
    const again = topic.free ? null : restated(prepared, clause);
    return [trimmed(prepared, clause, !topic.free), ...(again === null ? [] : [trimmed(prepared, again, false)])];
  });
  // "A boat that lasts and costs less is wise. It saves money": what is spoken of was not read.
  const isUnread = !topic.free && list.length > 0 && list.every(({ kind }) => kind === 'relative');
  if (list.length === 0 || isUnread)
    return {
      drafts: ones,
      refused: ones.length > 0 ? null : 'no statement',
      last: isUnread ? [] : topic.last,
      owner: topic.owner,
    };
  const drafts: Draft[] = [];
  let last: readonly Referent[] = topic.last;
  let owner = topic.owner;
  const known = new Set(subjects.map((s) => s.name));
  let previous: readonly Referent[] = [];
  let previousSubject = '';
  let refused: string | null = null;
  let isLost = false;
  let isUnsaid = false;
  let isPast = false;
  let attribution: Attribution = ARTICLE;
  let hedge: Clause | null = null;
  let people: Clause | null = null;
  for (let i = 0; i < list.length; i++) {
    const read = list[i] as Clause;
    if (read.kind === 'condition') continue;
    // "not because it is cheap": denied.
    if (!topic.free && read.kind === 'reason' && prepared[read.start - 1]?.lower === 'not') continue;
    const shared: ReturnType<typeof ofSamePeople> = people === null ? null : ofSamePeople(prepared, read, people);
    const clause: Clause = upToColon(prepared, list[i + 1], upTo(prepared, list.slice(i + 1), shared?.clause ?? read));
    const tokens: readonly Token[] = shared?.tokens ?? prepared;
    const next = list[i + 1];
    // "Nobody would say that X is … or that Y is": what is not said is no claim.
    if (isUnsaid && (clause.connector === 'that' || clause.subject === null)) continue;
    isUnsaid = !topic.free && next?.connector === 'that' && next.kind === 'main' && deniesReport(tokens, clause);
    if (isUnsaid) {
      refused ??= 'said not to be so';
      isLost = true;
      continue;
    }
    // "The manual says that X is …": what is said is the claim, the speaker its attribution.
    if (next?.connector === 'that' && next.kind === 'main' && REPORT.has(clause.verb.lemma)) {
      if (
        !topic.free &&
        isMeaning(tokens, clause, next) &&
        mentions(words(tokens, next.start, next.end), subjects).length === 0
      ) {
        refused ??= 'what it means stands elsewhere';
        isLost = true;
        i++;
        continue;
      }
      // "You may find that it is loud": as sure as that.
      const mayBe = !topic.free && clause.subject !== null && /^(?:may|might|could)$/.test(clause.verb.modal ?? '');
      if (mayBe && resolveGeneric(tokens, clause.subject.start, clause.subject.end)) hedge = clause;
      else attribution = speaker(tokens, clause, previousSubject);
      continue;
    }
    // "It is possible that X is …": how sure it is stands in front; "It is unlikely that X is …" does not state it.
    const outlook = next?.connector === 'that' ? outlookOf(tokens, clause) : null;
    if (outlook === 'denied') {
      refused ??= 'said not to be so';
      i++;
      isLost = true;
      continue;
    }
    if (outlook !== null) {
      hedge = outlook === 'hedged' ? clause : null;
      continue;
    }
    const source =
      clause.lead === null ? null : /^according to (?:the )?([^,]+)/i.exec(words(tokens, clause.lead.start, clause.lead.end));
    if (source && !/^(?:their|its|your|our|my|his|her|this|that|these)\b/i.test(source[1] as string))
      attribution = { holder: source[1] as string, held: true };
    // "He says that A is light; B is heavy": the second half is the article's own.
    if (!topic.free && attribution !== ARTICLE && tokens[(clause.subject?.start ?? clause.start) - 1]?.text === ';')
      attribution = ARTICLE;
    const conditions = conditionsOf(tokens, list, i);
    const scene: Scene = {
      text,
      start,
      tokens,
      clause,
      conditions,
      topic: {
        ...topic,
        last: previous.length > 0 ? previous : topic.last,
        fresh: previous.length > 0,
        owner,
        names: new Set([
          ...(topic.names ?? []),
          ...namesIn(tokens.slice(0, clause.subject?.start ?? clause.start), subjects, topic.people),
        ]),
        plurals: pluralsOf(previous.length > 0 ? tokens.slice(0, clause.subject?.start ?? clause.start) : [], topic.plurals),
      },
      subjects,
      label,
      attribution,
      previousSubject,
      // "It is a tool that …" says what it is; "It was the keel that …" points to the keel.
      isPast: isPast || isPastVerb(tokens, clause.kind === 'participle' && i === 0 ? (next ?? clause) : clause),
      isCleft:
        next?.kind === 'relative' &&
        clause.verb.lemma === 'be' &&
        (next.connector === 'who' ||
          /^(?:the|this|that|these|those|his|her|their)$/.test(tokens[clause.rest.start]?.lower ?? '') ||
          tokens[clause.rest.start]?.pos === 'PROPN'),
    };
    // "is owned by the family: her niece, Ida Holm, | has led it": whose verb it is stands behind the colon.
    const isBehindColon =
      clause.kind === 'main' &&
      clause.subject === null &&
      tokens.slice(list[i - 1]?.verb.end ?? clause.verb.start, clause.verb.start).some((t) => t.text === ':');
    if (isBehindColon && !topic.free) continue;
    // "makes the saw start and run": a bare verb that its subject does not go with belongs to another one.
    const isForeign =
      clause.kind === 'main' && clause.subject === null && !topic.free && disagrees(tokens, clause, list[i - 1], previous);
    // ", so measure first": an order.
    const isSo =
      clause.kind === 'main' && clause.subject === null && clause.verb.form === 'finite' && before(tokens, clause) === 'so';
    if (isForeign || (isSo && !topic.free) || isNextOrder(tokens, list, i) || (!topic.free && isOfInner(tokens, clauses, clause)))
      continue;
    // What a refused clause is about, the next one that shares its subject is about too, and so may be one about "it".
    const isShared = clause.subject === null || (!topic.free && isPronoun(tokens, clause) && !hasPronounBefore(tokens, clause));
    if (clause.kind === 'main' && isShared && isLost) continue;
    if (clause.verb.form === 'finite') isPast = isPastVerb(tokens, clause);
    const object = topic.free || clause.kind !== 'relative' ? null : objectOf(tokens, clause, list[i - 1], previous);
    const drawn = object === null ? clauseDrafts(scene, previous) : draftsFor(scene, [object], '');
    if (drawn.refused !== null) refused ??= drawn.refused;
    drafts.push(...(hedge === null ? drawn.drafts : drawn.drafts.map((draft) => hedged(draft, tokens, hedge as Clause, start))));
    hedge = null;
    if (!topic.free) drafts.push(...inPassing(scene, drawn.last, list, i));
    if (clause.kind === 'main') isLost = drawn.last.length === 0;
    if (clause.kind === 'main' && drawn.last.length === 0) previous = [];
    if (clause.kind !== 'relative' && clause.kind !== 'participle' && drawn.last.length > 0) {
      previous = topic.free || list[i + 1]?.kind === 'participle' ? drawn.last : (drawn.shared ?? drawn.last);
      // "the seams leaked, whereas Lumo stayed dry": what the sentence is about stands before.
      const isBeside =
        clause.kind === 'contrast' && !topic.free && list.slice(0, i).some(({ kind }) => kind === 'main') && isOwnThing(last);
      if ((clause.kind === 'main' || clause.kind === 'contrast') && !isBeside) {
        const called = topic.free ? namedBy(tokens, clause) : null;
        last = called === null ? drawn.last : [called];
        const only = drawn.last[0];
        if (drawn.last.length === 1 && only && known.has(only.name))
          owner = {
            ...only,
            part: null,
            text: isOwn(only) ? only.text : ownText(only.name, subjects),
            plural: isOwn(only) ? only.plural : isCommon(only.name),
          };
        else if (drawn.last.length > 1) owner = null;
      }
    }
    previousSubject = drawn.subjectText || previousSubject;
    if (clause.kind === 'main') people = isOfPeople(tokens, clause) ? clause : null;
  }
  if (!topic.free && !/\?\s*$/.test(sentence)) drafts.push(...eventsOfNouns(sentence, start, names));
  drafts.push(...ones);
  if (!isOfAnother(prepared, names, owner)) drafts.push(...aboard(sentence, start, topic, owner, attribution));
  return { drafts, refused: drafts.length === 0 ? (refused ?? 'no statement') : null, last, owner };
}

/** A thing that is no subject of the audit, or that is spoken of with one. */
const isOwnThing = ([one, ...more]: readonly Referent[]): boolean =>
  one !== undefined && more.length === 0 && (one.own === true || one.text.startsWith('With '));

/** "This longer life means you replace it less": with what it is so stands in the sentence before. */
const isMeaning = (tokens: readonly Token[], { subject, verb }: Clause, next: Clause): boolean =>
  verb.lemma === 'mean' &&
  subject !== null &&
  /^(?:this|that|these|those|such)$/.test((tokens[subject.start] as Token).lower) &&
  next.subject !== null &&
  resolveGeneric(tokens, next.subject.start, next.subject.end);

/** "It stays cool, but a pan that stood on it is hot": what the next clause is about is no part of this one. */
function upTo(tokens: readonly Token[], later: readonly Clause[], clause: Clause): Clause {
  const at =
    later.find(({ kind, subject }) => subject !== null && (kind === 'main' || kind === 'contrast'))?.subject?.start ?? -1;
  const isJoined = /^(?:but|and|,)$/.test(tokens[at - 1]?.lower ?? '');
  return isJoined && at > clause.rest.start && at < clause.rest.end
    ? { ...clause, rest: { start: clause.rest.start, end: at } }
    : clause;
}

/** "is owned by the family: her niece, Ida Holm, | has led it": the subject of the next clause stands behind the colon. */
function upToColon(tokens: readonly Token[], next: Clause | undefined, clause: Clause): Clause {
  const at = tokens.findIndex((t, i) => t.text === ':' && i > clause.rest.start && i < clause.rest.end);
  return at > 0 && next?.kind === 'main' && next.subject === null
    ? { ...clause, rest: { start: clause.rest.start, end: at } }
    : clause;
}

/** Whether nobody in particular does it, and its verb may have a second one beside it. */
const isOfPeople = (tokens: readonly Token[], { subject }: Clause): boolean =>
  subject !== null &&
  !/^(?:his|her|its|their|my|our|your|one)$/.test((tokens[subject.start] as Token).lower) &&
  resolveGeneric(tokens, subject.start, subject.end);

/** "A thief can open it and steal the keys": the second verb is of the thief as well, with the modal of the first. */
function ofSamePeople(
  tokens: readonly Token[],
  clause: Clause,
  before: Clause,
): { readonly tokens: readonly Token[]; readonly clause: Clause } | null {
  const head = tokens[clause.verb.start] as Token;
  if (clause.kind !== 'main' || clause.subject !== null || clause.verb.form !== 'finite') return null;
  const modal = head.lower === head.lemma ? before.verb.modal : null;
  if (modal === null || clause.verb.modal !== null) return { tokens, clause: { ...clause, subject: before.subject } };
  const said = `${modal} ${head.text}`;
  const merged = tokens.map((t, i) => (i === clause.verb.start ? { ...t, text: said, lower: said.toLowerCase() } : t));
  return { tokens: merged, clause: { ...clause, subject: before.subject, verb: { ...clause.verb, modal } } };
}

/** "Take A if it rains; otherwise, take B": a second order to the reader is no deed of what the first is about. */
function isNextOrder(tokens: readonly Token[], list: readonly Clause[], at: number): boolean {
  const isOrder = (clause: Clause | undefined): boolean =>
    clause?.kind === 'main' &&
    clause.subject === null &&
    clause.verb.form === 'finite' &&
    clause.verb.modal === null &&
    tokens[clause.verb.start]?.lower === clause.verb.lemma;
  return isOrder(list[at]) && list.slice(0, at).some((clause) => isOrder(clause)) && /^[;,.]$/.test(before(tokens, list[at]));
}

/** The word before a clause, linking adverbs aside. */
function before(tokens: readonly Token[], clause: Clause | undefined): string {
  let at = (clause?.verb.start ?? 0) - 1;
  while (at > 0 && /^(?:otherwise|else|instead|then)$/.test((tokens[at] as Token).lower)) at--;
  return tokens[at]?.text ?? '';
}

/** The dated events that the clauses around clause `at` and its own adverbials take as given. */
function inPassing(scene: Scene, referents: readonly Referent[], list: readonly Clause[], at: number): readonly Draft[] {
  const next = list.findIndex((clause, i) => i > at && clause.kind !== 'condition');
  const [only, ...more] = referents;
  // "When the hall opened in 1911, it had …": what stands before the first clause as well.
  const opening = list.slice(0, at).every(({ kind }) => kind === 'condition') ? list.slice(0, at) : [];
  return [
    ...[...opening, ...list.slice(at + 1, next < 0 ? list.length : next)].flatMap((clause) =>
      eventInClause(scene, clause, referents),
    ),
    ...(only === undefined || more.length > 0 || !isOwn(only) ? [] : eventsOfGerunds(scene, only)),
  ];
}

/** Whether a referent's text names the subject itself, not a part or a number of things in its context. */
const isOwn = ({ part, text }: Referent): boolean => part === null && !text.startsWith('With ');

const isCommon = (name: string): boolean => name === name.toLowerCase();

const ownText = (name: string, subjects: readonly Subject[]): string => {
  const subject = subjects.find((s) => s.name === name);
  return subject ? referentOf(subject).text : name;
};

/** "It takes two hours to fill the tank": said of what is filled. */
function isTimeOfDoing({ tokens, clause, subjects }: Scene): boolean {
  if (!/^(?:take|cost)$/.test(clause.verb.lemma)) return false;
  const rest = tokens.slice(clause.rest.start, clause.rest.end);
  const to = rest.findIndex((t, i) => t.lower === 'to' && rest[i + 1]?.pos === 'VERB');
  const figure = to < 0 ? undefined : quantities(words(rest, 0, to))[0];
  return figure !== undefined && figure.start === 0 && mentions(words(rest, to, rest.length), subjects).length === 1;
}

/** "It took the ferry two hours to sink": the ferry took two hours. */
function takesTime(scene: Scene): Scene | null {
  const { tokens, clause, subjects } = scene;
  const figure = tokens.findIndex((t, i) => i >= clause.rest.start && i < clause.rest.end && t.pos === 'NUM');
  if (clause.verb.lemma !== 'take' || figure <= clause.rest.start) return null;
  const subject = { start: clause.rest.start, end: figure };
  const isTimed = tokens.slice(figure, clause.rest.end).some((t) => t.lower === 'to');
  if (!isTimed || mentions(words(tokens, subject.start, subject.end), subjects).length !== 1) return null;
  return { ...scene, clause: { ...clause, subject, rest: { start: figure, end: clause.rest.end } } };
}

function clauseDrafts(scene: Scene, previous: readonly Referent[]): ClauseDrawn {
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

const NONE: ClauseDrawn = { drafts: [], refused: null, last: [], owner: null, subjectText: '' };

/** "has an active club, but it is not as active": the club is. */
function isOfObject(tokens: readonly Token[], { subject, rest }: Clause): boolean {
  const before = tokens.slice(0, subject?.start ?? 0);
  const have = before.findLastIndex((t) => t.lemma === 'have' || t.lower === 'with');
  if (have < 0) return false;
  const said = new Set(before.slice(have).flatMap((t) => (t.pos === 'ADJ' ? [t.lower] : [])));
  return tokens.slice(rest.start, rest.end).some((t) => t.pos === 'ADJ' && said.has(t.lower));
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

/** "you", "many cooks": nobody in particular does it. */
const resolveGeneric = (tokens: readonly Token[], from: number, to: number): boolean =>
  (to - from === 1 && /^(?:you|we|one|people|anyone|everyone)$/.test((tokens[from] as Token).lower)) ||
  isGenericPerson(tokens, from, to);

/** Verbs of what users do with a subject. */
const USES = /^(?:use|adopt|employ|choose|trust|deploy)$/;

function isExpletive(scene: Scene): boolean {
  const { tokens, clause } = scene;
  // "It was a relief to find A": the finding was.
  const said = tokens.slice(clause.rest.start, clause.rest.end);
  const judged = said.findIndex((t) =>
    /^(?:relief|pain|pleasure|joy|shame|surprise|mistake|challenge|delight|honour|honor|hassle)$/.test(t.lower),
  );
  if (clause.verb.lemma === 'be' && judged > 0 && judged < 4 && said[judged + 1]?.lower === 'to') return !scene.topic.free;
  if (
    clause.verb.lemma !== 'be' &&
    clause.verb.lemma !== 'take' &&
    clause.verb.lemma !== 'become' &&
    clause.verb.lemma !== 'make'
  )
    return false;
  const parts = phrases(tokens, clause.rest.start, clause.rest.end).filter((p) => p.kind !== 'adverb');
  // "It is easy to carve": what is carved is "it".
  const infinitive = parts[1];
  if (infinitive?.kind === 'infinitive' && infinitive.head >= infinitive.end - 1 && parts.length === 2) return false;
  return (
    parts[0]?.kind === 'adjective' &&
    // "It is still the cheapest to run": a thing is.
    !tokens.slice(clause.rest.start, parts[0].end).some((t) => t.lower === 'the') &&
    parts.some(
      (p, i) =>
        i > 0 && i < 4 && (p.kind === 'infinitive' || (p.kind === 'clause' && (tokens[p.start] as Token).lower === 'that')),
    )
  );
}
