// The clauses of a sentence as they are drawn: what only says which one is meant goes back into its clause, what leads over to the next
// one is left off, a verb that its subject does not go with is nobody's, and each condition is of one of them.
import { pastOf } from '../language/inflection.js';
import type { Clause } from '../language/clause.js';
import { words } from '../language/phrase.js';
import type { Token } from '../language/tagging.js';
import { mentions } from '../subjects/mention.js';
import type { Subject } from '../subjects/subject.js';
import { isAimedAt } from './outlook.js';
import type { Referent } from './predicate.js';
import { tailAt } from './tail.js';
import { SAME_IN_PAST, thirdPerson } from './wording.js';

/** A bare verb after a clause in the third person, without a modal to share. */
export function disagrees(
  tokens: readonly Token[],
  clause: Clause,
  before: Clause | undefined,
  subjects: readonly Referent[],
): boolean {
  const head = tokens[clause.verb.start] as Token;
  if (before === undefined || subjects.length !== 1 || head.pos !== 'VERB' || head.lower !== head.lemma) return false;
  if (clause.verb.modal !== null || before.verb.modal !== null) return false;
  // "let guests come and go": both are what the guests do.
  const isLet =
    /^(?:let|help|make)$/.test(before.verb.lemma) &&
    tokens.slice(before.rest.start, before.rest.end).some((t) => t.pos === 'VERB' && t.lower === t.lemma);
  if (isLet) return true;
  const first = tokens[before.verb.start] as Token;
  // "gave up its place to stay or let others in": what it stays for.
  const isOfInfinitive =
    first.pos === 'VERB' &&
    first.lower === pastOf(first.lemma, first.lower) &&
    first.lower !== first.lemma &&
    tokens.slice(before.rest.start, clause.verb.start).some((t, i, all) => t.lower === 'to' && all[i + 1]?.pos === 'VERB');
  if (isOfInfinitive && !SAME_IN_PAST.test(head.lower)) return true;
  const isThird = /^(?:is|was|has|does)$/.test(first.lower) || (first.pos === 'VERB' && first.lower === thirdPerson(first.lemma));
  return isThird && !SAME_IN_PAST.test(head.lower);
}

/**
 * A clause without the words at its end that lead over to the next one ("is light, especially given"), and, in an article, without what is
 * a fact of its own (`tailAt`).
 */
export function trimmed(tokens: readonly Token[], whole: Clause, isArticle: boolean): Clause {
  const tail = isArticle ? Math.min(tailAt(tokens, whole), openedAt(tokens, whole)) : whole.end;
  const clause = tail < whole.end ? { ...whole, end: tail, rest: { start: whole.rest.start, end: tail } } : whole;
  // "…; otherwise B": another case.
  const other = tokens.findIndex(
    (t, i) =>
      i > clause.rest.start &&
      i < clause.end &&
      t.text === ';' &&
      (/^(?:otherwise|else)$/.test(tokens[i + 1]?.lower ?? '') || (tokens[i + 1]?.lower === 'only' && i + 2 === clause.end)),
  );
  let end = other > 0 ? other : clause.end;
  // "is its weak spot: by morning, | the walls": what leads the next clause in.
  const colon = isArticle ? tokens.findIndex((t, i) => i > clause.rest.start && i < end && t.text === ':') : -1;
  const isLeading =
    colon > 0 &&
    tokens[colon + 1]?.pos === 'ADP' &&
    tokens[end] !== undefined &&
    !tokens.slice(colon, end).some((t) => t.pos === 'AUX');
  if (isLeading && tokens.slice(end).some((t) => t.pos === 'AUX' || t.pos === 'VERB')) end = colon;
  // "is light and for that reason | it sells": what leads over to the next clause.
  const reason = tokens.findIndex(
    (t, i) => i > clause.rest.start && i < clause.end && /^(?:this|that)$/.test(t.lower) && tokens[i + 1]?.lower === 'reason',
  );
  if (reason > 0 && reason + 2 >= end - 1) {
    end = reason;
    while (end > clause.rest.start && /^(?:because|of|for|due|to)$/.test((tokens[end - 1] as Token).lower)) end--;
  }
  // "if it rains or | if it snows": what joins two conditions stays.
  const leads = clause.kind === 'condition' ? /^[;,]$/ : LEADS_OVER;
  while (
    end > clause.rest.start &&
    (leads.test((tokens[end - 1] as Token).lower) || (isArticle && /^[“‘]$/.test((tokens[end - 1] as Token).text)))
  )
    end--;
  // "did so": all that is said.
  if (end === clause.rest.start && tokens[end]?.lower === 'so') return clause;
  return end === clause.end ? clause : { ...clause, end, rest: { start: clause.rest.start, end } };
}

