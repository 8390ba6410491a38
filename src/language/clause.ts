// The tokens of a sentence become clauses: who (subject), the verb group, and the rest, with how the clause hangs on the
// one before. A shallow reading with word classes only: no parser of English runs offline in JavaScript, and claims need
// no more than the borders of clauses, their subjects and their verbs.
import { CONDITION, CONTRAST, type ClauseKind, type Found, isBorder } from './clause-kind.js';
import { findBorder } from './clause-border.js';
import { behindApposition, outerVerb } from './outer-verb.js';
import type { Token } from './tagging.js';
import {
  COORDINATOR,
  RELATIVE,
  type Range,
  type VerbGroup,
  isParticipleForm,
  startsFiniteVerb,
  verbGroupAt,
  withNegator,
} from './verb-group.js';
import { bracketDepths } from './bracket-depth.js';
import { leadBefore, trimSubject } from './trimmed-subject.js';
import { withParticiples } from './participle-clause.js';

export type { ClauseKind } from './clause-kind.js';
export type { Range, VerbGroup } from './verb-group.js';

export interface Clause extends Range {
  readonly kind: ClauseKind;
  /** The word that joins it ("and", "because", "which"), lower case, or null. */
  readonly connector: string | null;
  /** Its own subject; of a relative clause the antecedent; null where it shares the subject of the clause before. */
  readonly subject: Range | null;
  readonly verb: VerbGroup;
  /** All after the verb group. */
  readonly rest: Range;
  /** What stands before the subject and limits the clause ("In 2024", "Unlike Y", "For small projects"), or null. */
  readonly lead: Range | null;
}

/** The clauses of a sentence in order. Empty where it has no finite verb (a fragment, a heading). */
export function clauses(tokens: readonly Token[]): readonly Clause[] {
  const depths = bracketDepths(tokens);
  const outer = outerVerb(tokens);
  const apposed = behindApposition(tokens);
  const found: Found[] = [];
  let i = 0;
  let previousEnd = 0;
  while (i < tokens.length) {
    if ((depths[i] as number) > 0) {
      i++;
      continue;
    }
    if (apposed !== null && i < apposed.verb) {
      i = apposed.verb;
      const group = withNegator(tokens, verbGroupAt(tokens, i, tokens.length), i);
      if (group !== null) {
        found.push({ group, from: 0, kind: 'main', connector: null, connectorAt: -1, subject: apposed.subject });
        previousEnd = group.end;
        i = group.end;
      }
      continue;
    }
    const hasVerb = found.length > 0 && !hasConnector(tokens, depths, previousEnd, i);
    const isOuter = i === outer && (tokens[i] as Token).pos === 'VERB';
    if (!isOuter && !startsFiniteVerb(tokens, i, hasVerb, found[found.length - 1]?.group.lemma ?? null)) {
      i++;
      continue;
    }
    const group = withNegator(tokens, verbGroupAt(tokens, i, tokens.length), previousEnd);
    if (group === null || group.form === 'participle') {
      i++;
      continue;
    }
    // "swims much as ducks do", "more than others can": the verb stands for the one before.
    if (found.length > 0 && standsForVerb(tokens, group) && isLikened(tokens, previousEnd, i)) {
      i = group.end;
      continue;
    }
    const border =
      isReducedCondition(tokens, group) || isReducedWith(tokens, group, found.length > 0)
        ? null
        : findBorder(tokens, depths, previousEnd, group, found);
    if (border === null) {
      i = group.end;
      continue;
    }
    found.push(border);
    previousEnd = group.end;
    i = group.end;
  }
  return withParticiples(tokens, depths, assemble(tokens, withClauseAsSubject(tokens, behindAside(tokens, found))));
}

/** "prevents rust when | combined with oil": no clause with a subject of its own. */
const isReducedCondition = (tokens: readonly Token[], group: VerbGroup): boolean =>
  group.end === group.start + 1 &&
  CONDITION.has(tokens[group.start - 1]?.lower ?? '') &&
  isParticipleForm(tokens[group.head] as Token);

