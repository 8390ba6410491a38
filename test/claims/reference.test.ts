import { describe, expect, it } from 'vitest';
import { claimsIn, lines, over, subject } from './article.js';

describe('nobody is guessed', () => {
  const rows: [text: string, expected: readonly string[], note: string][] = [
    ['It supports replication.', [], 'a pronoun with nothing before it, and several subjects'],
    ['They support replication.', [], 'the plural one'],
    ['Its documentation is thin.', [], 'the possessive'],
    ['Orbitas is stable. This is a surprise.', ['Orbitas: is +stable'], '"this" may be the whole sentence before'],
    [
      'Orbitas and Lumenbase are stable. It is cheap.',
      ['Orbitas: is +stable', 'Lumenbase: is +stable'],
      'two antecedents are as good',
    ],
    ['The bike is cheap.', [], 'a class of two subjects'],
  ];
  it.each(rows)('%s', (text, expected) => {
    expect(lines(claimsIn(text))).toEqual(expected);
  });
});

describe('a name in the subject', () => {
  const rows: [text: string, expected: readonly string[], note: string][] = [
    ['Pelham Bank is a bank.', ['Pelham Bank: is +bank'], 'another name is its own subject'],
    ['Lumenbase is stable.', ['Lumenbase: is +stable'], 'the name'],
    ['LumenDB is stable.', ['Lumenbase: is +stable'], 'an alias'],
    ['Lumen Studio is stable.', ['Lumenbase / Lumen Studio: is +stable'], 'a part that has a name'],
    [
      'Lumen Studio, the console of Lumenbase, is stable.',
      ['Lumenbase / Lumen Studio: is +stable'],
      'an apposition is no second subject',
    ],
    ['Cargo bicycles are safe.', ['cargo bike: is +safe'], 'an alias of a common noun, in the plural'],
    ['The cargo bike is safe.', ['cargo bike: is +safe'], 'with an article'],
    ['Cargo bike tyres are wide.', ['cargo bike / tyres: is +wide'], 'a part named behind'],
    ["Lumenbase's backups are slow.", ['Lumenbase / backups: is +slow'], 'a possessive'],
    ['The indexes of Orbitas are small.', ['Orbitas / indexes: is +small'], 'of'],
    ['The owner of the Meridia was rich.', ['Meridia / owner: is +rich'], 'of, with an article'],
    ['Orbitas itself is stable.', ['Orbitas: is +stable'], '"itself" is no part'],
    ['The Orbitas server is stable.', ['Orbitas / server: is +stable'], 'a part named behind, with an article'],
  ];
  it.each(rows)('%s', (text, expected) => {
    expect(lines(claimsIn(text))).toEqual(expected);
  });
});

describe('several names', () => {
  const rows: [text: string, expected: readonly string[], note: string][] = [
    ['Lumenbase and Orbitas are stable.', ['Lumenbase: is +stable', 'Orbitas: is +stable'], 'and'],
    ['Both Lumenbase and Orbitas are stable.', ['Lumenbase: is +stable', 'Orbitas: is +stable'], 'both'],
    [
      'Lumenbase, Orbitas and folding bikes are safe.',
      ['Lumenbase: is +safe', 'Orbitas: is +safe', 'folding bike: is +safe'],
      'three',
    ],
    [
      'Cargo bikes, folding bikes and the Meridia are safe.',
      ['cargo bike: is +safe', 'folding bike: is +safe', 'Meridia: is +safe'],
      'three, one with an article',
    ],
    ['Neither Lumenbase nor Orbitas is stable.', ['Lumenbase: is -stable', 'Orbitas: is -stable'], 'denied of each'],
  ];
  it.each(rows)('%s', (text, expected) => {
    expect(lines(claimsIn(text))).toEqual(expected);
  });

  const parts: [text: string, note: string][] = [];
  it.each(parts)('no part begins with "and": %s', (text) => {
    expect(claimsIn(text).filter(({ part }) => part !== null && /^(?:and|or|nor)\b/.test(part))).toEqual([]);
  });
});

