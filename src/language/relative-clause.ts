// "the lid, which shuts": where a relative clause begins and what it is said of.
import type { Token } from './tagging.js';
import type { VerbGroup } from './verb-group.js';
import { type Found, isBorder } from './clause-kind.js';
import { nounPhraseStart } from './border-subject.js';

/** "a liner, owned by a bank, which sank": where a participle with its own commas begins that stands before the pronoun; -1 where none does. */
function insertedBefore(tokens: readonly Token[], from: number, end: number, at: number): number {
  if (tokens[at - 1]?.text !== ',') return -1;
  const comma = tokens.findLastIndex((t, i) => i >= from && i < end && t.text === ',');
  const first = tokens[comma + 1];
  const isParticiple = first !== undefined && /(?:ed|ilt|wn)$/.test(first.lower) && /^(?:VERB|ADJ)$/.test(first.pos);
  return comma > from && isParticiple && tokens[comma + 2]?.lower === 'by' ? comma : -1;
}

export function relative(tokens: readonly Token[], at: number, word: string, group: VerbGroup, from: number): Found {
  let end = at;
  while (end > 0 && isBorder(tokens[end - 1] as Token)) end--;
  // "of which", "in which": the preposition belongs to the pronoun.
  if (end > 0 && (tokens[end - 1] as Token).pos === 'ADP') end--;
  const inserted = word === 'that' ? -1 : insertedBefore(tokens, from, end, at);
  if (inserted > 0) end = inserted;
  const start = nounPhraseStart(tokens, Math.min(from, end), end);
  return {
    group,
    from: at + 1,
    kind: 'relative',
    connector: word,
    connectorAt: at,
    subject: start < end ? { start, end } : null,
  };
}
