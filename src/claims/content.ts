// "The downside of A is that it is heavy", "One thing to know is that A floats": what stands behind "that" is what the sentence states, and
// "it" there is the subject that the first words name. Not: "The hope is that A floats", which is only thought.
import type { Clause } from '../language/clause.js';
import { words } from '../language/phrase.js';
import type { Token } from '../language/tagging.js';
import type { Mention } from '../subjects/subject.js';
import { isThoughtThat, THOUGHT } from './outlook.js';
import type { Referent } from './predicate.js';
import { referentOf } from './referent.js';
import type { Topic } from './topic.js';
import { capital } from './wording.js';

/** Where in the sentence its content begins, with whom it may speak of; null where the sentence is of another kind. */
export function contentOf(
  tokens: readonly Token[],
  list: readonly Clause[],
  names: readonly Mention[],
  topic: Topic,
): { readonly at: number; readonly topic: Topic } | { readonly refused: string } | null {
  const first = list[0];
  if (first?.kind !== 'main' || first.subject === null || first.verb.lemma !== 'be' || first.verb.negated) return null;
  const that = tokens[first.verb.end]?.lower === 'that' ? first.verb.end : -1;
  const opens = tokens[that + 1];
  if (that < 0 || opens === undefined || opens.pos === 'ADP' || first.verb.modal !== null) return null;
  const said = tokens.slice(first.subject.start, first.subject.end);
  // "It is that the lid leaks", "His was that of a king"
  const head = said.find(({ pos }) => pos === 'NOUN');
  if (head === undefined) return null;
  if (THOUGHT.test(head.lemma) || said.some((_, i) => isThoughtThat(said, i))) return { refused: 'only thought' };
  const end = (tokens[first.verb.start] as Token).start;
  const named = [...new Set(names.filter((name) => name.end <= end).map(({ subject }) => subject))];
  const [only] = named;
  const thing = named.length === 0 ? ofThing(said) : null;
  const last = thing ?? (named.length === 0 ? topic.last : named.length === 1 && only !== undefined ? [referentOf(only)] : []);
  const owner = thing === null ? topic.owner : null;
  return { at: opens.start, topic: { ...topic, last, owner, fact: null, fresh: false } };
}

/** "The downside of the roll-top": the roll-top; null where the words name nothing further, or many things. */
function ofThing(said: readonly Token[]): readonly Referent[] | null {
  const of = said.findIndex(({ lower }) => /^(?:of|with|about)$/.test(lower));
  const thing = said.slice(of + 1);
  const head = thing.at(-1);
  if (of < 0 || !/^(?:NOUN|ADJ)$/.test(head?.pos ?? '') || thing.some(({ pos }) => !/^(?:DET|ADJ|NOUN|PROPN)$/.test(pos)))
    return null;
  const text = words(thing, 0, thing.length);
  const name = text.replace(/^(?:the|an?|this|that|its) /i, '');
  if (/^(?:this|that|its|their|these|those)\b/i.test(text)) return [];
  return [{ name, part: null, text: capital(text), plural: head?.pos === 'NOUN' && head.lower !== head.lemma, own: true }];
}

/** "The main reason why A is cheap is its lid": that A is cheap, where in the sentence it is said; null where no reason is given. */
export function presupposed(tokens: readonly Token[]): { readonly start: number; readonly end: number } | null {
  const why = tokens.findIndex((t, i) => t.lower === 'why' && /^reasons?$/.test(tokens[i - 1]?.lower ?? ''));
  const opens = tokens[why + 1];
  if (why < 0 || opens === undefined) return null;
  const isVerb = (t: Token): boolean => t.pos === 'VERB' || t.pos === 'AUX';
  const close = tokens.findIndex(
    (t, i) => i > why && /^(?:is|are|was|were)$/.test(t.lower) && tokens.slice(why + 1, i).some(isVerb),
  );
  const last = tokens[close - 1];
  return close < 0 || last === undefined ? null : { start: opens.start, end: last.end };
}
