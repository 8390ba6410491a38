// A short text becomes what it says of how many: "No oak is tall" is no oak, tall; "There are two mills that grind rye" is at least two mills,
// grinding rye. Words stand as sets of lemmas: whoever is a tall oak is an oak. A text of which any sentence says more than this is none.
import { type Clause, clauses } from '../../language/clause.js';
import { isNoun, lemma } from '../../language/lexicon.js';
import { spelledNumber } from '../../language/number.js';
import { sentences } from '../../language/sentence.js';
import { tag, type Token } from '../../language/tagging.js';
import { readingOf } from '../scale.js';
import { table } from '../../language/table.js';

/** How many of those that the words describe: from low to high, or a share that no number tells. */
export type Quantifier =
  | { readonly kind: 'every' | 'no' | 'most' | 'many' | 'few' | 'the' | 'generic' | 'name' }
  | { readonly kind: 'count'; readonly low: number; readonly high: number };

export interface Statement {
  readonly quantifier: Quantifier;
  /** Lemmas of those it is about. */
  readonly about: ReadonlySet<string>;
  /** Lemmas of what is said of them. */
  readonly said: ReadonlySet<string>;
  readonly isDenied: boolean;
}

const some: Quantifier = { kind: 'count', low: 1, high: Number.POSITIVE_INFINITY };
const least = (low: number): Quantifier => ({ kind: 'count', low, high: Number.POSITIVE_INFINITY });