describe('pronouns', () => {
  const rows: [text: string, expected: readonly string[], note: string][] = [
    [
      'Orbitas is a database that Pelham Bank sells. It is stable.',
      ['Orbitas: is +database', 'Orbitas: is +stable'],
      'not the last mention, the last main subject',
    ],
    ['Lumenbase is stable. It supports replication.', ['Lumenbase: is +stable', 'Lumenbase: has +replication'], 'it'],
    [
      'Orbitas and Lumenbase are stable. They support replication.',
      ['Orbitas: is +stable', 'Lumenbase: is +stable', 'Orbitas: has +replication', 'Lumenbase: has +replication'],
      'they',
    ],
    [
      'Orbitas and Lumenbase are stable. The former is cheap.',
      ['Orbitas: is +stable', 'Lumenbase: is +stable', 'Orbitas: is +cheap'],
      'the former',
    ],
    [
      'Orbitas and Lumenbase are stable. The latter is cheap.',
      ['Orbitas: is +stable', 'Lumenbase: is +stable', 'Lumenbase: is +cheap'],
      'the latter',
    ],
    [
      'Orbitas and Lumenbase are stable. Neither is cheap.',
      ['Orbitas: is +stable', 'Lumenbase: is +stable', 'Orbitas: is -cheap', 'Lumenbase: is -cheap'],
      'neither denies of each',
    ],
    ['Lumenbase is stable. Its documentation is thin.', ['Lumenbase: is +stable', 'Lumenbase / documentation: is +thin'], 'its'],
    [
      'Orbitas and Lumenbase are stable. Their documentation is thin.',
      [
        'Orbitas: is +stable',
        'Lumenbase: is +stable',
        'Orbitas / documentation: is +thin',
        'Lumenbase / documentation: is +thin',
      ],
      'their',
    ],
    ['Although Orbitas is stable, it is slow.', ['Orbitas: is +stable', 'Orbitas: is +slow'], 'within a sentence'],
    [
      'Orbitas is faster than Lumenbase. It is stable.',
      ['Orbitas: compares +', 'Orbitas: is +stable'],
      'not who stands behind "than"',
    ],
    [
      'Unlike Lumenbase, Orbitas is stable. It is cheap.',
      ['Orbitas: is +stable', 'Orbitas: is +cheap'],
      'not who stands behind "unlike"',
    ],
    [
      'Lumenbase is stable. Pelham Bank praised the docs. It has a console.',
      ['Lumenbase: is +stable', 'Lumenbase: has +console'],
      'a sentence about others leaves the subject as it is',
    ],
  ];
  it.each(rows)('%s', (text, expected) => {
    const found = lines(claimsIn(text));
    for (const each of expected) expect(found).toContain(each);
    const foreign = found.filter((each) => !expected.includes(each) && /^(?:Orbitas|Lumenbase)/.test(each));
    expect(foreign.filter((each) => !/praise|docs|bank/i.test(each))).toEqual([]);
  });
});

describe('both, of what are subjects and of what are not', () => {
  const two = [subject('Lumenbase'), subject('Orbitas')];
  const rows: [text: string, expected: readonly string[], note: string][] = [
    ['Both installation and upkeep are easy.', [], 'two other things'],
    ['All three are stable.', [], 'three, of two'],
    ['Both are stable.', ['Lumenbase: is +stable', 'Orbitas: is +stable'], 'the two of the audit'],
    ['Both databases are stable.', ['Lumenbase: is +stable', 'Orbitas: is +stable'], 'with a class noun'],
    ['Both of them are stable.', ['Lumenbase: is +stable', 'Orbitas: is +stable'], 'of them'],
    ['Neither of them is stable.', ['Lumenbase: is -stable', 'Orbitas: is -stable'], 'neither denies of each'],
    ['All the parts are stable.', [], 'parts are no subjects'],
    ['Each lid is stable.', [], 'nor is each of them'],
    ['Your choice between Lumenbase and Orbitas is hard.', [], 'what is between two is of neither'],
    ['The Lumenbase vs Orbitas debate is old.', [], 'nor is a debate'],
    ['Lumenbase is a database. Both of these things are true.', ['Lumenbase: is +database'], 'what was said is no subject'],
    ['Regular care is vital for both Lumenbase and its console.', [], 'two things joined are not both databases'],
    [
      'Regular care is vital for both databases.',
      ['Lumenbase / Regular care: is +vital', 'Orbitas / Regular care: is +vital'],
      'said of each of the two',
    ],
    ['You are safe with either database.', ['Lumenbase: is +safe', 'Orbitas: is +safe'], 'and with the one or the other'],
    [
      'Many clerks are faced with Lumenbase and Orbitas. Both of these options are stable.',
      ['Lumenbase: is +stable', 'Orbitas: is +stable'],
      'of which the reader was told',
    ],
    ['The two are stable.', ['Lumenbase: is +stable', 'Orbitas: is +stable'], 'the two'],
  ];
  it.each(rows)('%s', (text, expected) => {
    expect(lines(claimsIn(text, two)).filter((each) => /^(?:Lumenbase|Orbitas)\b/.test(each))).toEqual(expected);
  });
});

