// Who a clause speaks of: its grammatical subject becomes subjects of the audit (or, where it names none, a subject of its own).
// Order of what is tried: a name in the subject itself; "both", "they", "it"; "the camera" for the subject of that class; the
// heading. Where two antecedents are as good, nothing is guessed: the sentence is refused.
import { hypernyms } from '../language/lexicon.js';
import { words } from '../language/phrase.js';
import { quantities } from '../language/quantity.js';
import type { Token } from '../language/tagging.js';
import { mentions } from '../subjects/mention.js';
import type { Subject } from '../subjects/subject.js';
import { antecedent, things } from './antecedent.js';
import { inSentence } from './item-case.js';
import { articleFor } from './article.js';
import { isBare, isClassOf, isName, isPlainName } from './class-name.js';
import { together } from './together.js';
import { unclear } from './unclear.js';
import { isOfAnother, isOwned, ownName } from './ownership.js';
import { calledBy, headlineThe, plural } from './called.js';
import { thisFact } from './fact.js';
import type { Referent } from './predicate.js';
import type { Usage } from './usage.js';
import { capital, lowerFirst } from './wording.js';
import type { Resolution, Topic } from './topic.js';
import { inside, possessive, referentOf } from './referent.js';
import { isGenericPerson } from './generic-person.js';
import { isCategory, isPlural, named } from './named-phrase.js';

/** What stands between a subject and what it does. */
const MODAL = /^(?:can|could|may|might|will|would|should|must|also|often|usually|then|thus|therefore)$/;

const SINGULAR_PRONOUN = new Set(['it', 'he', 'she']);

const PLURAL_PRONOUN = new Set(['they', 'these', 'those']);

const GENERIC_PRONOUN = new Set([
  'another',
  'other',
  'you',
  'we',
  'one',
  'i',
  'anyone',
  'everyone',
  'someone',
  'us',
  'people',
  'many',
  'most',
  'some',
  'others',
  'who',
  'nobody',
  'everybody',
  'those',
]);

const POSSESSIVE = new Set(['its', 'their', 'his', 'her']);

const PRONOUN = /^(?:it|they|he|she)$/;

const ALL = /^(?:both|either|all (?:three|four|two|[2-4])|all|each|neither|the (?:two|three|four)|these (?:two|three|four))\b/i;

/** Letters before a figure that words of precision fill: "somewhere between". */
const LONGEST_LEAD = 18;

