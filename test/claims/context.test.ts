import { describe, expect, it } from 'vitest';
import { inContext } from '../../src/claims/context.js';
import type { Subject } from '../../src/subjects/subject.js';
import { SUBJECTS } from './article.js';

const main: readonly Subject[] = SUBJECTS.filter(({ name }) => name === 'Orbitas');
const spoken = new Set(['boats']);

describe('somebody else in an article about one thing', () => {
  const rows: [text: string, placed: string, note: string][] = [
    ['Ida Holm was born in Leith.', 'Ida Holm was born in Leith.', 'nothing of the thing'],
    ['Ida Holm left Orbitas with the boats.', 'Ida Holm left Orbitas with the boats.', 'it is named'],
    ['Ida Holm painted the boats of the duke.', 'Ida Holm painted the boats of the duke.', 'whose they are follows'],
    ['Ida Holm loaded the boats.', 'With Orbitas, Ida Holm loaded the boats.', 'its boats'],
    ['The film was shot in Leith.', 'The film was shot in Leith.', 'no boat'],
    ['The ferry that sank was hers.', 'The ferry that sank was hers.', 'which one follows'],
    ['The ferry sank at once.', 'Orbitas sank at once.', 'what the thing is called'],
    ['At 4:00, the ferry sank.', 'At 4:00, Orbitas sank.', 'behind the time'],
    ['Ida Holm died in the disaster.', 'Ida Holm died in the Orbitas disaster.', 'which one?'],
    ['The tug brought in 30 survivors.', 'With Orbitas, the tug brought in 30 survivors.', 'of what?'],
  ];
  it.each(rows)('%s', (text, placed) => {
    expect(inContext(text, text.startsWith('Ida') ? 'Ida Holm' : 'tug', main, spoken, ['ferry'])).toBe(placed);
  });

  it('of two things nothing is told', () => {
    expect(inContext('Ida Holm loaded the boats.', 'Ida Holm', SUBJECTS, spoken)).toBe('Ida Holm loaded the boats.');
  });
});
