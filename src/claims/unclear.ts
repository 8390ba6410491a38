// Noun phrases that mean nothing without the text before, as the subject of a clause: "the couple", "the rest", "the first", "both" of what
// was not named, "someone in their family". What they stand for is not guessed.
//   "The couple retired." · "The first is a wish." · "The passengers the ship carried were few" (two phrases run together)
// Not: "the captain", "the crew" (there is one of each), "the wife of the mayor", "the first engine", "some of its users".
import { hypernyms } from '../language/lexicon.js';
import type { Token } from '../language/tagging.js';
import type { Topic } from './topic.js';

/** People by age, sex or kin: there are many of each. */
const KIN = new Set(['relative', 'woman', 'man', 'female', 'male', 'child', 'adult', 'lover', 'spouse']);
const SOMEBODY =
  /^(?:couple|pair|trio|duo|man|woman|boy|girl|child|baby|father|mother|son|daughter|brother|sister|husband|wife|uncle|aunt|cousin|family|friend|youngster|gentleman|lady)$/;

/** Why the noun phrase tokens [from, to) stands for nobody that the text names; null where it may be read. */
export function unclear(tokens: readonly Token[], from: number, to: number, topic: Topic, isNamed: boolean): string | null {
  const said = tokens.slice(from, to);
  const first = said[0] as Token;
  const lower = said.map((t) => t.lower).join(' ');
  const refused = `"${said.map((t) => t.text).join(' ')}" stands for what the text named before`;
  if (/^they (?:both|all)$/.test(lower) && topic.last.length < 2) return refused;
  // "The first, a Guarneri, was stolen", "the two other members", "the couple's house"
  if (
    /^the (?:first|second|third|last) ,/.test(lower) ||
    /^(?:the|.{1,40} ['’]s) (?:(?:two|three|four|many) )?other\b/.test(lower)
  )
    return refused;
  if (first.lower === 'the' && SOMEBODY.test(said[1]?.lower ?? '') && /^['’]s?$/.test(said[2]?.lower ?? '')) return refused;
  if (isNamed) return null;
  if (/^(?:some|many|most|several|few|one) of (?:them|these|those)$/.test(lower) && topic.last.length < 2) return refused;
  if (
    /^(?:this|that|these|those) (?:comment|question|point|idea|example|reason|statement|argument|issue|story|quote)s?$/.test(
      lower,
    )
  )
    return refused;
  if (/^(?:the )?(?:rest|others?|same|first|second|third|last|next)$/.test(lower)) return refused;
  if (/^(?:one|another|the other)$/.test(lower) && tokens[to]?.lemma === 'be') return refused;
  // "Someone in their family", "lives of its crew": whose they are stands elsewhere.
  const owner = said.findIndex((t, i) => i > 0 && /^(?:their|his|her)$/.test(t.lower) && said[i - 1]?.pos === 'ADP');
  if (owner > 0 && !said.slice(0, owner).some((t) => t.pos === 'PROPN' || (t.pos === 'NOUN' && t.lower !== t.lemma)))
    return refused;
  // "the passengers | the ship could carry"
  const isRunOn = said.some((t, i) => {
    const before = said[i - 1];
    return (
      before !== undefined && /^(?:the|an?)$/.test(t.lower) && /^(?:NOUN|PROPN)$/.test(before.pos) && !/ing$/.test(before.lower)
    );
  });
  if (isRunOn) return 'no subject is named';
  const head = said[said.length - 1] as Token;
  const isDefinite = first.lower === 'the' && !said.some((t) => t.pos === 'ADP' || /^['’]s?$/.test(t.lower));
  const isKin = head.lower === head.lemma && (SOMEBODY.test(head.lemma) || hypernyms(head.lemma).some((kind) => KIN.has(kind)));
  // "the Holm family" says whose it is.
  return isDefinite && !said.some((t) => t.pos === 'PROPN') && isKin ? refused : null;
}
