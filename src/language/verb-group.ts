// Where a verb group begins and ends among the tokens, and whether it is finite: auxiliaries, denials and adverbs up to the main verb.
import type { Token } from './tagging.js';
import { table } from './table.js';

/** Tokens [start, end) of the sentence. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface VerbGroup extends Range {
  /** Lemma of the main verb; "be" or "have" where that is all there is. */
  readonly lemma: string;
  /** Index of the main verb. */
  readonly head: number;
  /** "does not support", "never needs", "hardly works". */
  readonly negated: boolean;
  /** Modal lemma ("can", "may", "should", "would", …) or null. */
  readonly modal: string | null;
  readonly passive: boolean;
  readonly form: 'finite' | 'infinitive' | 'participle';
}

const BE = new Set(['be']);

const AUXILIARY = new Set(['be', 'have', 'do', 'will', 'can', 'may', 'might', 'must', 'shall', 'should', 'would', 'could']);

const MODAL = new Set(['will', 'can', 'may', 'might', 'must', 'shall', 'should', 'would', 'could', 'cannot']);

const NEGATOR = new Set(['not', 'never', 'hardly', 'barely', 'scarcely', 'rarely', 'seldom', 'no longer']);

const ADDING = /^(?:only|just|merely|simply)$/;

/** Verbs whose object is followed by a verb without "to". */
const BARE = new Set(['let', 'make', 'help', 'have', 'see', 'watch', 'hear']);

export const RELATIVE = new Set(['which', 'who', 'that', 'whose', 'whom']);

export const COORDINATOR = new Set(['and', 'but', 'or', 'yet', 'nor', '&']);

/** Past forms that are not participles of the same spelling: they are finite even without an auxiliary. */
const PLAIN_PAST = new Set([
  'was',
  'were',
  'became',
  'began',
  'came',
  'did',
  'gave',
  'had',
  'went',
  'grew',
  'knew',
  'took',
  'wrote',
  'saw',
  'sank',
  'rose',
  'fell',
  'chose',
  'drove',
  'flew',
  'broke',
  'spoke',
  'ran',
  'drew',
]);

/** Past forms that are participles as well, without an ending that shows it. */
const PLAIN_PARTICIPLE = /^(?:left|lost|kept|set|put|cut|hit|met|shut|cast|spread)$/;

/** Participles that mostly stand before a noun as its property. */
const PROPERTY =
  /^(?:advanced|limited|complicated|sophisticated|dedicated|detailed|skilled|experienced|talented|varied|mixed|distinguished|celebrated|crowded|troubled)$/;

/** Verbs that need an object: right in front of one of these words they are participles ("a hall | built by Reed", "a tool | used for"). */
const PASSIVE_BEFORE: Readonly<Record<string, RegExp>> = table({
  by: /^(?:accompany|back|build|buy|cause|compose|construct|control|create|design|develop|discover|draw|drive|finance|find|fire|follow|found|found|govern|guide|head|hit|inspire|invent|issue|kill|launch|lead|make|maintain|manage|manufacture|offer|operate|organise|organize|own|paint|power|present|produce|provide|publish|release|rule|run|seize|sell|sponsor|support|surround|take|use|wear|write)$/,
  with: /^(?:associate|cover|equip|fill|fit|furnish|line|load|pack|provide|stock|surround|topp?)$/,
  for: /^(?:build|design|intend|know|make|mean|need|require|reserve|use)$/,
  to: /^(?:allocate|assign|attribute|build|design|devise|give|intend|make|mean|need|require|use)$/,
  in: /^(?:base|build|find|involve|locate|make|use|write)$/,
  on: /^(?:base|build|found|load|mount)$/,
  from: /^(?:build|make|take)$/,
  of: /^(?:compose|make)$/,
  as: /^(?:describe|design|intend|know|regard|use)$/,
  at: /^(?:aim|base|locate)$/,
});

/** "a hall built by Reed", "a tool mainly used for cutting": behind the verb of its clause such a participle only describes. */
function describes(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  let before = at - 1;
  while (before > 0 && (tokens[before] as Token).pos === 'ADV') before--;
  const noun = tokens[before];
  const isDescribed = noun !== undefined && /^(?:NOUN|PROPN|NUM)$/.test(noun.pos);
  const next = tokens[at + 1];
  // "a tool used to cut"; "used to be" was.
  if (token.lemma === 'lead' || (token.lower === 'used' && next?.lower === 'to' && tokens[at + 2]?.lower === 'be')) return false;
  return isDescribed && next !== undefined && (PASSIVE_BEFORE[next.lower]?.test(token.lemma) ?? false);
}

