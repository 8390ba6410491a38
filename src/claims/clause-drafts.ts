// A clause with its subject known becomes drafts: one for each subject and each member of a list, with its text and its qualifiers.
import type { Clause } from '../language/clause.js';
import { isVerb, lemma as lemmaOf } from '../language/lexicon.js';
import { type Phrase, phrases, words } from '../language/phrase.js';
import { quantities } from '../language/quantity.js';
import { type Token, tag } from '../language/tagging.js';
import { isTime } from '../language/unit.js';
import { mentions } from '../subjects/mention.js';
import type { Subject } from '../subjects/subject.js';
import type { Attribution, Qualifier } from './claim.js';
import { limits, modalityOf, scopes } from './degree.js';
import type { Draft, Drawn } from './draft.js';
import { entryText, textOf } from './claim-text.js';
import { members } from './enumeration.js';
import { frameOf } from './frames/frames.js';
import { counts, countedBy, people } from './frames/counts.js';
import { measures } from './frames/measures.js';
import { levelWith } from './level.js';
import { type FrameReading, type Predicate, predicateOf, type Referent } from './predicate.js';
import { qualifier } from './qualifier.js';
import { inside, type Topic } from './reference.js';
import { term } from './term.js';
import { apportioned, done, isOfEachOther, together } from './together.js';
import { brokenOff, isCutCondition } from './wholeness.js';
import { inText, plain, sentenceOf } from './wording.js';

export const ARTICLE: Attribution = { holder: 'article', held: true };

export interface Scene {
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
  /** The finite verb before is in the past: a participle that follows is as well. */
  readonly isPast: boolean;
  /** A relative clause follows a form of "be": "It was the keel that broke". */
  readonly isCleft: boolean;
  /** What is said after the verb, where it is not all that stands there. */
  readonly said?: readonly Token[];
  /** The subject denies ("neither A nor B"): the text must say so at the verb. */
  readonly denies?: boolean;
}

export interface ClauseDrawn extends Drawn {
  readonly subjectText: string;
  /** Whom a clause that shares its subject is about, where that is not `last`: "with the Alma, a lookout". */
  readonly shared?: readonly Referent[];
}

