// "300 people came", "Three of the best are A, B and C": a subject that counts, and what its count is of.
import { lemma as lemmaOf } from '../language/lexicon.js';
import { quantities } from '../language/quantity.js';
import { type Token, tag } from '../language/tagging.js';
import { isTime } from '../language/unit.js';
import { countedBy, people } from './frames/counts.js';
import type { FrameReading, Predicate } from './predicate.js';
import { term } from './term.js';
import type { Scene } from './scene.js';

/** "were cooks and maids, the victims of a trick": what they are besides is left off. */
function upToApposition(rest: readonly Token[]): readonly Token[] {
  const at = rest.findIndex((t, i) => t.text === ',' && rest[i + 1]?.lower === 'the');
  return at < 0 ? rest : rest.slice(0, at);
}

const PARTLY =
  /^(?:(?:many|most|some|half|several|few|a few|all|(?:the|a) (?:great |large |vast )?(?:majority|rest|remainder|third|quarter|number|handful)|\d[\d.,]* ?(?:%|percent|per cent)) of|most|the (?:victims|survivors|members|guests|passengers))\b/i;

/** "Three of the best are A, B and C": all of them are the three; "80 were guests and 20 staff": the first is what the 80 were. */
export function countedMembers({ topic, clause }: Scene, subject: string): ((rest: readonly Token[]) => readonly Token[]) | null {
  // "Most of the guests were cooks and maids": none of the two alone are most of them.
  if (!topic.free && clause.verb.lemma === 'be' && PARTLY.test(subject)) return upToApposition;
  const isCount = /^(?:(?:about|some|only) )?(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten)\b(?!-| %)/i.test(subject);
  if (topic.free || !isCount || clause.verb.lemma !== 'be') return null;
  return (rest) => {
    const next = rest.findIndex((t, i) => i > 0 && (t.text === ',' || t.lower === 'and') && rest[i + 1]?.pos === 'NUM');
    return next < 0 ? rest : rest.slice(0, next);
  };
}

/** "300 people came": how many is a measure of what they did. */
export function counted(predicate: Predicate, subjectText: string): FrameReading | null {
  const first = quantities(subjectText)[0];
  if (
    first === undefined ||
    !/^(?:(?:only|just|some|the|all|an? (?:estimated|total of))\s*)?$/i.test(subjectText.slice(0, first.start)) ||
    predicate.negated
  )
    return null;
  // "The 97-year-old sailor" counts nobody.
  if (isTime(first.quantity.unit)) return null;
  const who = tag(subjectText.slice(first.start).replace(/^\D*[\d.,]+/, ''));
  const set = term(
    who.filter((t) => t.pos !== 'NUM'),
    0,
    who.filter((t) => t.pos !== 'NUM').length,
  );
  const object = predicate.phrases.find((p) => p.kind === 'noun');
  const what = object ? (term(predicate.rest, object.start, object.end, object.head)?.words ?? []) : [];
  const unit = quantities(subjectText)[0]?.quantity.unit ?? '';
  const noun = unit === 'person' ? 'people' : unit !== '' && unit !== '%' ? unit : null;
  const members: string[] = [...(noun === null ? [] : [noun]), ...(set?.words ?? [])].filter((w) => !/\d/.test(w));
  const event = countedBy(predicate.lemma, what);
  // "Of the crew, 30 died": of them, not of all.
  const whole = /^of (?:the |its |his |her |their )?(?:[\d,.]+ )?(\p{L}+)/iu.exec(predicate.lead)?.[1];
  if (whole !== undefined && !/^(?:people|those|persons?)$/i.test(whole)) members.push(lemmaOf(whole.toLowerCase(), 'n'));
  // "1,500 people died": people is no subset of those who can die.
  const subset = event === null ? members : members.filter((w) => w !== 'people' && w !== 'person');
  const head = event ?? subset[subset.length - 1] ?? predicate.lemma;
  const words = [...new Set(event === null ? [...subset, predicate.lemma, ...what] : [event, ...subset])];
  return {
    frame: 'measures',
    object: { text: words.join(' '), head, words },
    quantity: event === null ? first.quantity : people(first.quantity),
    polarity: 'affirmed',
    aspect: words.slice(0, 3).join(' '),
  };
}
