// Places of WordNet: each name with what it is the name of, and all that this lies in.
//
// A name's line:   name|sense,sense          a sense: kind.place(.kind.place)*    its own first, then what it lies in; places in base 36
//   kinds   s settlement, c country, k continent; of states and the like the number of their class; - for any other
import { synset, synsets } from './wordnet.mjs';

/** @typedef {import('./wordnet.mjs').Synset} Synset */

/** @type {(one: Synset, symbols: readonly string[]) => Synset[]} */
const linkedBy = (one, symbols) =>
  one.pointers.flatMap(({ symbol, target }) => (symbols.includes(symbol) ? [synset(target)] : []));

/** @param {Synset} one @param {readonly string[]} symbols */
function closure(one, symbols) {
  /** @type {Set<Synset>} */
  const found = new Set();
  const open = [one];
  for (let at = open.pop(); at !== undefined; at = open.pop())
    for (const next of linkedBy(at, symbols))
      if (!found.has(next)) {
        found.add(next);
        open.push(next);
      }
  return found;
}

const SETTLEMENT = /^(?:municipality|city|town|village|urban area)$/;
const COUNTRY = /^(?:country|principality|kingdom|republic)$/;
const DIVISION = /(?:^| )(?:state|province|county|region|department|canton)$/;
/** @type {string[]} */
const divisions = [];

/** @param {Synset} place */
function kindOf(place) {
  const classes = [...closure(place, ['@', '@i'])].map(({ words }) => words[0] ?? '');
  if (classes.some((word) => SETTLEMENT.test(word))) return 's';
  if (classes.includes('continent')) return 'k';
  const [own = ''] = linkedBy(place, ['@i']).map(({ words }) => words[0] ?? '');
  if (classes.some((word) => COUNTRY.test(word)) && !/(?:region|county)$/.test(own)) return 'c';
  if (!DIVISION.test(own)) return '-';
  if (!divisions.includes(own)) divisions.push(own);
  return `${divisions.indexOf(own)}`;
}

const LOCATION = 15;
const isPlace = (/** @type {Synset} */ one) =>
  one.table === 'n' &&
  linkedBy(one, ['@i']).length > 0 &&
  (one.topic === LOCATION || linkedBy(one, ['@i']).some(({ words }) => words.includes('continent')));

/** Lines of the table, sorted. */
export function writtenPlaces() {
  const places = [...synsets.values()].filter(isPlace);
  const number = new Map(places.map((one, at) => [one, at.toString(36)]));
  const kinds = new Map(places.map((one) => [one, kindOf(one)]));
  /** @type {Map<string, string[]>} */
  const senses = new Map();
  for (const place of places) {
    const all = [place, ...closure(place, ['#p'])].filter((one) => number.has(one));
    const sense = all.map((one) => `${kinds.get(one)}.${number.get(one)}`).join('.');
    for (const name of place.words) if (/^[a-z][a-z' -]+$/.test(name)) senses.set(name, [...(senses.get(name) ?? []), sense]);
  }
  return [...senses].map(([name, all]) => `${name}|${[...new Set(all)].join()}`).sort();
}
