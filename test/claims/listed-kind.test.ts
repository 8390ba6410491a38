import { describe, expect, it } from 'vitest';
import { extract } from '../../src/claims/extraction.js';
import { article, subject } from './article.js';

const SUBJECTS = [subject('watering')];
const said = (text: string) =>
  extract(article(`# Watering\n\n${text}`), SUBJECTS).claims.map((claim) => `${claim.subject}: ${claim.text}`);

describe('an item of a list of kinds', () => {
  const rows: [note: string, text: string, expected: readonly string[]][] = [
    [
      'a list of properties',
      'It has several advantages:\n\n- Cheap. You need no pump.\n',
      ['watering: Watering is cheap.', 'watering: With watering, you need no pump.'],
    ],
    [
      'a sentence in front',
      'There are three main types:\n\n- You lay a hose. It drips.\n',
      ['watering: With watering, you lay a hose.'],
    ],
    [
      'its name',
      'There are three main types:\n\n- Drip lines (the slow way). You lay a hose along the bed.\n- 3:1. You water on three days.\n',
      ['drip line: With drip lines, you lay a hose along the bed.', '3:1: With 3:1, you water on three days.'],
    ],
  ];
  it.each(rows)('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});
