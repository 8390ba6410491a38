// Whose word a clause behind "that" is: "The manual says that X is …" is the manual's, "It is believed that X is …" is that of others.
import type { Clause } from '../language/clause.js';
import { words } from '../language/phrase.js';
import type { Token } from '../language/tagging.js';
import type { Attribution } from './claim.js';
import { ARTICLE } from './scene.js';
import { lowerFirst } from './wording.js';

/** Verbs that only report, without the article standing behind what is said. */
const DISTANCED = new Set(['claim', 'argue', 'believe', 'think', 'insist', 'assert', 'allege', 'suggest']);

/** Those who speak for one side: what they say is theirs, whatever verb reports it. */
const PARTISAN =
  /^(?:(?:some|its|many|the|most|other|their) )?(?:opponents|critics|supporters|proponents|advocates|detractors|fans|sceptics|skeptics|enthusiasts)\b/i;

/** The holder of what the next clause says, from the clause that reports it; `before`: the subject that it may share with the clause before. */
export function speaker(tokens: readonly Token[], clause: Clause, before: string): Attribution {
  const subject = clause.subject;
  const holder = subject === null ? before : words(tokens, subject.start, subject.end);
  if (holder === '') return ARTICLE;
  // "It is believed that": by others.
  if (/^it$/i.test(holder) && clause.verb.passive && DISTANCED.has(clause.verb.lemma)) return { holder: 'others', held: false };
  if (
    /^(?:i|we|it|this|that|which|these|he|she|they|you)$/i.test(holder) ||
    clause.verb.lemma === 'mean' ||
    clause.verb.lemma === 'show'
  )
    return ARTICLE;
  return {
    holder: inTheMiddle(holder, subject === null ? undefined : tokens[subject.start]),
    held: !DISTANCED.has(clause.verb.lemma) && !PARTISAN.test(holder),
  };
}

/** "Some breeders" → "some breeders", "the guild, founded in 1950," → "the guild". */
function inTheMiddle(holder: string, first: Token | undefined): string {
  const bare = holder.replace(/,.*$/, '');
  // "Kestrel claims": a bare word in the singular that speaks is a name.
  const isLone =
    !bare.includes(' ') &&
    first?.lower === first?.lemma &&
    !/^(?:nobody|everybody|somebody|anybody|everyone|someone|anyone|one|research)$/i.test(bare);
  return first === undefined || first.pos === 'PROPN' || isLone ? bare : lowerFirst(bare);
}
