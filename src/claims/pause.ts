// The comma that a sentence leaves out behind what says when or with what, and the comma inside a date, which parts nothing.
import { dates } from '../language/date.js';
import { words } from '../language/phrase.js';
import type { Token } from '../language/tagging.js';
import { REPORT } from './verb-class.js';

/** "Of the 80 guests that stayed 12 of them fell ill": the comma that is missing before the figure. */
export function withPause(tokens: readonly Token[]): readonly Token[] {
  const said = pauseBeforePronoun(tokens) || pauseBehindDate(tokens);
  if (said > 0) return withComma(tokens, said);
  if (tokens[0]?.lower !== 'of') return tokens;
  const of = tokens.findIndex(
    (t, i) =>
      i > 1 && t.lower === 'of' && tokens[i - 1]?.pos === 'NUM' && /^(?:them|these|those)$/.test(tokens[i + 1]?.lower ?? ''),
  );
  if (of < 0) return tokens;
  const at = /^(?:about|around|nearly|almost|over|only|some|roughly|approximately)$/.test(tokens[of - 2]?.lower ?? '')
    ? of - 2
    : of - 1;
  return (tokens[at - 1] as Token).pos === 'PUNCT' ? tokens : withComma(tokens, at);
}

/**
 * "In 1950 it owned 12 houses", "With a gas stove you can see the flame": where the comma is missing behind what says when or with what; 0 where
 * none is, or the words may be of what stands in front ("In the house he built …").
 */
function pauseBeforePronoun(tokens: readonly Token[]): number {
  const at = tokens.findIndex((t, i) => i > 1 && /^(?:it|they|he|she|we|you|there)$/.test(t.lower));
  const again = pauseBeforeMain(tokens);
  if (again > 0) return again;
  const isClause = at > 0 && at < 7 && tokens[0]?.pos === 'ADP' && /^(?:AUX|VERB|ADV)$/.test(tokens[at + 1]?.pos ?? '');
  if (!isClause || tokens.slice(0, at).some((t) => t.pos === 'VERB' || t.pos === 'PUNCT')) return 0;
  const when = words(tokens, 0, at);
  if (dates(when)[0]?.end === when.length) return at;
  // "With the tools you need, it works": what stands in front goes on behind the pronoun, and ends with a comma.
  const comma = tokens.findIndex((t, i) => i > at && t.text === ',');
  const goesOn =
    comma > 0 && !/^(?:and|but|or|so|because|since|as|which|who|where|if|when)$/.test(tokens[comma + 1]?.lower ?? '');
  const verb = tokens[at + 1] as Token;
  const isShort = /^(?:AUX|ADP|PUNCT)$/.test(tokens[at + 2]?.pos ?? 'PUNCT') && verb.pos === 'VERB';
  return goesOn || isShort || !/^(?:NOUN|PROPN|NUM)$/.test((tokens[at - 1] as Token).pos) ? 0 : at;
}

/** "On 12 March 1941 a bomb fell", "In 1988 the club bought it": where the comma is missing behind a date that opens a sentence; 0 where none is. */
function pauseBehindDate(tokens: readonly Token[]): number {
  if (!/^(?:on|in|by|from|since)$/.test(tokens[0]?.lower ?? '')) return 0;
  const text = words(tokens, 0, tokens.length);
  const [date] = dates(text);
  if (date === undefined || date.start > (tokens[0] as Token).text.length + 5) return 0;
  const at = tokens.findIndex((_, i) => i > 0 && words(tokens, 0, i).length >= date.end);
  // "In the 1970s cheap watches": behind a decade, any noun phrase begins.
  const isDecade = /\d0s$/.test(tokens[at - 1]?.text ?? '') && /^(?:ADJ|NOUN)$/.test(tokens[at]?.pos ?? '');
  return (isDecade || /^(?:DET|PROPN)$/.test(tokens[at]?.pos ?? '')) && words(tokens, 0, at).length === date.end ? at : 0;
}

/** "When it rains it leaks": where the comma is missing before the pronoun of the main clause; 0 where none is ("When you think it leaks"). */
function pauseBeforeMain(tokens: readonly Token[]): number {
  if (!/^(?:when|whenever|if|once)$/.test(tokens[0]?.lower ?? '') || tokens[1]?.pos !== 'PRON') return 0;
  const at = tokens.findIndex((t, i) => i > 2 && /^(?:it|they|he|she|we|you|i)$/.test(t.lower));
  const before = tokens[at - 1];
  const isVerbal = /^(?:AUX|VERB)$/.test(tokens[at + 1]?.pos ?? '') && tokens[2]?.pos !== 'PRON';
  const isWhole =
    at > 0 &&
    at < 7 &&
    tokens.slice(0, at).every((t) => (t.pos !== 'PUNCT' && t.pos !== 'CCONJ' && t.pos !== 'SCONJ') || t === tokens[0]);
  const isObject =
    before === undefined ||
    REPORT.has(before.lemma) ||
    /^(?:feel|want|hear|see|like|AUX|ADP|DET|PRON)$/.test(before.lemma) ||
    /^(?:AUX|ADP|DET|PRON)$/.test(before.pos);
  return isWhole && isVerbal && !isObject ? at : 0;
}

function withComma(tokens: readonly Token[], at: number): readonly Token[] {
  const { end } = tokens[at - 1] as Token;
  return [...tokens.slice(0, at), { text: ',', lower: ',', lemma: ',', pos: 'PUNCT', start: end, end }, ...tokens.slice(at)];
}

/** "4 May, 1907" is one word: the comma in it parts nothing. */
export function withDates(sentence: string, tokens: readonly Token[]): readonly Token[] {
  const commas = dates(sentence).filter(({ start, end, kind }) => kind === 'day' && sentence.slice(start, end).includes(','));
  if (commas.length === 0) return tokens;
  const out: Token[] = [];
  for (const token of tokens) {
    const date = commas.find((one) => token.start >= one.start && token.end <= one.end);
    const last = out[out.length - 1];
    // What leads to the date ("before", "since") is a word of its own.
    const isWord = date === undefined || /^\p{Ll}/u.test(token.text) || (token.pos === 'PUNCT' && last?.pos !== 'X');
    if (isWord) out.push(token);
    else if (last?.pos === 'X' && last.start >= date.start) {
      const text = sentence.slice(last.start, token.end);
      out[out.length - 1] = { ...last, text, lower: text.toLowerCase(), lemma: text.toLowerCase(), end: token.end };
    } else out.push({ ...token, pos: 'X' });
  }
  return out;
}
