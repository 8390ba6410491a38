// A sentence that stands alone (no article around it) becomes drafts: its clauses, and the orders that it states in whatever shape.
import { sentences } from '../language/sentence.js';
import type { Subject } from '../subjects/subject.js';
import type { Draft, Drawn } from './draft.js';
import { ARTICLE } from './scene.js';
import { degreeOf, modalityOf } from './degree.js';
import { orderings } from './orderings.js';
import { numberedList } from './numbered.js';
import type { Referent } from './predicate.js';
import { prepare } from './preparation.js';
import { simpler } from './simpler.js';
import { statements } from './statement.js';
import { plainText } from './tokenised.js';
import { NO_USAGE } from './usage.js';

const NO_SUBJECTS: readonly Subject[] = [];

/** A sentence without additions as drafts; offsets of the drafts count in `text`. */
function simpleStatements(text: string, start: number, end: number, antecedents: readonly Referent[]): Drawn {
  const topic = {
    heading: null,
    last: antecedents,
    fresh: false,
    owner: null,
    main: [],
    classNouns: new Map(),
    usage: NO_USAGE,
    entry: '',
    before: '',
    ruled: false,
    free: true,
  };
  const drawn = statements(text, start, end, topic, NO_SUBJECTS, null);
  const sentence = text.slice(start, end);
  if (isQuestion(sentence)) return drawn;
  const { tokens } = prepare(sentence, NO_SUBJECTS);
  const [first] = antecedents;
  // "We bought it": who speaks is no "it".
  const only = first !== undefined && antecedents.length === 1 && !/^(?:i|we|you|they)$/i.test(first.text) ? first.text : null;
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
      referent: {
        name: order.ordering.left.replace(/^(?:the|an?)\s+/i, ''),
        part: null,
        text: order.ordering.left,
        plural: false,
        own: true,
      },
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

/** "Is A faster than B?" states nothing; who asks "why A is faster than B" takes it for a fact. */
const isQuestion = (sentence: string): boolean =>
  /\?["”’)\s]*$/.test(sentence) &&
  !isToldAsQuestion(sentence) &&
  !/(?:^|[,:]\s*)why (?!not\b|would\b|should\b|do you\b|does\b|did\b)/i.test(sentence);

/** "So A is faster than B?": words in the order of a statement, about what is believed. */
const isToldAsQuestion = (sentence: string): boolean =>
  /\bthan\b/i.test(sentence) &&
  !/^\W*(?:(?:so|and|but|then|or|well|now|also),? )*(?:is|are|was|were|do|does|did|can|could|will|would|should|has|have|isn|aren|don|doesn|wouldn|what|which|who|whose|when|where|how|if|any)\b/i.test(
    sentence,
  ) &&
  !/\b(?:is|are|was|were|do|does|did|can|could|will|would|should|has|have) (?:it|you|they|we|he|she|there|this|that|these|any|anyone|anybody|the|an?)\b|\b(?:wonder|whether|if|or|question|curious|anyone|know|think|sure|what|which|how)\b/i.test(
    sentence,
  );

/** What a clause made of the words that an order was read from. */
const covers = (draft: Draft, orders: readonly Draft[]): boolean =>
  orders.some((order) => draft.start < order.end && order.end <= draft.end);

/** The text as drafts; `antecedents` are what its pronouns may stand for. Offsets count in the text. */
export function standaloneStatements(given: string, antecedents: readonly Referent[]): Pick<Drawn, 'drafts' | 'last'> {
  const plain = plainText(given);
  const { drafts, last } = plainStatements(plain.text, antecedents);
  return { drafts: drafts.map((draft) => ({ ...draft, ...plain.given(draft.start, draft.end) })), last };
}

function plainStatements(text: string, antecedents: readonly Referent[]): Pick<Drawn, 'drafts' | 'last'> {
  const list = numberedList(text);
  const drafts: Draft[] = [];
  let last = antecedents;
  for (const span of sentences(list === null ? text : list.before)) {
    const drawn = sentenceDrafts(text, span.start, span.end, last);
    drafts.push(...drawn.drafts);
    last = drawn.last;
  }
  for (const item of list?.sentences ?? []) {
    const drawn = simpleStatements(item.text, 0, item.text.length, last);
    drafts.push(...drawn.drafts.map((draft) => ({ ...draft, start: item.start, end: item.end })));
  }
  return { drafts, last };
}

/** The simpler sentences of a sentence as drafts; what is no word-for-word part of it quotes all of it. */
function sentenceDrafts(text: string, start: number, end: number, antecedents: readonly Referent[]): Drawn {
  const sentence = text.slice(start, end);
  const parts = simpler(sentence);
  if (parts.length === 1 && parts[0] === sentence) return simpleStatements(text, start, end, antecedents);
  let last = antecedents;
  let first: readonly Referent[] | null = null;
  const drafts: Draft[] = [];
  for (const part of parts) {
    const drawn = simpleStatements(part, 0, part.length, last);
    drafts.push(...drawn.drafts.map((draft) => ({ ...draft, start, end })));
    last = drawn.last;
    first ??= drawn.last;
  }
  // What the sentence is about is the subject of its main clause, which comes first.
  return { drafts, last: first ?? last, refused: null, owner: null };
}
