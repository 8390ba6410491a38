// Clauses whose subject and verb cannot belong together: then the words were read wrongly, or an order was taken for a statement.
//   "the strong feature | focus on safety" · "To the rest, | add a cup" · "Only 25 | were made" · "The longer it stands | …, the more …"
// Not: "the crew agree", "one in five use it", "it let the air in", "To win | is to wait".
import type { Clause } from '../language/clause.js';
import { lemma } from '../language/lexicon.js';
import type { Token } from '../language/tagging.js';
import { SAME_IN_PAST } from './wording.js';

/** Nouns of many that stand with a verb in the plural, too. */
const COLLECTIVE =
  /^(?:team|crew|family|staff|government|group|company|band|couple|police|public|majority|minority|number|lot|rest|half|third|quarter|most|percent|pair|variety|range|handful|dozen|hundred|thousand|committee|council|board|army|navy|press|audience|jury|club|class|generation|population|community|firm|side|youth|cattle|series|species|fish|sheep|aircraft|means|data|media|bulk|remainder|percentage|proportion|fraction|share|part|bit|plenty|kind|sort|type|one|other|another|each|all|some|any|none|few|many|more|first|last|same|young|old|rich|poor)$/;

/** Verbs that are the past of another one, too, or of which the tagger takes a part for the whole. */
const PAST_OF_ANOTHER =
  /^(?:found|bound|wound|ground|saw|lay|fell|felt|left|bore|lead|come|become|overcome|run|rid|shed|upset|broadcast|forecast|wed|thrust|bid|slit|knit|fit|sweat|wet|spit|bear)$/;

/** Why the clause is not what it was read as; null where its subject and its verb go together. */
export function disagreement(tokens: readonly Token[], clause: Clause): string | null {
  const { subject, verb } = clause;
  if (subject === null || clause.kind === 'relative' || verb.form !== 'finite') return null;
  const said = tokens.slice(subject.start, subject.end);
  const [first, second] = said;
  if (first === undefined) return null;
  // "Only 25 were made": of what, stands elsewhere.
  const words = said.filter((t) => !/^(?:only|just|about|around|nearly|almost|some|over|roughly|another|the)$/.test(t.lower));
  if (words.length > 0 && words.every((t) => t.pos === 'NUM' && /^[\d.,]+$/.test(t.text)))
    return 'what is counted stands elsewhere';
  // "The longer it stands, the more it needs": neither half holds without the other.
  if (
    first.lower === 'the' &&
    isComparative(second) &&
    tokens.some((t, i) => t.text === ',' && i >= subject.start && isProportion(tokens, i + 1))
  )
    return 'half of a proportion';
  // "The Holm/Berg contract ended": the contract is of neither alone.
  const isPair = said.some((t, i) => t.text === '/' && said[i - 1]?.pos === 'PROPN' && said[i + 1]?.pos === 'PROPN');
  if (isPair && said.at(-1)?.pos === 'NOUN') return 'of several at once';
  if (!isBareVerb(tokens, clause)) return null;
  // "To the rest, add a cup": where it goes, and an order.
  if ((first.pos === 'ADP' || first.lower === 'to') && second !== undefined && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(second.pos))
    return 'instruction to the reader';
  return isSingular(said) ? 'the verb does not go with what stands before it' : null;
}

const isComparative = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^(?:more|less|fewer)$/.test(token.lower) || (/er$/.test(token.lower) && /^(?:ADJ|ADV)$/.test(token.pos)));

const isProportion = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'the' && isComparative(tokens[at + 1]);

/** The plain form of a verb alone, which only many, I and you stand with. */
const isBareVerb = (tokens: readonly Token[], { verb }: Clause): boolean => {
  const head = tokens[verb.head] as Token;
  return (
    verb.end === verb.start + 1 &&
    head.pos === 'VERB' &&
    head.lower === head.lemma &&
    !SAME_IN_PAST.test(head.lower) &&
    !PAST_OF_ANOTHER.test(head.lower) &&
    !/(?:ed|[^aeiou]t)$/.test(head.lower)
  );
};

/** "the strong feature": one thing, no name and nothing that stands for many. */
function isSingular(said: readonly Token[]): boolean {
  const at = said.findIndex((t) => t.pos === 'ADP' || t.pos === 'PRON' || t.text === ',');
  const phrase = at < 0 ? said : said.slice(0, at);
  const head = phrase.at(-1);
  return (
    head?.pos === 'NOUN' &&
    /^(?:DET|ADJ)$/.test((phrase[0] as Token).pos) &&
    !/^(?:these|those|all|both|some|most|many|few|several|other|such|no|any|more)$/.test((phrase[0] as Token).lower) &&
    head.lower === head.lemma &&
    lemma(head.lower, 'n') === head.lower &&
    !/s$/.test(head.lower) &&
    !phrase.some((t) => t.pos === 'NUM' || t.pos === 'CCONJ' || t.pos === 'PROPN' || COLLECTIVE.test(t.lower)) &&
    !said.some((t) => /^(?:and|or|&|\/)$/.test(t.lower))
  );
}
