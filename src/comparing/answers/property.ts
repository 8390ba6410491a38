// Sides of scales: "is fast", "its price is low", "has a steep learning curve", "performs well", "makes upkeep easy".
import { DEGREE } from '../../claims/degree.js';
import { isAdjective, isNoun, lemma } from '../../language/lexicon.js';
import type { Claim, Term } from '../../claims/claim.js';
import { coreOf, coreWords, lessenedIn, wordKey } from '../notion.js';
import { deedReading } from '../deed-scale.js';
import { activityOf, amountOf, nounReading, phraseReading, type Reading, readingOf } from '../scale.js';
import { degreeSide } from '../stance.js';
import { WIDE } from './feature.js';
import { type Add, activityIn, holder, key, partKey, type Said, words } from './said.js';

export function properties({ claim, object, addOn, part }: Said, add: Add): void {
  for (const reading of readingsOf(claim, object, part)) {
    const owner = addOn ?? claim.subject;
    // "is easy", flatly, is also easy to learn and to use.
    if (
      claim.frame === 'is' &&
      reading.of === null &&
      reading.activity === null &&
      /^(?:easy|simple|straightforward|difficult|hard)$/.test(reading.word)
    ) {
      for (const activity of ['learn', 'use']) {
        add({
          key: key('property', owner, '', reading.dimension, activity),
          family: 'property',
          holder: owner,
          topic: reading.dimension,
          activity,
          answer: { kind: 'pole', pole: reading.pole, denied: claim.polarity === 'denied', word: reading.word },
          isImplied: true,
        });
      }
    }
    add({
      key: key('property', owner, reading.of ?? '', reading.dimension, reading.activity ?? ''),
      family: 'property',
      holder: reading.of === null ? owner : `${owner}’s ${reading.of}`,
      topic: reading.dimension,
      activity: reading.activity,
      answer: { kind: 'pole', pole: reading.pole, denied: claim.polarity === 'denied', word: reading.word },
      degree: degreeSide(claim.degree) ?? (reading.isAmount ? degreeSide(reading.word.split(' ')[0] ?? null) : null),
    });
  }
}

/** "makes a lot of noise", "needs little upkeep": a deed that says what an adjective would. */
export function deedProperties({ claim, object, addOn, part }: Said, add: Add): void {
  const reading = deedReading(claim, object);
  const of = partKey(part);
  if (reading === null) return;
  const { dimension, pole, word, activity } = reading;
  const owner = holder(claim, addOn);
  add({
    key: key('property', owner, of ?? '', dimension, activity ?? ''),
    family: 'property',
    holder: of === null ? owner : `${owner}’s ${of}`,
    topic: dimension === 'need' || dimension.startsWith('need ') ? `need of ${object.head}` : dimension,
    activity,
    answer: { kind: 'pole', pole, denied: false, word },
  });
}

/** Quick to learn is easy to learn, quick to install easy to install. */
export const swiftAsEasy = (dimension: string, activity: string | null): boolean =>
  dimension === 'speed' && (activity === 'learn' || activity === 'install');

interface Property extends Reading {
  readonly activity: string | null;
  /** Part of the subject that has the property, or null. */
  readonly of: string | null;
  /** Said by an amount and a noun ("limited scalability"). */
  readonly isAmount: boolean;
}

/** "Effort of cleaning: low", "ease of transport": a label that names what is done. */
const EFFORT = /^(?:ease|effort|difficulty|simplicity)$/;

const PLAIN_DEED = /^(?:work|run|go|move|perform|do|operate|function|behave|act|be|fare)$/;

const AS_MUCH = /\b(?:almost|nearly|just|about|not|half|twice) as (\p{L}+)/u;
const HARDLY = /\b(?:barely|hardly|scarcely) (\p{L}+)/u;

