import { describe, expect, it } from 'vitest';
import { claimsIn, lines } from '../article.js';

describe('has: not', () => {
  const rows: [sentence: string, expected: readonly string[], note: string][] = [
    ['Orbitas has become popular.', ['Orbitas: is +popular'], '"has" is an auxiliary'],
    ['Orbitas has been popular.', ['Orbitas: is +popular'], 'and here'],
    ['The Harbour Museum has 40 rooms.', ['Harbour Museum: measures +room'], 'a figure: a measure'],
    ['Orbitas has fewer bugs than Lumenbase.', ['Orbitas: compares +'], 'an order'],
  ];
  it.each(rows)('%s', (sentence, expected) => {
    expect(lines(claimsIn(sentence))).toEqual(expected);
  });
});

describe('has: not, whatever else', () => {
  const idioms: [sentence: string, note: string][] = [['Orbitas has to be tuned.', '"has to" is a need']];
  it.each(idioms)('%s', (sentence) => {
    expect(claimsIn(sentence).filter(({ frame }) => frame === 'has')).toEqual([]);
  });
});

describe('has', () => {
  const rows: [sentence: string, expected: readonly string[], note: string][] = [
    ['Orbitas has no planner.', ['Orbitas: has -planner'], 'the determiner denies'],
    ['Orbitas does not have a planner.', ['Orbitas: has -planner'], 'the verb is denied'],
    ['Orbitas lacks a query planner.', ['Orbitas: has -planner'], 'a verb of lack'],
    ["Orbitas doesn't lack tools.", ['Orbitas: has +tool'], 'a lack denied affirms'],
    ['The Harbour Museum comes without a café.', ['Harbour Museum: has -café'], '"without"'],
    ['Lumenbase is without a scheduler.', ['Lumenbase: has -scheduler'], 'the copula with "without"'],
    ["Orbitas doesn't come with any admin console.", ['Orbitas: has -console'], 'denied, though "any" stands after it'],
    ['Orbitas has few plugins.', ['Orbitas: has -plugin'], '"few" denies'],
    ['Orbitas has a few plugins.', ['Orbitas: has +plugin'], '"a few" affirms'],
    ['Orbitas has few tools.', ['Orbitas: has -tool'], '"few" denies'],
    ['Orbitas has a few tools.', ['Orbitas: has +tool'], '"a few" affirms'],
    ['Orbitas has little documentation.', ['Orbitas: has -documentation'], '"little" denies'],
    ['Orbitas has a little documentation.', ['Orbitas: has +documentation'], '"a little" affirms'],
    ['Orbitas hardly has any tools.', ['Orbitas: has -tool'], 'an adverb before the verb denies'],
    ['Orbitas has hardly any tools.', ['Orbitas: has -tool'], 'the same behind the verb'],
    ['Orbitas never supported replication.', ['Orbitas: has -replication'], '"never" denies'],
    ['Orbitas no longer supports replication.', ['Orbitas: has -replication'], '"no longer" denies'],
    ['Orbitas cannot handle large files.', ['Orbitas: has -file'], 'a modal denied'],
    ['Orbitas can handle large files.', ['Orbitas: has +file'], 'a modal'],
    ['There is no lift in the Harbour Museum.', ['Harbour Museum: has -lift'], 'lack stated of a place'],
    ['Orbitas supports full-text search.', ['Orbitas: has +search'], 'a verb of support'],
    ['Orbitas supports triggers.', ['Orbitas: has +trigger'], 'an object that is a verb elsewhere'],
    ['Orbitas does not support triggers.', ['Orbitas: has -trigger'], 'the same denied'],
    ['Orbitas ships with a backup tool.', ['Orbitas: has +tool'], 'comes, ships, arrives with'],
    ['Orbitas ships without a backup tool.', ['Orbitas: has -tool'], 'and without'],
    ['Orbitas gives operators full control.', ['Orbitas: has +control'], 'who gets it is no feature'],
    [
      'Orbitas includes a scheduler, a cache and a query planner.',
      ['Orbitas: has +scheduler', 'Orbitas: has +cache', 'Orbitas: has +planner'],
      'one claim for each',
    ],
    [
      'Orbitas includes neither a scheduler nor a cache.',
      ['Orbitas: has -scheduler', 'Orbitas: has -cache'],
      '"neither … nor" denies each',
    ],
    [
      'Orbitas supports both replication and sharding.',
      ['Orbitas: has +replication', 'Orbitas: has +sharding'],
      '"both" is no subject here',
    ],
    [
      'Lumenbase, unlike Orbitas, supports replication.',
      ['Lumenbase: has +replication'],
      'what stands between commas is another subject',
    ],
    [
      'Both Lumenbase and Orbitas support replication.',
      ['Lumenbase: has +replication', 'Orbitas: has +replication'],
      'a claim for each subject',
    ],
    [
      'Neither Lumenbase nor Orbitas supports replication.',
      ['Lumenbase: has -replication', 'Orbitas: has -replication'],
      'denied of each',
    ],
    ['The Harbour Museum offers guided tours.', ['Harbour Museum: has +tour'], 'a participle that modifies the noun'],
  ];
  it.each(rows)('%s', (sentence, expected) => {
    expect(lines(claimsIn(sentence))).toEqual(expected);
  });
});