/** "stayed to mourn or help": the bare verb goes with the infinitive before it, since the finite verb is in another form. */
function goesWithInfinitive(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.lower !== token.lemma || !/^(?:and|or)$/.test(tokens[at - 1]?.lower ?? '')) return false;
  for (let i = at - 2; i > 0; i--) {
    const one = tokens[i] as Token;
    if (/^[,;:]$/.test(one.text) || COORDINATOR.has(one.lower) || RELATIVE.has(one.lower)) return false;
    if (one.pos === 'AUX') return false;
    if (one.pos !== 'VERB') continue;
    if ((tokens[i - 1] as Token).lower !== 'to') return false;
    // The verb that rules the infinitive: "stayed to", no base form.
    const ruler = tokens.findLast((t, j) => j < i && (t.pos === 'VERB' || t.pos === 'AUX'));
    return (
      ruler !== undefined &&
      ruler.pos === 'VERB' &&
      /(?:ed|[^s]s)$|^(?:gave|came|went|took|stood|sat|ran)$/.test(ruler.lower) &&
      ruler.lower !== ruler.lemma
    );
  }
  return false;
}

/** "drew a crowd, led to a law, and has changed the town": the past of the middle of three predicates. */
function isMiddlePredicate(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (before?.text !== ',' || next === undefined || !/^(?:NOUN|PROPN|ADJ|DET|PRON|NUM|ADP)$/.test(next.pos)) return false;
  const isLast = (t: Token, i: number): boolean =>
    i > at &&
    t.lower === 'and' &&
    tokens[i - 1]?.text === ',' &&
    (tokens[i + 1]?.pos === 'AUX' ||
      (tokens[i + 1]?.pos === 'VERB' && /(?:ed|[^s]s)$|^(?:became|led|began|made|took)$/.test((tokens[i + 1] as Token).lower)));
  return !(PASSIVE_BEFORE[next.lower]?.test((tokens[at] as Token).lemma) ?? false) && tokens.some(isLast);
}

/** "…, Ida Holm, | handed him": a name between commas before, an object behind. */
function isBehindApposition(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined || !/^(?:DET|PRON|PROPN)$/.test(next.pos)) return false;
  let from = at - 2;
  while (from > 0 && /^(?:PROPN|DET|NOUN|ADJ)$/.test((tokens[from] as Token).pos)) from--;
  return from > 0 && from < at - 2 && (tokens[from] as Token).text === ',' && isNominal(tokens[from - 1]);
}

function modalLemma(token: Token): string | null {
  const word = token.lower === 'ca' || token.lower === 'cannot' ? 'can' : token.lower === 'wo' ? 'will' : token.lower;
  return MODAL.has(word) ? word : null;
}

export function isNominal(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'PRON' || token.pos === 'NUM' || token.pos === 'X')
  );
}

function isAuxiliary(token: Token): boolean {
  return (
    token.pos === 'AUX' || (AUXILIARY.has(token.lemma) && (token.pos === 'VERB' || token.lower === 'ca' || token.lower === 'wo'))
  );
}

export const isParticipleForm = (token: Token): boolean =>
  /(?:ed|en|wn|ld|lt|pt|nt|ade|ound|ought|aught|ut|un|own|ung|born)$/.test(token.lower) && !PLAIN_PAST.has(token.lower);

