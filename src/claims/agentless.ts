// A clause whose grammatical subject is nobody in particular ("you", "chefs", "there is", an order) is about the subject of the audit
// that it names, or that the heading names.
import type { Range, VerbGroup } from '../language/clause.js';
import { words } from '../language/phrase.js';
import { quantities } from '../language/quantity.js';
import type { Token } from '../language/tagging.js';
import { mentions } from '../subjects/mention.js';
import type { Subject } from '../subjects/subject.js';
import { textOf } from './claim-text.js';
import { adverbsBefore, type ClauseDrawn, named, restOf, type Scene, timeOf } from './scene.js';
import { counted } from './counted-subject.js';
import { draftOf } from './predicate-draft.js';
import { draftsFor } from './clause-drafts.js';
import type { Draft } from './draft.js';
import { members } from './enumeration.js';
import { frameOf } from './frames/frames.js';
import { useTerm } from './frames/suits.js';
import { noDifference } from './level.js';
import { type FrameReading, type Predicate, predicateOf, type Referent } from './predicate.js';
import { TAKE_VERB, USE_VERB } from './verb-class.js';
import { qualifier } from './qualifier.js';
import { inside, referentOf } from './referent.js';
import { term } from './term.js';
import { brokenOff } from './wholeness.js';
import { lowerFirst, plain, sentenceOf, verbWords } from './wording.js';

const USER_VERB = new Set(['use', 'adopt', 'employ', 'choose', 'trust', 'utilize', 'utilise', 'rely', 'deploy', 'run']);

const JUDGE_VERB = new Set(['consider', 'call', 'find', 'deem', 'regard', 'see', 'rate']);

