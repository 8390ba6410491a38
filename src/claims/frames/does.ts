// does: any other verb with its objects. The last frame: it takes what no other one reads.
//   "A sank in two hours" · "A moves heat" · "A was developed by Acme"
//   "A's price varies" · "the bill goes up"
// Not: a verb alone with nothing said of it ("A works").
import { moments } from '../../language/moment.js';
import { words } from '../../language/phrase.js';
import type { Token } from '../../language/tagging.js';
import { degreeOf } from '../degree.js';
import { extended, type FrameReading, type Predicate } from '../predicate.js';
import { term } from '../term.js';

/** Verbs that say something of their subject without an object. */
const TELLING = new Set(
  'matter vary differ count suffer improve decrease increase decline rise fall drop shrink grow fluctuate struggle deteriorate degrade leak rust fade expand crack warp overheat freeze age slow sag stall fail wobble squeak rattle drip clog stick bend tear spoil rot float collapse disappear'.split(
    ' ',
  ),
);

const COSTS = /^(?:cost|weigh|vary|differ)$/;
const AMOUNT = /^(?:lot|much|little|less|more|fortune|nothing)$/;

const ASKS = /^(?:which|what|how)$/;

/** "in 1958", "up on 4 May": a particle and when it was, and no more. */
const TIMED = /^(up|down|off|out|away|over|apart|back)?\s*(?:in|on|at|since|around|about)? *(?:the )?\u2026$/u;

/** The text with a moment that ends it as "…". */
function untimed(text: string): string {
  const [moment, ...more] = moments(text);
  return moment === undefined || more.length > 0 || moment.end < text.length ? text : `${text.slice(0, moment.start)}…`;
}

const PARTICLE = /^(?:up|down|off|out|away|over|apart|back)$/;

/** The verb itself is what is said. */
function itself(predicate: Predicate, said: readonly Token[]): FrameReading {
  const head = said[0] as Token;
  return {
    frame: 'does',
    object: { text: said.map((t) => t.text).join(' '), head: head.lemma, words: said.map((t) => t.lemma) },
    polarity: predicate.negated ? 'denied' : 'affirmed',
    degree: null,
    aspect: null,
  };
}

export function does(predicate: Predicate): FrameReading | null {
  const { rest, phrases } = predicate;
  const at = phrases.findIndex(
    (p) =>
      p.kind === 'noun' || p.kind === 'prepositional' || p.kind === 'adjective' || p.kind === 'infinitive' || p.kind === 'gerund',
  );
  // "shows which parts fail": what is asked is the object.
  const asked = phrases.find((p) => p.kind === 'clause' && ASKS.test(rest[p.start]?.lower ?? ''));
  const first = phrases[at] ?? asked;
  const manner = rest.find((t) => t.pos === 'ADV');
  // "costs a lot", "does not cost much": how much is what is said.
  const amount = COSTS.test(predicate.lemma) ? rest.find((t, i) => AMOUNT.test(t.lower) && i < 3) : undefined;
  if (amount !== undefined && rest.every((t) => AMOUNT.test(t.lower) || /^(?:DET|ADV|PUNCT)$/.test(t.pos)))
    return itself(predicate, [amount]);
  // "slows a little": how much is no object.
  const isAmount = rest.length > 0 && rest.every((t) => AMOUNT.test(t.lower) || /^(?:DET|ADV|PUNCT)$/.test(t.pos));
  const told = isAmount && TELLING.has(predicate.lemma) ? predicate.verb.findLast((t) => t.pos === 'VERB') : undefined;
  if (told !== undefined) return itself(predicate, [told]);
  // "leaked in 1958", "was set up in 1903": when it was is no object.
  const said = TIMED.exec(untimed(words(rest, 0, rest.length)));
  if (said !== null && first?.kind === 'prepositional') {
    const verb = predicate.verb.findLast((t) => t.pos === 'VERB');
    return verb === undefined ? null : itself(predicate, [verb, ...rest.slice(0, said[1] === undefined ? 0 : 1)]);
  }
  if (first === undefined) {
    // "stops if the disk is full", "was sold", "never married": the verb itself is what is said; a bare active verb says too little.
    const isNever = predicate.negated && predicate.verb.some((t) => t.lower === 'never');
    const isStill = predicate.verb.some((t) => /^(?:still|always)$/.test(t.lower));
    const says = predicate.conditions.length > 0 || predicate.passive || isNever || isStill || TELLING.has(predicate.lemma);
    const said = manner ?? (says ? predicate.verb.findLast((t) => t.pos === 'VERB') : undefined);
    return said === undefined ? null : itself(predicate, [said]);
  }
  // "goes up", "breaks down": the particle belongs to the verb.
  const verb = predicate.verb.findLast((t) => t.pos === 'VERB');
  if (
    verb !== undefined &&
    first.kind === 'prepositional' &&
    PARTICLE.test(rest[first.start]?.lower ?? '') &&
    rest.slice(first.start + 1, first.end).every((t) => t.pos === 'ADV') &&
    phrases.slice(at + 1).every((p) => p.kind === 'adverb')
  )
    return itself(predicate, [verb, ...rest.slice(first.start, first.end)]);
  const start = first.kind === 'prepositional' ? first.start + 1 : first.start;
  const object = (at < 0 ? null : term(rest, start, extended(predicate, at), first.head)) ?? term(rest, 0, rest.length);
  return (
    object && {
      frame: 'does',
      object,
      polarity: predicate.negated ? 'denied' : 'affirmed',
      degree: degreeOf(rest),
      aspect: object.head,
    }
  );
}
