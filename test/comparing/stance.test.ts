import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/claims/claim.js';
import { glossaryOf } from '../../src/comparing/glossary.js';
import { stances } from '../../src/comparing/answering.js';
import { sideOf } from '../../src/comparing/stance.js';
import { claim, has, is, subject, suits, term } from './claims.js';

const kettle = subject('kettle', { parts: ['Kettle-Timer'] });
const answers = (one: Claim): readonly string[] =>
  stances(one, [kettle, subject('urn')]).map((stance) => `${stance.key} = ${sideOf(stance.answer)}`);

describe('claims in other words answer one question', () => {
  const question = 'property|kettle||difficulty|learn';
  const rows: [note: string, claim: Claim, side: string][] = [
    ['adjective and activity', is('easy', { activity: 'learn' }), 'less'],
    ['a noun with its adjective', has('gentle learning curve'), 'less'],
    [
      'an adverb',
      claim({ frame: 'does', verb: 'learn', object: term('quickly'), text: 'The kettle can be learned quickly.' }),
      'less',
    ],
    ['a label and an adjective', is('steep', { aspect: 'learning curve' }), 'more'],
    ['the activity under another name', is('difficult', { activity: 'master' }), 'more'],
    [
      'less easy is the other end',
      is('less easy', { activity: 'learn', object: term('less easy', ['easy']), text: 'The kettle is less easy to learn.' }),
      'more',
    ],
    ['less of the other end', is('less difficult', { activity: 'learn', object: term('less difficult', ['difficult']) }), 'less'],
    [
      'a superlative and what is done',
      is('quick', {
        text: 'The kettle is the quickest to learn.',
        aspect: 'speed',
        object: { text: 'quickest to learn', head: 'quick', words: ['quick', 'learn'] },
      }),
      'less',
    ],
  ];
  it.each(rows)('%s', (_, one, side) => {
    expect(answers(one)).toContain(`${question} = ${side}`);
  });
  it('the size of its teams is not its own', () => {
    expect(answers(is('small', { aspect: 'team size' })).join()).not.toContain('property|kettle||size');
  });
  it('what a thing is known for has the property, not the thing', () => {
    const known = is('efficient', {
      verb: 'know',
      text: 'The kettle is known for efficient valves.',
      object: term('efficient valves', ['efficient', 'valve']),
    });
    expect(answers(known).join()).not.toContain('efficien');
  });
  it('an activity with its adjective is a question of its own', () => {
    expect(answers(has('easy deployment'))).toContain('property|kettle||difficulty|deploy = less');
  });
  it('easy to carry is another question', () => {
    expect(answers(is('easy', { activity: 'carry' })).join()).not.toContain('learn');
  });
});

describe('features', () => {
  const strengths = (one: Claim) =>
    stances(one, [kettle]).flatMap(({ answer, key }) =>
      answer.kind === 'has' ? [`${key} ${answer.affirmed ? '+' : '-'}${answer.strength}`] : [],
    );
  it.each<[string, Claim, string]>([
    ['supports X', has('timers', { verb: 'support', object: term('timers', ['timer']) }), 'feature|kettle|timer +capability'],
    ['X support', has('timer support'), 'feature|kettle|timer +capability'],
    ['has X', has('timer'), 'feature|kettle|timer +plain'],
    ['built-in X', has('built-in timer'), 'feature|kettle|timer +bundling'],
    ['comes with X', has('timer', { verb: 'come' }), 'feature|kettle|timer +bundling'],
    ['lacks X', has('timer', { verb: 'lack', polarity: 'denied' }), 'feature|kettle|timer -plain'],
    [
      'needs an external X',
      claim({ frame: 'needs', verb: 'require', object: term('external timer') }),
      'feature|kettle|timer -bundling',
    ],
  ])('%s', (_, one, expected) => {
    expect(strengths(one)).toContain(expected);
  });

  it('a use implies what it needs, marked as implied', () => {
    const implied = stances(suits('brewing loose tea'), [kettle]).find((one) => one.key === 'feature|kettle|tea');
    expect(implied).toMatchObject({ isImplied: true, answer: { affirmed: true } });
  });
  it('a use without something implies nothing of it', () => {
    expect(stances(suits('brewing without tea'), [kettle]).some((one) => one.key === 'feature|kettle|tea')).toBe(false);
  });
  it('what an add-on has, the subject has through it', () => {
    const stance = stances(has('alarm', { part: 'Kettle-Timer' }), [kettle]).find((one) => one.family === 'feature');
    expect(stance).toMatchObject({ holder: 'kettle', through: 'Kettle-Timer' });
  });
  it('lacking the tools for a use is being unfit for it', () => {
    expect(
      answers(
        has('tools to brew espresso', {
          verb: 'lack',
          polarity: 'denied',
          object: term('tools to brew espresso', ['tool', 'brew', 'espresso']),
        }),
      ),
    ).toContain('use|kettle|espresso = unfit');
  });
});

describe('orderings', () => {
  const order = (fields: Partial<NonNullable<Claim['ordering']>>, rest: Partial<Claim> = {}) =>
    answers(
      claim({
        frame: 'compares',
        ordering: { left: 'kettle', right: 'urn', dimension: 'fast', direction: 'more', favours: 'left', ...fields },
        ...rest,
      }),
    )[0];
  it.each([
    ['faster', order({}), 'ordering|kettle|urn|speed| = kettle'],
    [
      'slower, the other way round',
      order({ left: 'urn', right: 'kettle', dimension: 'slow', favours: 'right' }),
      'ordering|kettle|urn|speed| = kettle',
    ],
    ['as fast as', order({ direction: 'equal', favours: 'neither' }), 'ordering|kettle|urn|speed| = equal'],
    ['better performance', order({ dimension: 'quality' }, { aspect: 'performance' }), 'ordering|kettle|urn|speed| = kettle'],
    [
      'the subject inside a phrase',
      order({ left: 'the price of the kettle', dimension: 'high' }, { aspect: 'price' }),
      'ordering|kettle|urn|high| = kettle',
    ],
    ['quicker to learn is easier to learn', order({}, { activity: 'learn' }), 'ordering|kettle|urn|difficulty|learn = urn'],
  ])('%s', (_, found, expected) => {
    expect(found).toBe(expected);
  });
});

describe('abbreviations', () => {
  it('are spelled out by the texts themselves', () => {
    const glossary = glossaryOf([term('Rapid Boil Kit', ['rapid', 'boil', 'kit']), term('an RBK', ['rbk'])]);
    expect([...glossary]).toEqual([['rbk', ['rapid', 'boil', 'kit']]]);
  });
  it('not by words that only happen to begin so', () => {
    expect(glossaryOf([term('really bad kettles', ['really', 'bad', 'kettle']), term('an RBK', ['rbk'])]).size).toBe(0);
  });
});

it('no claim yields one answer twice', () => {
  for (const one of [is('fast reliable kettle'), has('fast boiling'), suits('small offices and small homes')]) {
    const found = answers(one);
    expect(new Set(found).size).toBe(found.length);
  }
});
