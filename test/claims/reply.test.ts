import { describe, expect, it } from 'vitest';
import { replied } from '../../src/claims/reply.js';
import { SUBJECTS } from './article.js';

describe('a question and the first words of its answer', () => {
  const rows: [question: string, answer: string, expected: string | null, note: string][] = [
    ['Is Orbitas loud?', 'Yes, if it rains.', null, 'only then'],
    ['Is Orbitas loud?', 'It depends.', null, 'no answer'],
    ['Is it loud?', 'No.', null, 'nobody is named'],
    ['Is Orbitas or Lumenbase loud?', 'Orbitas hums.', null, 'a sentence by itself'],
    ['What does Orbitas do?', 'Two things.', null, 'no amount is asked'],
    ['How long does Orbitas last?', 'Long enough.', null, 'no figure'],
    ['Is Orbitas loud?', 'No.', 'Orbitas is not loud.', 'denied'],
    ['Is Orbitas loud?', 'Yes, very.', 'Orbitas is loud.', 'affirmed'],
    ['Does Orbitas need a disk?', 'Yes.', 'Orbitas needs a disk.', 'the verb goes with one'],
    ['Do cargo bikes need a lock?', 'No.', 'Cargo bikes do not need a lock.', 'the verb goes with many'],
    ['Can Orbitas be moved?', 'No.', 'Orbitas cannot be moved.', 'what cannot be'],
    ['What does Orbitas cost?', 'About £300 a year.', 'Orbitas costs about £300 a year.', 'an amount'],
    ['How long does a cargo bike last?', 'Ten to twelve years.', 'A cargo bike lasts ten to twelve years.', 'a time'],
    ['How much does Orbitas cost to run?', '£300.', 'Orbitas costs £300 to run.', 'what it costs to do'],
    ['When was Orbitas founded?', 'In 1911.', 'Orbitas was founded in 1911.', 'when it was'],
    ['Where is Orbitas made?', 'In Oslo.', 'Orbitas is made in Oslo.', 'where it is'],
  ];
  it.each(rows)('%s %s', (question, answer, expected) => {
    expect(replied(question, answer, SUBJECTS)).toBe(expected);
  });
});
