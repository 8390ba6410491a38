// A question that heads a paragraph and the first words of its answer become one sentence.
//   "Is Lumo loud?" — "No." → "Lumo is not loud." · "What does Lumo cost?" — "About £300 a year." → "Lumo costs about £300 a year."
//   "When was Lumo founded?" — "In 1911." → "Lumo was founded in 1911."
// Not: "Yes, if it rains" (holds only then), "It depends", an answer that is a sentence of its own.
import { isVerb } from '../language/lexicon.js';
import { mentions } from '../subjects/mention.js';
import type { Mention, Subject } from '../subjects/subject.js';
import { prepare } from './preparation.js';
import { capital, lowerFirst, sentenceOf, thirdPerson } from './wording.js';

/** Words of the longest answer that is no sentence. */
const LONGEST = 12;

const POLAR = /^(is|are|was|were|does|do|can|will|should|has|have) (.+)$/i;
const AMOUNT = /^(?:how (?:much|long|many \p{L}+|far|fast)|what) (does|do|did|can|will) (.+)$/iu;
const PASSIVE = /^(?:when|where|by whom) (is|are|was|were) (.+)$/i;
const SHORT = /^(yes|no|not really|absolutely|definitely|never|of course)(?=[.!,;:]|$)/i;
/** Words that limit an answer to some cases. */
const LIMITED =
  /\b(?:if|unless|when|while|as long as|provided|but|though|mostly|usually|sometimes|often|in most|up to|depend\p{L}*|only|except|almost|nearly)\b/iu;

/** The sentence that an answer to the question states; null where it states none, or one by itself. */
export function replied(question: string, answer: string, subjects: readonly Subject[]): string | null {
  const asked = /^(?:(?:so|and|but|q)[,:.]? )?(.{6,120}?)\s*\?$/i.exec(question.trim())?.[1];
  const said = answer.trim().replace(/[.!]+$/, '');
  if (asked === undefined || said === '') return null;
  const short = SHORT.exec(said)?.[1]?.toLowerCase();
  if (short !== undefined) return LIMITED.test(said) ? null : polar(asked, /^(?:no|not|never)/.test(short), subjects);
  const isFragment = said.split(/\s+/).length <= LONGEST && prepare(answer, subjects).clauses.length === 0;
  return isFragment ? (amount(asked, said, subjects) ?? event(asked, said, subjects)) : null;
}

/** The subject that the words begin with, in its words, and what follows them; null where they begin with none. */
function opened(said: string, subjects: readonly Subject[]): { readonly subject: string; readonly rest: string } | null {
  const first: Mention | undefined = mentions(said, subjects)[0];
  if (first === undefined || !/^(?:the |an? |my |your )?$/i.test(said.slice(0, first.start))) return null;
  const rest = said.slice(first.end).trim();
  return rest === '' || /^['’]/.test(rest)
    ? null
    : { subject: capital(said.slice(0, first.end).replace(/^(?:my|your) /i, 'a ')), rest };
}

function polar(asked: string, isDenied: boolean, subjects: readonly Subject[]): string | null {
  const [, auxiliary = '', said = ''] = POLAR.exec(asked) ?? [];
  const one = opened(said, subjects);
  if (one === null) return null;
  const verb = auxiliary.toLowerCase();
  if (!/^do(?:es)?$/.test(verb))
    return sentenceOf(one.subject, verb === 'can' && isDenied ? 'cannot' : `${verb}${isDenied ? ' not' : ''}`, one.rest);
  const [first = '', ...more] = one.rest.split(' ');
  if (!isVerb(first)) return null;
  return isDenied
    ? sentenceOf(one.subject, `${verb} not`, one.rest)
    : sentenceOf(one.subject, verb === 'does' ? thirdPerson(first) : first, more.join(' '));
}

/** "What does Lumo cost a year" — "About £300": how much of what it does. */
function amount(asked: string, said: string, subjects: readonly Subject[]): string | null {
  const [, auxiliary = '', about = ''] = AMOUNT.exec(asked) ?? [];
  const one = opened(about, subjects);
  const [verb = '', ...more] = one?.rest.split(' ') ?? [];
  // "What does it do?" asks for no amount.
  if (
    one === null ||
    !/^(?:cost|last|weigh|take|hold|need|use|measure|live|run)$/.test(verb) ||
    !/\d|\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)\b/i.test(said)
  )
    return null;
  const finite =
    auxiliary.toLowerCase() === 'does'
      ? thirdPerson(verb)
      : auxiliary.toLowerCase() === 'do'
        ? verb
        : `${auxiliary.toLowerCase()} ${verb}`;
  return auxiliary.toLowerCase() === 'did' ? null : sentenceOf(one.subject, finite, lowerFirst(said), more.join(' '));
}

/** "When was Lumo founded" — "In 1911" */
function event(asked: string, said: string, subjects: readonly Subject[]): string | null {
  const [, auxiliary = '', about = ''] = PASSIVE.exec(asked) ?? [];
  const one = opened(about, subjects);
  const isPlace = /^(?:in|on|at|by|near|around|about|between) /i.test(said) || /^\d{4}$/.test(said);
  return one === null || !isPlace
    ? null
    : sentenceOf(one.subject, auxiliary.toLowerCase(), one.rest, /^\d{4}$/.test(said) ? `in ${said}` : lowerFirst(said));
}