const LEADS_OVER =
  /^(?:[,;–—-]|and|but|or|so|then|even|especially|particularly|given|also|yet|because|that|which|while|as|plus)$/;

/** "When the rain stopped, | many of the guests who": where the comma stands behind a clause that opens the sentence; its end where it is a list's. */
function openedAt(tokens: readonly Token[], clause: Clause): number {
  if ((clause.kind !== 'condition' && clause.kind !== 'contrast') || clause.start > 1) return clause.end;
  const comma = tokens.findIndex((t, i) => i >= clause.verb.end && i < clause.end && t.text === ',');
  const isList =
    comma < 0 || tokens.slice(comma + 1, clause.end).some((t) => t.text === ',' || /^(?:and|or|if|when)$/.test(t.lower));
  return isList ? clause.end : comma;
}

const ASKS = /^(?:how|what|which|where|whether|who|why)$/;

/** "says how you work, what you wear, and which tools you use": a further question behind the first one. */
function isAskedToo(tokens: readonly Token[], clause: Clause, before: Clause): boolean {
  const from = Math.min(clause.start, clause.subject?.start ?? clause.start);
  const isJoined = /^(?:,|or|and)$/.test(tokens[from - 1]?.lower ?? '');
  const asked = tokens.slice(before.rest.start, before.rest.end);
  return (
    isJoined &&
    ASKS.test((tokens[from] as Token).lower) &&
    tokens.slice(from + 1, clause.verb.start).some((t) => t.pos === 'PRON' || t.pos === 'NOUN') &&
    asked.some((t, i) => ASKS.test(t.lower) && (i === 0 || /^(?:ADP|VERB|ADJ|PRON)$/.test((asked[i - 1] as Token).pos)))
  );
}

/** "depends on parts and code written by the crew": the last noun with what describes it, no second clause. */
const isDescribed = (tokens: readonly Token[], { kind, connector, subject, verb }: Clause): boolean =>
  kind === 'main' &&
  connector === 'and' &&
  subject !== null &&
  subject.end - subject.start < 3 &&
  verb.end - verb.start === 1 &&
  !verb.passive &&
  /(?:ed|en|wn|ade)$/.test((tokens[verb.head] as Token).lower) &&
  tokens[verb.end]?.lower === 'by' &&
  tokens.slice(subject.start, subject.end).every((t) => t.pos === 'NOUN' || t.pos === 'ADJ');

/** "as many ribbons as they like": the second "as" goes with the first. */
const isMeasured = (tokens: readonly Token[], { start, connector }: Clause): boolean =>
  connector === 'as' &&
  tokens
    .slice(Math.max(0, start - 5), start)
    .some(
      (t, i, all) =>
        t.lower === 'as' && /^(?:many|much|few|little|\p{L}+ly|often|long|far|soon|well)$/u.test(all[i + 1]?.lower ?? ''),
    );

/** "buy kettles that have no lid": which of them; not "the kettle that …", nor what is said of a name. */
export function isOfSome(tokens: readonly Token[], { subject, start }: Clause): boolean {
  const [first, noun] = [tokens[subject?.start ?? 0], tokens[(subject?.end ?? 0) - 1]];
  if (subject === null || first === undefined || noun === undefined || tokens[start - 1]?.text === ',') return false;
  const isPlural = noun.pos === 'NOUN' && noun.lemma !== noun.lower;
  return (
    noun.lower === noun.text &&
    (/^(?:an?|any|some)$/.test(first.lower) || (isPlural && !/^(?:the|these|those|its|our|their)$/.test(first.lower)))
  );
}

/**
 * A relative clause that says which one is meant ("developers who need speed") belongs to the clause before: without it that clause
 * would say more than the source. One that adds a fact about a subject (", which …", "a tool that …" of what a subject is) stays.
 */
