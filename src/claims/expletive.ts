// "It is easy to learn A", "It takes two hours to fill the tank": an "it" that stands for nothing before it.
import { phrases, words } from '../language/phrase.js';
import { quantities } from '../language/quantity.js';
import type { Token } from '../language/tagging.js';
import { mentions } from '../subjects/mention.js';
import type { Scene } from './scene.js';

/** "It takes two hours to fill the tank": said of what is filled. */
export function isTimeOfDoing({ tokens, clause, subjects }: Scene): boolean {
  if (!/^(?:take|cost)$/.test(clause.verb.lemma)) return false;
  const rest = tokens.slice(clause.rest.start, clause.rest.end);
  const to = rest.findIndex((t, i) => t.lower === 'to' && rest[i + 1]?.pos === 'VERB');
  const figure = to < 0 ? undefined : quantities(words(rest, 0, to))[0];
  return figure !== undefined && figure.start === 0 && mentions(words(rest, to, rest.length), subjects).length === 1;
}

/** "It took the ferry two hours to sink": the ferry took two hours. */
export function takesTime(scene: Scene): Scene | null {
  const { tokens, clause, subjects } = scene;
  const figure = tokens.findIndex((t, i) => i >= clause.rest.start && i < clause.rest.end && t.pos === 'NUM');
  if (clause.verb.lemma !== 'take' || figure <= clause.rest.start) return null;
  const subject = { start: clause.rest.start, end: figure };
  const isTimed = tokens.slice(figure, clause.rest.end).some((t) => t.lower === 'to');
  if (!isTimed || mentions(words(tokens, subject.start, subject.end), subjects).length !== 1) return null;
  return { ...scene, clause: { ...clause, subject, rest: { start: figure, end: clause.rest.end } } };
}

export function isExpletive(scene: Scene): boolean {
  const { tokens, clause } = scene;
  // "It was a relief to find A": the finding was.
  const said = tokens.slice(clause.rest.start, clause.rest.end);
  const judged = said.findIndex((t) =>
    /^(?:relief|pain|pleasure|joy|shame|surprise|mistake|challenge|delight|honour|honor|hassle)$/.test(t.lower),
  );
  if (clause.verb.lemma === 'be' && judged > 0 && judged < 4 && said[judged + 1]?.lower === 'to') return !scene.topic.free;
  // "It is recommended to check", "It is believed that": somebody does; "It is said to float" is said of a thing.
  if (clause.verb.passive && said[0]?.lower === 'to') return /^(?:recommend|advise|suggest)$/.test(clause.verb.lemma);
  if (clause.verb.passive && said[0]?.lower === 'that') return true;
  if (
    clause.verb.lemma !== 'be' &&
    clause.verb.lemma !== 'take' &&
    clause.verb.lemma !== 'become' &&
    clause.verb.lemma !== 'make'
  )
    return false;
  const parts = phrases(tokens, clause.rest.start, clause.rest.end).filter((p) => p.kind !== 'adverb');
  // "It is easy to carve": what is carved is "it".
  const infinitive = parts[1];
  // "It is important to measure": what is important is the measuring.
  const isOfDoing = /^(?:important|essential|vital|crucial|necessary|wise|advisable|imperative|better|best)$/.test(
    tokens[parts[0]?.head ?? -1]?.lower ?? '',
  );
  if (!isOfDoing && infinitive?.kind === 'infinitive' && infinitive.head >= infinitive.end - 1 && parts.length === 2)
    return false;
  return (
    parts[0]?.kind === 'adjective' &&
    // "It is still the cheapest to run": a thing is.
    !tokens.slice(clause.rest.start, parts[0].end).some((t) => t.lower === 'the') &&
    parts.some(
      (p, i) =>
        i > 0 && i < 4 && (p.kind === 'infinitive' || (p.kind === 'clause' && (tokens[p.start] as Token).lower === 'that')),
    )
  );
}
