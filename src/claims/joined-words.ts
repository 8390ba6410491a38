// Words that count as one: "as well as", "by the time", "grade C or above", an address; and "its" where "it's" is meant.
import type { Token } from '../language/tagging.js';

/** "grade C or above", "4 or more": an open end of what stands before, no second clause. */
const OPEN_END = /^(?:above|below|higher|lower|more|less|over|under|older|younger|newer|later|earlier|beyond)$/;

const isNominal = (token: Token | undefined): boolean => token !== undefined && /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(token.pos);

/** "Its sold in jars": "its" in front of a participle and a preposition is a slip for "it's". */
const isSlip = (token: Token, next: Token | undefined, third: Token | undefined): boolean =>
  token.lower === 'its' && next?.pos === 'VERB' && /(?:ed|en|ld|lt|ade|wn)$/.test(next.lower) && third?.pos === 'ADP';

/** "as well as" joins like "and"; "not only A but also B" states both, so that its "not only" denies nothing. */
export function joined(tokens: readonly Token[]): readonly Token[] {
  const out: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const [next, third] = [tokens[i + 1], tokens[i + 2]];
    if (
      token.lower === 'by' &&
      next?.lower === 'the' &&
      third?.lower === 'time' &&
      /^(?:DET|PRON|NOUN|PROPN)$/.test(tokens[i + 3]?.pos ?? '')
    ) {
      // "By the time the mate came, …": when he did.
      out.push({
        ...token,
        text: `${token.text} the time`,
        lower: 'by the time',
        lemma: 'by the time',
        pos: 'SCONJ',
        end: third.end,
      });
      i += 2;
    } else if (token.lower === 'as' && next?.lower === 'well' && third?.lower === 'as' && i > 0) {
      out.push({ ...token, text: 'and', lower: 'and', lemma: 'and', pos: 'CCONJ', end: third.end });
      i += 2;
    } else if (isSlip(token, next, third)) {
      const cut = token.start + 2;
      out.push({ ...token, text: token.text.slice(0, 2), lower: 'it', lemma: 'it', pos: 'PRON', end: cut });
      out.push({ ...token, text: "'s", lower: "'s", lemma: 'be', pos: 'AUX', start: cut });
    } else if (token.lower === 'or' && i > 0 && next !== undefined && OPEN_END.test(next.lower) && !isNominal(third)) {
      const before = out[out.length - 1] as Token;
      out[out.length - 1] = { ...before, text: `${before.text} or ${next.text}`, end: next.end };
      i++;
    } else if (
      next?.text === '.' &&
      third !== undefined &&
      token.end === next.start &&
      next.end === third.start &&
      /^[\p{L}\p{N}-]+$/u.test(token.text) &&
      /^\p{Ll}+$/u.test(third.text)
    ) {
      // "museum.org": an address is one name.
      const text = `${token.text}.${third.text}`;
      out.push({ ...token, text, lower: text.toLowerCase(), lemma: text.toLowerCase(), pos: 'PROPN', end: third.end });
      i += 2;
    } else if (token.lemma === 'not' && next !== undefined && /^(?:only|just|merely|simply)$/.test(next.lower)) i++;
    else if (token.lower === 'also' && tokens[i - 1]?.lower === 'but') continue;
    else out.push(token);
  }
  return out;
}
