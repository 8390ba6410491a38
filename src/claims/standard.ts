// "Lumo is lighter" says with what Lumo is compared: the text names the other side, which stands in the same sentence, in the one before, or is
// the only one that the article sets against Lumo. Where it may be any of several, the claim is refused.
//   "Gas stoves are far cheaper at first." → "Gas stoves are far cheaper than kettles at first."
//   "Lumo has fewer layers that leak." → "Lumo has fewer layers that leak than Varo."
// Not: "no cheaper than", "suits smaller rooms", "is slower when it is cold" (than when it is warm), "getting cheaper", "makes a room warmer".
import { baseOfComparative, isAdjective } from '../language/lexicon.js';
import { type Token, tag } from '../language/tagging.js';
import { distinctSubjects, mentions } from '../subjects/mention.js';
import type { Subject } from '../subjects/subject.js';
import type { Draft } from './draft.js';
import { inside, possessive, referentOf } from './referent.js';
import { together } from './together.js';

/** What stands around a draft that may say with what it compares. */
export interface Surroundings {
  readonly sentence: string;
  readonly before: string;
  /** Subjects of whom the sentence says the same. */
  readonly fellows: ReadonlySet<string>;
  /** What the article sets side by side. */
  readonly main: readonly Subject[];
  readonly subjects: readonly Subject[];
}

/** Words of a text that has its standard, or tells of another one: what was before, what comes with more of it, of all. */
const STANDARD =
  /\b(?:than|could|compared|comparison|comparable|relative to|versus|once|before|previously|no longer|every|each|now|soon|as well as|as (?:you|your|the|it|they|more)|today|the more|of the (?:two|three|four|lot))\b|\b(?:become|becomes|became|get|gets|getting|grow|grows)\b.*\b(?:over time|years?)\b/i;

/** Behind a property these say when it is so: it is compared with what it is at other times. */
const UNDER = /^(?:when|whenever|if|while|during|in|with|without|under|as|unless|by|because|since|depending|once)$/;

/** What a thing has or takes more or less of than another one. */
const HAVING =
  /^(?:have|offer|provide|require|need|use|consume|take|give|deliver|cost|boast|contain|enjoy|produce|emit|demand|carry|save|feature|involve)$/;
const COPULA = /^(?:be|remain|become|seem|prove|appear|look|stay)$/;

/** Comparatives that compare nothing with another thing of the kind. */
const NO_ORDER = /^(?:later|earlier|further|former|latter|other|upper|inner|outer|elder|rather|over|under|after|never|ever)$/;

const OF_OTHERS = /^(?:who|which|that|so|what|how|make|let|help|allow|enable|cause|want|find|mean|suit|see|keep|lead|feel)$/;

interface Comparison {
  /** Index behind which its standard is put. */
  readonly end: number;
  /** Said of its subject when or where something else is so. */
  readonly isUnder: boolean;
}

