import { describe, expect, it } from 'vitest';
import { matrices } from '../../src/reporting/matrix.js';
import type { Standing } from '../../src/reporting/standing.js';
import { audit, claim, conflict, group, source, subject } from './fixture.js';

const gazette = source('gazette.md', 'Trams are quiet. Trams run at night. A ticket costs two crowns. Trams are modern.');
const weekly = source('weekly.md', 'Trams are silent. Trams stop at ten. Trams are green.');
const copy = source('copy.md', 'Trams are green. Trams are quiet.');
const quiet = claim(gazette, 'Trams are quiet.', { aspect: 'noise' });
const night = claim(gazette, 'Trams run at night.', { aspect: 'night service' });
const price = claim(gazette, 'A ticket costs two crowns.', { aspect: 'price' });
const modern = claim(gazette, 'Trams are modern.', { aspect: 'noise' });
const silent = claim(weekly, 'Trams are silent.', { aspect: 'noise' });
const stop = claim(weekly, 'Trams stop at ten.', { aspect: 'night service' });
const green = claim(weekly, 'Trams are green.', { aspect: 'colour' });
const greenCopy = claim(copy, 'Trams are green.', { aspect: 'colour' });

const whole = audit({
  sources: [gazette, weekly, copy],
  subjects: [subject('tram'), subject('city council', { main: false })],
  claims: [
    quiet,
    night,
    price,
    modern,
    silent,
    stop,
    green,
    greenCopy,
    claim(copy, 'Trams are quiet.', { subject: 'city council' }),
  ],
  groups: [group([quiet, silent]), group([green, greenCopy], { independentSources: 1, consensus: false })],
  conflicts: [conflict('Do trams run at night?', { yes: [night], no: [stop] })],
});
const standings = (aspect: string, of = whole): readonly Standing[] | undefined =>
  matrices(of)[0]
    ?.rows.find((row) => row.aspect === aspect)
    ?.places.map(({ standing }) => standing);

describe('matrices', () => {
  it.each<[string, string, Standing[]]>([
    ['copies are not witnesses: the same words in two articles leave both alone', 'colour', ['silent', 'alone', 'alone']],
    ['a claim that nobody shares', 'price', ['alone', 'silent', 'silent']],
    ['agreement outweighs a lone claim of the same aspect', 'noise', ['agrees', 'agrees', 'silent']],
    ['both sides of a conflict', 'night service', ['contradicts', 'contradicts', 'silent']],
  ])('%s', (_why, aspect, expected) => {
    expect(standings(aspect)).toEqual(expected);
  });

  it('puts what is disputed first, then what is agreed on', () => {
    expect(matrices(whole)[0]?.rows.map((row) => row.aspect)).toEqual(['night service', 'noise', 'colour', 'price']);
  });

  it('names the finding that puts an article where it stands', () => {
    const findings = (aspect: string) =>
      matrices(whole)[0]
        ?.rows.find((row) => row.aspect === aspect)
        ?.places.map(({ finding }) => finding);
    expect(findings('price')).toEqual([null, null, null]);
    expect(findings('night service')).toEqual(['conflict-Do trams run at night?', 'conflict-Do trams run at night?', null]);
    expect(findings('noise')).toEqual([`group-${quiet.id}`, `group-${quiet.id}`, null]);
  });

  it('leaves out what the articles only mention', () => {
    expect(matrices(whole).map((matrix) => matrix.subject)).toEqual(['tram']);
  });

  it('counts a claim of the same meaning as one on the side of a conflict', () => {
    const grouped = { ...whole, groups: [...whole.groups, group([stop, green], { consensus: false })] };
    expect(standings('colour', grouped)).toEqual(['silent', 'contradicts', 'alone']);
  });
});
