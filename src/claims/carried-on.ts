// What a sentence leaves for the next one to speak of: a fact, single things, the class of a subject.
import { isAdjective, isNoun } from '../language/lexicon.js';
import { phrases, words } from '../language/phrase.js';
import type { Token } from '../language/tagging.js';
import { mentions } from '../subjects/mention.js';
import type { Subject } from '../subjects/subject.js';
import type { Draft } from './draft.js';
import { type Fact, isFact } from './fact.js';

/** The single things that the verbs of a sentence do something to: any ("the engine"), or only those that it brings in ("a small engine"). */
export function singularObjects(tokens: readonly Token[], isAny: boolean, subjects: readonly Subject[]): readonly string[] {
  return phrases(tokens, 0, tokens.length).flatMap(({ kind, start, end, head }) => {
    const noun = tokens[head] as Token;
    const article = (tokens[start] as Token).lower;
    const isObject = kind === 'noun' && /^(?:VERB|AUX)$/.test(tokens[start - 1]?.pos ?? '');
    const isSingle =
      noun.pos === 'NOUN' &&
      noun.lower === noun.lemma &&
      (/^an?$/.test(article) || (isAny && article === 'the' && end - start <= 3));
    return isObject && isSingle && mentions(words(tokens, start, end), subjects).length === 0 ? [noun.lower] : [];
  });
}

/** What a sentence states as one fact: all its drafts are about one subject, and the last one says it all. */
export function factOf(drafts: readonly Draft[]): Fact | null {
  const last = drafts[drafts.length - 1];
  // "The price should be considered": what "This" says is of the price.
  if (
    last === undefined ||
    last.verb === 'consider' ||
    new Set(drafts.map((d) => d.referent.name)).size > 1 ||
    last.text.length > 220
  )
    return null;
  const { reading, referent, text } = last;
  const conditions = last.qualifiers.filter((q) => q.kind === 'condition');
  return { text, referent, aspect: reading.aspect ?? reading.object?.head ?? null, conditions };
}

/** What "this" does, it does under the conditions of the fact that it stands for. */
export function asFarAs(draft: Draft, fact: Fact | null): Draft {
  const isOfFact = fact !== null && isFact(draft.text);
  return isOfFact ? { ...draft, qualifiers: [...draft.qualifiers, ...fact.conditions] } : draft;
}

/** "She was the largest ship": from here on "the ship" is she. */
export function learnClass(nouns: Map<string, readonly string[]>, draft: Draft): void {
  const { frame, object, polarity } = draft.reading;
  if (frame !== 'is' || polarity !== 'affirmed' || object === null || draft.referent.part !== null || draft.verb !== 'be') return;
  if (!isNoun(object.head) || isAdjective(object.head)) return;
  const known = nouns.get(draft.referent.name) ?? [];
  // "an ocean liner" is a ship, though not every liner is one.
  const at = object.words.lastIndexOf(object.head);
  const learned = [object.head, ...(at > 0 ? [`${object.words[at - 1]} ${object.head}`] : [])].filter(
    (noun) => !known.includes(noun),
  );
  if (learned.length > 0) nouns.set(draft.referent.name, [...known, ...learned]);
}
