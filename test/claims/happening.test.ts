import { describe, expect, it } from 'vitest';
import { extract } from '../../src/claims/extraction.js';
import { article, subject } from './article.js';

function dated(body: string): readonly string[] {
  const source = article(`# The Alma\n\nThe Alma was a ferry.\n\n## Timeline\n\n${body}\n`);
  const { claims } = extract(source, [subject('Alma')]);
  return claims.flatMap(({ frame, object, date, text }) => (frame === 'dates' ? [`${object?.head} ${date?.from}: ${text}`] : []));
}

describe('entries of a timeline', () => {
  const rows: [text: string, expected: readonly string[], note: string][] = [
    ['1907 – The Alma leaves Leith.', ['leave 1907: In 1907, the Alma leaves Leith.'], 'a year alone'],
    ['1847 – The Alma leaves Leith.', ['leave 1847: In 1847, the Alma leaves Leith.'], 'one before our time'],
    ['**9:40 PM:** Thick fog', [], 'no event'],
    ['4 May 1907 – the date that the Alma left Leith.', [], 'the clause says what happened, no noun'],
    ['| Date | Event |\n|---|---|\n| 4 May 1907 | Alma sinks |', ['sink 1907-05-04: On 4 May 1907, Alma sinks.'], 'a headline'],
    ['**9:40 PM:** Collision with barge', ["collide T21:40: Alma's collision with barge was at 9:40 PM."], 'a noun of happening'],
    ['**9:40 PM:** Strikes barge', ['strike T21:40: At 9:40 PM, Alma strikes a barge.'], 'a verb without its subject'],
    ['**4 May 1907:** The Alma leaves Leith.', ['leave 1907-05-04: On 4 May 1907, the Alma leaves Leith.'], 'a sentence'],
  ];
  it.each(rows)('%s', (text, expected) => {
    expect(dated(text)).toEqual(expected);
  });
});

describe('facts with a date', () => {
  it('a paragraph of labels is a list of them', () => {
    expect(dated('**Departure:** 4 May 1907, Leith\n**Captain:** Ida Holm')).toEqual([
      "depart 1907-05-04: Alma's departure was on 4 May 1907 (Leith).",
    ]);
  });
});
