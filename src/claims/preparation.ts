// A sentence becomes tokens that clauses can be read from: discourse words left out, names of subjects read as nouns, and verbs that
// the tagger took for nouns put right.
import { type Clause, clauses } from '../language/clause.js';
import { baseOfComparative, frequency, isAdjective, isNoun, isVerb, lemma as lemmaOf } from '../language/lexicon.js';
import { type Pos, type Token, tag } from '../language/tagging.js';
import { mentions } from '../subjects/mention.js';
import type { Mention, Subject } from '../subjects/subject.js';
import { withoutCleft } from './cleft.js';
import { reread } from './misread.js';
import { REPORT, USE_VERB } from './verb-class.js';
import { withoutDiscourse } from './discourse.js';
import { withDates, withPause } from './pause.js';
import { joined } from './joined-words.js';
import { withVerb } from './missed-verb.js';

const MANNER = /^(?:best|better|well|worse|worst|hard|harder|fast|faster|longer|badly|poorly|quietly|efficiently|reliably)$/;

export interface Prepared {
  /** Mentions of subjects, with offsets into the sentence. */
  readonly names: readonly Mention[];
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
}

/** Verbs that measure, all of them nouns as well or read as such. */
const MEASURING = /^(?:cost|weigh|last|measure|total|average)$/;

/** The sentence prepared last, for each list of subjects: whether it is a fragment and what it states are asked one after the other. */
const latest = new WeakMap<readonly Subject[], { readonly sentence: string; readonly prepared: Prepared }>();

/** The names, tokens and clauses of a sentence; offsets count in it. */
export function prepare(sentence: string, subjects: readonly Subject[]): Prepared {
  const known = latest.get(subjects);
  if (known?.sentence === sentence) return known.prepared;
  const made = prepared(sentence, mentions(sentence, subjects));
  latest.set(subjects, { sentence, prepared: made });
  return made;
}

