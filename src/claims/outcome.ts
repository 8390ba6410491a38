// What a clause says a fact makes of a thing (", making it a good choice", ", making them easier to read") becomes a scene whose drafts name
// the thing. "it" and "them" must be plain: the only things that the clause before names in the plural, or the subject itself. Where they
// may be something else ("of those aboard 40 died, making it the worst fire of the year") nothing is made.
import { isAdjective } from '../language/lexicon.js';
import type { Token } from '../language/tagging.js';
import type { Scene } from './scene.js';
import type { Referent } from './predicate.js';

/** ", making it …" */
export const isOutcome = ({ tokens, clause }: Scene): boolean =>
  clause.kind === 'participle' &&
  clause.verb.lemma === 'make' &&
  /^(?:it|this|that|them|him|her)$/.test(tokens[clause.rest.start]?.lower ?? '');

/** The same scene with the thing in the place of its pronoun, or with what it is made as what it is; null where the thing is not plain. */
export function outcome(scene: Scene, previous: readonly Referent[]): Scene | null {
  const { tokens, clause } = scene;
  const at = clause.rest.start;
  const pronoun = (tokens[at] as Token).lower;
  const what = tokens
    .slice(at + 1, clause.rest.end)
    .filter((t) => !/ly$|^(?:much|far|very|even|so|more|less|most|also)$/.test(t.lower));
  // "making it easy to extend": "it" points ahead.
  if (pronoun === 'it' && isAdjective(what[0]?.lower ?? '') && what[1]?.lower === 'to') return scene;
  const isPlain = previous.length > 0 && previous.every((one) => one.part === null && !one.text.startsWith('With '));
  if (pronoun === 'them') {
    const things = pluralBefore(scene);
    if (things !== null) return inPlace(scene, things);
    return isPlain && previous.every((one) => one.plural || previous.length > 1) ? stated(scene, previous) : null;
  }
  // "the largest of all", "a good choice", "ideal for beginners"; a bare property may be of something else that the clause names.
  const isClass =
    what[0]?.pos === 'DET' ||
    (what[0]?.lower === 'one' && what[1]?.lower === 'of') ||
    (isAdjective(what[0]?.lower ?? '') && what[1]?.lower === 'for');
  return pronoun === 'it' && isPlain && previous.length === 1 && (scene.topic.free || previous[0]?.own !== true) && isClass
    ? stated(scene, previous)
    : null;
}

/** The last noun in the plural before the clause, with the words that narrow it; null where that is (of) the subject of the clause before. */
function pluralBefore({ tokens, clause, previousSubject }: Scene): readonly Token[] | null {
  const isPlural = (t: Token): boolean => t.pos === 'NOUN' && t.lower !== t.lemma && t.lower.endsWith('s');
  const end = tokens.findLastIndex((t, i) => i < clause.start && isPlural(t));
  const head = tokens[end];
  // "when parts are missing, making them useless": of what the main clause is about.
  const isNear = !tokens.slice(end + 1, clause.start).some((t) => t.pos === 'VERB' || t.pos === 'AUX');
  if (head === undefined || !isNear || previousSubject.toLowerCase().split(/\s+/).includes(head.lower)) return null;
  let from = end;
  while (
    from > 0 &&
    /^(?:ADJ|NOUN|PROPN)$/.test((tokens[from - 1] as Token).pos) &&
    !/ing$/.test((tokens[from - 1] as Token).lower)
  )
    from--;
  // "when parts wear out, making them useless": in what only limits the clause.
  const opener = tokens[from - 1]?.pos === 'DET' ? tokens[from - 2] : tokens[from - 1];
  if (/^(?:when|if|while|where|as|because|once|since)$/.test(opener?.lower ?? '')) return null;
  return tokens.slice(from, end + 1);
}

/** `things` at the place of the pronoun. */
function inPlace(scene: Scene, things: readonly Token[]): Scene {
  const { tokens, clause } = scene;
  const pronoun = tokens[clause.rest.start] as Token;
  const put = things.map((t): Token => ({ ...t, start: pronoun.start, end: pronoun.end }));
  const added = put.length - 1;
  return {
    ...scene,
    tokens: [...tokens.slice(0, clause.rest.start), ...put, ...tokens.slice(clause.rest.start + 1)],
    clause: { ...clause, end: clause.end + added, rest: { start: clause.rest.start, end: clause.rest.end + added } },
  };
}

/** "making it a good choice": is a good choice. */
function stated(scene: Scene, previous: readonly Referent[]): Scene {
  const { tokens, clause } = scene;
  const { verb } = clause;
  const word = scene.isPast ? ['was', 'were'] : ['is', 'are'];
  const said = (previous.length === 1 && previous[0]?.plural ? word[1] : word[0]) as string;
  const be: Token = { ...(tokens[verb.start] as Token), text: said, lower: said, lemma: 'be', pos: 'AUX' };
  return {
    ...scene,
    tokens: tokens.map((t, i) => (i === verb.start ? be : t)),
    clause: {
      ...clause,
      verb: { ...verb, end: verb.start + 1, head: verb.start, lemma: 'be', form: 'finite' },
      rest: { start: clause.rest.start + 1, end: clause.rest.end },
    },
  };
}