/** The text with the standard of its comparison, as it is where it has one or needs none, or why it is no claim. */
export function withStandard(
  text: string,
  { referent, reading }: Draft,
  around: Surroundings,
): { readonly text: string } | { readonly refused: string } {
  const { main, subjects } = around;
  const own = subjects.find(({ name }) => name === referent.name);
  const kind = own?.kindOf ?? null;
  const isCompared = own !== undefined && main.some(({ name }) => name === own.name || name === kind);
  const isChoice = reading.frame === 'suits' && /\bbetter (?:choice|option|fit|solution|alternative)\b/.test(text);
  const isPlain = isChoice || /^(?:is|has|does|needs|compares|measures)$/.test(reading.frame);
  if (!isCompared || main.length < 2 || !isPlain || STANDARD.test(text) || /^\p{L}+ing /u.test(text)) return { text };
  const tokens = tag(text);
  const found = comparisonIn(tokens);
  if (found === null) return { text };
  const isRival = (one: Subject): boolean =>
    one.name !== own.name &&
    one.kindOf !== own.name &&
    one.name !== kind &&
    !around.fellows.has(one.name) &&
    main.some(({ name }) => name === one.name || name === one.kindOf);
  const right = subjects.find(({ name }) => name === reading.ordering?.right && name !== own.name);
  if (right === undefined && (found.isUnder || opensWithCase(text, subjects))) return { text };
  if (mentions(text, subjects.filter(isRival)).length > 0) return { text };
  const named = [around.sentence, around.before].map((said) => distinctSubjects(said, subjects).filter(isRival));
  // Beside another sort of the same kind, what is of another kind is not meant.
  const sorts = named.map((some) =>
    kind !== null && some.some((one) => one.kindOf === kind) ? some.filter((one) => one.kindOf === kind) : some,
  );
  const near = sorts.find((some) => some.length > 0 && some.length < 3);
  const others = right !== undefined ? [right] : (near ?? main.filter(isRival));
  if (others.length === 0 || (near === undefined && others.length > 1))
    return { refused: 'with what it is compared is not said' };
  const standard = standardOf(text, referent, others);
  if (standard === null) return { text };
  const end = /^You /.test(text) ? text.length - 1 : (tokens[found.end] as Token).end;
  return { text: `${text.slice(0, end)} than ${standard}${text.slice(end)}` };
}

/** "With careful use, it lasts longer": than otherwise. */
function opensWithCase(text: string, subjects: readonly Subject[]): boolean {
  const opening = /^(?:With|Without|Under|During|In|By|After|On|At) [^,]{2,60}, /u.exec(text)?.[0];
  return opening !== undefined && mentions(opening, subjects).length === 0;
}

/** The others as the words before the comparison name their own side: "with kettles", "Varo's", "those of kettles". */
function standardOf(text: string, { name, part, text: said }: Draft['referent'], others: readonly Subject[]): string | null {
  const names = others.map((one) => inside(referentOf(one)));
  const all = names.length === 1 ? (names[0] as string) : together(names);
  if (/^(?:With|You) /.test(text)) return `with ${all}`;
  const isOwned = new RegExp(`^(?:The |An? )?${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}s?['’]`, 'iu').test(text);
  if (isOwned) return possessive(all);
  if (part === null) return all;
  // "The price of a kettle"
  const link = /^(?:the|an?) [\p{L} -]+? (of|for) /iu.exec(said)?.[1];
  return link === undefined ? null : `${/^the [\p{L} -]+[^s]s (?:of|for) /iu.test(said) ? 'those' : 'that'} ${link} ${all}`;
}

/** The comparison that the text makes of its subject, or of what that has; null where it makes none. */
function comparisonIn(tokens: readonly Token[]): Comparison | null {
  const verb = tokens.findIndex(
    (t, i) => i > 0 && /^(?:VERB|AUX)$/.test(t.pos) && (COPULA.test(t.lemma) || HAVING.test(t.lemma) || isFollowed(tokens, i)),
  );
  // "makes the room take less heat", "suits cooks who need fewer lids": of others.
  if (verb < 0 || tokens.slice(0, verb).some(({ lower, lemma }) => OF_OTHERS.test(lower) || OF_OTHERS.test(lemma))) return null;
  let at = verb + 1;
  while (at < tokens.length && isDegree(tokens[at] as Token)) at++;
  const article = /^an?$/.test(tokens[at]?.lower ?? '');
  if (article) at++;
  while (at < tokens.length && isDegree(tokens[at] as Token)) at++;
  const length = orderAt(tokens, at);
  if (length === 0) return null;
  const word = at + length - 1;
  const isOfThing = article || isNominal(tokens[word + 1]);
  const isHaving = HAVING.test((tokens[verb] as Token).lemma);
  // "runs faster": of the verb; "has faster": cut; "is smaller projects": misread.
  if (isOfThing !== isHaving && !article) return null;
  if (isHaving && !isOfThing) return null;
  // "With kettles, low flow needs bigger pots": than with a higher one.
  if (isHaving && tokens[0]?.lower === 'with' && !tokens.slice(0, verb).some(({ lower }) => lower === 'you')) return null;
  // "smaller and less crowded rooms": of rooms.
  const second = tokens[word + 1]?.lower === 'and' ? orderAt(tokens, word + 2) : 0;
  if (!isOfThing && second > 0 && isNominal(tokens[word + 2 + second])) return null;
  const end = isOfThing ? endOfThing(tokens, word) : endOfProperty(tokens, word);
  const next = tokens[end + 1];
  // "is lighter when you count the lid"
  const isJudging = next?.lower === 'when' && tokens[end + 2]?.lower === 'you';
  return {
    end,
    isUnder: !isOfThing && next !== undefined && UNDER.test(next.lower) && !isJudging,
  };
}

