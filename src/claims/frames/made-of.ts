// made-of: subject is built on, written in, follows a pattern, belongs to a licence.
//   "A is built on B" · "A is written in B" · "A follows the B pattern" · "A is released under the B licence"
// Not: "based on your needs" (a criterion), "follows soon" (an event).
import type { Token } from '../../language/tagging.js';
import { degreeOf } from '../degree.js';
import { extended, type FrameReading, type Predicate } from '../predicate.js';
import { term } from '../term.js';
import { table } from '../../language/table.js';

const BASIS: Readonly<Record<string, RegExp>> = table({
  base: /^(?:on|upon|around)$/,
  build: /^(?:on|upon|around|with|from|of)$/,
  write: /^(?:in|with)$/,
  make: /^(?:of|from|with)$/,
  compose: /^of$/,
  power: /^by$/,
  develop: /^(?:in|with)$/,
  implement: /^(?:in|with)$/,
  license: /^under$/,
  release: /^under$/,
  distribute: /^under$/,
  divide: /^into$/,
  split: /^(?:into|up)$/,
  comprise: /^of$/,
});
const ACTIVE = new Set([
  'follow',
  'adopt',
  'consist',
  'comprise',
  'embrace',
  'implement',
  'enforce',
  'emphasize',
  'emphasise',
  'employ',
  'use',
]);
/** What an "uses" or "follows" must name to be about how the thing is made. */
const STRUCTURE = new Set(
  'architecture pattern principle philosophy structure model approach paradigm design licence license style mvc mvt methodology convention engine language format'.split(
    ' ',
  ),
);

const LICENCE = /licen[cs]es?$/;
const LICENSED = new Set([
  'be',
  'come',
  'have',
  'use',
  'ship',
  'release',
  'license',
  'distribute',
  'publish',
  'carry',
  'offer',
  'fall',
]);

export function madeOf(predicate: Predicate): FrameReading | null {
  const { rest, phrases, lemma } = predicate;
  const polarity = predicate.negated ? ('denied' as const) : ('affirmed' as const);
  const basis = BASIS[lemma];
  // "comes with the B licence", "is available under a B licence": what it is licensed under.
  const licence = phrases.find(
    (p) => (p.kind === 'noun' || /^(?:under|with|on)$/.test(p.preposition ?? '')) && LICENCE.test((rest[p.head] as Token).lower),
  );
  if (licence && LICENSED.has(lemma)) {
    const object = term(rest, licence.kind === 'noun' ? licence.start : licence.start + 1, licence.end, licence.head);
    if (object !== null)
      return {
        frame: 'made-of',
        object: {
          ...object,
          head: 'licence',
          words: object.words.flatMap((w) => w.split('-')).map((w) => (LICENCE.test(w) ? 'licence' : w)),
        },
        polarity,
        aspect: 'licence',
      };
  }
  const first = phrases.find((p) => p.kind !== 'adverb' && p.kind !== 'separator');
  if (first === undefined) return null;
  if (predicate.passive && basis !== undefined && first.kind === 'prepositional' && basis.test(first.preposition ?? '')) {
    const object = term(rest, first.start + 1, extended(predicate, phrases.indexOf(first)), first.head);
    if (object === null || rest.slice(first.start, first.end).some((t) => /^(?:your|their|our)$/.test(t.lower))) return null;
    return { frame: 'made-of', object, polarity, degree: degreeOf(rest), aspect: aspectOf(lemma, object.words) };
  }
  if (
    !predicate.passive &&
    (lemma === 'consist' || lemma === 'comprise') &&
    (first.preposition === 'of' || first.kind === 'noun')
  ) {
    const object = term(rest, first.kind === 'noun' ? first.start : first.start + 1, first.end, first.head);
    return object && { frame: 'made-of', object, polarity, aspect: 'composition' };
  }
  const target = first.kind === 'noun' ? first : first.preposition === 'on' && lemma === 'function' ? first : undefined;
  if (!predicate.passive && target && (ACTIVE.has(lemma) || lemma === 'function')) {
    const end = extended(predicate, phrases.indexOf(target));
    const object = term(rest, target.kind === 'noun' ? target.start : target.start + 1, end, target.head);
    if (object === null) return null;
    const isStructural = lemma === 'follow' || rest.slice(target.start, end).some((t: Token) => STRUCTURE.has(t.lemma));
    if (
      !isStructural ||
      (lemma === 'follow' && !rest.slice(target.start, end).some((t: Token) => STRUCTURE.has(t.lemma) || t.pos === 'PROPN'))
    )
      return null;
    return { frame: 'made-of', object, polarity, aspect: aspectOf(lemma, object.words) };
  }
  return null;
}

function aspectOf(lemma: string, words: readonly string[]): string {
  const named = words.find((w) => STRUCTURE.has(w));
  if (named === 'licence' || named === 'license' || lemma === 'license') return 'licence';
  if (named && named !== 'mvc' && named !== 'mvt')
    return named === 'pattern' || named === 'paradigm' || named === 'style' ? 'architecture' : named;
  return lemma === 'write' ? 'language' : named ? 'architecture' : 'basis';
}
