import { describe, expect, it } from 'vitest';
import { claimsIn } from '../article.js';

/** "Orbitas: cost 40–40 EUR/month". */
const measured = (sentence: string) =>
  claimsIn(sentence)
    .filter(({ frame }) => frame === 'measures')
    .map(
      ({ subject, polarity, object, quantity }) =>
        `${subject}: ${polarity === 'denied' ? 'not ' : ''}${object?.head} ${quantity?.approximate ? '~' : ''}${quantity?.low ?? ''}–${quantity?.high ?? ''} ${quantity?.unit}`,
    );

describe('measures: not', () => {
  const rows: [sentence: string, note: string][] = [
    ['Orbitas starts with 40 guests.', 'what begins with a number costs nothing'],
    ['Orbitas lasts for two songs.', 'nothing that wears it out'],
    ['Lumenbase 2 is one of the best.', 'a version, and "one of"'],
    ['Orbitas was launched in 2005.', 'a year'],
    ['Orbitas is used by people who saved 5 %.', 'a figure about somebody else'],
    ['Orbitas is number one.', 'praise'],
    ['The Meridia was blamed for wasting 3 million euros.', 'what the wasting cost, not the blaming'],
    ['Lumenbase goes from 4 to 5 nodes.', 'no price, though "goes for 4 euros" would be one'],
    ['The Meridia stands 200 metres from the quay.', 'how far, not how high'],
    ['The engineer will return in two years.', 'a date to come, not how long it takes'],
  ];
  it.each(rows)('%s', (sentence) => {
    expect(measured(sentence)).toEqual([]);
  });
});

describe('measures', () => {
  const rows: [sentence: string, expected: readonly string[], note: string][] = [
    ['A cargo bike lasts between five and seven years.', ['cargo bike: lifespan 5–7 year'], 'how long it lasts'],
    ['A cargo bike lasts for 500 charges.', ['cargo bike: lifespan 500–500 charge'], 'how many charges wear it out'],
    ['A cargo bike can go anywhere from 25 to 70 km.', ['cargo bike: go ~25–70 km'], 'a lead before the figure'],
    ['Orbitas needed just under two minutes to start.', ['Orbitas: time ~2–2 min'], 'how long it needed'],
    ['By 1950 Orbitas owned 212 houses.', ['Orbitas: house 212–212 house'], 'how many it owned'],
    ['The Meridia does not weigh 4,000 tonnes.', ['Meridia: not weight 4000–4000 tonne'], 'denied'],
    ['The Meridia weighs 4,000 tonnes.', ['Meridia: weight 4000–4000 tonne'], 'a verb that names the property'],
    ['Lumenbase costs 40 euros a month.', ['Lumenbase: cost 40–40 EUR/month'], 'a price per time'],
    ['Cargo bikes cost about 3,000 euros.', ['cargo bike: cost ~3000–3000 EUR'], 'about'],
    ['Cargo bikes cost between 2,000 and 5,000 euros.', ['cargo bike: cost 2000–5000 EUR'], 'a range is no list'],
    ['A cargo bike lasts 10 to 12 years.', ['cargo bike: lifespan 10–12 year'], 'a range with "to"'],
    ['Lumenbase has 55,600 stars.', ['Lumenbase: star 55600–55600 star'], 'a count'],
    ['Lumenbase has 300 users.', ['Lumenbase: user 300–300 user'], 'a count'],
    ['The Meridia carried 312 passengers.', ['Meridia: passenger 312–312 passenger'], 'a count with another verb'],
    ['Lumenbase takes two weeks to learn.', ['Lumenbase: time 2–2 week'], 'a figure in words'],
    ['The battery of a cargo bike has a range of 60 km.', ['cargo bike: range 60–60 km'], 'the noun names the property'],
    ['The range of a cargo bike is 60 km.', ['cargo bike: range 60–60 km'], 'the subject names it'],
    ['Orbitas grew by 5 % in 2020.', ['Orbitas: growth 5–5 %'], 'a change in per cent'],
    ['A cargo bike costs from 900 euros.', ['cargo bike: cost 900– EUR'], 'that, or more'],
    ['A cargo bike sells for 1,200 euros.', ['cargo bike: cost 1200–1200 EUR'], 'another verb for the price'],
    ['A cargo bike starts at 900 euros.', ['cargo bike: lowest price 900–900 EUR'], 'the least that it costs'],
    ['A cargo bike will last you ten years.', ['cargo bike: lifespan 10–10 year'], '"last" behind a modal is no adjective'],
    ['A cargo bike needs replacing after nine years.', ['cargo bike: lifespan 9–9 year'], 'when its life ends'],
    ['The Meridia sank in two hours.', ['Meridia: time 2–2 hour'], 'how long the verb takes'],
    ['The Meridia was built at a cost of 3 million euros.', ['Meridia: cost 3000000–3000000 EUR'], 'what the verb cost'],
    ['The Meridia stands 52 metres tall.', ['Meridia: height 52–52 m'], 'the adjective behind the figure names it'],
    ['The Meridia was visited by 300 people.', ['Meridia: visitors 300–300 person'], 'who did it are counted'],
    ['It takes 40 minutes to load the Meridia.', ['Meridia: time 40–40 min'], 'said of what is loaded'],
    ['Expect to pay 1,200 euros for a cargo bike.', ['cargo bike: cost 1200–1200 EUR'], 'an order that states a price'],
    [
      'The lock of a cargo bike has a cutting width of 22 cm.',
      ['cargo bike: cutting width 22–22 cm'],
      'the whole name of what is measured',
    ],
  ];
  it.each(rows)('%s', (sentence, expected) => {
    expect(measured(sentence)).toEqual(expected);
  });

  it('tells the activity: a time to learn', () => {
    expect(claimsIn('Lumenbase takes two weeks to learn.').map(({ activity }) => activity)).toEqual(['learn']);
  });

  it('keeps what a change was timed by', () => {
    expect(claimsIn('Orbitas grew by 5 % in 2020.').flatMap(({ qualifiers }) => qualifiers)).toContainEqual({
      kind: 'time',
      text: 'in 2020',
    });
  });
});
