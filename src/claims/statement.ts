// A sentence becomes drafts: each clause that states a fact, of each subject that it speaks of, for each member of its lists.
import type { Clause } from '../language/clause.js';
import { words } from '../language/phrase.js';
import type { Token } from '../language/tagging.js';
import { distinctSubjects, mentions } from '../subjects/mention.js';
import type { Subject } from '../subjects/subject.js';
import { considered } from './advice.js';
import { aside } from './aside.js';
import { aboard, isOfAnother } from './aboard.js';
import type { Attribution } from './claim.js';
import { ARTICLE, type Scene } from './scene.js';
import { draftsFor } from './clause-drafts.js';
import type { Draft, Drawn } from './draft.js';
import { eventInClause, eventsOfGerunds, eventsOfNouns, isPastVerb } from './in-passing.js';
import { namedBy } from './naming.js';
import { objectOf } from './of-object.js';
import { eachOneOf } from './one-of.js';
import { hedged, outlookOf } from './outlook.js';
import type { Referent } from './predicate.js';
import { prepare } from './preparation.js';
import { REPORT, TAKE_VERB, USE_VERB } from './verb-class.js';
import { withOpening } from './clause-opening.js';
import { absorbed, conditionsOf, disagrees, trimmed } from './clause-list.js';
import { deniesReport, hasPronounBefore, isOfInner, isPronoun, namesIn, pluralsOf } from './clause-neighbours.js';
import { referentOf } from './referent.js';
import type { Topic } from './topic.js';
import { restated } from './tail.js';
import { speaker } from './speaker.js';
import { contentOf, presupposed } from './content.js';
import { withoutUnstated } from './unstated.js';
import { ESTIMATE, isInstruction, unworthy } from './worth.js';
import { before, isNextOrder, isOfPeople, ofSamePeople, upTo, upToColon } from './clause-end.js';
import { clauseDrafts } from './clause-subject.js';
import { resolveGeneric } from './generic-person.js';

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