/** Clauses whose grammatical subject is nobody in particular: they are about the subject that they name, or that the heading names. */
export function agentless(scene: Scene, subjectText: string): ClauseDrawn {
  const { tokens, clause, topic, subjects, conditions } = scene;
  // A sentence that stands alone is compared as a whole: there a piece of it still tells on which side it stands.
  const broken = scene.topic.free ? null : brokenOff(tokens, clause);
  if (broken !== null) return { drafts: [], refused: broken, last: [], owner: null, subjectText };
  const rest = restOf(scene);
  const verb = [...adverbsBefore(scene), ...tokens.slice(clause.verb.start, clause.verb.end)];
  const inRest = named(rest, 0, rest.length, subjects);
  const lead = clause.lead ? tokens.slice(clause.lead.start, clause.lead.end) : [];
  const inLead = named(lead, 0, lead.length, subjects);
  const inConditions = conditions.flatMap((c) => named(c, 0, c.length, subjects));
  const isMain = (one: { name: string }) => subjects.some((s) => (s.main || s.kindOf !== null) && s.name === one.name);
  // "You burn 200 kg of wood" under "Running costs of the stove": what the heading is about comes before a thing that it uses.
  const ruled = topic.heading?.main === true && ![...inRest, ...inLead, ...inConditions].some(isMain) && subjectText !== 'there';
  const about = [inRest, inLead, subjectText === 'there' ? [] : inConditions];
  const chosen = ruled ? [] : (about.find((found) => found.length > 0) ?? []);
  const names = [...new Set(chosen.map((m) => m.name))];
  const drafts: Draft[] = [];
  if (names.length === 0) {
    const isRuling = topic.free || subjects.some((s) => s.name === topic.owner?.name && (s.main || s.kindOf !== null));
    const owner = topic.heading ? referentOf(topic.heading) : isRuling ? topic.owner : null;
    const advised = subjectText === 'it' && !topic.free ? advisedOf(scene) : null;
    if (advised !== null) return advised;
    if (owner === null || subjectText === 'it') {
      if (!topic.free || (clause.subject === null && clause.verb.start === 0))
        return {
          drafts,
          refused: clause.subject === null ? 'instruction to the reader' : 'no subject is named',
          last: [],
          owner: null,
          subjectText,
        };
      const range = clause.subject;
      if (range === null) return { drafts, refused: 'no subject is named', last: [], owner: null, subjectText };
      const own: Referent = {
        name: words(tokens, range.start, range.end).replace(/^(?:the|an?)\s+/i, ''),
        part: null,
        text: words(tokens, range.start, range.end),
        // The verb tells: "Cooks like it", "Holm (writer) likes it", "There is a lamp".
        plural: !/^(?:is|was|has|does|['’]s)$|[^s]s$/.test((tokens[clause.verb.start] as Token).lower),
      };
      return draftsFor(scene, [own], subjectText);
    }
    const isOrder = clause.subject === null;
    if (isOrder) return { drafts, refused: 'instruction to the reader', last: [], owner: null, subjectText };
    // "I had trouble", "we ended up with it" are the author's days; "we need it" is said of anyone.
    const isAuthor =
      /^i$/i.test(subjectText) ||
      (/^we$/i.test(subjectText) && /ed$|^(?:had|was|were|did|got)$/.test((tokens[clause.verb.head] as Token).lower));
    // "We would fit one anywhere", "we sell spares": the author or the firm; what "we" need or can do, anyone does.
    const isOurs =
      !topic.free &&
      /^we$/i.test(subjectText) &&
      !/^(?:need|have|can|use|get|see|know)$/.test(clause.verb.modal ?? clause.verb.lemma);
    if (isAuthor || isOurs) return { drafts, refused: 'told of the author', last: [owner], owner: null, subjectText };
    for (const member of members(rest)) {
      const predicate = predicateOf(owner, clause.verb, verb, member, conditions, [], timeOf(scene));
      const read = (subjectText === 'there' ? existence(predicate) : counted(predicate, subjectText)) ?? frameOf(predicate);
      if (read === null) continue;
      const reading = ofPeople(read, tokens, clause.subject);
      const isName = clause.subject !== null && tokens[clause.subject.start]?.pos === 'PROPN';
      const who = isName ? subjectText : lowerFirst(subjectText);
      drafts.push(draftOf(scene, predicate, reading, textOf(scene, predicate, `With ${inside(owner)}, ${who}`, false)));
    }
    const isSomebody = clause.subject !== null && !/^(?:there|it)$/.test(subjectText) && drafts.length > 0;
    const said = { name: owner.name, part: null, text: `With ${inside(owner)}, ${lowerFirst(subjectText)}`, plural: true };
    return {
      drafts,
      refused: drafts.length === 0 ? 'nothing is said of the subject' : null,
      last: [owner],
      owner: null,
      subjectText,
      ...(isSomebody ? { shared: [said] } : {}),
    };
  }
  // "Expect to pay £40 for A": what it costs is said, not ordered.
  const isExpected =
    clause.subject === null &&
    /^(?:expect|allow|budget)$/.test(clause.verb.lemma) &&
    quantities(words(rest, 0, rest.length)).length === 1;
  const last = inRest.at(-1);
  const isTaking =
    clause.subject === null &&
    TAKE_VERB.has(clause.verb.lemma) &&
    conditions.length > 0 &&
    rest.slice(last?.end ?? 0).every((t) => t.pos === 'PUNCT');
  // "or switch to A": an order, or what is left of one.
  if (
    clause.subject === null &&
    !topic.free &&
    clause.verb.form === 'finite' &&
    !USE_VERB.has(clause.verb.lemma) &&
    !isExpected &&
    !isTaking
  )
    return { drafts, refused: 'instruction to the reader', last: [], owner: null, subjectText };
  const isUse = (USE_VERB.has(clause.verb.lemma) || isTaking) && inRest.length > 0 && (inRest[0] as { start: number }).start <= 3;
  const referents = names.map((name) => referentOf(subjects.find((s) => s.name === name) as Subject));
  for (const referent of isUse ? referents.slice(0, 1) : referents.slice(0, 2)) {
    for (const member of members(rest)) {
      const predicate = predicateOf(referent, clause.verb, verb, member, conditions, named(member, 0, member.length, subjects));
      const reading = isUse
        ? recommendation(predicate, clause.verb, clause.subject === null)
        : subjectText === 'there'
          ? (noDifference(predicate) ?? existence(predicate))
          : (counted(predicate, subjectText) ?? frameOf(predicate));
      if (reading === null) continue;
      drafts.push(
        draftOf(
          scene,
          predicate,
          reading,
          textOf(
            scene,
            predicate,
            isExpected ? 'You can' : subjectText === 'it' ? 'It' : subjectText || lowerSubjectOf(scene),
            false,
          ),
        ),
      );
    }
  }
  return {
    drafts,
    refused: drafts.length === 0 ? 'nothing is said of the subject' : null,
    last: referents,
    owner: null,
    subjectText,
  };
}

/** "It is wise to compare prices before buying": said of the prices; null where the clause points to what stands elsewhere. */
function advisedOf(scene: Scene): ClauseDrawn | null {
  const { clause } = scene;
  const rest = restOf(scene);
  const to = rest.findIndex((t) => t.lower === 'to');
  const isAdvice =
    /^(?:essential|important|necessary|advisable|crucial|vital|wise|sensible|recommended|preferred|better|best)$/.test(
      rest[to - 1]?.lower ?? '',
    );
  if (clause.verb.lemma !== 'be' && !clause.verb.passive) return null;
  if (to < 0 || to > 2 || !isAdvice || clause.verb.negated || rest.some((t) => POINTER.test(t.lower))) return null;
  const end = rest.findIndex((t, i) => i > to + 1 && t.pos === 'NOUN');
  if (end < 0) return null;
  let from = end;
  while (from > to + 2 && /^(?:NOUN|PROPN|ADJ)$/.test((rest[from - 1] as Token).pos)) from--;
  let last = end;
  while (/^(?:NOUN|PROPN)$/.test(rest[last + 1]?.pos ?? '')) last++;
  const own: Referent = { name: words(rest, from, last + 1), part: null, text: 'It', plural: false, own: true };
  const drawn = draftsFor(scene, [own], 'It');
  return { ...drawn, drafts: drawn.drafts.map((draft): Draft => ({ ...draft, modality: 'recommended' })), last: [] };
}

const POINTER = /^(?:it|them|this|that|these|those|both|two|former|latter|difference|differences|he|she|they)$/;

/** "There is no lift in A": A has none. "There are As without a lift": some have none. */
function existence(predicate: Predicate): FrameReading | null {
  const first = predicate.phrases.find((p) => p.kind === 'noun');
  const own = predicate.others[0];
  const having = predicate.phrases.find((p) => /^with(?:out)?$/.test(p.preposition ?? ''));
  if (own?.name === predicate.referent.name && own.start <= 1 && having?.start === own.end) {
    const had = term(predicate.rest, having.start + 1, having.end, having.head);
    const isWith = (having.preposition === 'with') !== predicate.negated;
    return had && { frame: 'has', object: had, polarity: isWith ? 'affirmed' : 'denied', aspect: had.head };
  }
  const object = first ? term(predicate.rest, first.start, first.end, first.head) : null;
  // "there is the survey": points at something.
  if (
    first === undefined ||
    object === null ||
    /^(?:the|this|that|these|those)$/.test((predicate.rest[first.start] as Token).lower)
  )
    return null;
  // "There were 40 guests aboard A": how many there were.
  const [figure] = quantities(words(predicate.rest, first.start, first.end));
  if (figure?.start === 0 && !predicate.negated)
    return {
      frame: 'measures',
      object: { ...object, words: object.words.filter((w) => !/\d/.test(w)) },
      quantity: figure.quantity,
      polarity: 'affirmed',
      aspect: object.head,
    };
  const isNone = predicate.negated !== /^(?:no|hardly|few|little)$/.test((predicate.rest[first.start] as Token).lower);
  return { frame: 'has', object, polarity: isNone ? 'denied' : 'affirmed', aspect: object.head };
}

/** What people measure or rank is theirs, not the owner's: "With A, adults pay 5 euros" is a price for adults. */
function ofPeople(reading: FrameReading, tokens: readonly Token[], subject: Range | null): FrameReading {
  const who = subject === null ? null : term(tokens, subject.start, subject.end);
  if (who === null) return reading;
  if (reading.ordering) return { ...reading, ordering: { ...reading.ordering, left: who.text } };
  if (reading.frame !== 'measures' || reading.object === null) return reading;
  return {
    ...reading,
    object: {
      ...reading.object,
      words: [...new Set([...reading.object.words, ...who.words])].filter((w) => !/^[\d.,]+$/.test(w)),
    },
  };
}

const lowerSubjectOf = (scene: Scene): string =>
  scene.clause.subject ? words(scene.tokens, scene.clause.subject.start, scene.clause.subject.end) : '';

/** "Use A for B", "Don't use A when B", "choose A if B": A suits B, or does not. */
function recommendation(predicate: Predicate, verb: VerbGroup, isOrder: boolean): FrameReading | null {
  const { rest, phrases: parts } = predicate;
  const name = predicate.others[0];
  if (name === undefined) return frameOf(predicate);
  const use = parts.find(
    (p) =>
      p.start >= name.end &&
      ((p.kind === 'prepositional' &&
        /^(?:for|in|as|with|on|to|at)$/.test(p.preposition ?? '') &&
        !/^(?:time|place|version)$/.test(qualifier(rest, p)?.kind ?? '')) ||
        p.kind === 'infinitive' ||
        (p.kind === 'clause' && /^(?:when|if|where|whenever)$/.test((rest[p.start] as Token).lower))),
  );
  const condition = predicate.conditionTokens[0];
  const object = use ? useTerm(rest, use.start, rest.length) : condition ? useTerm(condition, 0, condition.length) : null;
  if (object === null) return isOrder ? null : frameOf(predicate);
  return {
    frame: 'suits',
    object,
    polarity: verb.negated !== (verb.lemma === 'avoid') ? 'denied' : 'affirmed',
    modality: isOrder || verb.modal !== 'can' ? 'recommended' : 'asserted',
    aspect: 'use',
  };
}

/** "Many chefs consider A an easy pan to clean": what is said is that A is an easy pan to clean. */
export function judgedDrafts(scene: Scene): ClauseDrawn | null {
  const { clause, subjects, tokens } = scene;
  if (!JUDGE_VERB.has(clause.verb.lemma) || clause.verb.passive || clause.subject === null) return null;
  if (mentions(words(tokens, clause.subject.start, clause.subject.end), subjects).length > 0) return null;
  const rest = restOf(scene);
  const name = named(rest, 0, rest.length, subjects)[0];
  if (name === undefined || name.start > 1) return null;
  const judgement = rest
    .slice(name.end)
    .filter((t, i) => !(i === 0 && /^(?:as|to)$/.test(t.lower)) && !(i === 1 && t.lower === 'be'));
  const first = judgement[0];
  if (first === undefined || !/^(?:DET|ADJ|ADV|NUM)$/.test(first.pos)) return null;
  const referent = referentOf(subjects.find((s) => s.name === name.name) as Subject);
  const verb: VerbGroup = {
    start: 0,
    end: 0,
    head: 0,
    lemma: 'be',
    negated: clause.verb.negated,
    modal: clause.verb.modal,
    passive: false,
    form: 'finite',
  };
  const drafts = members(judgement).flatMap((member) => {
    const predicate = predicateOf(referent, verb, [], member, scene.conditions, named(member, 0, member.length, subjects));
    const reading = frameOf(predicate);
    if (reading === null) return [];
    const holder = words(tokens, (clause.subject as { start: number }).start, (clause.subject as { end: number }).end);
    return [
      {
        ...draftOf(
          scene,
          predicate,
          reading,
          sentenceOf(holder, verbWords(tokens.slice(clause.verb.start, clause.verb.end), false), inside(referent), plain(member)),
        ),
        attribution: { holder, held: true },
      },
    ];
  });
  return {
    drafts,
    refused: drafts.length === 0 ? 'nothing is said of the subject' : null,
    last: [referent],
    owner: null,
    subjectText: '',
  };
}

/** "Acme, Bolt and Cobalt use A in production": A is used by each of them. */
export function usersOf(scene: Scene): ClauseDrawn | null {
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
    const reading: FrameReading = {
      frame: 'used-by',
      object: who,
      polarity: clause.verb.negated ? 'denied' : 'affirmed',
      aspect: 'users',
    };
    const isSingle = names.length > 0;
    return draftOf(scene, predicate, reading, sentenceOf(said, verbWords(verb, isSingle), plain(rest)));
  });
  return { drafts, refused: null, last: [referent], owner: null, subjectText: '' };
}