/** "copying, and sale with only a notice | required": the participle hangs on what stands behind "with". */
function isReducedWith(tokens: readonly Token[], group: VerbGroup, hasVerb: boolean): boolean {
  const isLast = tokens[group.end] === undefined || /^[.,;]$/.test(tokens[group.end]?.text ?? '');
  if (!hasVerb || !isLast || group.end !== group.start + 1) return false;
  if (
    !/^(?:required|needed|included|attached|involved|left|supplied|allowed|permitted)$/.test((tokens[group.head] as Token).lower)
  )
    return false;
  let at = group.start - 1;
  while (/^(?:DET|ADJ|NOUN|NUM|ADV)$/.test(tokens[at]?.pos ?? '')) at--;
  return /^with(?:out)?$/.test(tokens[at]?.lower ?? '') && at < group.start - 1;
}

/** "The stove, while it has a door, could be warmer": what stands before the aside is the subject of both clauses. */
function behindAside(tokens: readonly Token[], found: readonly Found[]): readonly Found[] {
  const [aside, main, ...more] = found;
  if (aside === undefined || main === undefined || main.kind !== 'main' || main.subject !== null || main.connectorAt >= 0)
    return found;
  const end = aside.connectorAt - 1;
  const isAside =
    (aside.kind === 'contrast' || aside.kind === 'condition' || aside.kind === 'reason') &&
    end > 0 &&
    tokens[end]?.text === ',' &&
    tokens[main.group.start - 1]?.text === ',' &&
    tokens.slice(0, end).every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(pos));
  if (!isAside) return found;
  const subject = { start: 0, end };
  const said = aside.subject === null ? undefined : tokens[aside.subject.start];
  const isItself =
    aside.subject === null || (aside.subject.end === aside.subject.start + 1 && /^(?:it|they|he|she)$/.test(said?.lower ?? ''));
  return [isItself ? { ...aside, subject } : aside, { ...main, subject }, ...more];
}

/** "Which kettle you choose depends on …", "How you use it matters": the question with its verb is the subject of the next one. */
function withClauseAsSubject(tokens: readonly Token[], found: readonly Found[]): readonly Found[] {
  const [inner] = found;
  const asks = /^(?:how|which|what|where|whether|whatever)$/.test(tokens[0]?.lower ?? '');
  if (!asks || inner === undefined || tokens[tokens.length - 1]?.text === '?') return found;
  const who = tokens[inner.group.start - 1];
  if (inner.group.start < 2 || !/^(?:you|they|we|one|people|users|it)$/.test(who?.lower ?? '')) return found;
  let at = inner.group.end;
  while (at < tokens.length && !startsFiniteVerb(tokens, at, false, null)) at++;
  const group = at < tokens.length ? verbGroupAt(tokens, at, tokens.length) : null;
  const isOpen = tokens.slice(0, at).some((t) => isBorder(t) || COORDINATOR.has(t.lower) || t.lower === 'that');
  if (group === null || group.form !== 'finite' || isOpen) return found;
  const outer: Found = {
    group,
    from: 0,
    kind: 'main',
    connector: null,
    connectorAt: -1,
    subject: { start: 0, end: group.start },
  };
  return [outer, ...found.filter((one) => one.group.start > group.start)];
}

/** "do", "did", "can" with no verb behind it and nothing done. */
export function standsForVerb(tokens: readonly Token[], group: VerbGroup): boolean {
  const head = tokens[group.head] as Token;
  const isBare = head.lemma === 'do' || /^(?:can|could|will|would|may|might|must|should)$/.test(head.lower);
  const next = tokens[group.end];
  if (!isBare || next === undefined) return isBare;
  // "did well" says something.
  return /^(?:PUNCT|ADP|CCONJ|SCONJ)$/.test(next.pos) || (next.pos === 'ADV' && /^(?:as|so|too|also|just)$/.test(next.lower));
}