/** Subjects of the audit named in tokens [from, to), with their token ranges counted from `from`. */
export function named(tokens: readonly Token[], from: number, to: number, subjects: readonly Subject[]): Predicate['others'] {
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

export function draftsFor(scene: Scene, referents: readonly Referent[], subjectText: string): ClauseDrawn {
  const { tokens, clause, conditions } = scene;
  // A sentence that stands alone is compared as a whole: there a piece of it still tells on which side it stands.
  const broken = scene.topic.free
    ? null
    : (brokenOff(tokens, clause, scene.topic.entry !== '') ??
      (conditions.some((c) => isCutCondition(tokens, c)) ? 'cut off' : null));
  if (broken !== null) return { drafts: [], refused: broken, last: referents, owner: null, subjectText };
  const verb = [...adverbsBefore(scene), ...tokens.slice(clause.verb.start, clause.verb.end)];
  const all = restOf(scene);
  // "A and B cost 20 and 30 euros": to each its own.
  const shares = scene.topic.free || referents.length !== 2 ? null : apportioned(all, 0);
  const isApportioned = shares !== null || (!scene.topic.free && tokens.some((t) => t.lower === 'respectively'));
  if (referents.length > 1 && isApportioned && shares === null)
    return { drafts: [], refused: 'which is of whom is not plain', last: referents, owner: null, subjectText };
  if (shares !== null && referents.length === 2) {
    const each = referents.map((referent, n) =>
      draftsFor({ ...scene, said: apportioned(all, n) as readonly Token[] }, [referent], ''),
    );
    return { ...(each[0] as ClauseDrawn), drafts: each.flatMap((one) => one.drafts), last: referents, subjectText };
  }
  const joined = countedMembers(scene, subjectText);
  const statements = halves(all, clause.verb.lemma).flatMap((half, n) => {
    // "not light but sturdy": what follows "but" is affirmed.
    const turned = n > 0 && clause.verb.negated;
    const group = turned ? { ...clause.verb, negated: false } : clause.verb;
    const said = turned ? verb.filter((t) => t.lemma !== 'not') : verb;
    return done(half, group, said).flatMap((one) =>
      (joined === null ? members(one.rest, one.group.lemma) : [joined(one.rest)]).map((member) => ({
        member,
        group: one.group,
        said: one.said,
      })),
    );
  });
  const drafts: Draft[] = [];
  // "11:40 PM: The mate orders boats lowered": who did what cannot be told.
  const range = clause.subject;
  const isNamed = range !== null && tokens.slice(range.start, range.end).some((t) => t.pos === 'PROPN');
  for (const referent of referents) {
    for (const { member, group, said } of statements) {
      const others = named(member, 0, member.length, scene.subjects);
      const bare = predicateOf(referent, group, said, member, conditions, others, timeOf(scene));
      const elliptic = isElliptic(scene, bare);
      if (elliptic && isNamed) continue;
      const predicate = elliptic ? { ...bare, passive: true } : bare;
      // "That is not the case with A": what it says stands in the sentence before.
      if (predicate.lemma === 'be' && member.some((t, i) => i < 4 && t.lower === 'case')) continue;
      const room = counts(predicate);
      const isRoom = room?.object?.head === 'capacity';
      // "All three ovens heat": the figure counts the subjects themselves.
      const count = referents.length > 1 && /^all\b/i.test(subjectText) ? null : counted(predicate, subjectText);
      const read = (isRoom ? room : count) ?? frameOf(unwrapped(predicate));
      const isOfDoing = (read?.frame === 'is' || read?.frame === 'measures') && read.activity == null;
      const reading = isOfDoing ? { ...read, activity: doneTo(referent, subjectText) } : read;
      // An order of a thing against itself is misread.
      if (reading === null || (reading.ordering && reading.ordering.left === reading.ordering.right)) continue;
      // "They are cheap" said of one that the article speaks of in the plural.
      const agrees = !referent.plural && (referents.length > 1 || /^(?:they|these|those)$/i.test(subjectText));
      // "A and B differ in price" is true of the two together.
      const isMutual = referents.length > 1 && !scene.topic.free && isOfEachOther(predicate);
      const [first, second] = referents;
      const mate = isMutual && referents.length === 2 ? (referent === first ? second : first) : undefined;
      const level = mate === undefined ? null : levelWith(predicate, mate.name);
      const texts = [referent, ...referents.filter((r) => r !== referent)].map((r) => r.text);
      // "sank, killing 30": with its sinking 30 were killed.
      const isToll = clause.verb.form === 'participle' && reading.object?.head === 'death';
      const text = isToll
        ? sentenceOf(`With ${inside(referent)},`, plain(member), 'were killed')
        : isMutual || (agrees && referents.length > 1 && hasTheirs(member))
          ? textOf(scene, { ...predicate, referent: { ...referent, plural: true } }, together(texts), false)
          : textOf(scene, predicate, referent.text, agrees);
      drafts.push(draftOf(scene, predicate, level ?? reading, text));
      // "At 4:00 the tug rescued 30 sailors": when it was, and how many they were.
      // "The 20 boats could hold 900 people": how much room there was, and how many boats.
      const measure = isRoom ? counted(predicate, subjectText) : reading.frame === 'dates' ? (room ?? measures(predicate)) : null;
      if (measure !== null && !isTime(measure.quantity?.unit ?? '')) drafts.push(draftOf(scene, predicate, measure, text));
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

/** "are praised for their lids": how many lids each has is not said. */
const hasTheirs = (rest: readonly Token[]): boolean =>
  rest.some((t, i) => {
    const owned = t.lower === 'their' ? rest.slice(i + 1) : [];
    const end = owned.findIndex(({ pos }) => !/^(?:ADJ|ADV|PROPN|NOUN|VERB)$/.test(pos));
    const noun = owned[(end < 0 ? owned.length : end) - 1];
    return noun !== undefined && (/\p{Lu}s$/u.test(noun.text) || (noun.pos === 'NOUN' && noun.lower !== noun.lemma));
  });

/** "Installing A is hard": what is done to the subject; null where its name is all that stands there. */
function doneTo({ name, part }: Referent, subjectText: string): string | null {
  const verb = /^(\p{L}+ing) (?:up |out |after |for )?(?:(?:an?|the|your|any) )?\p{L}/iu.exec(subjectText)?.[1]?.toLowerCase();
  const isOfSubject = verb !== undefined && part === null && !name.toLowerCase().startsWith(verb);
  const base = verb === undefined ? '' : lemmaOf(verb, 'v');
  return isOfSubject && base !== verb && isVerb(base) ? base : null;
}

/** "were cooks and maids, the victims of a trick": what they are besides is left off. */
function upToApposition(rest: readonly Token[]): readonly Token[] {
  const at = rest.findIndex((t, i) => t.text === ',' && rest[i + 1]?.lower === 'the');
  return at < 0 ? rest : rest.slice(0, at);
}

const PARTLY =
  /^(?:(?:many|most|some|half|several|few|a few|all|(?:the|a) (?:great |large |vast )?(?:majority|rest|remainder|third|quarter|number|handful)|\d[\d.,]* ?(?:%|percent|per cent)) of|most|the (?:victims|survivors|members|guests|passengers))\b/i;

/** "Three of the best are A, B and C": all of them are the three; "80 were guests and 20 staff": the first is what the 80 were. */
function countedMembers({ topic, clause }: Scene, subject: string): ((rest: readonly Token[]) => readonly Token[]) | null {
  // "Most of the guests were cooks and maids": none of the two alone are most of them.
  if (!topic.free && clause.verb.lemma === 'be' && PARTLY.test(subject)) return upToApposition;
  const isCount = /^(?:(?:about|some|only) )?(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten)\b(?!-| %)/i.test(subject);
  if (topic.free || !isCount || clause.verb.lemma !== 'be') return null;
  return (rest) => {
    const next = rest.findIndex((t, i) => i > 0 && (t.text === ',' || t.lower === 'and') && rest[i + 1]?.pos === 'NUM');
    return next < 0 ? rest : rest.slice(0, next);
  };
}

/** "11:40 PM: Distress signals sent": a passive without its auxiliary, in a timeline. */
export function isElliptic({ topic, clause }: Scene, predicate: Predicate): boolean {
  const verb = predicate.verb[0];
  return (
    topic.entry !== '' &&
    clause.verb.form === 'finite' &&
    predicate.verb.length === 1 &&
    verb?.pos === 'VERB' &&
    verb.lower !== verb.lemma &&
    !/(?:s|ing)$/.test(verb.lower) &&
    !/^(?:sank|rose|fell|broke|began|went|came|left|met|died|arrived|departed|reached|sailed|stopped|started|ended|opened|closed|collapsed|burned|burnt|exploded|crashed|collided|surrendered|landed|happened|occurred|survived|emerged|resigned|retired|fled|ran|stood|remained|appeared|disappeared|vanished|continued|proceeded|returned)$/.test(
      verb.lower,
    ) &&
    !predicate.phrases.some((p, i) => p.kind === 'noun' && i < 2)
  );
}

/** What says when a clause holds, outside of it: what stands before it, unless that is an event of its own ("After leaving on 4 May"). */
export function timeOf({ tokens, clause, topic }: Scene): { readonly lead: string; readonly entry: string } {
  const lead = clause.lead === null ? [] : tokens.slice(clause.lead.start, clause.lead.end);
  return { lead: lead.some((t) => t.pos === 'VERB') ? '' : words(lead, 0, lead.length), entry: topic.entry };
}

/** "formerly had", "now has": when, between the subject and the verb. */
const WHEN =
  /^(?:almost|nearly|virtually|practically|once|formerly|originally|initially|previously|now|still|currently|later|recently|already)$/;
/** What has such a word is told of a time that is over. */
const OVER = /^(?:once|formerly|originally|initially|previously)$/;

/** "often carries", "probably burnt": how often and how surely, between the subject and the verb. */
export function adverbsBefore({ tokens, clause }: Scene): readonly Token[] {
  if (clause.subject === null || clause.subject.end > clause.verb.start) return [];
  // "which was opened only last year, was": of the clause inside.
  const between = tokens.slice(clause.subject.end, clause.verb.start);
  const comma = between.findLastIndex((t) => t.text === ',');
  return between.slice(comma + 1).filter((t) => limits(t.lower) || WHEN.test(t.lower) || t.lower === 'alone');
}

/**
 * "good for trips but bad for tours", "not light but sturdy": two statements, cut at "but" before a property or a thing. "has a hall,
 * with a stage": what it has, twice.
 */
function halves(rest: readonly Token[], verb: string): readonly (readonly Token[])[] {
  let depth = 0;
  for (let i = 1; i + 1 < rest.length; i++) {
    const token = rest[i] as Token;
    if (token.text === '(') depth++;
    else if (token.text === ')') depth--;
    if (depth === 0 && token.lower === 'but' && /^(?:ADJ|ADV|DET|NOUN|PROPN)$/.test((rest[i + 1] as Token).pos)) {
      const before = rest.slice(0, i);
      const first = before.at(-1)?.text === ',' ? before.slice(0, -1) : before;
      // "is kind, but words are not": a clause of its own.
      const isClause = rest.slice(i + 1).some((t, n, after) => {
        const previous = after[n - 1];
        const isFinite = t.pos === 'AUX' || (t.pos === 'VERB' && !/(?:ing|ed|en)$/.test(t.lower));
        return (
          isFinite &&
          previous?.pos !== 'AUX' &&
          previous?.pos !== 'PART' &&
          !/^(?:that|which|who|to|not|you|they|we|it)$/.test(previous?.lower ?? '')
        );
      });
      return isClause ? [first] : [first, rest.slice(i + 1)];
    }
    const isFurther = verb === 'have' && token.lower === 'with' && (rest[i - 1] as Token).text === ',';
    if (depth === 0 && isFurther && !rest.slice(i).some((t) => t.pos === 'VERB'))
      return [rest.slice(0, i - 1), rest.slice(i + 1)];
  }
  return [rest];
}

/** "fails to open" does not open, "used to be cheap" was cheap: the infinitive is what is said. */
function unwrapped(predicate: Predicate): Predicate {
  const first = predicate.phrases[0];
  const fails = /^(?:fail|refuse|neglect)$/.test(predicate.lemma);
  const isFormer = predicate.lemma === 'use' && predicate.verb.some((t) => t.lower === 'used');
  if (first?.kind !== 'infinitive' || predicate.passive || (!fails && !isFormer)) return predicate;
  const rest = predicate.rest.slice(first.head + 1);
  return {
    ...predicate,
    lemma: (predicate.rest[first.head] as Token).lemma,
    negated: predicate.negated !== fails,
    rest,
    phrases: phrases(rest, 0, rest.length),
    others: predicate.others.map((o) => ({ ...o, start: o.start - first.head - 1, end: o.end - first.head - 1 })),
  };
}

/** "300 people came": how many is a measure of what they did. */
export function counted(predicate: Predicate, subjectText: string): FrameReading | null {
  const first = quantities(subjectText)[0];
  if (
    first === undefined ||
    !/^(?:(?:only|just|some|the|all|an? (?:estimated|total of))\s*)?$/i.test(subjectText.slice(0, first.start)) ||
    predicate.negated
  )
    return null;
  // "The 97-year-old sailor" counts nobody.
  if (isTime(first.quantity.unit)) return null;
  const who = tag(subjectText.slice(first.start).replace(/^\D*[\d.,]+/, ''));
  const set = term(
    who.filter((t) => t.pos !== 'NUM'),
    0,
    who.filter((t) => t.pos !== 'NUM').length,
  );
  const object = predicate.phrases.find((p) => p.kind === 'noun');
  const what = object ? (term(predicate.rest, object.start, object.end, object.head)?.words ?? []) : [];
  const unit = quantities(subjectText)[0]?.quantity.unit ?? '';
  const noun = unit === 'person' ? 'people' : unit !== '' && unit !== '%' ? unit : null;
  const members: string[] = [...(noun === null ? [] : [noun]), ...(set?.words ?? [])].filter((w) => !/\d/.test(w));
  const event = countedBy(predicate.lemma, what);
  // "Of the crew, 30 died": of them, not of all.
  const whole = /^of (?:the |its |his |her |their )?(?:[\d,.]+ )?(\p{L}+)/iu.exec(predicate.lead)?.[1];
  if (whole !== undefined && !/^(?:people|those|persons?)$/i.test(whole)) members.push(lemmaOf(whole.toLowerCase(), 'n'));
  // "1,500 people died": people is no subset of those who can die.
  const subset = event === null ? members : members.filter((w) => w !== 'people' && w !== 'person');
  const head = event ?? subset[subset.length - 1] ?? predicate.lemma;
  const words = [...new Set(event === null ? [...subset, predicate.lemma, ...what] : [event, ...subset])];
  return {
    frame: 'measures',
    object: { text: words.join(' '), head, words },
    quantity: event === null ? first.quantity : people(first.quantity),
    polarity: 'affirmed',
    aspect: words.slice(0, 3).join(' '),
  };
}

/** All after the verb, with what the clause is compared to where that stands in front ("Compared to B, A is …"). */
export function restOf(scene: Scene): readonly Token[] {
  const { tokens, clause } = scene;
  if (scene.said !== undefined) return scene.said;
  let end = clause.rest.end;
  // "is cheap, and": the word that joins the next clause is not of this one.
  while (end > clause.rest.start && /^(?:,|and|but|or|;)$/.test((tokens[end - 1] as Token).lower)) end--;
  const all = tokens.slice(clause.rest.start, end);
  // "does not hang on price alone: wind and sun shape it": what "it" is done to is a sentence of its own.
  const colon = all.findIndex((t, i) => t.text === ':' && all.slice(i).some(({ lower }) => /^(?:it|them)$/.test(lower)));
  const rest = colon > 0 ? all.slice(0, colon) : all;
  const lead = clause.lead === null ? [] : tokens.slice(clause.lead.start, clause.lead.end);
  const compared = lead.findIndex((t) => /^(?:compared|comparison|relative)$/.test(t.lower));
  return compared >= 0 ? [...rest, ...lead.slice(compared)] : rest;
}

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