export function absorbed(tokens: readonly Token[], list: readonly Clause[], subjects: readonly Subject[]): readonly Clause[] {
  const out: Clause[] = [];
  for (const clause of list) {
    const before = out[out.length - 1];
    if (
      before !== undefined &&
      (isAimedAt(tokens, clause, before) ||
        isMeasured(tokens, clause) ||
        isAskedToo(tokens, clause, before) ||
        isDescribed(tokens, clause))
    ) {
      out[out.length - 1] = { ...before, end: clause.end, rest: { start: before.rest.start, end: clause.end } };
      continue;
    }
    if (
      clause.kind === 'relative' &&
      before !== undefined &&
      clause.subject !== null &&
      before.end <= clause.start + 1 &&
      before.verb.start < clause.subject.start
    ) {
      const addsFact =
        clause.connector !== null &&
        !hasOwnSubject(tokens, clause) &&
        ((tokens[clause.start - 1]?.text === ',' && clause.connector !== 'that') ||
          isComplementOfBe(tokens, clause) ||
          (mentions(words(tokens, clause.subject.start, clause.subject.end), subjects).length > 0 && !isOfSome(tokens, clause)));
      const isListed = before.subject !== null && /^(?:there|here)$/.test((tokens[before.subject.start] as Token).lower);
      if (!addsFact || isListed) {
        out[out.length - 1] = { ...before, end: clause.end, rest: { start: before.rest.start, end: clause.end } };
        continue;
      }
    }
    // "was designed and is sold by A": by whom stands at the second.
    const isByNext =
      before !== undefined &&
      before.verb.passive &&
      clause.verb.passive &&
      clause.subject === null &&
      before.rest.start >= before.rest.end &&
      tokens[clause.rest.start]?.lower === 'by';
    if (isByNext) out[out.length - 1] = { ...before, rest: clause.rest };
    out.push(clause);
  }
  return out;
}

export function hasOwnSubject(tokens: readonly Token[], clause: Clause): boolean {
  for (let i = clause.start + 1; i < clause.verb.start; i++)
    if (/^(?:NOUN|PROPN|PRON)$/.test((tokens[i] as Token).pos) && (tokens[i] as Token).lower !== clause.connector) return true;
  return false;
}

/** The antecedent stands right behind "is", "became" or another copula: "It is a tool that …". */
export function isComplementOfBe(tokens: readonly Token[], clause: Clause): boolean {
  const subject = clause.subject;
  if (subject === null) return false;
  for (let i = subject.start - 1; i >= Math.max(0, subject.start - 4); i--) {
    const token = tokens[i] as Token;
    if (/^(?:be|remain|become)$/.test(token.lemma)) return true;
    // "is fit for shops that need room": the shops do.
    if (token.pos === 'ADP' && !/^(?:of|as)$/.test(token.lower)) return false;
    if (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'VERB') return false;
  }
  return false;
}

/** The condition clauses that rule clause `at`: those that follow it directly, and those before it that open its part of the sentence. */
export function conditionsOf(tokens: readonly Token[], list: readonly Clause[], at: number): readonly (readonly Token[])[] {
  const isCondition = (i: number): boolean => list[i]?.kind === 'condition';
  // "If it rains, a guest can open it and get wet": the second verb shares the condition with the subject.
  let head = at;
  while (head > 0 && list[head - 1]?.kind === 'main' && sharesConditions(tokens, list, head)) head--;
  let from = head;
  while (isCondition(from - 1)) from--;
  const isOwn = from < head && (from === 0 || opensNext(tokens, list, from));
  let to = at + 1;
  if (!opensNext(tokens, list, to)) while (isCondition(to)) to++;
  // "even if it rains": without its first word it would be a condition.
  const opening = ({ start }: Clause): number => (tokens[start - 1]?.lower === 'even' ? start - 1 : start);
  return [...list.slice(isOwn ? from : head, head), ...list.slice(at + 1, to)].map((c) => tokens.slice(opening(c), c.end));
}

/** Whether clause `at` holds under the conditions of the main clause before it: "If it rains, A is slow and B is wet". */
function sharesConditions(tokens: readonly Token[], list: readonly Clause[], at: number): boolean {
  const clause = list[at];
  if (clause?.kind !== 'main') return false;
  // "If you are small, you may find that it is wide": what is found is so under the condition.
  if (clause.subject === null || clause.connector === 'that') return true;
  const opens = list[0]?.kind === 'condition' && /^(?:if|unless)$/.test(list[0]?.connector ?? '');
  const isOnly = list.slice(1, at).every(({ kind }) => kind === 'main');
  return opens && isOnly && tokens[clause.subject.start - 1]?.lower === 'and';
}

/** "A is cheap; however, if it rains, B is better": the conditions from `at` on belong to what follows them, not to what stands before. */
function opensNext(tokens: readonly Token[], list: readonly Clause[], at: number): boolean {
  const first = list[at];
  const next = list.find((clause, i) => i > at && clause.kind !== 'condition');
  if (at === 0 || first?.kind !== 'condition' || next?.kind !== 'main' || next.subject === null) return false;
  const joined = tokens.slice(list[at - 1]?.rest.start ?? 0, first.start).findLast((t) => t.pos !== 'ADV' && t.text !== ',');
  return joined !== undefined && /^(?:;|and|but|or|so)$/.test(joined.lower);
}
