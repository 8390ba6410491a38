// The tokens of a sentence become clauses: who (subject), the verb group, and the rest, with how the clause hangs on the
// one before. A shallow reading with word classes only: no parser of English runs offline in JavaScript, and claims need
// no more than the borders of clauses, their subjects and their verbs.
import { type ClauseKind, CONDITION, CONTRAST, findBorder, type Found, isBorder } from './clause-border.js';
import { behindApposition, outerVerb } from './outer-verb.js';
import type { Token } from './tagging.js';
import {
  COORDINATOR,
  isParticipleForm,
  isNominal,
  type Range,
  RELATIVE,
  startsFiniteVerb,
  type VerbGroup,
  verbGroupAt,
  withNegator,
} from './verb-group.js';

export type { ClauseKind } from './clause-border.js';
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

/** Longest quotation that is read as one word: longer ones are sentences of their own. */
const QUOTED_NAME = 7;

/** Tokens inside brackets or inside a short quotation: nothing in there is a clause of the sentence around. */
function bracketDepths(tokens: readonly Token[]): readonly number[] {
  const depths: number[] = [];
  let depth = 0;
  for (const token of tokens) {
    if (token.text === '(' || token.text === '[') depth++;
    depths.push(depth);
    if ((token.text === ')' || token.text === ']') && depth > 0) depth--;
  }
  let open = -1;
  for (let i = 0; i < tokens.length; i++) {
    const mark = (tokens[i] as Token).text;
    if (open >= 0 && /^["”’]$/.test(mark)) {
      if (i - open <= QUOTED_NAME && open > 0) for (let j = open; j <= i; j++) depths[j] = (depths[j] as number) + 1;
      open = -1;
    } else if (/^["“‘]$/.test(mark)) open = i;
  }
  for (const { start, end } of examplesBetweenDashes(tokens))
    for (let i = start; i < end; i++) depths[i] = (depths[i] as number) + 1;
  return depths;
}

/** "Many parts — like (or: think) a lamp and a bell — are included": the examples, their dashes included, are an insertion like a bracket. */
function examplesBetweenDashes(tokens: readonly Token[]): readonly Range[] {
  const found: Range[] = [];
  const dashes = tokens.flatMap((t, i) => (/^[–—]$/.test(t.text) ? [i] : []));
  for (let n = 0; n + 1 < dashes.length; n++) {
    const [opens, closes] = [dashes[n] as number, dashes[n + 1] as number];
    const leads = tokens[opens + 1]?.lower ?? '';
    if (/^(?:like|including|think)$/.test(leads) || (leads === 'such' && tokens[opens + 2]?.lower === 'as')) {
      // "If you travel far — think Rome or Oslo — a train is slow": behind the dash the next clause begins.
      found.push({ start: opens, end: leads === 'think' ? closes : closes + 1 });
      n++;
    }
  }
  return found;
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
    const border = findBorder(tokens, depths, previousEnd, group, found);
    if (border === null) {
      i = group.end;
      continue;
    }
    found.push(border);
    previousEnd = group.end;
    i = group.end;
  }
  return withParticiples(tokens, depths, assemble(tokens, withClauseAsSubject(tokens, found)));
}

/** "Alba, built in 1911, is …": what stands between commas behind the subject is a clause of its own. */
function insertedParticiple(tokens: readonly Token[], { subject, kind, verb }: Clause): Clause | null {
  if (subject === null || kind !== 'main') return null;
  const at = subject.end + 1;
  const [participle, next] = [tokens[at], tokens[at + 1]];
  const close = verb.start - 1;
  if (tokens[subject.end]?.text !== ',' || tokens[close]?.text !== ',' || close < at + 2) return null;
  const isOpen = tokens.slice(at, close).every((t, i) => t.text !== ',' && (i === 0 || (t.pos !== 'VERB' && t.pos !== 'AUX')));
  if (participle?.pos !== 'VERB' || !isParticipleForm(participle) || next?.pos !== 'ADP' || !isOpen) return null;
  if (/^(?:compared|given|provided)$/.test(participle.lower)) return null;
  return {
    kind: 'participle',
    connector: null,
    subject,
    verb: {
      start: at,
      end: at + 1,
      head: at,
      lemma: participle.lemma,
      negated: false,
      modal: null,
      passive: true,
      form: 'participle',
    },
    start: at,
    end: close,
    rest: { start: at + 1, end: close },
    lead: null,
  };
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
      verb: sharesAuxiliary(tokens, f, found[i - 1]) ? { ...f.group, passive: true } : f.group,
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

const QUANTITY = /^(?:many|most|some|all|several|half|none|few|majority|number|third|quarter|part|\d[\d,.]*)$/;

function leadBefore(tokens: readonly Token[], from: number, to: number): Range | null {
  let start = from;
  let end = to;
  while (start < end && (COORDINATOR.has((tokens[start] as Token).lower) || isBorder(tokens[start] as Token))) start++;
  while (end > start && isBorder(tokens[end - 1] as Token)) end--;
  return start < end ? { start, end } : null;
}

/** Words before the subject that are not of it ("However ,", "In 2024 ,") are cut at the last comma. */
function trimSubject(tokens: readonly Token[], subject: Range | null): Range | null {
  if (subject === null) return null;
  let { start, end } = subject;
  // "many of | the guests who stayed"
  if (tokens[start - 1]?.lower === 'of' && QUANTITY.test(tokens[start - 2]?.lower ?? '')) {
    start -= 2;
    if (/^(?:the|an?|about|only)$/.test(tokens[start - 1]?.lower ?? '')) start--;
  }
  const isClosing = (at: number): boolean =>
    /^[–—]$/.test((tokens[at] as Token).text) && tokens.slice(start, at).some((t) => /^[–—]$/.test(t.text));
  while (
    end > start &&
    ((/^[,;:–—]$/.test((tokens[end - 1] as Token).text) && !isClosing(end - 1)) || (tokens[end - 1] as Token).pos === 'ADV')
  )
    end--;
  while (start < end) {
    const token = tokens[start] as Token;
    // "How you use it matters": the question is the subject.
    if (start === 0 && /^(?:how|where)$/.test(token.lower) && tokens.slice(start, end).some((t) => t.pos === 'VERB')) break;
    if (
      (token.pos === 'ADV' &&
        !/^(?:hardly|scarcely|barely|almost|nearly|not)$/.test(token.lower) &&
        (!isNominal(tokens[start + 1]) || (tokens[start + 1] as Token).pos === 'PRON') &&
        tokens[start + 1]?.pos !== 'ADJ') ||
      token.pos === 'CCONJ' ||
      /^[,;:–—]$/.test(token.text)
    )
      start++;
    else break;
  }
  // "Today Holm employs"
  if (
    start < end - 1 &&
    /^(?:today|nowadays|now|later|soon)$/.test((tokens[start] as Token).lower) &&
    (tokens[start + 1] as Token).pos === 'PROPN'
  )
    start++;
  // "After 1933 Holm refused", "Since 1933 the mill has stood still"
  if (
    (tokens[start] as Token).pos === 'ADP' &&
    /^(?:NUM|X)$/.test(tokens[start + 1]?.pos ?? '') &&
    /^(?:PROPN|DET)$/.test(tokens[start + 2]?.pos ?? '') &&
    start + 2 < end
  )
    start += 2;
  // "On the morning of 7 May the crew left", "Today the house is empty": what says when or where is no part of the subject.
  const opener = tokens[start];
  if (
    opener !== undefined &&
    start < end - 1 &&
    (opener.pos === 'ADP' || /^(?:today|yesterday|tonight|later|nowadays)$/.test(opener.lower))
  ) {
    for (let i = end - 1; i > start + 1 || (i > start && opener.pos !== 'ADP'); i--) {
      const token = tokens[i] as Token;
      if (
        (token.pos === 'DET' || (token.pos === 'PRON' && i === end - 1)) &&
        isNominal(tokens[i - 1]) &&
        !/^(?:that|which|who)$/.test(token.lower)
      ) {
        start = i;
        break;
      }
    }
  }
  return start < end ? { start, end } : null;
}

/** Verbs of what a thing is, has or gives all the time: in front of a clause they tell a fact of its subject ("Weighing 4 kg, A is …"). */
const LASTING =
  /^(?:offer|provide|feature|boast|support|emphasi[sz]e|weigh|measure|combine|contain|deliver|carry|exceed|cover|hold|require|lack|last|consume|cost|span|serve|belong|sell|give|allow|enable)$/;

/** Verbs whose object may be what is done: "includes checking the lamps, cleaning the lids". */
const DONE =
  /^(?:include|involve|mean|require|entail|recommend|suggest|like|love|enjoy|avoid|keep|start|stop|consider|comprise|need)$/;

/** Adverbs without which a participle would say more. */
const WEAKENS =
  /^(?:slightly|partly|partially|possibly|potentially|probably|hardly|barely|nearly|almost|rarely|sometimes|often|usually|generally|typically|theoretically|supposedly|only|not)$/;

/** ", allowing …", ", providing …" after a clause and "Launched in 2005," before one are clauses that share its subject. */
function withParticiples(tokens: readonly Token[], depths: readonly number[], list: readonly Clause[]): readonly Clause[] {
  const out: Clause[] = [];
  const first = list[0];
  if (first !== undefined && first.subject !== null && first.kind === 'main') {
    const opener = tokens[0] as Token;
    const comma = tokens.findIndex((t, i) => t.text === ',' && (depths[i] as number) === 0);
    const verbAt = opener.pos === 'ADV' ? 1 : 0;
    const participle = tokens[verbAt];
    if (
      (verbAt === 0 || /ly$/.test(opener.lower)) &&
      !/^(?:compared|given|provided|based)$/.test(participle?.lower ?? '') &&
      comma > 1 &&
      comma <= first.subject.start &&
      participle?.pos === 'VERB' &&
      (/(?:ed|en|wn|ilt|ound|ade)$/.test(participle.lower) || (/ing$/.test(participle.lower) && LASTING.test(participle.lemma)))
    ) {
      out.push({
        kind: 'participle',
        connector: null,
        subject: first.subject,
        verb: {
          start: verbAt,
          end: verbAt + 1,
          head: verbAt,
          lemma: participle.lemma,
          negated: false,
          modal: null,
          passive: !/ing$/.test(participle.lower),
          form: 'participle',
        },
        start: 0,
        end: comma,
        rest: { start: verbAt + 1, end: comma },
        lead: null,
      });
    }
  }
  // "Launched in 2005, A is …": the first words are a clause of their own and no part of the second.
  const isOpened = out.length > 0;
  for (const [at, one] of list.entries()) {
    const clause = at === 0 && isOpened ? { ...one, lead: null } : one;
    const insertion = insertedParticiple(tokens, clause);
    if (insertion !== null) out.push(insertion);
    let cut = clause.end;
    const inner: Clause[] = [];
    const isList = DONE.test(clause.verb.lemma) && /ing$/.test(tokens[clause.rest.start]?.lower ?? '');
    for (let i = clause.rest.start; i < clause.end - 1; i++) {
      if ((depths[i] as number) > 0) continue;
      const token = tokens[i] as Token;
      // ", making it quiet", " – meaning lower bills"
      const isDash = /^[–—-]$/.test(token.text) && token.start > (tokens[i - 1] as Token).end;
      // "giving control and | lasting longer": a second one
      const isSecond = inner.length > 0 && token.lower === 'and' && !/ing$/.test((tokens[i - 1] as Token).lower);
      if ((token.text !== ',' && !isDash && !isSecond) || isList) continue;
      let at = i + 1;
      if (/^(?:thus|thereby|hence|and|while)$/.test((tokens[at] as Token).lower)) at++;
      // ", greatly reducing costs"
      const adverb = tokens[at]?.lower ?? '';
      if (/^\p{L}+ly$|^further$/u.test(adverb) && !WEAKENS.test(adverb)) at++;
      const verb = tokens[at];
      if (verb === undefined || verb.pos !== 'VERB' || !/ing$/.test(verb.lower)) continue;
      // "including X", "depending on Y" are no facts of their own; "A, cooking, B" is a list.
      if (
        /^(?:including|depending|according|regarding|considering|assuming|concerning|excluding|starting|ranging)$/.test(
          verb.lower,
        )
      )
        continue;
      const after = tokens[at + 1];
      if (after === undefined || after.text === ',' || COORDINATOR.has(after.lower)) continue;
      // "the price, upkeep, running costs, and noise": a member of the list.
      const stop = tokens.findIndex((t, j) => j > at && t.text === ',');
      const isMember =
        stop > 0 &&
        COORDINATOR.has(tokens[stop + 1]?.lower ?? '') &&
        tokens.slice(at + 1, stop).every((t) => t.pos === 'NOUN') &&
        !tokens.slice(stop + 2, clause.end).some((t) => t.pos === 'VERB' || t.pos === 'AUX');
      if (isMember) continue;
      if (cut === clause.end) cut = i;
      const previous = inner[inner.length - 1];
      if (previous !== undefined) inner[inner.length - 1] = { ...previous, end: i, rest: { start: previous.rest.start, end: i } };
      inner.push({
        kind: 'participle',
        connector: null,
        subject: null,
        verb: {
          start: at,
          end: at + 1,
          head: at,
          lemma: verb.lemma,
          negated: false,
          modal: null,
          passive: false,
          form: 'participle',
        },
        start: at,
        end: clause.end,
        rest: { start: at + 1, end: clause.end },
        lead: null,
      });
    }
    out.push(cut === clause.end ? clause : { ...clause, end: cut, rest: { start: clause.rest.start, end: cut } });
    out.push(...inner);
  }
  return out;
}
