import { describe, expect, it } from 'vitest';
import { numberedList } from '../../src/claims/numbered.js';

describe('no numbered list', () => {
  const rows: [text: string, note: string][] = [
    ['The lamp was built in 2. March.', 'a figure'],
    ['The steps are: 1. Open the lid 2. Close the lid', 'steps'],
    ['Lux is a lamp. 1. Lux: a lamp 2. Nox: a lamp', 'no lead-in'],
  ];
  it.each(rows)('%s', (text) => {
    expect(numberedList(text)).toBeNull();
  });
});

describe('numbered list', () => {
  it('says what each item is, and of what it is one', () => {
    const text = 'Holm sells lamps. Some of the lamps made by Holm include: 1. Lumo: a lamp for desks 2. Noxa - made in Oslo';
    const list = numberedList(text);
    expect(list?.before).toBe('Holm sells lamps.');
    expect(list?.sentences.map((one) => one.text)).toEqual([
      'Lumo is one of the lamps made by Holm.',
      'Lumo is a lamp for desks.',
      'Noxa is one of the lamps made by Holm.',
      'Noxa was made in Oslo.',
    ]);
    expect(list?.sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Some of the lamps made by Holm include: 1. Lumo: a lamp for desks',
      'Lumo: a lamp for desks',
      'Some of the lamps made by Holm include: 1. Lumo: a lamp for desks 2. Noxa - made in Oslo',
      'Noxa - made in Oslo',
    ]);
  });
});