/** "like A and B | did", "than others | do", "the same way that others | do" */
const isLikened = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .some(
      (t, i, all) =>
        /^(?:like|than|as)$/.test(t.lower) || (t.lower === 'that' && /^(?:way|extent|manner)$/.test(all[i - 1]?.lower ?? '')),
    );

/** Does a word that may open a clause stand in [from, to)? */
function hasConnector(tokens: readonly Token[], depths: readonly number[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if ((depths[i] as number) > 0) continue;
    if (
      isBorder(token) ||
      COORDINATOR.has(token.lower) ||
      RELATIVE.has(token.lower) ||
      CONDITION.has(token.lower) ||
      CONTRAST.has(token.lower)
    )
      return true;
    if (
      token.lower === 'because' ||
      token.lower === 'since' ||
      token.lower === 'as' ||
      token.lower === 'so' ||
      token.lower === 'than'
    )
      return true;
  }
  return false;
}

/** Found verbs become clauses: each ends where the next one's words (or its connector) begin. */
function assemble(tokens: readonly Token[], found: readonly Found[]): Clause[] {
  const out: Clause[] = [];
  for (let i = 0; i < found.length; i++) {
    const f = found[i] as Found;
    const next = found[i + 1];
    let end = tokens.length;
    if (next !== undefined) {
      end = next.connectorAt >= 0 ? next.connectorAt : next.from;
      // "It rained; the boat, which leaked, sank": the boat is of the clause behind the relative one.
      const behind = next.kind === 'relative' ? (found[i + 2]?.subject?.start ?? end) : end;
      if (behind < end && behind > f.group.end && tokens[behind - 1]?.text === ';') end = behind;
      if (end < f.group.end) end = f.group.end;
    }
    // "until he reached the gap, from | which water fell"
    if (
      next?.kind === 'relative' &&
      /^(?:which|whom)$/.test(next.connector ?? '') &&
      end > f.group.end &&
      (tokens[end - 1] as Token).pos === 'ADP'
    )
      end--;
    while (end > f.group.end && /^[.,;:!?–—]$/.test((tokens[end - 1] as Token).text)) end--;
    const subject = trimSubject(tokens, f.subject);
    out.push({
      kind: f.kind,
      connector: f.connector,
      subject,
      verb: sharesAuxiliary(tokens, f, found[i - 1])
        ? { ...f.group, passive: true }
        : sharesDenial(tokens, f, found[i - 1])
          ? { ...f.group, negated: true }
          : f.group,
      start:
        f.connectorAt >= 0 && f.kind !== 'main'
          ? f.connectorAt
          : subject && f.kind === 'main'
            ? subject.start
            : Math.min(f.from, f.group.start),
      end,
      rest: { start: f.group.end, end },
      lead: f.kind === 'main' && subject !== null ? leadBefore(tokens, i === 0 ? 0 : f.from, subject.start) : null,
    });
  }
  return out;
}

/** "is made in Holm and sold in Norway": the second participle is as passive as the first. */
const sharesAuxiliary = (tokens: readonly Token[], { group, subject }: Found, before: Found | undefined): boolean =>
  subject === null &&
  before !== undefined &&
  before.group.passive &&
  group.end === group.start + 1 &&
  (tokens[group.head] as Token).lower !== group.lemma &&
  isParticipleForm(tokens[group.head] as Token);

/** "did not ease the pain or cut the costs": neither. */
const sharesDenial = (tokens: readonly Token[], { group, subject, connector }: Found, before: Found | undefined): boolean =>
  subject === null &&
  /^n?or$/.test(connector ?? '') &&
  before?.group.negated === true &&
  isBareVerb(tokens, group) &&
  (tokens[before.group.start] as Token).pos === 'AUX' &&
  (tokens[before.group.head] as Token).lower === before.group.lemma;

/** A verb alone and as after "did" or "can". */
const isBareVerb = (tokens: readonly Token[], group: VerbGroup): boolean =>
  group.end === group.start + 1 && (tokens[group.head] as Token).lower === group.lemma;