/** The verb group that begins at `i`, or null: auxiliaries, adverbs and negations up to the main verb. */
export function verbGroupAt(tokens: readonly Token[], i: number, to: number): VerbGroup | null {
  const first = tokens[i] as Token;
  const isInfinitive = first.lower === 'to' && tokens[i + 1] !== undefined;
  let at = isInfinitive ? i + 1 : i;
  if (!isInfinitive && !isAuxiliary(first) && first.pos !== 'VERB') return null;
  let negated = false;
  let modal: string | null = null;
  let head = -1;
  let beSeen = false;
  let auxiliaries = 0;
  let denied = 0;
  for (; at < to; at++) {
    const token = tokens[at] as Token;
    if (NEGATOR.has(token.lemma) || NEGATOR.has(token.lower)) {
      // "is not only cheap but also light" denies nothing.
      if (ADDING.test(tokens[at + 1]?.lower ?? '')) {
        if (head >= 0) break;
        continue;
      }
      // "is not Ruby": the negation belongs to the verb already found; "hardly any" does too.
      negated = true;
      continue;
    }
    if (isAuxiliary(token)) {
      if (head >= 0 && !isAuxiliary(tokens[head] as Token)) break;
      if (isInfinitive && head >= 0 && !AUXILIARY.has((tokens[head] as Token).lemma)) break;
      modal ??= modalLemma(token);
      if (BE.has(token.lemma)) beSeen = true;
      head = at;
      auxiliaries++;
      continue;
    }
    if (token.pos === 'ADV' && token.lower !== 'as' && token.lower !== 'so') {
      // "is highly scalable": an adverb belongs to the group only if a verb follows.
      let next = at + 1;
      while (next < to && ((tokens[next] as Token).pos === 'ADV' || NEGATOR.has((tokens[next] as Token).lemma))) next++;
      const after = tokens[next];
      if (after !== undefined && next < to && (after.pos === 'VERB' || isAuxiliary(after))) continue;
      // "is really not new": the denial behind the adverb is of the verb.
      const denial = tokens.findIndex((t, j) => j > at && j < next && /^(?:not|never)$/.test(t.lower));
      if (head >= 0 && denial > 0 && !ADDING.test(tokens[denial + 1]?.lower ?? '')) {
        negated = true;
        denied = denial + 1;
      }
      break;
    }
    if (token.pos === 'VERB') {
      if (head >= 0 && !isAuxiliary(tokens[head] as Token)) break;
      // "is charming guests": after be only -ing and participles belong to the group; "have" takes participles.
      const next = tokens[at + 1];
      const modifiesNoun =
        beSeen &&
        isNominal(next) &&
        next?.pos !== 'PRON' &&
        /(?:ing|ed)$/.test(token.lower) &&
        !/^(?:an?|the)$/.test(next?.lower ?? '') &&
        (next?.pos === 'NOUN' || next?.pos === 'PROPN') &&
        !/ing$/.test(token.lower);
      // "had advanced controls": what it had.
      const isProperty =
        !beSeen && head >= 0 && (tokens[head] as Token).lemma === 'have' && PROPERTY.test(token.lower) && next?.pos === 'NOUN';
      if (modifiesNoun || isProperty) break;
      head = at;
      at++;
      break;
    }
    break;
  }
  if (head < 0) return null;
  let end = Math.max(head + 1, denied);
  // "is not", "does n't": negation after the last auxiliary stays inside.
  while (
    end < to &&
    NEGATOR.has((tokens[end] as Token).lemma) &&
    (tokens[end] as Token).pos !== 'ADJ' &&
    !ADDING.test(tokens[end + 1]?.lower ?? '')
  )
    end++;
  const main = tokens[head] as Token;
  const isVerb = main.pos === 'VERB' && auxiliaries > 0 && !(isAuxiliary(main) && auxiliaries === 1);
  // "was sold", "was hit": after be every form but -ing is passive; "is gone" is the rare exception.
  const passive = beSeen && isVerb && !/ing$/.test(main.lower) && !/^(?:go|come|become)$/.test(main.lemma);
  if (tokens[end]?.lower === 'no' && tokens[end + 1]?.lower === 'longer' && end + 1 < to) {
    negated = true;
    end += 2;
  }
  const bareParticiple = auxiliaries === 0 && !isInfinitive && (/ing$/.test(main.lower) || false);
  return {
    start: i,
    end,
    head,
    lemma: main.lemma,
    negated,
    modal,
    passive,
    form: isInfinitive ? 'infinitive' : bareParticiple ? 'participle' : 'finite',
  };
}

/** "hardly has", "never supported", "no longer works": a denial in front of the verb is part of it. */
export function withNegator(tokens: readonly Token[], group: VerbGroup | null, from: number): VerbGroup | null {
  if (group === null || group.start <= from) return group;
  const before = tokens[group.start - 1] as Token;
  if (NEGATOR.has(before.lower)) return { ...group, start: group.start - 1, negated: true };
  // "hardly ever breaks"
  if (before.lower === 'ever' && NEGATOR.has(tokens[group.start - 2]?.lower ?? ''))
    return { ...group, start: group.start - 2, negated: true };
  if (before.lower === 'longer' && tokens[group.start - 2]?.lower === 'no')
    return { ...group, start: group.start - 2, negated: true };
  return group;
}