/** Tokens of a sentence with its discourse words left out and the subjects' names read as nouns, never as verbs. */
function prepared(sentence: string, names: readonly Mention[]): Prepared {
  const plain = withoutDiscourse(sentence);
  const tokens = reread(withoutCleft(withDates(plain, withPause(joined(tag(plain)))))).map((token, at, all) => {
    const name = names.find((m) => token.start >= m.start && token.end <= m.end);
    if (name !== undefined && token.pos !== 'PUNCT') {
      const pos: Pos = name.subject.name.toLowerCase() === name.subject.name ? 'NOUN' : 'PROPN';
      return token.pos === pos
        ? token
        : {
            ...token,
            pos,
            lemma: pos === 'PROPN' ? token.lower : token.pos === 'NOUN' ? token.lemma : lemmaOf(token.lower, 'n'),
          };
    }
    // "price, ease of use and weight": a plain verb in front of "of" is a noun.
    if (
      token.pos === 'VERB' &&
      token.lower === token.lemma &&
      all[at + 1]?.lower === 'of' &&
      isNoun(token.lower) &&
      /^(?:PUNCT|CCONJ|DET|ADJ)$/.test(all[at - 1]?.pos ?? '')
    )
      return { ...token, pos: 'NOUN' as const };
    // ", so project costs should fall": a plain verb cannot stand in front of a plural and its verb.
    if (
      token.pos === 'VERB' &&
      token.lower === token.lemma &&
      isNoun(token.lower) &&
      /^(?:so|and|but|,|that)$/.test(all[at - 1]?.lower ?? '') &&
      all[at + 1]?.pos === 'NOUN' &&
      all[at + 1]?.lower !== all[at + 1]?.lemma &&
      all[at + 2]?.pos === 'AUX'
    )
      return { ...token, pos: 'NOUN' as const };
    // "they both look safe": a plain noun behind "they both" is their verb.
    if (
      (token.pos === 'NOUN' || token.pos === 'ADJ') &&
      /^(?:both|all|each)$/.test(all[at - 1]?.lower ?? '') &&
      /^(?:they|we|you)$/.test(all[at - 2]?.lower ?? '') &&
      isVerb(token.lower)
    )
      return { ...token, pos: 'VERB' as const, lemma: token.lower };
    // "Higher Masts, Render Props and Sails": part of a name.
    if (
      token.pos === 'VERB' &&
      /^\p{Lu}\p{Ll}+$/u.test(token.text) &&
      /^\p{Lu}\p{Ll}/u.test(all[at + 1]?.text ?? '') &&
      all[at - 1]?.text === ',' &&
      /^\p{Lu}\p{Ll}/u.test(all[at - 2]?.text ?? '')
    )
      return { ...token, pos: 'PROPN' as const, lemma: token.lower };
    // "Miss Ida Holm": no verb.
    if (token.text === 'Miss' && /^\p{Lu}/u.test(all[at + 1]?.text ?? ''))
      return { ...token, pos: 'PROPN' as const, lemma: 'miss' };
    // "This comment has been read": a plain verb between "this" and an auxiliary is a noun.
    if (
      token.pos === 'VERB' &&
      token.lower === token.lemma &&
      isNoun(token.lower) &&
      /^(?:this|that|each|every|the|an?)$/.test(all[at - 1]?.lower ?? '') &&
      all[at + 1]?.lemma === 'have'
    )
      return { ...token, pos: 'NOUN' as const };
    // "modernize", "equalizes": a word that no lexicon holds is a verb by its ending.
    if (
      token.pos === 'NOUN' &&
      /\p{L}{4,}i[sz]es?$/u.test(token.lower) &&
      !isNoun(lemmaOf(token.lower, 'n')) &&
      /^(?:DET|ADJ|PRON|NOUN)$/.test(all[at + 1]?.pos ?? '') &&
      /^(?:NOUN|PROPN|PRON)$/.test(all[at - 1]?.pos ?? '') &&
      token.lower.endsWith('s') !== (all[at - 1]?.lower !== all[at - 1]?.lemma)
    )
      return { ...token, pos: 'VERB' as const, lemma: token.lower.replace(/s$/, '') };
    if (token.pos === 'VERB' && !isVerb(token.lemma) && !isVerb(token.lower)) return { ...token, pos: 'NOUN' as const };
    return token;
  });
  for (let i = 1; i + 1 < tokens.length; i++) {
    // "Some cooks claim that", "The manual says that", "The figures show how".
    const token = tokens[i] as Token;
    const base = lemmaOf(token.lower, 'v');
    if (
      token.pos === 'NOUN' &&
      (/^(?:that|how|why|whether)$/.test(tokens[i + 1]?.lower ?? '') ||
        (tokens[i + 1]?.text === ',' && tokens[i + 2]?.lower === 'that')) &&
      REPORT.has(base) &&
      /^(?:NOUN|PROPN|PRON)$/.test((tokens[i - 1] as Token).pos)
    )
      tokens[i] = { ...token, pos: 'VERB', lemma: base };
  }
  for (let i = 2; i + 1 < tokens.length; i++) {
    // "weighs 4 kg and costs 80 euros", "is small and fits the hand", "Grinding time drops to 3 minutes": a noun in -s before a figure, or
    // between "and" and an article, is a verb; so is a plain noun before an adjective and its noun ("use steel and support heavy loads").
    const token = tokens[i] as Token;
    const [before, next, third] = [tokens[i - 1] as Token, tokens[i + 1] as Token, tokens[i + 2]];
    const isFigure = (one: Token | undefined) => one !== undefined && /^(?:NUM|SYM)$/.test(one.pos);
    const base = lemmaOf(token.lower, 'v');
    const isInflected = base !== token.lower;
    const isVerbal = isInflected
      ? isFigure(next) ||
        next.pos === 'DET' ||
        /^(?:up|out|off|down)$/.test(next.lower) ||
        // "lasts longer and costs less to run"
        (/^(?:less|more)$/.test(next.lower) && /^(?:to|than|and|[.,])$/.test(third?.lower ?? '.'))
      : (next.pos === 'ADJ' && third?.pos === 'NOUN') || (/^(?:more|less)$/.test(next.lower) && third?.pos === 'ADJ');
    // "use saws and love them": no noun has an object.
    const isActing = !isInflected && /^(?:it|them|you|us|me|(?:your|them|it)sel(?:f|ves))$/.test(next.lower);
    // "A ride cost one penny", "a stove costs about 40 euros": a verb that measures, between a noun and a figure.
    const amount = /^(?:about|around|over|under|nearly|almost|roughly|just|only|from|between|some|up)$/.test(next.lower)
      ? third
      : next;
    const isMeasuring = MEASURING.test(base) && /^(?:NOUN|PROPN)$/.test(before.pos) && isFigure(amount);
    // "long grass stops it": no noun stands right before what it does something to.
    const isOn =
      isInflected &&
      !REPORT.has(base) &&
      /^(?:it|them|us|me)$/.test(next.lower) &&
      /^(?:NOUN|PROPN)$/.test(before.pos) &&
      before.lower === before.lemma;
    const isJoined = /^(?:and|but)$/.test(before.lower) && (isVerbal || isActing);
    const isMoved = isInflected && /^(?:to|from|by)$/.test(next.lower) && isFigure(third) && before.pos !== 'DET';
    if (token.pos === 'NOUN' && (isJoined || isMoved || isMeasuring || isOn) && isVerb(base))
      tokens[i] = { ...token, pos: 'VERB', lemma: base };
  }
  for (let i = 0; i + 1 < tokens.length; i++) {
    const token = tokens[i] as Token;
    const previous = tokens[i - 1];
    const next = tokens[i + 1] as Token;
    // "A well-kept home loses", "extreme heat can": what a determiner or an adjective leads in and a verb follows is a noun.
    const isLed = previous !== undefined && /^(?:DET|ADJ)$/.test(previous.pos);
    const isFollowed = next.pos === 'AUX' || (next.pos === 'VERB' && /s$/.test(next.lower) && next.lower !== next.lemma);
    if (isLed && isFollowed && (token.pos === 'ADV' || token.pos === 'ADJ') && isNoun(token.lower) && !/ly$/.test(token.lower))
      tokens[i] = { ...token, pos: 'NOUN', lemma: lemmaOf(token.lower, 'n') };
    // "Kettles work best in", "Lathes run well": a plural name and a word of manner around a verb.
    // "Most kettles, which typically last about 4 years": how long stands behind the verb.
    const isHowLong =
      token.lower === 'last' &&
      token.pos !== 'VERB' &&
      (next.pos === 'NUM' || /^(?:about|around|for|longer|over|up|nearly|roughly|between)$/.test(next.lower)) &&
      (/^(?:which|that|they|can|may|might|will|should|could|would|to)$/.test(previous?.lower ?? '') ||
        /ly$/.test(previous?.lower ?? '') ||
        (previous?.pos === 'NOUN' && previous.lower !== previous.lemma));
    if (isHowLong) tokens[i] = { ...token, pos: 'VERB', lemma: 'last' };
    const isPluralName = previous !== undefined && names.some((m) => m.end === previous.end) && previous.lower !== previous.lemma;
    if (token.pos === 'NOUN' && isPluralName && MANNER.test(next.lower) && isVerb(token.lower))
      tokens[i] = { ...token, pos: 'VERB', lemma: token.lower };
  }
  for (let i = 1; i + 1 < tokens.length; i++) {
    // ", electric kettles offer many advantages": a plain noun between a plural and a determiner is their verb; so is one that ends the
    // sentence behind a name in the plural ("Kettles struggle.").
    const token = tokens[i] as Token;
    const [before, next] = [tokens[i - 1] as Token, tokens[i + 1] as Token];
    if (token.pos !== 'NOUN' || token.lower !== token.lemma || before.pos !== 'NOUN' || before.lower === before.lemma) continue;
    const isLed = next.pos === 'DET' || /^(?:many|several|more|fewer|few|some)$/.test(next.lower);
    const isAll =
      i + 2 === tokens.length &&
      next.text === '.' &&
      names.some((m) => m.start === tokens[0]?.start && m.end === before.end) &&
      frequency(token.lower, 'v') > frequency(token.lower, 'n') / 4;
    if ((isLed || isAll) && isVerb(token.lower) && !/^(?:this|that|these|those)$/.test(next.lower))
      tokens[i] = { ...token, pos: 'VERB', lemma: token.lower };
  }
  for (let i = 2; i + 1 < tokens.length; i++) {
    // "to meet the rising housing needs.", "lids, handles, and spoons": a noun in -s behind what belongs to it, or between commas.
    const token = tokens[i] as Token;
    const base = lemmaOf(token.lower, 'n');
    if (token.pos !== 'VERB' || base === token.lower || !token.lower.endsWith('s') || !isNoun(base)) continue;
    const isLast = tokens[i + 1]?.text === '.' && isInPhrase(tokens, i);
    const isMember =
      tokens[i - 1]?.text === ',' &&
      tokens[i + 1]?.text === ',' &&
      tokens[i - 2]?.pos === 'NOUN' &&
      (tokens[i - 2] as Token).lower.endsWith('s') &&
      /^(?:and|or)$/.test(tokens[i + 2]?.lower ?? '');
    if (isLast || isMember) tokens[i] = { ...token, pos: 'NOUN', lemma: base };
  }
  const opener = tokens[0];
  const [second, third] = [tokens[1], tokens[2]];
  // "Larger homes benefit more": no name and its verb, but a property, its noun and their verb.
  if (
    opener?.pos === 'PROPN' &&
    second?.pos === 'VERB' &&
    third?.pos === 'NOUN' &&
    (baseOfComparative(opener.lower) !== null || isAdjective(opener.lower)) &&
    lemmaOf(second.lower, 'n') !== second.lower &&
    isNoun(lemmaOf(second.lower, 'n')) &&
    isVerb(third.lower) &&
    !names.some((m) => m.start <= opener.start && opener.end <= m.end)
  ) {
    tokens[0] = { ...opener, pos: 'ADJ' };
    tokens[1] = { ...second, pos: 'NOUN', lemma: lemmaOf(second.lower, 'n') };
    tokens[2] = { ...third, pos: 'VERB', lemma: third.lower };
  }
  if (
    opener?.pos === 'PROPN' &&
    tokens[0] === opener &&
    /^\p{Lu}\p{Ll}+$/u.test(opener.text) &&
    !names.some((m) => m.start <= opener.start && opener.end <= m.end)
  ) {
    // The capital of a sentence's first word makes no name of it: "Developers like …".
    const base = lemmaOf(opener.lower, 'n');
    if (isNoun(base) && tokens[1]?.pos !== 'PROPN') tokens[0] = { ...opener, pos: 'NOUN', lemma: base };
  }
  tokens.forEach((token, i) => {
    // "Use Lumo", "If you have room, use a kettle": an order, where a name follows.
    const thing = tokens[i + 1]?.pos === 'DET' ? tokens[i + 2] : tokens[i + 1];
    const isOrder = (i === 0 || tokens[i - 1]?.text === ',') && USE_VERB.has(token.lower) && token.pos !== 'VERB';
    if (isOrder && names.some((m) => m.start === thing?.start)) tokens[i] = { ...token, pos: 'VERB', lemma: token.lower };
  });
  for (let i = 1; i + 1 < tokens.length; i++) {
    // "Lumo forces a restart": a noun in -s between a name and a determiner is a verb.
    const token = tokens[i] as Token;
    const before = tokens[i - 1] as Token;
    const isAfterName =
      names.some((m) => m.end === before.end) ||
      (/^(?:all|both|each|also)$/.test(before.lower) && names.some((m) => m.end === tokens[i - 2]?.end));
    if (token.pos !== 'NOUN' || !isAfterName || !/^(?:DET|PRON|ADP)$/.test((tokens[i + 1] as Token).pos)) continue;
    const base = lemmaOf(token.lower, 'v');
    if ((tokens[i + 1] as Token).pos === 'ADP' && frequency(base, 'v') <= frequency(token.lemma, 'n')) continue;
    if (isVerb(base) && (base !== token.lower || before.lower !== before.lemma || /^(?:all|both|also)$/.test(before.lower)))
      tokens[i] = { ...token, pos: 'VERB', lemma: base };
  }
  const read = clauses(tokens);
  // A clause that only goes on from a verb before ("… and support B") shows that the verb before was missed.
  const isRead =
    read.some((c) => !/^(?:relative|condition|participle)$/.test(c.kind) && (c.subject !== null || c.connector === null)) ||
    !/[.!]["”’)]*\s*$/.test(sentence);
  if (isRead) return { names, tokens, clauses: read };
  const mended = withVerb(tokens, (token) => names.some((m) => token.start >= m.start && token.end <= m.end));
  return { names, tokens: mended, clauses: mended === tokens ? read : clauses(mended) };
}

/** Whether a preposition or a verb, a determiner and words that belong to a noun lead up to token `at`: "for the rising housing | needs". */
function isInPhrase(tokens: readonly Token[], at: number): boolean {
  let start = at - 1;
  while (start > 0 && (/^(?:NOUN|ADJ)$/.test((tokens[start] as Token).pos) || /ing$/.test((tokens[start] as Token).lower)))
    start--;
  return start < at - 1 && tokens[start]?.pos === 'DET' && /^(?:ADP|VERB)$/.test(tokens[start - 1]?.pos ?? '');
}
