// A sentence becomes tokens that clauses can be read from: discourse words left out, names of subjects read as nouns, and verbs that
// the tagger took for nouns put right.
import { type Clause, clauses } from '../language/clause.js';
import { dates } from '../language/date.js';
import { baseOfComparative, frequency, isAdjective, isNoun, isVerb, lemma as lemmaOf } from '../language/lexicon.js';
import { words } from '../language/phrase.js';
import { type Pos, type Token, tag } from '../language/tagging.js';
import { mentions } from '../subjects/mention.js';
import type { Mention, Subject } from '../subjects/subject.js';
import { withoutCleft } from './cleft.js';
import { reread } from './misread.js';

export const REPORT = new Set(
  'say claim state announce declare confirm warn promise predict argue believe think note report suggest insist assert maintain quote write find show mean explain agree admit feel know indicate mention conclude reveal hold estimate expect'.split(
    ' ',
  ),
);

export const USE_VERB = new Set('use choose prefer pick recommend select adopt consider employ opt go try avoid'.split(' '));

/** Verbs that recommend a thing only in an order under a condition: "If you have room, get a cargo bike." */
export const TAKE_VERB = new Set('buy get take stick stay'.split(' '));

/** Words that join sentences and say nothing of the subject; they are left out before the clauses are read. */
const DISCOURSE =
  /(^|,\s*|;\s*)(?:on the (?:other|flip) (?:hand|side)|on (?:the )?one (?:hand|side)|on the contrary|for (?:example|instance)|in (?:addition|fact|contrast|short|summary|conclusion|a nutshell|general|particular|turn|other words|reality|essence|comparison)|by contrast|as a result|of course|after all|once again|in (?:my|our) (?:humble |personal |honest )?(?:opinion|view|experience)|personally|to be (?:fair|honest)|at the end of the day|as you (?:may |might )?know|as (?:already )?(?:mentioned|discussed|noted|stated|said|explained)(?: earlier| above| before)?|as aforesaid|although|that (?:said|being said)|having said that|on top of that|first of all|last but not least|what['’]s more|no doubt|besides|finally|firstly|secondly|lastly|overall|likewise|similarly|conversely|alternatively|indeed|unfortunately|fortunately|luckily|interestingly|surprisingly|obviously|clearly|naturally|honestly|frankly|basically|essentially|ultimately|eventually|instead|anyway|again|another point|meanwhile|moreover|furthermore|additionally|however|therefore|thus|hence|consequently|nevertheless|nonetheless|also)\s*,\s*/gi;

/** "Remember that …", "This means that …", "This is because …": what the reader is told to remember, or what follows, is stated. */
const REMINDER =
  /^(?:please )?(?:(?:remember|note|keep in mind|bear in mind|be aware),? that|this (?:also |often |in turn )?(?:means(?: that)?|is because))\s+/i;

/** "Sails — a part of every boat — are": what a thing is besides, between dashes; "Unlike A — the older one, B is". */
const BESIDE =
  /(?:\s[—–]\s|—)(?=(?:an?|the|its|their|one of) )(?![^—–,;:.!?]*\b(?:is|are|was|were|has|have|had|which|who|that|can|will|would)\b)(?:[^—–.;:!?]{3,90}(?:\s[—–](?=\s)|—)|(?<=^(?:Unlike|Like) [^—–,]{2,40}(?:\s[—–]\s|—))[^—–,.;:!?]{3,60}(?=,))/u;

/** "On the other hand it is": the same without their comma, in front of a pronoun. */
const BEFORE_PRONOUN =
  /^(?:on the (?:other|flip) (?:hand|side)|for (?:example|instance)|in (?:addition|fact|contrast|short|general|particular|reality)|by contrast|as a result|of course|after all|overall|unfortunately|fortunately|luckily|meanwhile)\s+(?=(?:it|they|you|we|he|she|there)\b)/i;

/** "were in fact guests": what only assures. */
const ASSURING = /(?<=\b(?:is|are|was|were|has|have|had) )(?:in fact|of course|indeed|after all) /gi;

/** Words that join a sentence to the one before: only at its start, since inside they join its parts. */
const OPENING =
  /^(?:(?:so|and|but|yet|or|then|now)(?:,\s*|\s+(?!far\b|that\b|long\b|again\b|and\b)(?<!so\s+)|(?<=so)\s+(?!far\b|much\b|that\b|long\b|many\b|again\b|and\b))|sure,?\s+(?=(?:you|it|they|we)\b)|(?:plus|well|still),\s*|(?:however|moreover|furthermore|additionally|therefore|thus|hence|also|as you (?:may |might )?know|(?:it(?: is|['’]s)(?: also)? )?(?:worth|important to) (?:noting|mentioning|note|mention|pointing out|remember)(?: that)?|it should be noted that|note that|keep in mind that|needless to say,?|on top of (?:that|this|it)|besides that)\s+(?=(?:it|they|the|this|these|you|we|a|an)\b|\p{Lu}))/iu;

const PARTICLE = /^(?:up|out|down|off|away|over|back)$/;
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
  const blanked = (match: string): string => ' '.repeat(match.length);
  const told = sentence.replace(BESIDE, blanked).replace(REMINDER, blanked);
  const opened = told.replace(OPENING, blanked);
  const blank = opened.replace(DISCOURSE, (match, before: string) => before + ' '.repeat(match.length - before.length));
  const begun = blank.replace(BEFORE_PRONOUN, blanked);
  const plain = begun.replace(ASSURING, blanked);
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

/** "grade C or above", "4 or more": an open end of what stands before, no second clause. */
const OPEN_END = /^(?:above|below|higher|lower|more|less|over|under|older|younger|newer|later|earlier|beyond)$/;
const isNominal = (token: Token | undefined): boolean => token !== undefined && /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(token.pos);
/** "Of the 80 guests that stayed 12 of them fell ill": the comma that is missing before the figure. */
function withPause(tokens: readonly Token[]): readonly Token[] {
  const said = pauseBeforePronoun(tokens) || pauseBehindDate(tokens);
  if (said > 0) return withComma(tokens, said);
  if (tokens[0]?.lower !== 'of') return tokens;
  const of = tokens.findIndex(
    (t, i) =>
      i > 1 && t.lower === 'of' && tokens[i - 1]?.pos === 'NUM' && /^(?:them|these|those)$/.test(tokens[i + 1]?.lower ?? ''),
  );
  if (of < 0) return tokens;
  const at = /^(?:about|around|nearly|almost|over|only|some|roughly|approximately)$/.test(tokens[of - 2]?.lower ?? '')
    ? of - 2
    : of - 1;
  return (tokens[at - 1] as Token).pos === 'PUNCT' ? tokens : withComma(tokens, at);
}

/**
 * "In 1950 it owned 12 houses", "With a gas stove you can see the flame": where the comma is missing behind what says when or with what; 0 where
 * none is, or the words may be of what stands in front ("In the house he built …").
 */
function pauseBeforePronoun(tokens: readonly Token[]): number {
  const at = tokens.findIndex((t, i) => i > 1 && /^(?:it|they|he|she|we|you|there)$/.test(t.lower));
  const again = pauseBeforeMain(tokens);
  if (again > 0) return again;
  const isClause = at > 0 && at < 7 && tokens[0]?.pos === 'ADP' && /^(?:AUX|VERB|ADV)$/.test(tokens[at + 1]?.pos ?? '');
  if (!isClause || tokens.slice(0, at).some((t) => t.pos === 'VERB' || t.pos === 'PUNCT')) return 0;
  const when = words(tokens, 0, at);
  if (dates(when)[0]?.end === when.length) return at;
  // "With the tools you need, it works": what stands in front goes on behind the pronoun, and ends with a comma.
  const comma = tokens.findIndex((t, i) => i > at && t.text === ',');
  const goesOn =
    comma > 0 && !/^(?:and|but|or|so|because|since|as|which|who|where|if|when)$/.test(tokens[comma + 1]?.lower ?? '');
  const verb = tokens[at + 1] as Token;
  const isShort = /^(?:AUX|ADP|PUNCT)$/.test(tokens[at + 2]?.pos ?? 'PUNCT') && verb.pos === 'VERB';
  return goesOn || isShort || !/^(?:NOUN|PROPN|NUM)$/.test((tokens[at - 1] as Token).pos) ? 0 : at;
}

/** "On 12 March 1941 a bomb fell", "In 1988 the club bought it": where the comma is missing behind a date that opens a sentence; 0 where none is. */
function pauseBehindDate(tokens: readonly Token[]): number {
  if (!/^(?:on|in|by|from|since)$/.test(tokens[0]?.lower ?? '')) return 0;
  const text = words(tokens, 0, tokens.length);
  const [date] = dates(text);
  if (date === undefined || date.start > (tokens[0] as Token).text.length + 5) return 0;
  const at = tokens.findIndex((_, i) => i > 0 && words(tokens, 0, i).length >= date.end);
  // "In the 1970s cheap watches": behind a decade, any noun phrase begins.
  const isDecade = /\d0s$/.test(tokens[at - 1]?.text ?? '') && /^(?:ADJ|NOUN)$/.test(tokens[at]?.pos ?? '');
  return (isDecade || /^(?:DET|PROPN)$/.test(tokens[at]?.pos ?? '')) && words(tokens, 0, at).length === date.end ? at : 0;
}

/** "When it rains it leaks": where the comma is missing before the pronoun of the main clause; 0 where none is ("When you think it leaks"). */
function pauseBeforeMain(tokens: readonly Token[]): number {
  if (!/^(?:when|whenever|if|once)$/.test(tokens[0]?.lower ?? '') || tokens[1]?.pos !== 'PRON') return 0;
  const at = tokens.findIndex((t, i) => i > 2 && /^(?:it|they|he|she|we|you|i)$/.test(t.lower));
  const before = tokens[at - 1];
  const isVerbal = /^(?:AUX|VERB)$/.test(tokens[at + 1]?.pos ?? '') && tokens[2]?.pos !== 'PRON';
  const isWhole =
    at > 0 &&
    at < 7 &&
    tokens.slice(0, at).every((t) => (t.pos !== 'PUNCT' && t.pos !== 'CCONJ' && t.pos !== 'SCONJ') || t === tokens[0]);
  const isObject =
    before === undefined ||
    REPORT.has(before.lemma) ||
    /^(?:feel|want|hear|see|like|AUX|ADP|DET|PRON)$/.test(before.lemma) ||
    /^(?:AUX|ADP|DET|PRON)$/.test(before.pos);
  return isWhole && isVerbal && !isObject ? at : 0;
}

function withComma(tokens: readonly Token[], at: number): readonly Token[] {
  const { end } = tokens[at - 1] as Token;
  return [...tokens.slice(0, at), { text: ',', lower: ',', lemma: ',', pos: 'PUNCT', start: end, end }, ...tokens.slice(at)];
}

/** "4 May, 1907" is one word: the comma in it parts nothing. */
function withDates(sentence: string, tokens: readonly Token[]): readonly Token[] {
  const commas = dates(sentence).filter(({ start, end, kind }) => kind === 'day' && sentence.slice(start, end).includes(','));
  if (commas.length === 0) return tokens;
  const out: Token[] = [];
  for (const token of tokens) {
    const date = commas.find((one) => token.start >= one.start && token.end <= one.end);
    const last = out[out.length - 1];
    // What leads to the date ("before", "since") is a word of its own.
    const isWord = date === undefined || /^\p{Ll}/u.test(token.text) || (token.pos === 'PUNCT' && last?.pos !== 'X');
    if (isWord) out.push(token);
    else if (last?.pos === 'X' && last.start >= date.start) {
      const text = sentence.slice(last.start, token.end);
      out[out.length - 1] = { ...last, text, lower: text.toLowerCase(), lemma: text.toLowerCase(), end: token.end };
    } else out.push({ ...token, pos: 'X' });
  }
  return out;
}

/** "Its sold in jars": "its" in front of a participle and a preposition is a slip for "it's". */
const isSlip = (token: Token, next: Token | undefined, third: Token | undefined): boolean =>
  token.lower === 'its' && next?.pos === 'VERB' && /(?:ed|en|ld|lt|ade|wn)$/.test(next.lower) && third?.pos === 'ADP';

/** "as well as" joins like "and"; "not only A but also B" states both, so that its "not only" denies nothing. */
function joined(tokens: readonly Token[]): readonly Token[] {
  const out: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const [next, third] = [tokens[i + 1], tokens[i + 2]];
    if (
      token.lower === 'by' &&
      next?.lower === 'the' &&
      third?.lower === 'time' &&
      /^(?:DET|PRON|NOUN|PROPN)$/.test(tokens[i + 3]?.pos ?? '')
    ) {
      // "By the time the mate came, …": when he did.
      out.push({
        ...token,
        text: `${token.text} the time`,
        lower: 'by the time',
        lemma: 'by the time',
        pos: 'SCONJ',
        end: third.end,
      });
      i += 2;
    } else if (token.lower === 'as' && next?.lower === 'well' && third?.lower === 'as' && i > 0) {
      out.push({ ...token, text: 'and', lower: 'and', lemma: 'and', pos: 'CCONJ', end: third.end });
      i += 2;
    } else if (isSlip(token, next, third)) {
      const cut = token.start + 2;
      out.push({ ...token, text: token.text.slice(0, 2), lower: 'it', lemma: 'it', pos: 'PRON', end: cut });
      out.push({ ...token, text: "'s", lower: "'s", lemma: 'be', pos: 'AUX', start: cut });
    } else if (token.lower === 'or' && i > 0 && next !== undefined && OPEN_END.test(next.lower) && !isNominal(third)) {
      const before = out[out.length - 1] as Token;
      out[out.length - 1] = { ...before, text: `${before.text} or ${next.text}`, end: next.end };
      i++;
    } else if (
      next?.text === '.' &&
      third !== undefined &&
      token.end === next.start &&
      next.end === third.start &&
      /^[\p{L}\p{N}-]+$/u.test(token.text) &&
      /^\p{Ll}+$/u.test(third.text)
    ) {
      // "museum.org": an address is one name.
      const text = `${token.text}.${third.text}`;
      out.push({ ...token, text, lower: text.toLowerCase(), lemma: text.toLowerCase(), pos: 'PROPN', end: third.end });
      i += 2;
    } else if (token.lemma === 'not' && next !== undefined && /^(?:only|just|merely|simply)$/.test(next.lower)) i++;
    else if (token.lower === 'also' && tokens[i - 1]?.lower === 'but') continue;
    else out.push(token);
  }
  return out;
}

const LIKE_BASE = /^(?:split|shut|hit|cut|quit|burst|spread|set|put)$/;
const sentenceFrom = (tokens: readonly Token[], at: number): string =>
  tokens
    .slice(at)
    .map(({ text }) => text)
    .join(' ');

/** A sentence in which the tagger saw no verb: the first noun that may be one, after a noun and before an object, is it. */
function withVerb(tokens: readonly Token[], isName: (token: Token) => boolean): readonly Token[] {
  for (let i = 1; i < tokens.length - 1; i++) {
    const token = tokens[i] as Token;
    // "Lumo (3 kg) weighs more"
    const open = (tokens[i - 1] as Token).text === ')' ? tokens.findLastIndex((t, at) => at < i && t.text === '(') : i;
    const before = tokens[Math.max(0, open - 1)] as Token;
    const after = tokens[i + 1] as Token;
    if ((token.pos !== 'NOUN' && token.pos !== 'ADJ' && token.pos !== 'ADV') || isName(token) || /ly$/.test(token.lower))
      continue;
    const base = lemmaOf(token.lower, 'v');
    // "The tug, after a long search, rounded up the boats": a participle and a particle behind an insertion are a verb.
    const isInserted =
      before.text === ',' && token.lower.endsWith('ed') && PARTICLE.test(after.lower) && tokens[i + 2]?.pos === 'DET';
    if (isInserted && isVerb(base)) return tokens.map((t, at) => (at === i ? { ...t, pos: 'VERB' as const, lemma: base } : t));
    if (!isVerb(base) || (before.pos !== 'NOUN' && before.pos !== 'PROPN' && before.pos !== 'PRON' && before.pos !== 'ADV'))
      continue;
    const isList = tokens.slice(0, i).some((t) => t.lower === 'and');
    // "The choir split up in 1988": a past that is spelled like its base.
    const isPast = LIKE_BASE.test(base) && dates(sentenceFrom(tokens, i)).length > 0;
    const agrees =
      token.lower !== base ||
      isPast ||
      isList ||
      /^(?:people|police|staff|children|men|women)$/.test(before.lower) ||
      (before.lower !== before.lemma && before.pos === 'NOUN') ||
      before.pos === 'ADV';
    // "Ida Holm never married."
    const isDenied = before.lower === 'never' && after.text === '.';
    if (!agrees || !(isDenied || /^(?:DET|ADJ|ADP|ADV|NOUN|PROPN|NUM|PRON)$/.test(after.pos))) continue;
    return tokens.map((t, at) => (at === i ? { ...t, pos: 'VERB' as const, lemma: base } : t));
  }
  return tokens;
}