describe('the heading', () => {
  const rows: [headings: readonly string[], text: string, expected: readonly string[], note: string][] = [
    [['The quiet one: Orbitas'], 'It is stable.', ['Orbitas: is +stable'], 'a name behind a colon'],
    [['Lumenbase in one word: Orbitas'], 'It is stable.', ['Orbitas: is +stable'], 'though another one stands before it'],
    [['Lumenbase: moving to Orbitas'], 'It is stable.', [], 'not where more than the name stands there'],
    [['Lumenbase vs Orbitas'], 'It is stable.', [], 'two subjects rule nothing'],
    [['History'], 'It is stable.', [], 'none'],
    [['Orbitas'], 'Lumenbase is stable.', ['Lumenbase: is +stable'], 'the sentence has its own subject'],
    [['Orbitas'], 'Pelham Bank is a bank.', ['Pelham Bank: is +bank'], 'a name of its own is its own subject'],
    [['Orbitas'], 'It is stable.', ['Orbitas: is +stable'], 'a pronoun'],
    [['What is Orbitas?'], 'It is stable.', ['Orbitas: is +stable'], 'a question names it as well'],
    [['Orbitas', 'History'], 'It is stable.', ['Orbitas: is +stable'], 'the outer one, where the inner names none'],
    [['Lumenbase', 'Moving to Orbitas'], 'It is stable.', ['Orbitas: is +stable'], 'the innermost that names one'],
    [['Orbitas'], 'The tuning is hard.', ['Orbitas / tuning: is +hard'], 'a thing of the subject'],
  ];
  it.each(rows)('%s: %s', (headings, text, expected) => {
    expect(lines(claimsIn(text, undefined, { headings: headings.map(over) }))).toEqual(expected);
  });
});

describe('a class noun', () => {
  const ships = [subject('Meridia'), subject('Harbour Museum'), subject('cargo bike')];
  const rows: [text: string, expected: readonly string[], note: string][] = [
    ['A museum is cheap.', ['museum: is +cheap'], 'any museum, not the one'],
    ['The museum is cheap.', ['Harbour Museum: is +cheap'], 'the last word of one name alone'],
    ['This museum is cheap.', ['Harbour Museum: is +cheap'], 'this'],
    ['The bike is cheap.', ['cargo bike: is +cheap'], 'of a common noun'],
  ];
  it.each(rows)('%s', (text, expected) => {
    expect(lines(claimsIn(text, ships))).toEqual(expected);
  });
});

describe('people in general', () => {
  const rows: [text: string, expected: readonly string[], note: string][] = [
    ['Those with a dog need Orbitas.', [], 'some of them'],
    ['Anyone with a dog can use Orbitas for archives.', ['Orbitas: suits +archive'], 'anybody of a sort'],
    ['Families love weekends.', [], 'nothing of a subject'],
    ['Developers need coffee.', [], 'nor here'],
    ['You can use Orbitas for archives.', ['Orbitas: suits +archive'], 'they act on a subject'],
    ['Most people find Orbitas hard to learn.', ['Orbitas: is +hard'], 'they judge it'],
    ['Many hospitals use Orbitas.', ['Orbitas: used-by +hospital'], 'they use it'],
  ];
  it.each(rows)('%s', (text, expected) => {
    expect(lines(claimsIn(text)).filter((each) => /^(?:Orbitas|You|Lumenbase)/.test(each))).toEqual(expected);
  });
});

describe('said in the context of a subject', () => {
  it('a bare noun after a sentence about the subject is a thing of it', () => {
    const [, second] = claimsIn('Lumenbase is stable. Tuning is easy.');
    expect(second).toMatchObject({ subject: 'Lumenbase', part: 'tuning', text: 'With Lumenbase, tuning is easy.' });
  });

  it.each([
    ['The console is slow.', "Lumenbase's console is slow.", 'a thing of it'],
    ['The passengers were calm.', 'With Lumenbase, the passengers were calm.', 'people are not of a thing'],
    ['The crew is slow.', 'With Lumenbase, the crew is slow.', 'nor is a body of people'],
    ['The government is slow.', 'The government is slow.', 'there whatever was spoken of'],
    ['The metal is thin.', 'With Lumenbase, the metal is thin.', 'nor is a substance'],
    [
      'The choice of a database depends on the budget.',
      'The choice of a database depends on the budget.',
      'who chooses is the reader',
    ],
    ['Support for the Harbour Trust Fund is slow.', 'Support for the Harbour Trust Fund is slow.', 'of somebody with a name'],
  ])('%s', (text, expected) => {
    expect(claimsIn(`Lumenbase is stable. ${text}`).map((claim) => claim.text)).toContain(expected);
  });

  it('what begins with where it is names no subject', () => {
    expect(claimsIn('Lumenbase is stable. Beneath the console sit three coils.').length).toBe(1);
  });

  it('every claim names its subject or its part in its text', () => {
    for (const claim of claimsIn(
      'Lumenbase is stable. It is cheap. Its backups are slow. Orbitas and Lumenbase are old. Both support replication.',
    )) {
      expect(claim.text).toContain(claim.subject);
      expect(claim.text).not.toMatch(/\b(?:it|its|they|both)\b/i);
    }
  });
});
