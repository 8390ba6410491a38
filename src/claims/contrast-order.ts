// Two clauses set against each other, one with a bare comparative, become an order: "The van is quiet, but the truck is quieter" sets the
// truck above the van. Only between things of one kind: names both, one class, or one noun.
// Not: "The van is quiet, but it could be quieter" (one thing), "sales were slow, but prices are better now" (a change in time).
import { isAdjective } from '../language/lexicon.js';
import type { Token } from '../language/tagging.js';
import type { Range } from '../language/verb-group.js';
import { comparativeAt, judged, scaleOf } from './comparative.js';
import type { Ordered } from './orderings.js';
import { floorOf, governorOf } from './governor.js';
import { kinship, things } from './side.js';
import { plain, sentenceOf, verbWords } from './wording.js';

const OPPOSING = /^(?:but|while|whereas|although|though|however|yet|whilst)$/;
const RAISING = /^(?:even|much|far|way|still|lot|bit|little|slightly|definitely|just|simply|really|clearly|significantly)$/;
/** Comparatives of time and of place order nothing by themselves. */
const NO_JUDGEMENT =
  /^(?:later|earlier|sooner|further|farther|longer|outer|inner|upper|older|younger|newer|closer|nearer|lower|higher|former|latter|over|under)$/;

export function contrastOrders(tokens: readonly Token[]): readonly Ordered[] {
  if (tokens.some((t) => t.lower === 'than')) return [];
  // "A is better at sea, but B is better on land": each is ahead in its own way.
  if (tokens.filter((_, i) => i > 0 && comparativeAt(tokens, i, tokens.length) !== null).length > 1 && isTwofold(tokens))
    return [];
  const out: Ordered[] = [];
  for (let i = 1; i < tokens.length; i++) {
    const word = comparativeAt(tokens, i, tokens.length);
    if (word === null || NO_JUDGEMENT.test((tokens[i] as Token).lower)) continue;
    if (word.at === i && !isAdjective(word.base) && !/^(?:good|well|bad|badly)$/.test(word.base)) continue;
    // "getting better and better", "the sooner the better": a change, no order of two.
    if (i > 1 && /^(?:and|the)$/.test((tokens[i - 1] as Token).lower) && comparativeAt(tokens, i - 2, i) !== null) continue;
    const governor = governorOf(tokens, i);
    const { subject, verb, kind } = governor;
    if (subject === null || verb === null || i - verb.end > 4 || (tokens[verb.end - 1] as Token).lemma === 'get') continue;
    const own = kind === 'thing' ? subject : kind === 'person' ? thingBetween(tokens, verb.end, i) : null;
    if (own === null || tokens.slice(verb.start, i).some((t) => t.lemma === 'not' || /^(?:no|never)$/.test(t.lower))) continue;
    const other = before(tokens, own, governor.start, i) ?? after(tokens, own, i);
    if (other === null) continue;
    const noun = tokens[word.at + 1]?.pos === 'NOUN' ? (tokens[word.at + 1] as Token) : null;
    const lemma = (tokens[verb.end - 1] as Token).lemma;
    const scale = scaleOf(word, noun === null ? null : { lemma: noun.lemma, words: noun.lemma }, lemma);
    const [left, right] = [plain(tokens, own.start, own.end), plain(tokens, other.start, other.end)];
    if (left.toLowerCase() === right.toLowerCase()) continue;
    const end = noun === null ? word.at + 1 : word.at + 2;
    out.push({
      start: Math.min(own.start, other.start, governor.start),
      end: Math.max(end, other.end),
      ordering: { left, right, dimension: scale.dimension, ...judged(scale.direction, scale.isWelcome, false) },
      aspect: scale.aspect,
      verb: lemma,
      text: sentenceOf(
        plain(tokens, subject.start, subject.end),
        verbWords(tokens.slice(verb.start, verb.end), false),
        plain(tokens, verb.end, end),
        'than',
        right,
      ),
    });
  }
  return out;
}

/** Is there a comparative on both sides of the word that opposes the clauses? */
function isTwofold(tokens: readonly Token[]): boolean {
  const joint = tokens.findIndex((t, i) => i > 0 && OPPOSING.test(t.lower));
  const has = (from: number, to: number): boolean =>
    tokens.some(
      (_, i) =>
        i >= from && i < to && comparativeAt(tokens, i, to) !== null && !/^(?:more|less)$/.test((tokens[i] as Token).lower),
    );
  return joint > 0 && has(0, joint) && has(joint, tokens.length);
}

const thingBetween = (tokens: readonly Token[], from: number, to: number): Range | null =>
  things(tokens, from, to).find((t) => tokens.slice(t.start, t.end).some((token) => /^(?:NOUN|PROPN)$/.test(token.pos))) ?? null;

/** What the clause before sets against this one. */
function before(tokens: readonly Token[], own: Range, start: number, cue: number): Range | null {
  const floor = Math.max(0, floorOf(tokens, start) - 40);
  const joint = tokens.findLastIndex(
    (t, i) =>
      i >= floor &&
      i < start &&
      (OPPOSING.test(t.lower) ||
        t.text === ';' ||
        (t.lower === 'and' && tokens.slice(start, cue).some((s) => RAISING.test(s.lower)))),
  );
  // "While the van is quiet, the truck is quieter".
  const opening = OPPOSING.test((tokens[0] as Token).lower)
    ? tokens.findIndex((t, i) => i > 1 && i < start && t.text === ',')
    : -1;
  const at = Math.max(joint, opening);
  if (at < 2 || start - at > 8) return null;
  return closest(tokens, own, OPPOSING.test((tokens[0] as Token).lower) ? 1 : 0, at) ?? judgedSubject(tokens, at);
}

/** "The van is good but …": what the clause before itself judges may be of another kind. */
function judgedSubject(tokens: readonly Token[], joint: number): Range | null {
  const end = tokens[joint - 1]?.text === ',' ? joint - 1 : joint;
  const property = tokens[end - 1] as Token;
  const { subject, verb, kind } = governorOf(tokens, end - 1);
  const isJudged = property.pos === 'ADJ' && verb !== null && (tokens[verb.end - 1] as Token).lemma === 'be';
  return isJudged && kind === 'thing' && OPPOSING.test((tokens[joint] as Token).lower) ? subject : null;
}

/** What the clause behind sets against this one. */
function after(tokens: readonly Token[], own: Range, cue: number): Range | null {
  const joint = tokens.findIndex((t, i) => i > cue && i <= cue + 8 && OPPOSING.test(t.lower));
  if (joint < 0) return null;
  let end = joint + 1;
  while (end < tokens.length && end < joint + 14 && !/^[,.;]$/.test((tokens[end] as Token).text)) end++;
  return closest(tokens, own, joint + 1, end);
}

/** The thing of [from, to) that is nearest in kind to `own`; null where none is of its kind. */
function closest(tokens: readonly Token[], own: Range, from: number, to: number): Range | null {
  let best: Range | null = null;
  let most = 0.9;
  for (const thing of things(tokens, from, to)) {
    const kin = kinship(tokens, thing, own);
    if (kin > most) [best, most] = [thing, kin];
  }
  return best;
}
