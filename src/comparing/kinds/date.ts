// One event at two times.
import { meetDates } from '../../language/date.js';
import type { DateRange } from '../../claims/claim.js';
import { isSame, type Kind } from './kind.js';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

export const dateText = (date: DateRange): string => {
  // "--05" is a May of whatever year.
  if (date.from === date.to && /^--\d\d$/.test(date.from)) return MONTHS[Number(date.from.slice(2)) - 1] ?? date.from;
  // "0601" is the year 601.
  const [from, to] = [date.from, date.to].map((iso) => iso.replace(/^0+/, ''));
  return `${date.approximate ? 'about ' : ''}${from === to ? from : `${from}–${to}`}`;
};

export const date: Kind = {
  name: 'date',
  summary: 'The same event is put at different times.',
  examples: [
    ['The museum was opened in 1911.', 'The museum was opened in 1921.'],
    ['The camera was launched in May 2014.', 'The camera was introduced in 2017.'],
  ],
  lookAlikes: [
    ['The museum was opened in 1911.', 'The museum was renamed in 1921.'],
    ['The camera was launched in May 2014.', 'The camera was introduced in 2014.'],
  ],
  oppose(left, right) {
    if (left.answer.kind !== 'date' || right.answer.kind !== 'date') return null;
    if (left.claim.polarity === 'denied' || right.claim.polarity === 'denied') return null;
    if (!isSame(left.keys, right.keys) || meetDates(left.answer.date, right.answer.date)) return null;
    const [one, other] = [dateText(left.answer.date), dateText(right.answer.date)].sort();
    const isVague = left.answer.date.approximate || right.answer.date.approximate;
    return { kind: 'date', severity: isVague ? 'soft' : 'hard', explanation: `The same event is dated ${one} and ${other}.` };
  },
};