/** Referents of the noun phrase tokens [from, to). */
export function resolve(
  tokens: readonly Token[],
  from: number,
  to: number,
  topic: Topic,
  subjects: readonly Subject[],
): Resolution {
  // "A and B all offer": the floating "all" names nobody.
  const text = words(tokens, from, to)
    .replace(/^["“‘\s]+|["”’\s]+$/g, '')
    .replace(/ '$/, '')
    .replace(/(?<=.)\s+(?:all|both|each)$/i, '');
  const lower = text.toLowerCase();
  const count = text.includes(' ') ? to - from : 1;
  const first = tokens[from] as Token;
  if (count === 1 && SINGULAR_PRONOUN.has(lower)) return antecedent(topic, lower);
  if (count === 1 && PLURAL_PRONOUN.has(lower)) {
    if (topic.last.length > 1) return { referents: topic.last };
    if (lower === 'they') {
      const found = antecedent(topic, lower);
      return 'refused' in found ? (things(topic, tokens[to]) ?? found) : found;
    }
  }
  if (
    count === 1 &&
    (lower === 'this' || lower === 'that' || lower === 'these' || lower === 'those' || lower === 'which') &&
    !topic.free
  ) {
    const { fact } = topic;
    const isOfFact = lower === 'this' && from === 0 && fact != null && tokens[to]?.lemma !== 'be' && !isNounRead(tokens[to]);
    if (isOfFact) return thisFact(fact, tokens.slice(to).find((t) => !MODAL.test(t.lower))?.lemma ?? '');
    return { refused: `"${text}" may stand for the whole sentence before` };
  }
  const found = mentions(text, subjects);
  const person = count === 1 && first.pos === 'PROPN' ? topic.people?.get(lower) : undefined;
  if (person !== undefined && !found.some((m) => m.subject.main)) {
    const name = found[0]?.subject.name ?? person.replace(/^(?:Mr|Mrs|Ms|Miss)\.? /, '');
    return {
      referents: [{ name, part: null, text: person, plural: false, ...(found.length === 0 ? { own: true as const } : {}) }],
    };
  }
  const reason = topic.free ? null : unclear(tokens, from, to, topic, found.length > 0);
  if (reason !== null) return { refused: reason };
  if (topic.last.length === 2 && /^the (?:former|latter)$/.test(lower))
    return { referents: [topic.last[lower.endsWith('former') ? 0 : 1] as Referent] };
  if (found.length === 0) {
    if (ALL.test(lower)) {
      const wanted = /\b(?:both|two|2|either|neither)\b/.test(lower)
        ? 2
        : /\b(?:three|3)\b/.test(lower)
          ? 3
          : /\bfour\b/.test(lower)
            ? 4
            : null;
      const pool =
        topic.last.length > 1 && (wanted === null || topic.last.length === wanted) ? topic.last : topic.main.map(referentOf);
      // "both frameworks", "both of them"; "both installation and upkeep" is something else.
      const rest = lower.replace(ALL, '').trim();
      const isWhole =
        rest === '' ||
        /^(?:of (?:them|these|those|which)$|are\b)/.test(rest) ||
        (/^(?:both|either|neither|the two)/.test(lower)
          ? /^(?:of )?(?:(?:the|these|those) )?(?:\p{L}+ ){0,3}\p{L}+s?$/u.test(rest)
          : /^(?:of )?(?:(?:the|these|those) )?(?:\p{L}+ )?\p{L}+$/u.test(rest) &&
            (isCategory(rest.split(' ').pop() as string) ||
              topic.main.some((s) => isClassOf((tokens[to - 1] as Token).lemma, s, topic))));
      // "Both of these things are true": what was said, not whom it was said of.
      const isTalk =
        /\b(?:things|points|claims|statements|facts|reasons|cases|concerns|issues|arguments|questions|ideas|sides|aspects|factors)$/.test(
          rest,
        );
      if (isWhole && !isTalk && !/\band\b/.test(rest) && pool.length > 1 && (wanted === null || pool.length === wanted))
        return {
          referents: pool.map((r) => ({ ...r, plural: r.own ? false : r.plural && r.name === r.name.toLowerCase() })),
        };
    }
    if (count === 1 && GENERIC_PRONOUN.has(lower)) return { generic: true };
    if (POSSESSIVE.has(first.lower) && count > 1) {
      const found = antecedent(topic, first.lower);
      const owner = 'refused' in found && first.lower === 'their' ? (ofAll(tokens, from, to, topic) ?? found) : found;
      if (owner !== found) return owner;
      const isLong = 'referents' in owner && owner.referents.some((r) => / (?:who|that|which) /.test(r.text));
      if (isLong && !topic.free) return { refused: `"${first.text}" has no clear antecedent` };
      if ('referents' in owner) {
        const part = words(tokens, from + 1, to);
        return {
          referents: owner.referents.map((r) => ({
            name: r.name,
            part,
            // "Their songs are loud" with nobody before it: the pronoun stays.
            text: `${PRONOUN.test(r.name) ? capital(first.text) : possessive(ownerIn(r))} ${part}`,
            plural: isPlural(tokens, from, to),
          })),
        };
      }
      return owner;
    }
    // "Holm Ltd was a firm. The firm": what the article itself called so before, a name of its own.
    const called = topic.free ? null : calledSo(tokens, from, to, topic, subjects);
    if (called !== null) return { referents: [{ name: called, part: null, text: called, plural: false, own: true }] };
    if (isGenericPerson(tokens, from, to)) return { generic: true };
    const definite = /^(?:the|this|that|these|those)$/.test(first.lower);
    if (definite && isPlainName(tokens, from, to)) {
      const last = tokens[to - 1] as Token;
      const noun = last.lemma;
      const isMany = last.lower !== last.lemma;
      const named = [...topic.main, ...(topic.heading ? [topic.heading] : [])].filter(
        (s) => isClassOf(noun, s, topic) && !(isMany && isName(s) && !topic.free),
      );
      // "They lowered the first lifeboat. The craft": what the sentence before named is nearer, unless that sentence was about the subject.
      const isOfLast = topic.last.some((one) => one.part === null && named.some((s) => s.name === one.name));
      const isNearer = [...(topic.nouns ?? [])].some(
        (one) => one !== noun && hypernyms(one).includes(noun) && named.every((s) => !isClassOf(one, s, topic)),
      );
      if (named.length > 0 && isNearer && topic.main.length === 1 && !topic.free && !isOfLast)
        return { refused: `"${text}" may stand for something else` };
      if (named.length > 0) {
        const last = topic.last.filter((r) => named.some((s) => s.name === r.name));
        if (last.length === 1)
          return { referents: last.map((r) => ({ ...r, part: null, text: calledBy(r.name, subjects), plural: false })) };
        const heading = topic.heading;
        if (heading && named.some((s) => s.name === heading.name)) return { referents: [referentOf(heading)] };
        if (new Set(named.map((s) => s.name)).size === 1) return { referents: [referentOf(named[0] as Subject)] };
        return { refused: `"${text}" may stand for several subjects` };
      }
    }
    // "The difference is small": between the subjects that the articles set side by side.
    const apart = first.lower === 'the' && count === 2 ? ofAll(tokens, from, to, topic) : null;
    if (apart !== null) return apart;
    // "About a third of the staff", "between 30 and 40 guests"
    const opensWithAmount = first.pos === 'ADP' && (quantities(text)[0]?.start ?? LONGEST_LEAD) < LONGEST_LEAD;
    if (first.pos === 'ADP' && (topic.free || !opensWithAmount)) return { refused: 'no subject' };
    const plural = isPlural(tokens, from, to);
    // What is said of other things belongs to one of the subjects that the articles are about, never to a maker or a tool of theirs.
    const owner = topic.heading
      ? referentOf(topic.heading)
      : subjects.some((s) => s.name === topic.owner?.name && (s.main || s.kindOf !== null))
        ? topic.owner
        : null;
    const head = tokens.slice(from, to).findLast((t) => t.pos === 'NOUN' || t.pos === 'PROPN');
    // Where several are set against each other, "some irritations" three sentences on are of none of them.
    const isGeneral = !topic.free && topic.main.length > 1 && isOfTheWorld(tokens, from, to, topic);
    const isFar =
      !isGeneral && topic.heading === null && topic.main.length > 1 && !topic.last.some((one) => one.name === owner?.name);
    if (isFar && owner !== null && !topic.free) return { refused: 'no subject is named' };
    // Where nothing around it names the one subject of the articles, what a sentence is about stands for itself: "The railway reached the town."
    const isOwn = !topic.free && !topic.ruled && topic.main.length === 1 && !topic.last.some((one) => one.name === owner?.name);
    // A name of its own is its own subject.
    const isCount = head === undefined && tokens.slice(from, to).some((t) => t.pos === 'NUM');
    if (
      owner !== null &&
      !isOwn &&
      !isGeneral &&
      !isOfAnother(tokens, from, to, head) &&
      (isCount ||
        (head !== undefined &&
          (head.pos !== 'PROPN' || /^\p{Lu}[\p{Lu}\d]*(?: or |$)/u.test(head.text) || (count === 1 && topic.heading !== null))))
    ) {
      const part = text.replace(/^(?:the|this|that|these|those)\s+/i, '');
      const isHis = !plural && first.pos !== 'NUM' && definite && isOwned(head, owner) && isBare(tokens, from, to, topic);
      // "The popularity of this framework": of the subject that it names.
      const classAt = tokens.findIndex(
        (t, i) => i > from && i < to - 1 && t.lower === 'of' && /^(?:this|the)$/.test((tokens[i + 1] as Token).lower),
      );
      const isOfClass =
        definite &&
        classAt > 0 &&
        to - classAt === 3 &&
        subjects.some((s) => s.name === owner.name && isClassOf((tokens[to - 1] as Token).lemma, s, topic));
      if (isOfClass)
        return {
          referents: [
            {
              name: owner.name,
              part: words(tokens, from + 1, classAt),
              text: `${capital(words(tokens, from, classAt + 1))} ${owner.name}`,
              plural,
            },
          ],
        };
      if (isCount)
        return {
          referents: [{ name: owner.name, part: null, text: `With ${inside(owner)}, ${lowerFirst(text)}`, plural: true }],
          context: true,
        };
      return {
        referents: [
          {
            name: owner.name,
            part: inSentence(part, topic.usage),
            text: isHis
              ? `${possessive(owner.text)} ${part}`
              : `With ${inside(owner)}, ${headlineThe(text, topic.usage)}${inSentence(text, topic.usage)}`,
            plural,
          },
        ],
        context: true,
      };
    }
    const own = text.replace(/^(?:the|an?)\s+/i, '');
    // "Both have a lid", of two that nobody named.
    if (!topic.free && /^(?:both|all|each|either|neither)$/i.test(own)) return { refused: `"${text}" has no clear antecedent` };
    return own === ''
      ? { refused: 'no subject' }
      : {
          referents: [
            {
              name: ownName(tokens, from, to),
              part: null,
              text: topic.free ? capital(text) : headlined(tokens, from, to, text, topic.usage),
              plural,
              own: true,
            },
          ],
        };
  }
  if (POSSESSIVE.has(first.lower) && !topic.free) {
    // "Its newest stove": whose it is, by name.
    const owner = antecedent(topic, first.lower);
    const one = 'referents' in owner && owner.referents.length === 1 ? (owner.referents[0] as Referent) : null;
    const said = named(tokens, from, to, text, found, topic.usage);
    if (one === null || one.text.startsWith('With '))
      return 'refused' in owner ? owner : { refused: `"${first.text}" has no clear antecedent` };
    return 'referents' in said
      ? {
          referents: said.referents.map((r) => ({
            ...r,
            text: `${possessive(capital(one.name))} ${words(tokens, from + 1, to)}`,
          })),
        }
      : said;
  }
  return named(tokens, from, to, text, found, topic.usage);
}

/** "Roof may collapse": with the article that a headline leaves out; names have none. */
function headlined(tokens: readonly Token[], from: number, to: number, text: string, usage: Usage): string {
  const isPlain = tokens.slice(from, to).every((t, i) => /^(?:NOUN|ADJ)$/.test(t.pos) && (i === 0 || t.text === t.lower));
  const article = isPlain ? headlineThe(text, usage) : '';
  return capital(article === '' ? text : `${article}${lowerFirst(text)}`);
}

/** "Your home", "any saw", "the weather": what is said of it is said whichever of several the text spoke of last. */
function isOfTheWorld(tokens: readonly Token[], from: number, to: number, { heading, carried, mixed }: Topic): boolean {
  const first = (tokens[from] as Token).lower;
  const head = tokens.slice(from, to).findLast((t) => t.pos === 'NOUN');
  const isNew =
    heading === null &&
    (carried === true
      ? /^(?:your|our|an?|any|every)$/.test(first)
      : mixed === true
        ? /^(?:your|our|any|every)$/.test(first)
        : /^(?:any|every)$/.test(first));
  // "Your bills" are those that it causes.
  const isMoney = head !== undefined && hypernyms(head.lemma).some((kind) => /^(?:possession|cost|money)$/.test(kind));
  return (
    (isNew && !isMoney) ||
    (head !== undefined && /^(?:government|industry|market|society|world|weather|climate|economy|public)$/.test(head.lemma))
  );
}

/** The one name that is no subject of the audit, and of which the article said that it is what "the firm" is; null where a subject may be meant. */
function calledSo(tokens: readonly Token[], from: number, to: number, topic: Topic, subjects: readonly Subject[]): string | null {
  const last = tokens[to - 1] as Token;
  const isOne = to - from === 2 && /^(?:the|this)$/.test((tokens[from] as Token).lower) && last.lower === last.lemma;
  if (!isOne || [...topic.main, ...(topic.heading ? [topic.heading] : [])].some((s) => isClassOf(last.lemma, s, topic)))
    return null;
  const names = [...topic.classNouns].flatMap(([name, nouns]) =>
    /^\p{Lu}/u.test(name) && nouns.includes(last.lemma) && mentions(name, subjects).length === 0 ? [name] : [],
  );
  return names.length === 1 ? (names[0] as string) : null;
}

/** The owner as a possessive names it: "A barge sank. Its crew …" has "The barge's crew". */
const ownerIn = ({ name, part, text }: Referent): string =>
  ((part && text) || [plural(name), `${articleFor(name)} ${name}`].some((one) => text === capital(one))
    ? text
    : capital(name)
  ).replace(/^(With .{2,40}, )?an? /i, (_, context = '') => (context === '' ? 'The ' : `${context}the `));

/** "Their differences": those of the subjects that the articles set against each other. */
function ofAll(tokens: readonly Token[], from: number, to: number, { main, free }: Topic): Resolution | null {
  if (free || main.length < 2 || main.length > 3 || !/^(?:difference|similarity)$/.test((tokens[to - 1] as Token).lemma))
    return null;
  const part = words(tokens, from + 1, to);
  const names = together(main.map((one) => one.name));
  const text = (tokens[from] as Token).lower === 'the' ? `The ${part} between ${names}` : `${possessive(names)} ${part}`;
  return { referents: main.map((one) => ({ name: one.name, part, text, plural: true })) };
}

/** "This comment has": a plain verb goes with no "this", so it is a noun. */
const isNounRead = (token: Token | undefined): boolean => token?.pos === 'VERB' && token.lower === token.lemma;
