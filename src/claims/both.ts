// "Regular care is vital for both systems", "You are safe with either system" says it of each of the two that the text sets side by side: the sentence once for each, with its
// name where "both systems" stood.
import type { Clause } from '../language/clause.js';
import type { Token } from '../language/tagging.js';
import type { Referent } from './predicate.js';
import { inside } from './referent.js';
import type { Topic } from './topic.js';

export interface Named {
  readonly tokens: readonly Token[];
  readonly clause: Clause;
}

/** The clause for each of the two; none where "both" is the subject, joins two things ("both A and B") or may mean others. */
export function ofEach(tokens: readonly Token[], clause: Clause, topic: Topic, pair: readonly Referent[]): readonly Named[] {
  if (topic.free || pair.length !== 2) return [];
  const at = tokens.findIndex((t, i) => i > clause.rest.start && i < clause.rest.end && /^(?:both|either)$/.test(t.lower));
  if (at < 0 || !/^(?:for|with|in|on|of|to|by)$/.test((tokens[at - 1] as Token).lower)) return [];
  let end = at + 1;
  while (end < clause.rest.end && /^(?:ADJ|NOUN)$/.test((tokens[end] as Token).pos)) end++;
  const last = tokens[end - 1] as Token;
  const isMany = (tokens[at] as Token).lower === 'both';
  const isNoun = end > at + 1 && end <= at + 3 && last.pos === 'NOUN' && (last.lower !== last.lemma) === isMany;
  if (!isNoun || tokens[end]?.lower === 'and') return [];
  return pair.map((one) => {
    const said = inside(one);
    const name: Token = {
      ...last,
      text: said,
      lower: said.toLowerCase(),
      lemma: one.name.toLowerCase(),
      pos: 'PROPN',
      start: (tokens[at] as Token).start,
    };
    const cut = end - at - 1;
    return {
      tokens: [...tokens.slice(0, at), name, ...tokens.slice(end)],
      clause: { ...clause, end: clause.end - cut, rest: { start: clause.rest.start, end: clause.rest.end - cut } },
    };
  });
}
