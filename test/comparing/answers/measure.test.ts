// Two articles on one subject, a sentence each: whether their figures are answers to one question.
import { describe, expect, it } from 'vitest';
import { audit } from '../../../src/audit.js';

const article = (name: string, subject: string, sentence: string) => {
  const text = `# ${subject}\n\n${sentence}\n`;
  return { path: `${name}.md`, bytes: Buffer.from(text), sha256: name };
};
const conflicts = (subject: string, left: string, right: string) =>
  audit([article('a', subject, left), article('b', subject, right)], {
    subjects: [{ name: subject, aliases: [], parts: [] }],
    ignoredSections: [],
  }).conflicts;

type Row = [subject: string, left: string, right: string, note: string];
const STOVE = 'pellet stove';
const MILL = 'Orm Mill';
const SHIP = 'MV Larch';

describe('figures that answer two questions', () => {
  const rows: Row[] = [
    [STOVE, 'A pellet stove costs £2,400.', 'Fitting a pellet stove costs £600.', 'an activity'],
    [STOVE, 'A pellet stove costs £2,400.', 'The cheapest pellet stove costs £900.', 'one of its kind'],
    [STOVE, 'A pellet stove costs £2,400.', 'A second-hand pellet stove costs £700.', 'some of its kind'],
    [STOVE, 'A pellet stove costs from £900.', 'A pellet stove costs £2,400.', 'that, or more'],
    [STOVE, 'A pellet stove costs £2,400.', 'In 2008, a pellet stove cost £5,000.', 'another year'],
    [STOVE, 'A pellet stove costs £2,400.', 'A pellet stove costs £300 a year to run.', 'a price and a rate'],
    [STOVE, 'A pellet stove costs £25 a month to run.', 'A pellet stove costs £320 a year to run.', 'by the month, rounded'],
    [STOVE, 'A pellet stove lasts 20 years.', 'The fan of a pellet stove lasts six years.', 'a part'],
    [STOVE, 'A pellet stove lasts 20 years.', 'A pellet stove runs for 30 hours on one filling.', 'a life and a run'],
    [STOVE, 'A pellet stove takes 20 minutes to light.', 'A pellet stove takes an hour to clean.', 'two activities'],
    [STOVE, 'A pellet stove takes an hour to cool.', 'A pellet stove takes 20 minutes to cool to 60 °C.', 'how far'],
    [STOVE, 'A pellet stove needs a service every year.', 'A pellet stove needs a new seal every four years.', 'two needs'],
    [STOVE, 'A pellet stove is swept once a year.', 'A pellet stove is swept every 12 months.', 'one rate in two ways'],
    [
      STOVE,
      'Pellet stoves make up 12% of the stoves sold in Spain.',
      'Pellet stoves make up 40% of the stoves sold in Italy.',
      'two wholes',
    ],
    [MILL, 'The Orm Mill exports 40% of its paper.', 'The Orm Mill exports 10% of its card.', 'two goods'],
    [MILL, 'The Orm Mill employs 45 people.', 'The Orm Mill employs 12 people in its shop.', 'a piece of it'],
    [MILL, 'The Orm Mill employs 45 people.', 'The Orm Mill employed 300 people in its best years.', 'another time'],
    [MILL, 'The Orm Mill has 45 employees.', 'The Orm Mill employs almost 50 people.', 'about as many'],
    [MILL, 'The Orm Mill attracts 5,000 visitors a year.', 'The Orm Mill attracts 30 visitors a day.', 'two rates'],
    [MILL, 'The Orm Mill is 40 metres high.', 'The Orm Mill stands 200 metres from the river.', 'height and way'],
    [MILL, 'The Orm Mill is 40 metres high.', 'The Orm Mill stands 131 feet tall.', 'one height in two units'],
    [SHIP, 'The MV Larch sank with the loss of 97 lives.', 'Of the crew of the MV Larch, 30 died.', 'some of them'],
    [MILL, 'The shares of the Orm Mill fell 2%.', 'The shares of the Orm Mill fell 5%.', 'each on its day'],
    [MILL, 'The 25th fair at the Orm Mill lasted three days.', 'The 50th fair at the Orm Mill lasted a year.', 'two fairs'],
    [
      SHIP,
      'The crossing of the MV Larch took 36 hours.',
      'The crossing of the MV Larch took a day and a half.',
      'one time in two units',
    ],
    [SHIP, 'The MV Larch carried 412 pilgrims.', 'The MV Larch rescued 12 pilgrims.', 'another verb'],
  ];
  it.each(rows)('%s: %s / %s (%s)', (subject, left, right) => {
    expect(conflicts(subject, left, right)).toEqual([]);
    expect(conflicts(subject, right, left)).toEqual([]);
  });
});

