import { describe, expect, it } from 'vitest';
import { briefMarkdown } from '../../src/reporting/brief.js';
import { auditWith } from './hostile.js';
import { audit, claim, conflict, group, source, subject } from './fixture.js';

const text = 'Trams are quiet.\nTrams are cheap to run!\nTrams run at night.\nTrams have soft seats.\n';
const gazette = source('sources/gazette.md', text, { publisher: 'City Gazette' });
const weekly = source('sources/weekly.md', text.replace('run at', 'never run at'), { publisher: 'Rail Weekly' });
const quiet = [gazette, weekly].map((from) => claim(from, 'Trams are quiet.', { aspect: 'noise' }));
const cheap = [gazette, weekly].map((from) => claim(from, 'Trams are cheap to run!', { aspect: 'price' }));
const night = claim(gazette, 'Trams run at night.', { aspect: 'hours' });
const never = claim(weekly, 'Trams never run at night.', { aspect: 'hours' });
const seats = claim(gazette, 'Trams have soft seats.', { aspect: 'comfort' });
const whole = audit({
  sources: [gazette, weekly],
  subjects: [subject('tram')],
  claims: [...quiet, ...cheap, night, never, seats],
  groups: [
    group(quiet, { statement: 'trams are quiet', aspect: 'noise' }),
    group(cheap, { aspect: 'price' }),
    group([seats], { aspect: 'comfort' }),
  ],
  conflicts: [conflict('Do trams run at night?', { yes: [night], no: [never] }, { aspect: 'hours' })],
});

describe('briefMarkdown', () => {
  it('is an article: what is agreed as sentences with numbers, what is disputed with both sides, and the numbers at the end', () => {
    expect(briefMarkdown(whole, { base: '../' }).split('\n').filter(Boolean)).toEqual([
      '# Tram: what stands',
      'This text is drawn from 2 articles. It holds 2 statements on which two or more independent articles agree and 1 question that is still open; each sentence names its sources by number. What one article alone says (1 statement) is left out.',
      '## Tram',
      '### Hours',
      '_In dispute:_ Do trams run at night? City Gazette answers “yes” (Trams run at night [\\[1\\]](../sources/gazette.md#L3)); Rail Weekly answers “no” (Trams never run at night [\\[2\\]](../sources/weekly.md#L3)). One affirms what the other denies.',
      '### Further points',
      'Trams are quiet. [\\[3\\]](../sources/gazette.md#L1) [\\[4\\]](../sources/weekly.md#L1) Trams are cheap to run! [\\[5\\]](../sources/gazette.md#L2) [\\[6\\]](../sources/weekly.md#L2)',
      '## References',
      '1. City Gazette, [sources/gazette.md:3](../sources/gazette.md#L3): “Trams run at night.”',
      '2. Rail Weekly, [sources/weekly.md:3](../sources/weekly.md#L3): “Trams never run at night.”',
      '3. City Gazette, [sources/gazette.md:1](../sources/gazette.md#L1): “Trams are quiet.”',
      '4. Rail Weekly, [sources/weekly.md:1](../sources/weekly.md#L1): “Trams are quiet.”',
      '5. City Gazette, [sources/gazette.md:2](../sources/gazette.md#L2): “Trams are cheap to run!”',
      '6. Rail Weekly, [sources/weekly.md:2](../sources/weekly.md#L2): “Trams are cheap to run!”',
    ]);
  });

  it('gives what several articles say of one aspect a heading, and a quote that is named twice one number', () => {
    const more = group(quiet, { id: 'more', statement: 'Trams make no noise.', aspect: 'noise' });
    const brief = briefMarkdown({ ...whole, groups: [...whole.groups, more], conflicts: [] });
    expect(brief).toContain(
      '### Noise\n\nTrams are quiet. [\\[1\\]](sources/gazette.md#L1) [\\[2\\]](sources/weekly.md#L1) Trams make no noise. [\\[1\\]]',
    );
  });

  it('states of what was decided the side that is kept, and of what came loose that it is open again', () => {
    const [open] = whole.conflicts;
    const decision = {
      key: 'd',
      turn: 1,
      ruling: { verdict: 'keep', side: 0, because: 'wrong' },
      view: { sides: [{ answer: 'yes' }, { answer: 'no' }] },
      note: 'Seen by ourselves',
    };
    const judged = (status: string) =>
      briefMarkdown({ ...whole, conflicts: [{ ...open, status, kept: 0, decision }] } as unknown as typeof whole);
    expect(judged('decided')).toContain(
      '_Decided:_ Do trams run at night? Keep “yes” (the other is wrong). City Gazette answers “yes” (Trams run at night [\\[1\\]](sources/gazette.md#L3)). Seen by ourselves.\n',
    );
    expect(judged('decided')).not.toContain('Rail Weekly answers “no”');
    expect(judged('stale')).toContain('_In dispute (decided on words that have changed):_ Do trams run at night?');
  });

  it('of an audit that found nothing says so', () => {
    expect(briefMarkdown(audit({}))).toMatch(/^# What stands\n\nThis text is drawn from 0 articles\. It holds 0 statements/);
  });

  it('takes no words of an article as markup', () => {
    const lines = (words: string) =>
      briefMarkdown(auditWith(words))
        .split('\n')
        .filter((line) => /^(?:#|\d+\.|>|```|<)/.test(line)).length;
    for (const words of ['a\n# b', 'a\n> b', '<script>a', '```\na', 'a\n1. b']) expect(lines(words)).toBe(lines('ferry'));
  });
});
