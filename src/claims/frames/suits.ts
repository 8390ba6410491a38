// suits: subject is fit or unfit for a use.
//   "A is ideal for small teams" · "Use A when you need B" · "A is a good choice for B" · "A works best in mild climates" · "A is used for B"
// Not: "A is good" (no use), "A is used by B" (a user), "A is popular for its speed" (a reason).
import { words } from '../../language/phrase.js';
import { tag, type Token } from '../../language/tagging.js';
import type { Modality, Term } from '../claim.js';
import { degreeOf } from '../degree.js';
import { type FrameReading, type Predicate } from '../predicate.js';
import { term } from '../term.js';

const FIT = new Set(
  'ideal suitable suited best perfect great good better fit appropriate excellent well-suited convenient optimal right preferable superior useful handy effective preferred recommended adequate better-suited best-suited'.split(
    ' ',
  ),
);
const UNFIT = new Set(
  'unsuitable unsuited inappropriate unfit overkill ill-suited bad poor wrong impractical inadequate'.split(' '),
);
const CHOICE = new Set(
  'choice option fit solution candidate bet pick tool alternative match contender framework library way approach overkill place weapon'.split(
    ' ',
  ),
);
/** Nouns that name a fit by themselves: "a reliable choice for". */
const PLAIN_CHOICE = new Set('choice option solution candidate bet pick contender fit match'.split(' '));
const MEANT = new Set('design intend mean make build gear target aim tailor optimize optimise create develop'.split(' '));
const WORK_VERB = new Set('work excel shine perform fit suit thrive fare function'.split(' '));
const USE_VERB = new Set('use employ utilize utilise choose prefer pick recommend select adopt opt consider'.split(' '));

