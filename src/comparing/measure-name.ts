// The name of a measure: words about a figure → the keys that two claims must share to be about one measure. What the figure's unit already
// tells adds nothing ("weighs 9 kg", "has a weight of 9 kg": mass), and what English has several words for goes by one ("price", "sells
// for", "costs"). What is left over narrows: a battery's life is not the mower's, a yearly cost not the price.
import { hypernyms, isVerb, lemma } from '../language/lexicon.js';
import { measuredIn } from '../language/unit.js';
import { wordKey } from './notion.js';
import { table } from '../language/table.js';

interface Naming {
  /** Words of one meaning under this name. */
  readonly names: Readonly<Record<string, RegExp>>;
  /** Words that say no more than the unit does. */
  readonly plain: RegExp;
}

/** Words that name no property, whatever is measured. */
const FREE =
  /^(?:value|count|size|total|average|number|be|typical|normal|usual|expected|estimated|stated|figure|amount|rate|level|get|have|come|stand|about|annual|annually|yearly|monthly|weekly|daily)$/;

const LIFE = /^(?:life|lifespan|lifetime|longevity|expectancy|live|last|runtime|duration)$/;

/** Counts of people that English names by those who are counted, by what they do, or by all of them together. */
const COUNTED: Readonly<Record<string, RegExp>> = table({
  employee: /^(?:employees?|staff|workers?|workforce|employ|work)$/,
  visitor: /^(?:visitors?|visit|attract|draw|welcome)$/,
  inhabitant: /^(?:inhabitants?|residents?|population|inhabit|live)$/,
});
/** The one count that words and unit name; null for any other. */
export function countOf(words: readonly string[], unit: string): string | null {
  const [counted = ''] = unit.split('/');
  if (!/^(?:|person|people)$/.test(counted) && !Object.values(COUNTED).some((said) => said.test(counted))) return null;
  return Object.entries(COUNTED).find(([, said]) => [...words, counted].some((word) => said.test(word)))?.[0] ?? null;
}

const NAMING: Readonly<Record<string, Naming>> = table({
  money: {
    names: {
      entry: /^(?:admission|entry|entrance|tickets?)$/,
      cost: /^(?:costs?|prices?|fees?|charges?|pay|payment|sell|sales?|retail|expense|expenditure|outlay|buy|tag|go)$/,
      bill: /^bills?$/,
      upfront: /^(?:upfront|up-front|initial|purchase|first)$/,
      run: /^(?:running|run|operating|operate|operation|operational)$/,
    },
    plain: /^(?:sum|charged|asking|selling|year|month)$/,
  },
  time: {
    names: { lifespan: LIFE },
    plain: /^(?:time|duration|take|need|require|period|long|length|up)$/,
  },
  energy: {
    names: { consumption: /^(?:consumption|consume|use|usage|draw)$/ },
    plain: /^(?:electricity|electric|electrical|energy|power)$/,
  },
  power: {
    names: { consumption: /^(?:consumption|consume|use|usage|draw)$/ },
    plain: /^(?:electricity|electric|electrical|energy|power)$/,
  },
  mass: { names: { weight: /^(?:weigh|weight|mass|heavy)$/ }, plain: /^$/ },
  level: {
    names: { noise: /^(?:noise|noisiness|sound|loudness|volume|loud|quiet|run|operate)$/ },
    plain: /^(?:output|emission|emit)$/,
  },
  temperature: { names: { temperature: /^(?:temperature|hot|cold|warm)$/ }, plain: /^$/ },
  length: {
    names: {
      height: /^(?:high|height|tall|stature|altitude|elevation)$/,
      width: /^(?:wide|width|broad|breadth)$/,
      depth: /^(?:deep|depth)$/,
      length: /^(?:long|length)$/,
      thickness: /^(?:thick|thickness)$/,
    },
    plain: /^$/,
  },
});
/** The measure that a unit alone names. */
const UNNAMED: Readonly<Record<string, string>> = table({
  mass: 'weight',
  level: 'noise',
  temperature: 'temperature',
  time: 'time',
});

/** "sinking", "disaster": what happened, as a noun. */
export const isHappening = (word: string): boolean =>
  hypernyms(word).includes('happening') ||
  (word.endsWith('ing') && /^(?:sink|collide|crash|burn|founder|bomb|flood)$/.test(lemma(word, 'v')));

/** Keys of the measure that `words` name for a figure in `unit`; `activity` is what takes the time or the money. */
export function measureKeys(words: readonly string[], unit: string, activity: string | null): ReadonlySet<string> {
  const measured = measuredIn(unit) ?? '';
  const naming = NAMING[measured];
  const isLife = measured === 'time' && words.some((word) => LIFE.test(word) && !(word === 'duration' && words.length > 1));
  const keys = [...words, ...(activity === null || isLife ? [] : [activity])].flatMap((word) => {
    if (FREE.test(word) || naming?.plain.test(word) === true) return [];
    const name = Object.entries(naming?.names ?? {}).find(([, said]) => said.test(word))?.[0];
    return [name ?? activityKey(word)];
  });
  // Hours on one charge are no life of years.
  const short = isLife && /^(?:ms|s|min|hour)$/.test(unit) ? ['runtime'] : [];
  // A life in service is a life; what costs so much a year costs it to run.
  const named = new Set(
    isLife ? [...keys.filter((key) => !/^(?:service|useful|use|work|operat|run|go|continue|endure)/.test(key)), ...short] : keys,
  );
  if (measured === 'money' && unit.includes('/') && named.has('cost')) named.delete('run');
  // The price of entry, the electricity bill: what is paid for is named.
  if (measured === 'money' && named.size > 1 && (named.has('entry') || named.has('bill'))) named.delete('cost');
  const unnamed = UNNAMED[measured];
  return named.size === 0 && unnamed !== undefined ? new Set([unnamed]) : named;
}

/** "charging", "charge" and "charged" are one activity. */
function activityKey(word: string): string {
  const verb = word.endsWith('ing') ? lemma(word, 'v') : word;
  return wordKey(isVerb(verb) ? verb : word);
}