/** Sides of scales that a claim puts its subject on. */
function readingsOf(claim: Claim, object: Term, part: string | null): readonly Property[] {
  if (claim.frame !== 'is' && claim.frame !== 'has' && claim.frame !== 'does' && claim.frame !== 'changes') return [];
  // A setting's value, in a list of them.
  if (/^\W*(?:true|false)\W*$/.test(claim.quote)) return [];
  const core = [...new Set([...coreWords(object), ...words(coreOf(object.text))])];
  const partWords = words(part);
  const label = words(claim.aspect);
  // What is measured: the part ("its performance is high") or the label of the row ("Learning curve: gentle").
  const nouns = [partWords[partWords.length - 1], label[label.length - 1]].flatMap((one) =>
    one === undefined ? [] : [one, lemma(one, 'n')],
  );
  const activity =
    claim.activity !== null
      ? (activityOf(claim.activity) ?? claim.activity)
      : (activityIn([
          ...partWords,
          ...label,
          ...(claim.frame === 'is' ? [] : object.words),
          ...(claim.frame === 'does' ? [claim.verb] : []),
        ]) ??
        doneIn(claim, object) ??
        (EFFORT.test(label[0] ?? '') ? activityOf(label.at(-1) ?? '') : null) ??
        (/^\p{L}+ing$/u.test(part ?? '') ? activityOf(partWords[0] ?? '') : null));
  const found: Property[] = [];
  const put = (said: Reading | null, of: string | null, isAmount = false, done: string | null = activity): void => {
    if (said === null) return;
    // "is a small, barely lit hall": what hardly is so is not affirmed by the rest.
    if (claim.polarity === 'affirmed' && HARDLY.exec(claim.text)?.[1] === said.word) return;
    // "is almost as fast": as what?
    if (AS_MUCH.exec(claim.text)?.[1] === said.word) return;
    const reading = lessenedIn(claim.text).has(said.word)
      ? { ...said, pole: (said.pole * -1) as 1 | -1, word: `less ${said.word}` }
      : said;
    const turned = swiftAsEasy(reading.dimension, done);
    const property: Property = {
      ...reading,
      ...(turned ? { dimension: 'difficulty', pole: (reading.pole * -1) as 1 | -1 } : {}),
      activity: done,
      of,
      isAmount,
    };
    if (!found.some((one) => one.dimension === property.dimension && one.of === of)) found.push(property);
  };
  // "team size: small" is the size of teams.
  const [sized] = [partWords, label].flatMap((each) => (each[each.length - 1] === 'size' ? each.slice(-2, -1) : []));
  const of = sized !== undefined ? wordKey(sized) : partKey(part);
  // "is known for efficient updates": the updates are efficient.
  const isKnownFor = claim.verb === 'know' && / known for /.test(claim.text);
  if (claim.frame === 'is' && !isKnownFor) {
    // "compatible with old phones", "independent of the others": a relation to something, no side of a scale.
    if (
      isAdjective(object.head) &&
      /\s(?:with|of|on|from|about)\b/i.test(claim.text) &&
      new RegExp(`\\b${object.head}\\s+(?:with|of|on|from|about)\\b`, 'i').test(claim.text)
    )
      return found;
    for (const word of core) {
      const [reading] = nouns.flatMap((noun) => phraseReading(word, noun) ?? []);
      const amount = amountOf(word);
      if (reading !== undefined) put(reading, of, readingOf(word) === null);
      // "Maintenance: low": how much of an activity there is.
      else if (amount !== null && activity !== null && nouns.some((noun) => activityOf(noun) === activity))
        put({ dimension: 'need', pole: amount, word: `${word} ${nouns[0] ?? ''}` }, null, true);
      else if (isAdjectiveHere(word, object, claim.text)) put(readingOf(word), of);
    }
  } else if (claim.frame === 'has' || isKnownFor) {
    const noun = object.head;
    const done = WIDE.has(noun) ? null : activityOf(noun);
    for (const word of core) {
      if (word === noun) continue;
      const reading = phraseReading(word, noun);
      if (reading !== null) put(reading, of, readingOf(word) === null);
      // "affordable maintenance": the adjective speaks of the activity.
      else if (done !== null && NOMINAL.test(noun)) put(readingOf(word), of, false, activity ?? done);
    }
    if (readingOf(noun) !== null && !isNoun(noun)) put(readingOf(noun), of);
    // "offers security", "provides flexibility": the noun alone is its upper end.
    if (object.words.length === 1 && claim.polarity === 'affirmed' && /(?:ity|ness|speed|performance)$/.test(noun))
      put(nounReading(noun), of);
  } else if (claim.frame === 'does') {
    // "performs well", "can be learned quickly": the adverb speaks of the verb's activity.
    for (const word of core)
      if ((word.endsWith('ly') && !DEGREE.has(word)) || (word === object.head && /^(?:fast|quick|slow|well)$/.test(word)))
        // "cools quickly" is quick to cool; "works quickly" is quick.
        put(
          readingOf(word),
          of,
          false,
          // "The learning curve pays off quickly" says nothing of learning.
          PLAIN_DEED.test(claim.verb) ? activity : (claim.activity ?? activityOf(claim.verb) ?? claim.verb),
        );
  } else if (claim.verb === 'make') {
    const adjective = object.words[object.words.length - 1] ?? '';
    const noun = object.words[0] ?? '';
    const reading = readingOf(adjective);
    const done = activityOf(noun);
    if (reading !== null && done !== null && object.words.length > 1)
      found.push({ ...reading, activity: done, of: null, isAmount: false });
  }
  return found;
}

/** "the quickest to learn", "faster to get started with": what is done stands in the object. */
function doneIn({ frame, text }: Claim, object: Term): string | null {
  if (frame !== 'is' || !/ to \p{L}/u.test(object.text)) return null;
  const verb = /^.*? to (get started|set up|pick up|\p{L}+)/u.exec(text.slice(Math.max(0, text.indexOf(object.text))))?.[1];
  return verb === undefined ? null : activityOf(verb);
}

const NOMINAL = /(?:ing|ment|ation|ance|ence)$/;

/** Whether a word of an object is an adjective: not "animal" in "a large animal" nor in "an animal", though WordNet knows the adjective. */
function isAdjectiveHere(word: string, object: Term, text: string): boolean {
  if (readingOf(word) === null || (word.endsWith('est') && !isAdjective(word))) return false;
  // "the biggest names in town" says nothing of size. (To make the expression of the word costs more than to see that no such word is there.)
  if (
    /est\b/iu.test(text) &&
    new RegExp(`\\b${word.slice(0, Math.max(3, word.length - 1)).replace(/[^\p{L}]/gu, '.')}\\p{L}{0,2}est\\b`, 'iu').test(text)
  )
    return false;
  if (word !== object.head || !isNoun(word)) return true;
  return (
    object.words.length === 1 && !new RegExp(`\\b(?:an?|the|no) ${word.replace(/[^\p{L}\p{N} -]/gu, '.')}\\b`, 'iu').test(text)
  );
}
