// "30 of the 80 passengers aboard drowned" says in passing how many were aboard the one thing that the text is about. Where the sentence
// names other things, they may have been aboard of those.
import type { Token } from '../language/tagging.js';
import type { Mention } from '../subjects/subject.js';
import { properNames } from './agentless.js';
import type { Attribution } from './claim.js';
import type { Draft } from './draft.js';
import { wholes } from './frames/counts.js';
import type { Referent } from './predicate.js';
import { inside, referentOf } from './referent.js';
import type { Topic } from './topic.js';
import { sentenceOf } from './wording.js';

/** Whether the sentence names things beside the one that the text is about: how many were aboard may be of them. */
export function isOfAnother(tokens: readonly Token[], names: readonly Mention[], owner: Referent | null): boolean {
  return properNames(tokens).some((name) => {
    const at = (name[0] as Token).start;
    const before = tokens.findLast((t) => t.end <= at && t.pos !== 'DET');
    // "in the North Sea" says where.
    if (/^(?:in|at|on|off|near|from|to|for|of)$/.test(before?.lower ?? '')) return false;
    return (
      !names.some((m) => m.start <= at && at < m.end && m.subject.name === owner?.name) && !/\d/.test((name[0] as Token).text)
    );
  });
}

/** "30 of the 80 passengers aboard drowned": how many were aboard the one thing that the text is about. */
export function aboard(
  sentence: string,
  start: number,
  topic: Topic,
  owner: Referent | null,
  attribution: Attribution,
): readonly Draft[] {
  const of = owner ?? topic.owner ?? (topic.heading === null ? null : referentOf(topic.heading));
  if (of === null || of.part !== null || of.plural) return [];
  return wholes(sentence).map(
    (whole): Draft => ({
      start: start + whole.start,
      end: start + whole.end,
      text: sentenceOf(whole.said, 'were aboard', inside(of)),
      referent: of,
      verb: 'be',
      reading: {
        frame: 'measures',
        object: { text: 'aboard', head: 'aboard', words: ['aboard'] },
        quantity: whole.quantity,
        polarity: 'affirmed',
        aspect: 'aboard',
      },
      modality: 'asserted',
      qualifiers: [],
      attribution,
      label: null,
    }),
  );
}