/** The use named from `from` on, without "you want to", "building". */
export function useTerm(rest: readonly Token[], from: number, to: number): Term | null {
  let start = from;
  const opener =
    /^(?:for|to|when|if|in|at|with|as|you|we|they|one|want|wanting|need|needing|plan|planning|build|building|looking|look|have|having|develop|developing|create|creating|it|comes|the|case|of|where|are|is|’re|'re|be|doing|do)$/;
  while (start < to - 1 && opener.test((rest[start] as Token).lower)) start++;
  return term(rest, start, to);
}

export function suits(predicate: Predicate): FrameReading | null {
  const { rest, phrases, lemma } = predicate;
  const degree = degreeOf(rest);
  const polarity = predicate.negated ? ('denied' as const) : ('affirmed' as const);
  const paying = worthwhile(predicate);
  if (paying !== null) return paying;
  if (
    lemma === 'be' ||
    lemma === 'remain' ||
    lemma === 'seem' ||
    lemma === 'become' ||
    lemma === 'prove' ||
    lemma === 'consider' ||
    lemma === 'make'
  ) {
    const first = phrases[0];
    if (!first) return null;
    const fitAt = rest.findIndex((t, i) => i < 9 && (FIT.has(t.lower) || UNFIT.has(t.lower)));
    const choice = phrases.find((p) => p.kind === 'noun' && CHOICE.has((rest[p.head] as Token).lemma) && p.start <= 3);
    const isPlain =
      choice !== undefined &&
      PLAIN_CHOICE.has((rest[choice.head] as Token).lemma) &&
      phrases.some(
        (p) => p.start >= choice.end && (/^(?:for|when|if)$/.test((rest[p.start] as Token).lower) || p.kind === 'infinitive'),
      );
    if (fitAt < 0 && !isPlain && !(choice && (rest[choice.head] as Token).lower === 'overkill')) return null;
    // A comparison names its other side; "good at" and "good" alone are no use.
    if (phrases.some((p) => p.preposition === 'than')) return null;
    const fit = fitAt >= 0 ? (rest[fitAt] as Token) : undefined;
    const isUnfit = fit ? UNFIT.has(fit.lower) : !isPlain;
    const holder = choice && fitAt >= 0 && choice.start <= fitAt && choice.end > fitAt ? choice : fitAt < 0 ? choice : undefined;
    const after = holder?.end ?? phrases.find((p) => p.start <= fitAt && p.end > fitAt)?.end ?? fitAt + 1;
    if (
      holder === undefined &&
      fit &&
      phrases.some((p) => p.kind === 'noun' && p.start <= fitAt && p.end > fitAt && !CHOICE.has((rest[p.head] as Token).lemma))
    )
      return null;
    const use = phrases.find(
      (p) =>
        p.start >= after &&
        ((p.kind === 'prepositional' && /^(?:for|at|in|to|as)$/.test(p.preposition ?? '')) ||
          p.kind === 'infinitive' ||
          (p.kind === 'clause' && /^(?:when|if|where)$/.test((rest[p.start] as Token).lower))),
    );
    const object =
      use && !/^(?:you|me|us|them)$/.test(words(rest, use.start + 1, use.end))
        ? useTerm(rest, use.start, endOfUse(predicate, use.start))
        : conditionTerm(predicate);
    if (object === null) return null;
    const turned = isUnfit ? (predicate.negated ? 'affirmed' : 'denied') : polarity;
    const modality: Modality | undefined = /^(?:best|better|preferred|recommended|preferable)$/.test(fit?.lower ?? '')
      ? 'recommended'
      : undefined;
    return {
      frame: 'suits',
      object,
      polarity: turned,
      degree: fit && /^(?:best|perfect|ideal|excellent|great)$/.test(fit.lower) ? fit.lower : degree,
      aspect: 'use',
      ...(modality ? { modality } : {}),
    };
  }
  if (
    predicate.passive &&
    (lemma === 'use' || lemma === 'employ' || MEANT.has(lemma) || USE_VERB.has(lemma) || lemma === 'suit')
  ) {
    const use = phrases.find(
      (p) =>
        (p.kind === 'prepositional' && /^(?:for|in|to|towards?|at|as|when)$/.test(p.preposition ?? '')) ||
        p.kind === 'infinitive',
    );
    if (!use || phrases[0]?.preposition === 'by') return null;
    const object = useTerm(rest, use.start, endOfUse(predicate, use.start));
    if (object === null || (MEANT.has(lemma) && !/^(?:for|to|towards?)$/.test((rest[use.start] as Token).lower))) return null;
    return {
      frame: 'suits',
      object,
      polarity,
      degree,
      aspect: 'use',
      ...(USE_VERB.has(lemma) && lemma !== 'use' ? { modality: 'recommended' as const } : {}),
    };
  }
  if (WORK_VERB.has(lemma) && !predicate.passive) {
    const isFitVerb = lemma === 'suit' || lemma === 'fit';
    const well = rest.find((t, i) => i < 4 && /^(?:best|well|better|great|perfectly|poorly|badly|optimally)$/.test(t.lower));
    if (
      phrases.some((p) => p.preposition === 'than') ||
      (!isFitVerb && lemma !== 'excel' && lemma !== 'shine' && well === undefined)
    )
      return null;
    const use = isFitVerb
      ? phrases[0]
      : phrases.find((p) => p.kind === 'prepositional' || p.kind === 'clause' || p.kind === 'infinitive');
    const object = use ? useTerm(rest, use.start, endOfUse(predicate, use.start)) : conditionTerm(predicate);
    if (object === null) return null;
    return {
      frame: 'suits',
      object,
      polarity: /^(?:poorly|badly)$/.test(well?.lower ?? '') ? 'denied' : polarity,
      degree: well?.lower ?? degree,
      aspect: 'use',
    };
  }
  return null;
}

/** "If you need X, A is the best choice": the use stands in the condition. */
export function conditionTerm(
  predicate: Predicate,
  conditions: readonly (readonly Token[])[] = predicate.conditionTokens,
): Term | null {
  const condition = conditions[0];
  return condition === undefined ? null : useTerm(condition, 0, condition.length);
}

/** The use goes on to the next comma or contrast. */
function endOfUse(predicate: Predicate, from: number): number {
  const { rest, phrases } = predicate;
  for (const phrase of phrases) {
    if (phrase.start <= from) continue;
    if (phrase.kind === 'separator' && /^[,;–—(]$/.test((rest[phrase.start] as Token).text)) return phrase.start;
    if (phrase.kind === 'clause' && !/^(?:that|which|who|where)$/.test((rest[phrase.start] as Token).lower)) return phrase.start;
    if (phrase.preposition === 'due' || phrase.preposition === 'because') return phrase.start;
  }
  return rest.length;
}

/** "makes no sense for commuters", "is worth it if you cook", "struggles on slopes": fit and unfit in idioms. */
function worthwhile(predicate: Predicate): FrameReading | null {
  const { rest, phrases, lemma } = predicate;
  const isSense = lemma === 'make' && rest[phrases[0]?.head ?? -1]?.lower === 'sense';
  const isStruggle = lemma === 'struggle';
  const at =
    lemma === 'be'
      ? rest.findIndex((t, i) => i < 4 && (t.lower === 'worthwhile' || (t.lower === 'worth' && rest[i + 1]?.lower === 'it')))
      : -1;
  // "is not for beginners"
  const isFor =
    lemma === 'be' && rest[0]?.lower === 'for' && /^(?:NOUN|ADJ)$/.test(rest[1]?.pos ?? '') && rest[1]?.lower !== 'sale';
  if (predicate.passive || !(isSense || isStruggle || isFor || at >= 0)) return null;
  const opens = isStruggle ? /^(?:in|on|with|at|under)$/ : /^(?:for|if|when)$/;
  const from = isFor ? 0 : rest.findIndex((t, i) => i > at && opens.test(t.lower));
  const lead = /^for /i.test(predicate.lead) ? tag(predicate.lead) : [];
  const object =
    (from >= 0 ? useTerm(rest, from, endOfUse(predicate, from)) : conditionTerm(predicate)) ??
    (lead.length > 0 ? useTerm(lead, 0, lead.length) : null);
  const isNone = isStruggle || (isSense && /^(?:no|little)$/.test(rest[0]?.lower ?? ''));
  return (
    object && {
      frame: 'suits',
      object,
      polarity: isNone === predicate.negated ? 'affirmed' : 'denied',
      degree: degreeOf(rest),
      aspect: 'use',
    }
  );
}
