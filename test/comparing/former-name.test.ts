import { describe, expect, it } from 'vitest';
import { conflictsOf } from './two-articles.js';

describe('a maker’s former name', () => {
  it('is another maker where nobody tells of a change', () => {
    expect(
      conflictsOf(['Lumen lamp'], 'The Lumen lamp was developed by Holm.', 'The Lumen lamp was developed by Nordvik.'),
    ).toEqual(['exclusive-value']);
  });

  it('is the same maker where an article says so', () => {
    const told =
      'The Lumen lamp is a reading lamp developed by Nordvik (formerly Holm) for schools. The Lumen lamp was developed by Nordvik.';
    expect(conflictsOf(['Lumen lamp'], 'The Lumen lamp was developed by Holm.', told)).toEqual([]);
  });
});
