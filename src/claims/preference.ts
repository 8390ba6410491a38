// A stated choice between two things becomes an order: "I prefer the van to the truck", "I'd take the van over the truck",
// "use the van instead of the truck". Not: "they used the van instead of the truck" (what was done, no judgement).
import type { Token } from '../language/tagging.js';
import type { Range } from '../language/verb-group.js';
import type { Ordered } from './orderings.js';
import { governorOf } from './governor.js';
import { othersAt, things } from './side.js';
import { plain, sentenceOf } from './wording.js';

const CHOOSE = /^(?:choose|take|pick|recommend|like|love|favor|favour|want|buy|get|use|try|consider|go|vote|suggest)$/;
/** Verbs whose object is liked: what stands behind "over" is liked less. */
const LIKE = /^(?:choose|take|pick|recommend|like|love|favor|favour|vote|suggest)$/;
const ADVISED = /^(?:should|would|['’]d|better|recommend|suggest|want)$/;

export function preferenceOrders(tokens: readonly Token[]): readonly Ordered[] {
  const out: Ordered[] = [];
  for (let i = 0; i + 2 < tokens.length; i++) {
    const token = tokens[i] as Token;
    // "Use A …": the capital of the first word makes no name of it.
    const isVerb = token.pos === 'VERB' || (i === 0 && token.pos === 'PROPN');
    if (!isVerb || !(token.lemma === 'prefer' || CHOOSE.test(token.lemma))) continue;
    const object = things(tokens, i + 1, Math.min(tokens.length, i + 12)).find(
      (t) => t.start <= i + 2 && tokens.slice(t.start, t.end).some((one) => /^(?:NOUN|PROPN)$/.test(one.pos)),
    );
    if (object === undefined || /^(?:over|than|to)$/.test((tokens[object.start] as Token).lower)) continue;
    const joint = connective(tokens, i, object);
    if (joint === null || isDenied(tokens, i)) continue;
    const { sides } = othersAt(tokens, joint);
    const left = plain(tokens, object.start, object.end);
    const governor = governorOf(tokens, object.start);
    const start = Math.min(governor.subject === null || governor.verb === null ? i : governor.start, i);
    for (const side of sides) {
      const right = plain(tokens, side.start, side.end);
      out.push({
        start,
        end: side.end,
        ordering: { left, right, dimension: 'preference', direction: 'more', favours: 'left' },
        aspect: 'preference',
        verb: token.lemma,
        text: sentenceOf(plain(tokens, start, joint), right),
      });
    }
  }
  return out;
}

/** Behind the words that open the other side of a choice; null where none do. */
function connective(tokens: readonly Token[], verb: number, object: Range): number | null {
  const isPreferred = (tokens[verb] as Token).lemma === 'prefer';
  const [first, second] = [tokens[object.end]?.lower ?? '', tokens[object.end + 1]?.lower ?? ''];
  if (isPreferred && /^(?:to|over|than)$/.test(first)) return object.end + 1;
  if (first === 'over' && LIKE.test((tokens[verb] as Token).lemma)) return object.end + 1;
  const isInstead = (first === 'instead' && second === 'of') || (first === 'rather' && /^the[nm]|than$/.test(second));
  return isInstead && (isPreferred || isAdvice(tokens, verb)) ? object.end + 2 : null;
}

/** "Use A …", "you should use A …", "I'd take A …". */
function isAdvice(tokens: readonly Token[], verb: number): boolean {
  const before = tokens.slice(Math.max(0, verb - 4), verb);
  const isOrder = before.length === 0 || /^[,;:.]$/.test((before.at(-1) as Token).text);
  return (
    (isOrder && (tokens[verb] as Token).lower === (tokens[verb] as Token).lemma) || before.some((t) => ADVISED.test(t.lower))
  );
}

const isDenied = (tokens: readonly Token[], verb: number): boolean =>
  tokens.slice(Math.max(0, verb - 4), verb).some((t) => t.lemma === 'not' || t.lower === 'never');