describe('figures that answer one question, however it is put', () => {
  const rows: Row[] = [
    [STOVE, 'The price of a pellet stove is £2,400.', 'A pellet stove sells for £900.', 'price'],
    [STOVE, 'A pellet stove costs £2,400 to £3,000.', 'You will pay around £900 for a pellet stove.', 'price, paid by anyone'],
    [
      STOVE,
      'Running costs of a pellet stove are about £300 a year.',
      'A pellet stove costs £950 a year to run.',
      'running costs',
    ],
    [
      STOVE,
      'A pellet stove costs £25 a month to run.',
      'A pellet stove costs £950 a year to run.',
      'by the month and by the year',
    ],
    [STOVE, 'On average a pellet stove lasts 20 years.', 'A pellet stove’s expected life is 9 years.', 'life'],
    [STOVE, 'A pellet stove lasts 20 years.', 'Pellet stoves typically need replacing after nine years.', 'the end of its life'],
    [STOVE, 'The pellet stove takes 20 minutes to light.', 'The pellet stove lights in 5 minutes.', 'time of an activity'],
    [
      STOVE,
      'The pellet stove’s lighting time is 20 minutes.',
      'It takes 5 minutes to light the pellet stove.',
      'the same, as a noun',
    ],
    [STOVE, 'A pellet stove needs a service every year.', 'A pellet stove should be serviced every three years.', 'how often'],
    [STOVE, 'The noise of a pellet stove is 38 dB.', 'A pellet stove runs at 55 dB.', 'a unit that names the measure'],
    [
      MILL,
      'The Orm Mill exports 40% of its paper.',
      'Around a tenth of the Orm Mill’s paper is exported.',
      'a share, turned about',
    ],
    [MILL, 'The Orm Mill has 45 employees.', 'Eighty people work at the Orm Mill.', 'those who work there'],
    [
      MILL,
      'The Orm Mill attracts 5,000 visitors a year.',
      'The Orm Mill is visited by 9,000 people every year.',
      'those who come',
    ],
    [
      MILL,
      'The Orm Mill cost £12 million to build.',
      'The Orm Mill was built at a cost of £18 million.',
      'what the building cost',
    ],
    [MILL, 'The Orm Mill is 40 metres high.', 'The Orm Mill stands 52 metres tall.', 'height'],
    [
      STOVE,
      'The pellet stove takes 45 seconds to light.',
      'The pellet stove needs just under two minutes to light.',
      'two units',
    ],
    [SHIP, 'The MV Larch sank with the loss of 97 lives.', '120 people died when the MV Larch sank.', 'deaths'],
    [
      SHIP,
      'The sinking of the MV Larch claimed 97 lives.',
      'In the sinking of the MV Larch, 120 people lost their lives.',
      'the happening named',
    ],
  ];
  it.each(rows)('%s: %s / %s (%s)', (subject, left, right) => {
    expect(conflicts(subject, left, right).map(({ kind }) => kind)).toEqual(['quantity']);
    expect(conflicts(subject, right, left).map(({ title }) => title)).toEqual(
      conflicts(subject, left, right).map(({ title }) => title),
    );
  });
});