/** The statements of a text; null where a sentence of it is none, or limits what it says by more than words can be set against. */
export function statements(text: string): readonly Statement[] | null {
  if (text.length > LONGEST || /[?"“”;:()]/.test(text)) return null;
  const all: Statement[] = [];
  let before: readonly Token[] = [];
  for (const { start, end } of sentences(text)) {
    const sentence = text.slice(start, end);
    const [, false_ = '', rest = sentence] = FALSE.exec(sentence) ?? [];
    const tokens = tag(rest);
    const said = taken(tokens, all) ?? ofSentence(withNoun(tokens, before));
    before = tokens;
    if (said === null || (false_ !== '' && said.length > 1)) return null;
    all.push(...(false_ === '' ? said : said.map((one) => ({ ...one, isDenied: !one.isDenied }))));
  }
  return all.length === 0 ? null : all;
}

const LONGEST = 400;
/** "It is false that": what follows is denied. */
const FALSE = /^It is (false|not true|not the case|untrue) that (.+)$/;
/** What ties a sentence to time, to others or to a case. */
const TIED =
  /^(?:if|when|while|until|unless|before|after|since|because|so|than|as|too|also|either|only|even|still|did|whether|where|yesterday|today|tomorrow|more|less|fewer|except|without)$/;

/** "So did Lund", "Lund did too", "Lund did not": what the sentence before says is said of another, or denied. */
function taken(tokens: readonly Token[], before: readonly Statement[]): readonly Statement[] | null {
  const last = before.at(-1);
  const words = tokens.filter(({ pos }) => pos !== 'PUNCT');
  const text = words.map(({ lower }) => lower).join(' ');
  const [, so = '', but = '', end = ''] = /^(so )?(but |and )?.*?((?: too| not| n['’]t)?)$/.exec(text) ?? [];
  const verb = so === '' ? words.length - (end === '' ? 1 : 2) : 1;
  if (last === undefined || (so === '' && end === '') || !DOES.test(words[verb]?.lower ?? '')) return null;
  const who = so === '' ? words.slice(but === '' ? 0 : 1, verb) : words.slice(2);
  const isDenied = /not|n['’]t/.test(end) ? !last.isDenied : last.isDenied;
  return quantified(who).map((read) => ({ quantifier: read.quantifier, about: read.about, said: last.said, isDenied }));
}

const DOES = /^(?:did|do|does|is|are|was|were|has|have|had|will|can|could|would)$/;

/** "Lund has a red mill. Holm has a blue one.": the noun that "one" stands for. */
function withNoun(tokens: readonly Token[], before: readonly Token[]): readonly Token[] {
  const noun = before.findLast(({ pos }) => pos === 'NOUN');
  const plain = tokens.filter(({ lower }, at) => lower !== 'too' || at < tokens.length - 2);
  const at = plain.findLastIndex(({ lower }) => lower === 'one');
  const isLast = at > 0 && plain.slice(at + 1).every(({ pos }) => pos === 'PUNCT');
  return isLast && noun !== undefined ? plain.with(at, noun) : plain;
}

/** A denial or a count inside of what is said: "has no timer", "knows all of them". */
const INNER = /^(?:no|not|n['’]t|never|none|nothing|nobody|neither|nor|hardly|barely|few|little|every|each|all|both|most|any)$/;

function ofSentence(tokens: readonly Token[]): readonly Statement[] | null {
  if (tokens.some(({ lower }) => TIED.test(lower))) return null;
  const all = clauses(tokens);
  const mains = all.filter(({ kind }) => kind === 'main');
  const [main] = mains;
  if (main?.subject == null || mains.length > 1 || main.lead !== null) return null;
  if (all.some((one) => one !== main && (one.kind !== 'relative' || one.verb.negated))) return null;
  const subject = tokens.slice(main.subject.start, main.subject.end);
  const isThere = subject.length === 1 && subject[0]?.lower === 'there';
  return isThere ? existing(tokens, main, all) : predicated(tokens, main, all, subject);
}

/** "There are two mills that grind rye": the relative clause says what the others say behind their verb. */
function existing(tokens: readonly Token[], main: Clause, all: readonly Clause[]): readonly Statement[] | null {
  const [relative, ...more] = all.filter((one) => one !== main);
  const phrase = tokens.slice(main.rest.start, relative === undefined ? main.rest.end : relative.start);
  const [read, ...others] = quantified(phrase);
  if (read === undefined || more.length > 0 || others.length > 0 || main.verb.negated || read.quantifier.kind === 'name')
    return null;
  const said = relative === undefined ? [] : tokens.slice(relative.verb.head, relative.rest.end);
  if (said.some(({ lower }) => INNER.test(lower))) return null;
  const quantifier = read.quantifier.kind === 'generic' ? some : read.quantifier;
  // "There is no oak": none that is anything.
  return [{ quantifier, about: read.about, said: lemmasIn(said), isDenied: false }];
}

function predicated(
  tokens: readonly Token[],
  main: Clause,
  all: readonly Clause[],
  subject: readonly Token[],
): readonly Statement[] | null {
  // A relative clause behind the verb describes what is said, one before it those of whom it is said.
  const end = Math.max(main.rest.end, ...all.filter((one) => one.start > main.verb.start).map((one) => one.rest.end));
  const said = lemmasIn(tokens.slice(main.verb.head, end));
  // "need not have": denied, whatever the reading of the verb makes of it.
  const from = main.verb.negated ? main.verb.end : main.verb.start;
  if (tokens.slice(from, end).some(({ lower }) => INNER.test(lower))) return null;
  const named = nameOfOne(subject, tokens.slice(main.verb.end, end), main);
  if (named !== null) return [named];
  const read = quantified(subject);
  if (read.length === 0 || said.size === 0) return null;
  return read.map(({ quantifier, about }) => ({ quantifier, about, said, isDenied: main.verb.negated }));
}

/** "One of the mills is Alba": Alba is a mill. */
function nameOfOne(subject: readonly Token[], rest: readonly Token[], main: Clause): Statement | null {
  const words = subject.map(({ lower }) => lower).join(' ');
  const names = rest.filter(({ pos }) => pos !== 'PUNCT');
  if (main.verb.lemma !== 'be' || main.verb.negated || !/^one of the /.test(words)) return null;
  if (names.length === 0 || !names.every(({ pos }) => pos === 'PROPN')) return null;
  return { quantifier: { kind: 'name' }, about: nameIn(names), said: lemmasIn(subject.slice(3)), isDenied: false };
}

interface Read {
  readonly quantifier: Quantifier;
  readonly about: ReadonlySet<string>;
}

const nameIn = (tokens: readonly Token[]): ReadonlySet<string> => new Set([tokens.map(({ lower }) => lower).join(' ')]);

/** Whom a phrase speaks of, each of a list for itself ("Lund, Holm and two bakers"); empty for what is no such phrase. */
function quantified(phrase: readonly Token[]): readonly Read[] {
  const isJoint = ({ lower, text }: Token): boolean => text === ',' || lower === 'and';
  const pieces: Token[][] = [[]];
  for (const token of phrase) {
    if (isJoint(token)) pieces.push([]);
    else pieces.at(-1)?.push(token);
  }
  const filled = pieces.filter(({ length }) => length > 0);
  if (filled.some((piece) => piece.some(({ lower, pos }) => lower === 'or' || pos === 'PUNCT'))) return [];
  const out: Read[] = [];
  let exact = false;
  for (const [at, piece] of filled.entries()) {
    const read = one(piece, exact);
    if (read === null || (at > 0 && read.quantifier.kind === 'generic')) return [];
    exact ||= read.isExact;
    out.push(read);
  }
  return out;
}

const QUANTIFIERS: readonly (readonly [words: RegExp, quantifier: Quantifier])[] = [
  [/^(?:every|each|all|both)(?: of)?(?: the)? /, { kind: 'every' }],
  [/^(?:no|neither|none|neither of|none of)(?: the)? /, { kind: 'no' }],
  [/^(?:most|most of)(?: the)? /, { kind: 'most' }],
  [/^(?:many|many of)(?: the)? /, { kind: 'many' }],
  [/^(?:at least )?(?:a few|several)(?: of the)? /, least(2)],
  [/^(?:very )?few(?: of the)? /, { kind: 'few' }],
  [/^(?:some|an?|any)(?: of the)? /, some],
];
const WHOLE: Readonly<Record<string, Quantifier>> = table({
  everyone: { kind: 'every' },
  everybody: { kind: 'every' },
  nobody: { kind: 'no' },
  someone: some,
  somebody: some,
});

function one(piece: readonly Token[], isAfterExact: boolean): (Read & { readonly isExact: boolean }) | null {
  const text = `${piece.map(({ lower }) => lower).join(' ')} `;
  const whole = WHOLE[piece[0]?.lower ?? ''];
  if (whole !== undefined) return { quantifier: whole, about: new Set(['person', ...lemmasIn(piece.slice(1))]), isExact: false };
  const found = QUANTIFIERS.find(([words]) => words.test(text));
  if (found !== undefined) {
    const length = (found[0].exec(text)?.[0] ?? '').trim().split(' ').length;
    const about = lemmasIn(piece.slice(length));
    return about.size === 0 ? null : { quantifier: found[1], about, isExact: false };
  }
  const [, bound = ''] = /^(at least|at most|exactly|just|precisely|more than|fewer than|less than) /.exec(text) ?? [];
  const from = bound === '' ? 0 : bound.split(' ').length;
  const number = numberAt(piece, from);
  if (number !== null) {
    const ofThem = /^ ?of the /.test(
      piece
        .slice(number.end)
        .map(({ lower }) => lower)
        .join(' ') + ' ',
    )
      ? 2
      : 0;
    const about = lemmasIn(piece.slice(number.end + ofThem));
    const isExact = /^(?:exactly|just|precisely)$/.test(bound) || (bound === '' && isAfterExact);
    return about.size === 0 ? null : { quantifier: bounded(bound, number.value, isExact), about, isExact };
  }
  if (bound !== '') return null;
  if (piece.every(({ pos, text: said }) => pos === 'PROPN' && /^\p{Lu}/u.test(said)) && !isPlural(piece.at(-1)))
    return { quantifier: { kind: 'name' }, about: nameIn(piece), isExact: false };
  if (/^(?:the) /.test(text)) return { quantifier: { kind: 'the' }, about: lemmasIn(piece.slice(1)), isExact: false };
  return isPlural(piece.at(-1)) && !/^(?:his|her|its|their|my|our|this|that|these|those) /.test(text)
    ? { quantifier: { kind: 'generic' }, about: lemmasIn(piece), isExact: false }
    : null;
}

const isPlural = (token: Token | undefined): boolean =>
  token !== undefined && /s$/.test(token.lower) && isNoun(lemma(token.lower, 'n')) && lemma(token.lower, 'n') !== token.lower;

function bounded(bound: string, value: number, isExact: boolean): Quantifier {
  if (isExact) return { kind: 'count', low: value, high: value };
  if (bound === 'at most') return { kind: 'count', low: 0, high: value };
  if (bound === 'more than') return least(value + 1);
  return /^(?:fewer|less) than$/.test(bound) ? { kind: 'count', low: 0, high: value - 1 } : least(value);
}

function numberAt(piece: readonly Token[], from: number): { readonly value: number; readonly end: number } | null {
  const words = piece.slice(from).map(({ lower }) => lower);
  if (/^\d+$/.test(words[0] ?? '')) return { value: Number(words[0]), end: from + 1 };
  const spelled = /^an?$/.test(words[0] ?? '') ? null : spelledNumber(words);
  return spelled === null ? null : { value: spelled.value, end: from + spelled.length };
}

const TELLING = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'NUM', 'X']);
const EMPTY =
  /^(?:be|have|do|will|can|could|would|shall|should|may|might|must|not|never|no|there|who|that|which|use|of|the|an?)$/;

/** Words that take back what they stand with: a former baker is no baker. */
export const TAKES_BACK = /^(?:former|ex|fake|alleged|would-be|mock|counterfeit)$/;

/** Lemmas of the telling words. An adjective of degree is told with its noun: a large mouse is no large animal. */
function lemmasIn(tokens: readonly Token[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [at, token] of tokens.entries()) {
    const word = baseOf(token);
    if (!TELLING.has(token.pos) || EMPTY.test(token.lower) || EMPTY.test(word)) continue;
    const isOfDegree = token.pos === 'ADJ' && !TAKES_BACK.test(word) && readingOf(token.lower) !== null;
    const noun = isOfDegree ? tokens.slice(at + 1).findIndex(({ pos }) => pos !== 'ADJ' && pos !== 'ADV' && pos !== 'PROPN') : -1;
    const head = noun < 0 ? undefined : headFrom(tokens, at + 1 + noun);
    found.add(head === undefined ? word : `${word} ${head}`);
  }
  return found;
}

/** The last of the nouns in a row from a place on. */
function headFrom(tokens: readonly Token[], from: number): string | undefined {
  let head: string | undefined;
  for (let at = from; tokens[at]?.pos === 'NOUN'; at++) head = baseOf(tokens[at] as Token);
  return head;
}

function baseOf({ lower, pos, lemma: base }: Token): string {
  const word =
    pos === 'VERB' || pos === 'AUX' ? lemma(lower, 'v') : pos === 'ADJ' || pos === 'ADV' ? base.toLowerCase() : lemma(lower, 'n');
  return word === 'people' ? 'person' : word;
}