/** "Commuters should avoid A", "Pregnant women should not drink A": A is unfit for them. */
export function avoidedBy(scene: Scene): ClauseDrawn | null {
  const { tokens, clause, subjects } = scene;
  const { verb, subject } = clause;
  const isAvoided =
    verb.lemma === 'avoid' ? !verb.negated : verb.negated && /^(?:buy|drink|eat|take|choose|consider|use)$/.test(verb.lemma);
  if (!isAvoided || subject === null || verb.passive || !/^(?:should|must|ought)$/.test(verb.modal ?? '')) return null;
  const rest = restOf(scene);
  const object = named(rest, 0, rest.length, subjects)[0];
  const who = term(tokens, subject.start, subject.end);
  const said = words(tokens, subject.start, subject.end);
  if (object === undefined || object.start > 1 || who === null || mentions(said, subjects).length > 0) return null;
  const referent = referentOf(subjects.find((s) => s.name === object.name) as Subject);
  const own = tokens.slice(verb.start, verb.end);
  const predicate = predicateOf(referent, verb, own, rest, scene.conditions, []);
  const reading: FrameReading = { frame: 'suits', object: who, polarity: 'denied', modality: 'recommended', aspect: 'use' };
  return {
    drafts: [draftOf(scene, predicate, reading, sentenceOf(said, verbWords(own, false), plain(rest)))],
    refused: null,
    last: [referent],
    owner: null,
    subjectText: '',
  };
}

/** The names of an enumeration ("Companies like Acme, Bolt Ltd and Cobalt"). */
export function properNames(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const out: Token[][] = [];
  let current: Token[] = [];
  for (const token of tokens) {
    const isName =
      token.pos === 'PROPN' ||
      (current.length > 0 && token.pos === 'NUM') ||
      (/^\p{Lu}/u.test(token.text) && token.pos !== 'DET' && token !== tokens[0]);
    if (isName) current.push(token);
    else {
      if (current.length > 0) out.push(current);
      current = [];
    }
  }
  if (current.length > 0) out.push(current);
  return out;
}