/** "runs faster", "works better": an adverb right behind a verb. */
const isFollowed = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at] as Token).pos === 'VERB' &&
  tokens[at + 1]?.pos === 'ADV' &&
  orderAt(tokens, at + 1) > 0 &&
  /^(?:PUNCT|ADP|SCONJ)$/.test(tokens[at + 1 + orderAt(tokens, at + 1)]?.pos ?? 'PUNCT');

const isDegree = ({ lower, pos }: Token): boolean =>
  pos === 'PART' ||
  (pos === 'ADV' && !/^(?:more|less)$/.test(lower) && baseOfComparative(lower) === null) ||
  /^(?:much|far|even|bit|little|lot|slightly|often|usually|typically|generally|not|also|be|been|way)$/.test(lower);

/** How many words make the comparative at `at`: 2 for "more robust", 1 for "cheaper" or the "fewer" of "fewer lids", 0 for none. */
function orderAt(tokens: readonly Token[], at: number): number {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || NO_ORDER.test(token.lower)) return 0;
  if (/^(?:more|less)$/.test(token.lower)) {
    const isProperty = next !== undefined && (next.pos === 'ADJ' || next.pos === 'ADV' || isAdjective(next.lower));
    if (isProperty && !/^(?:often|likely|and|or|so|than)$/.test(next.lower)) return 2;
    return isNominal(next) ? 1 : 0;
  }
  if (token.lower === 'fewer') return 1;
  return /^(?:ADJ|ADV)$/.test(token.pos) && !/est$/.test(token.lower) && baseOfComparative(token.lower) !== null ? 1 : 0;
}

const isNominal = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:NOUN|PROPN|ADJ)$/.test(token.pos) && !/^(?:upfront|overall|outdoors|indoors)$/.test(token.lower);

/** "cheaper to run | in winter", "faster and lighter |": the last word of what is compared. */
function endOfProperty(tokens: readonly Token[], word: number): number {
  const [next, then, last] = [tokens[word + 1], tokens[word + 2], tokens[word + 3]];
  if (next?.lower === 'to' && then?.pos === 'VERB' && /^(?:PUNCT|ADP|SCONJ)$/.test(last?.pos ?? 'PUNCT')) return word + 2;
  const more = next?.lower === 'and' ? orderAt(tokens, word + 2) : 0;
  return more > 0 ? word + 1 + more : word;
}

/** "a steeper curve |", "a stricter way of making tea |", "more lids that leak |": the last word of what there is more of. */
function endOfThing(tokens: readonly Token[], word: number): number {
  let at = word;
  let isRelative = false;
  while (at + 1 < tokens.length) {
    const [next, then] = [tokens[at + 1] as Token, tokens[at + 2]];
    isRelative ||= /^(?:that|which|who)$/.test(next.lower);
    const isOf = next.lower === 'of' || (next.lower === 'to' && /ing$/.test(then?.lower ?? ''));
    if (next.pos === 'PUNCT' && !/^[-‑'’"“”]$/.test(next.text)) break;
    if (next.lower === 'due' || next.lower === 'thanks') break;
    if (!isRelative && /^(?:ADP|SCONJ)$/.test(next.pos) && !isOf) break;
    if (!isRelative && next.lower === 'to' && !isOf) break;
    if (!isRelative && /^(?:when|if|because|while|depending|compared)$/.test(next.lower)) break;
    at++;
  }
  return at;
}