/** Is `i` the start of a finite verb, seen from its neighbours? */
export function startsFiniteVerb(tokens: readonly Token[], i: number, hasVerb: boolean, governor: string | null): boolean {
  const token = tokens[i] as Token;
  const previous = tokens[i - 1];
  const next = tokens[i + 1];
  // "quick to learn and adapt", "to become stuck and sink": the second infinitive does without its "to".
  if (
    token.pos === 'VERB' &&
    token.lower === token.lemma &&
    COORDINATOR.has(previous?.lower ?? '') &&
    tokens[i - 2]?.pos === 'VERB' &&
    (tokens[i - 3]?.lower === 'to' || (tokens[i - 3]?.lemma === 'become' && tokens[i - 4]?.lower === 'to'))
  )
    return false;
  // "to become stuck": what one becomes is no verb of its own.
  if (
    token.pos === 'VERB' &&
    /ed$/.test(token.lower) &&
    /^(?:become|get|be)$/.test(previous?.lower ?? '') &&
    tokens[i - 2]?.lower === 'to'
  )
    return false;
  if (isAuxiliary(token)) return !(previous?.lower === 'to');
  if (token.pos !== 'VERB') return false;
  if (governor !== null && (describes(tokens, i) || goesWithInfinitive(tokens, i))) return false;
  // "a tool for you to help decide": a bare verb behind "help" or "let".
  if (token.lower === token.lemma && BARE.has(previous?.lower ?? '') && tokens[i - 2]?.lower === 'to') return false;
  // "a kettle designed and sold by Corvex": both only describe.
  if (
    COORDINATOR.has(previous?.lower ?? '') &&
    isParticipleForm(token) &&
    next?.lower === 'by' &&
    tokens[i - 2]?.pos === 'VERB' &&
    isParticipleForm(tokens[i - 2] as Token) &&
    tokens[i - 3]?.pos === 'NOUN' &&
    governor !== null
  )
    return false;
  if (hasVerb && PLAIN_PARTICIPLE.test(token.lower)) return false;
  // "tiles to be used in kitchens": the verb belongs to the auxiliary that "to" made no finite one.
  if (
    previous?.lower === 'to' ||
    (previous?.pos === 'ADV' && tokens[i - 2]?.lower === 'to' && token.lower === token.lemma) ||
    (previous?.lower === 'be' && tokens[i - 2]?.lower === 'to')
  )
    return false;
  if (/ing$/.test(token.lower)) return false;
  // "lets you build", "helps teams grow": a bare infinitive.
  if (
    governor !== null &&
    hasVerb &&
    BARE.has(governor) &&
    token.lower === token.lemma &&
    (isNominal(previous) || previous?.pos === 'ADV')
  )
    return false;
  if (token.lower === token.lemma && isLedToAct(tokens, i)) return false;
  if (previous && (previous.pos === 'DET' || previous.pos === 'ADP' || previous.lower === "'s" || previous.lower === '’s')) {
    if (!(previous.pos === 'DET' && /^(?:this|that|these|those|all|both|each|another|either|neither)$/.test(previous.lower)))
      return false;
  }
  if (/ed$/.test(token.lower) || (isParticipleForm(token) && !PLAIN_PAST.has(token.lower))) {
    // "The mate of the tug, Ida Holm, handed him": the verb stands behind what explains its subject.
    if (previous?.text === ',' && governor === null && isBehindApposition(tokens, i)) return true;
    // A participle before its noun ("distributed systems") or after one that already has its verb ("tools made by …").
    if (previous?.pos === 'ADJ' || previous?.pos === 'ADV') {
      if (!isNominal(tokens[i - 2]) || hasVerb) return false;
    }
    if (next && (next.pos === 'NOUN' || next.pos === 'PROPN') && !isNominal(previous) && previous?.pos !== 'ADV') return false;
    if (previous && /^(?:it|he|she|they|we|i|you|which|who|that)$/.test(previous.lower)) return true;
    if (governor !== null && isMiddlePredicate(tokens, i)) return true;
    // Its clause has a verb already: "is an animated series", "are tools made by hand".
    if (hasVerb) return false;
    if (!hasVerb && isNominal(previous) && next?.pos === 'ADP' && hasLaterFinite(tokens, i + 1)) return false;
    if (previous === undefined || /^[,;:(–—-]$/.test(previous.text)) return false;
    if (COORDINATOR.has(previous.lower) && !hasVerb && governor === null) return false;
  }
  return true;
}

/** ", making the crew constantly wait (and hope)": what the crew is made to do is no verb of the sentence. */
function isLedToAct(tokens: readonly Token[], at: number): boolean {
  let i = at - 1;
  if (COORDINATOR.has(tokens[i]?.lower ?? '') && tokens[i - 1]?.pos === 'VERB') i -= 2;
  while (i > 0 && /^(?:NOUN|PROPN|PRON|ADJ|DET|ADV|NUM)$/.test((tokens[i] as Token).pos)) i--;
  const [before, leads] = [tokens[i - 1], tokens[i]];
  return (
    leads !== undefined &&
    i < at - 1 &&
    /^(?:making|letting|helping|having)$/.test(leads.lower) &&
    /^(?:,|–|—|-|and|thus|thereby)$/.test(before?.lower ?? '')
  );
}

function hasLaterFinite(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (/^[,;:.]$/.test(token.text) || RELATIVE.has(token.lower)) return false;
    // "burnt in 1903 and was sold": two verbs of one subject.
    const isJoined = COORDINATOR.has(tokens[i - 1]?.lower ?? '');
    if (isJoined && (isAuxiliary(token) || (token.pos === 'VERB' && /(?:ed|s)$/.test(token.lower)))) return false;
    if (isAuxiliary(token)) return true;
    if (token.pos === 'VERB' && /s$/.test(token.lower) && !/(?:ing|ed)$/.test(token.lower)) return true;
    if (token.pos === 'VERB' && isNominal(tokens[i - 1]) && !/(?:ing|ed)$/.test(token.lower) && token.lower === token.lemma)
      return true;
  }
  return false;
}
