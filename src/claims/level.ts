// Two that are level become an order of equals: "A and B are equally dear", "A and B cost the same", "A and B do not differ in price",
// "there is hardly any difference in price between A and B".
// Not: "A and B differ in price" (one is above the other, and which is not said), "equally important to both" (of something else).
import { dimension } from '../language/lexicon.js';
import { words } from '../language/phrase.js';
import type { FrameReading, Predicate } from './predicate.js';
import { table } from '../language/table.js';

const SAME = /^(?:about |roughly |exactly |nearly |almost |much )?the same(?: (?:amount|price))?[.]?$/i;
const EQUALLY = /^(?:both )?(?:equally|just as) (\p{L}+)[.]?$/iu;
const DIFFERENCE =
  /^((?:hardly|barely|scarcely) any|little|no|not much|almost no|virtually no) (?:(?:real|great|big|significant|noticeable|practical) )?difference in (?:the |their )?(?:terms of )?(\p{L}+) between\b/iu;

const VALUE: Readonly<Record<string, string>> = table({ cost: 'cost', weigh: 'weight', last: 'lifespan' });

const level = (left: string, right: string, said: string, degree: string | null): FrameReading => ({
  frame: 'compares',
  object: null,
  polarity: 'affirmed',
  degree,
  aspect: dimension(said) ?? said,
  ordering: { left, right, dimension: said, direction: 'equal', favours: 'neither' },
});

/** What is said of the two together, where it makes them level; null where it does not. */
export function levelWith({ lemma, negated, rest, phrases, referent }: Predicate, other: string): FrameReading | null {
  const said = words(rest, 0, rest.length);
  if (lemma === 'differ') {
    const on = phrases.find((p) => p.preposition === 'in');
    const what = on === undefined ? undefined : rest[on.head]?.lemma;
    return negated && what !== undefined && phrases.length === 1 ? level(referent.name, other, what, null) : null;
  }
  if (negated) return null;
  const value = VALUE[lemma];
  if (value !== undefined && SAME.test(said)) return level(referent.name, other, value, null);
  const equally = lemma === 'be' ? EQUALLY.exec(said)?.[1] : undefined;
  return equally === undefined ? null : level(referent.name, other, equally.toLowerCase(), null);
}

/** "little difference in price between A and B", of what there is; null where it names no two. */
export function noDifference({ rest, referent, others, negated, verb }: Predicate): FrameReading | null {
  const text = words(rest, 0, rest.length);
  // "is hardly any": the denial went to the verb.
  const isHardly = verb.some((t) => /^(?:hardly|barely|scarcely)$/.test(t.lower));
  const said = negated ? text.replace(/^any /i, isHardly ? 'hardly any ' : 'no ').replace(/^much /i, 'not much ') : text;
  const [, amount = '', what = ''] = DIFFERENCE.exec(said) ?? [];
  const other = others.find(({ name }) => name !== referent.name);
  if (what === '' || other === undefined || others.length !== 2) return null;
  // Where there is little, there is some.
  return level(referent.name, other.name, what.toLowerCase(), amount.toLowerCase() === 'no' ? null : 'hardly');
}
