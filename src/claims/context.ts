// A claim about somebody else in an article about one thing ("Ida Holm loaded the boats") is read in that thing's context: where its words
// are of the thing ("the boats", "the survivors") and its name is missing, the name is put in front.
//   "With the Alma, Ida Holm loaded the boats." · "Ida Holm died in the Alma disaster."
// Not: "Ida Holm was born in Leith" (nothing of the ship), "Ida Holm left the Alma" (named).
import { mentions } from '../subjects/mention.js';
import type { Subject } from '../subjects/subject.js';
import type { Source } from '../reading/source.js';
import { inside, referentOf } from './referent.js';
import { capital, lowerFirst } from './wording.js';

/** Fewest times that an article speaks of "the boats" before they are taken for those of its subject. */
const OFTEN = 3;

/** People that are always of something. */
const OF_SOMETHING = /\b(?:survivors|victims|passengers|crew|wreck|wreckage|founders|bandmates|shareholders)\b(?! of\b)/i;

/** What happens to something or is done to it. */
const EVENT =
  /\bthe (?:sinking|disaster|tragedy|accident|crash|collision|explosion|catastrophe|voyage|crossing|merger|takeover|eruption|siege|bankruptcy|demolition)\b(?! (?:of|in|at|on)\b)/i;

/** Nouns that an article keeps speaking of with "the". */
export function spokenOf(source: Source): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { text } of source.passages)
    for (const [, noun = ''] of text.toLowerCase().matchAll(/\bthe (\p{Ll}{3,})(?= |[.,;:!?])/gu))
      counts.set(noun, (counts.get(noun) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= OFTEN).map(([noun]) => noun));
}

/**
 * The text in the context of the one subject of all articles, where it needs it. `classes` are what the articles call the subject.
 */
export function inContext(
  text: string,
  name: string,
  main: readonly Subject[],
  spoken: ReadonlySet<string>,
  classes: readonly string[] = [],
): string {
  const only = main[0];
  if (only === undefined || main.length > 1 || name === only.name) return text;
  const called = inside(referentOf(only));
  const [, , first = ''] = BARE_THE.exec(text) ?? [];
  // "The ship breaks in two": the one that the articles are about.
  if (first !== '' && classes.includes(first) && mentions(text, [only]).length === 0)
    return text.replace(BARE_THE, (_, lead: string | undefined) => (lead === undefined ? capital(called) : `${lead}${called}`));
  if (mentions(text, [only]).length > 0) return text;
  // "after the sinking", "the list of survivors": of what, in front of the word itself.
  const event = EVENT.exec(text);
  if (event !== null) return text.replace(EVENT, (said) => said.replace(/ (?=\p{L}+$)/u, ` ${only.name} `));
  const definite = [
    ...text.matchAll(/\b[Tt]he (\p{Ll}{3,})\b(?! (?:of|that|who|which|in|on|at|to|for|and|between)\b| \p{Ll}+(?:ing|ed)\b)/gu),
  ];
  const isOf = OF_SOMETHING.test(text) || definite.some(([, noun = '']) => spoken.has(noun) && !EVERYWHERE.test(noun));
  return isOf ? `With ${called}, ${isNamed(text, name) ? text : lowerFirst(text)}` : text;
}

/** "The film starred": a noun with "the" and nothing that says which. */
const BARE_THE =
  /^((?:At|On|In) [^,]{3,40}, (?:\d{4}, )?)?[Tt]he (\p{Ll}{3,})(?= (?:is|was|were|are|has|had|have|will|would|can|could|may|might|must|did|does|\p{Ll}{3,}(?:ed|s)|began|broke|sank|fell|rose|left|went|came|took|made|found|held|stood|led|ran|hit)\b)/u;

const EVERYWHERE =
  /^(?:same|first|last|next|only|most|best|world|day|night|morning|evening|time|year|week|month|way|end|beginning|start|age|sea|ocean|water|north|south|east|west|city|country|public|press|government|united|new|old|other|second|third|age)$/;

/** Whether the text opens with a name: "More than 40 guests" is none. */
const isNamed = (text: string, name: string): boolean =>
  /^\p{Lu}/u.test(name) &&
  text.startsWith(name.split(' ')[0] as string) &&
  !/^(?:more|over|about|around|nearly|almost|some|many|most|all|only|several|few|fewer|less)\b/i.test(text);
