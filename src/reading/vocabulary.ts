// What an article itself teaches about its words: which it uses elsewhere, which phrases recur, and which things it sets
// against each other ("A vs B"). Flattened tables are cut by it. Nothing here knows any subject.

export interface Vocabulary {
  /** How often the article has the word, as written. */
  readonly words: ReadonlyMap<string, number>;
  /** Pairs of names that titles and headings set against each other, most often named first. */
  readonly rivals: readonly (readonly [string, string])[];
  /** Whether the article has the phrase outside the lines `from` to `to`, in any case, hyphens as blanks. */
  hasPhrase(phrase: string, from: number, to: number): boolean;
  /** Whether outside these lines the word stands right behind a mark or a line's start. */
  startsPhrase(word: string, from: number, to: number): boolean;
}

const WORD = /[\p{L}\p{N}]+(?:[-'’.+#/&][\p{L}\p{N}]+)*[+#]{0,2}/gu;
const LONGEST_HEADING = 160;
const MOST_PLACES = 200;

export function wordsOf(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

export function vocabulary(lines: readonly string[]): Vocabulary {
  const words = new Map<string, number>();
  const tokens: string[] = ['|'];
  const tokenLines: number[] = [-1];
  const places = new Map<string, number[]>();
  for (const [number, line] of lines.entries()) {
    for (const word of wordsOf(line)) words.set(word, (words.get(word) ?? 0) + 1);
    for (const token of [...phraseTokens(line), '|']) {
      if (token !== '|') {
        const known = places.get(token);
        if (!known) places.set(token, [tokens.length]);
        else if (known.length < MOST_PLACES) known.push(tokens.length);
      }
      tokens.push(token);
      tokenLines.push(number);
    }
  }
  const isOutside = (place: number, from: number, to: number) => (tokenLines[place] ?? 0) < from || (tokenLines[place] ?? 0) > to;
  return {
    words,
    rivals: rivals(lines),
    hasPhrase(phrase, from, to) {
      const [first, ...rest] = phraseTokens(phrase);
      return (places.get(first ?? '') ?? []).some(
        (place) => isOutside(place, from, to) && rest.every((token, at) => tokens[place + 1 + at] === token),
      );
    },
    startsPhrase(word, from, to) {
      const [first] = phraseTokens(word);
      return (places.get(first ?? '') ?? []).some((place) => isOutside(place, from, to) && tokens[place - 1] === '|');
    },
  };
}

/** Words in lower case, marks other than hyphens as bars. */
function phraseTokens(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}’']+|[^\p{L}\p{N}’'\s‑–—-]/gu)
      ?.map((token) => (/[\p{L}\p{N}]/u.test(token) ? token : '|')) ?? []
  );
}

const NAME = /^\p{Lu}[\p{L}\p{N}.+#’'-]*$|^\p{N}+\p{Lu}[\p{L}\p{N}]*$/u;
const NO_NAME = new Set(
  'The A An Which What When Why How It Is Are Pros Cons Advantages Disadvantages Benefits Difference Differences Comparison'.split(
    ' ',
  ),
);
const VERSUS = /^(?:vs\.?|versus|v\/s)$/i;
const LONGEST_NAME = 3;

/** Each run of up to three capitalised words on one side against each on the other: what recurs over the headings is the name. */
function rivals(lines: readonly string[]): readonly (readonly [string, string])[] {
  const votes = new Map<string, { pair: readonly [string, string]; weight: number }>();
  for (const line of lines) {
    if (line.length > LONGEST_HEADING || /[.!]$/.test(line)) continue;
    const tokens = line.split(/\s+/);
    for (let at = 1; at + 1 < tokens.length; at++) {
      const link = tokens[at] ?? '';
      const weight = VERSUS.test(link) ? 3 : /^(?:or|and|&)$/i.test(link) ? 1 : 0;
      if (weight === 0) continue;
      for (const left of sides(tokens, at, -1)) {
        for (const right of sides(tokens, at, 1)) {
          if (left === right) continue;
          const pair = left < right ? ([left, right] as const) : ([right, left] as const);
          const key = pair.join('\n');
          votes.set(key, { pair, weight: (votes.get(key)?.weight ?? 0) + weight });
        }
      }
    }
  }
  return [...votes.values()]
    .sort(
      (a, b) => b.weight - a.weight || b.pair.join().length - a.pair.join().length || (a.pair.join() < b.pair.join() ? -1 : 1),
    )
    .slice(0, 40)
    .map(({ pair }) => pair);
}

/** The names of one, two or three words that end left of `at`, or begin right of it. */
function sides(tokens: readonly string[], at: number, step: -1 | 1): readonly string[] {
  const found: string[] = [];
  const taken: string[] = [];
  for (let n = 1; n <= LONGEST_NAME; n++) {
    const token = tokens[at + step * n] ?? '';
    const bare = token.replace(/[?!:,;.)”"]+$/, '').replace(/^["“(]+/, '');
    if (!NAME.test(bare) || (step === -1 && bare !== token && n > 0)) break;
    if (step === -1) taken.unshift(bare);
    else taken.push(bare);
    if (!NO_NAME.has(bare)) found.push(taken.join(' '));
    if (bare !== token) break;
  }
  return found;
}
