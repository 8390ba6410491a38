// A sentence that stands alone (no article around it) becomes drafts: its clauses, and the orders that it states in whatever shape.
import type { Subject } from '../subjects/subject.js';
import type { Draft, Drawn } from './draft.js';
import { ARTICLE } from './clause-drafts.js';
import { degreeOf, modalityOf } from './degree.js';
import { orderings } from './orderings.js';
import type { Referent } from './predicate.js';
import { prepare } from './preparation.js';
import { statements } from './statement.js';

const NO_SUBJECTS: readonly Subject[] = [];

/** The sentence `text.slice(start, end)` as drafts; `antecedents` are what its pronouns may stand for. */
export function standaloneStatements(text: string, start: number, end: number, antecedents: readonly Referent[]): Drawn {
  const topic = { heading: null, last: antecedents, fresh: false, owner: null, main: [], classNouns: new Map(), free: true };
  const drawn = statements(text, start, end, topic, NO_SUBJECTS, null);
  const sentence = text.slice(start, end);
  if (/\?["”’)\s]*$/.test(sentence)) return drawn;
  const { tokens } = prepare(sentence, NO_SUBJECTS);
  const only = antecedents.length === 1 ? (antecedents[0] as Referent).text : null;
  const orders = orderings(tokens, only);
  // "than" is read from the words alone: what they leave open, its clause leaves open too.
  const hasThan = tokens.some((t) => t.lower === 'than');
  if (orders.length === 0 && !hasThan) return drawn;
  const drafts = orders.map((order): Draft => {
    const said = tokens.slice(order.start, order.end);
    const place = { start: start + (said[0] as { start: number }).start, end: start + (said.at(-1) as { end: number }).end };
    return {
      ...place,
      text: order.text,
      referent: { name: order.ordering.left, part: null, text: order.ordering.left, plural: false, own: true },
      verb: order.verb,
      reading: {
        frame: 'compares',
        object: null,
        degree: degreeOf(said),
        aspect: order.aspect,
        activity: null,
        ordering: order.ordering,
      },
      modality: modalityOf(
        said.find((t) => t.pos === 'AUX' && /^(?:may|might|could|would|should|must)$/.test(t.lower))?.lower ?? null,
        said,
      ),
      qualifiers: [],
      attribution: ARTICLE,
      label: null,
    };
  });
  return {
    ...drawn,
    drafts: [
      ...drawn.drafts.filter((draft) => !(hasThan && draft.reading.frame === 'compares') && !covers(draft, drafts)),
      ...drafts,
    ],
    refused: null,
  };
}

/** What a clause made of the words that an order was read from. */
const covers = (draft: Draft, orders: readonly Draft[]): boolean =>
  orders.some((order) => draft.start < order.end && order.end <= draft.end);
