// The words in front of a verb without what is not of its subject: "However,", "In 2024,", "Today".
import { isBorder } from './clause-kind.js';
import type { Token } from './tagging.js';
import { COORDINATOR, type Range, isNominal } from './verb-group.js';

const QUANTITY = /^(?:many|most|some|all|several|half|none|few|majority|number|third|quarter|part|\d[\d,.]*)$/;

export function leadBefore(tokens: readonly Token[], from: number, to: number): Range | null {
  let start = from;
  let end = to;
  while (start < end && (COORDINATOR.has((tokens[start] as Token).lower) || isBorder(tokens[start] as Token))) start++;
  while (end > start && isBorder(tokens[end - 1] as Token)) end--;
  return start < end ? { start, end } : null;
}

/** Words before the subject that are not of it ("However ,", "In 2024 ,") are cut at the last comma. */
export function trimSubject(tokens: readonly Token[], subject: Range | null): Range | null {
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
      // "Wrongly laying bricks leads to …": how it is done is part of it.
      (token.pos === 'ADV' &&
        !(/ly$/.test(token.lower) && /ing$/.test(tokens[start + 1]?.lower ?? '')) &&
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
