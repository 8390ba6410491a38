import { describe, expect, it } from 'vitest';
import { usageOf, usesIn } from '../../src/claims/usage.js';
import { article } from './article.js';

const usage = usageOf([
  usesIn(
    article(
      '# Kettles\n\nThe Lumo is a very light kettle. Each gauge has an API and a little support. It supports lids. A tool shop sells it. The Gauge costs more, says Varo; in the shop Varo and varo are one. Varo, Varo.\n',
    ),
  ),
]);

describe('how articles use their words', () => {
  const counted: [noun: string, expected: boolean, note: string][] = [
    ['support', false, '"a little support" and the verb "supports"'],
    ['parts', false, 'a plural is no singular'],
    ['kettle', true, 'behind an article and an adverb'],
    ['gauge', true, 'behind "each"'],
    ['api', true, 'an abbreviation behind an article'],
    ['lid', true, 'a plural that is no verb'],
    ['shop', true, 'the last noun of several'],
  ];
  it.each(counted)('counted: %s', (noun, expected) => {
    expect(usage.counted.has(noun)).toBe(expected);
  });

  it('a word that nearly always has its capital is not written small', () => {
    expect(usage.small.has('varo')).toBe(false);
    expect(usage.small.has('gauge')).toBe(true);
  });
});
