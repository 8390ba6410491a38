// WordNet and the lists beside it → src/language/wordnet.generated.ts: one string per part of speech, lines opened by ";" and put into small
// buckets by their lemma, so that the program finds a word by its bucket and parses nothing when it starts. Beside it the places where the
// buckets start, four digits of base 36 each, and the end of the last. Run by `npm run build:lexicon`; not committed.
//
// A lemma's line:   lemma|frequency|synsets|antonyms|derived[|scales]      (frequency and synsets in base 36)
//   synsets   places of its main senses in the synset string, most frequent first
//   antonyms  direct lexical antonyms of any sense
//   derived   derivationally related lemmas, part of speech first ("nscalability")
//   scales    of adjectives: dimension:pole:strength, main sense first
// A synset's line:  words|parent|similar|attributes   parent: its hypernym, or the head of a satellite; similar: a head's satellites
import { readFileSync, writeFileSync } from 'node:fs';
import { writtenPlaces } from './places.mjs';
import { placesOnScales } from './scales.mjs';
import { derived, lemmas, licence, linked, mainSenses, parentOf, satellitesOf, synset, tables } from './wordnet.mjs';

/** @typedef {import('./wordnet.mjs').Table} Table */

/** @param {string} name */
const list = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
/** @type {import('./scales.mjs').Curated[]} */
const curated = list('curated-opposites.json');
/** @type {{ pairs: { pos: string, left: string, right: string }[] }} */
const mined = list('opposites.json');
const places = placesOnScales(curated);

/** @param {(string | undefined)[]} fields */
const line = (fields) => fields.join('|').replace(/\|+$/, '');

/**
 * Synsets that a main sense needs, hypernyms and heads included, and where each stands in the string.
 * @param {Table} table
 */
function writtenSynsets(table) {
  /** @type {Set<string>} */
  const wanted = new Set();
  /** @param {string | undefined} id */
  const want = (id) => {
    if (id === undefined || wanted.has(id)) return;
    wanted.add(id);
    want(parentOf(synset(id)));
    satellitesOf(synset(id)).forEach(want);
  };
  for (const lemma of lemmas[table].values()) for (const sense of mainSenses(lemma)) want(sense.id);

  const parents = new Set([...wanted].map((id) => parentOf(synset(id))));
  const order = [...wanted].sort();
  // Places have a fixed width, so that a line's length does not depend on them.
  const placeOf = new Map(order.map((id) => [id, '0000']));
  /** @param {string} id */
  const write = (id) => {
    const one = synset(id);
    const known = one.words.filter((word) => lemmas[table].has(word));
    // Nobody asks a lone word that heads no class for its synonyms.
    const isLone = known.length === 1 && table !== 'a' && !parents.has(id);
    const words = isLone ? [] : known.length > 0 ? known : one.words.slice(0, 1);
    const attributes = one.pointers.flatMap(({ symbol, target }) => (symbol === '=' ? [synset(target).words[0]] : []));
    const similar = satellitesOf(one).map((satellite) => placeOf.get(satellite));
    return line([words.join(), placeOf.get(parentOf(one) ?? ''), similar.join(), attributes.join()]);
  };
  let place = 0;
  for (const id of order) {
    const { length } = write(id);
    placeOf.set(id, place.toString(36).padStart(4, '0'));
    place += length + 1;
  }
  return { placeOf, text: order.map(write).join(';') };
}

/**
 * @param {Table} table
 * @param {ReadonlyMap<string, string>} placeOf
 */
function writtenLemmas(table, placeOf) {
  return [...lemmas[table]].map(([lemma, entry]) => {
    const senses = mainSenses(entry).map(({ id }) => (placeOf.get(id) ?? '').replace(/^0{1,3}/, ''));
    const scales = table === 'a' ? (places.get(lemma) ?? []) : [];
    return line([
      lemma,
      entry.frequency === 0 ? '' : entry.frequency.toString(36),
      senses.join(),
      linked(lemma, entry.senses, ['!'], false).join(),
      derived(table, lemma).join(),
      scales.map(({ dimension, pole, strength }) => `${dimension}:${pole}:${strength}`).join(),
    ]);
  });
}

/**
 * Lines → the table that holds them in buckets of about two, and the buckets' places.
 * @param {readonly string[]} lines
 */
function inBuckets(lines) {
  const count = 2 ** Math.ceil(Math.log2(lines.length / 3));
  /** @type {string[][]} */
  const buckets = Array.from({ length: count }, () => []);
  for (const line of lines) {
    const [key = ''] = line.split('|', 1);
    buckets[mixed(key) & (count - 1)]?.push(`;${line}${line === key ? '|' : ''}`);
  }
  const texts = buckets.map((bucket) => bucket.sort().join(''));
  let place = 0;
  const starts = [0, ...texts.map((text) => (place += text.length))];
  if (place >= 36 ** 4) throw new Error(`Unexpected length ${place} of a table, expected one that four digits can tell`);
  return { text: texts.join(''), places: starts.map((start) => start.toString(36).padStart(4, '0')).join('') };
}

/**
 * As src/language/lexicon.ts reckons it.
 * @param {string} key
 */
function mixed(key) {
  let number = 0;
  for (let i = 0; i < key.length; i++) number = (Math.imul(number, 31) + key.charCodeAt(i)) | 0;
  return number ^ (number >>> 15);
}

/** Pairs of opposites beside WordNet's, both ways round: "asteep|gentle". */
function writtenOpposites() {
  /** @type {Map<string, Set<string>>} */
  const opposites = new Map();
  /** @type {(pos: string, left: string, right: string) => void} */
  const add = (pos, left, right) => void opposites.set(pos + left, (opposites.get(pos + left) ?? new Set()).add(right));
  const pairs = curated.flatMap(({ pos, positive, negative }) =>
    positive.flatMap((left) => negative.map((right) => ({ pos, left, right }))),
  );
  for (const { pos, left, right } of [...pairs, ...mined.pairs]) {
    add(pos, left, right);
    add(pos, right, left);
  }
  return [...opposites].map(([key, words]) => line([key, [...words].sort().join()]));
}

const names = { n: 'noun', v: 'verb', a: 'adjective', r: 'adverb' };
const strings = tables.flatMap((table) => {
  const synsets = writtenSynsets(table);
  const { text, places } = inBuckets(writtenLemmas(table, synsets.placeOf));
  return [
    [`${names[table]}Lemmas`, text],
    [`${names[table]}Places`, places],
    [`${names[table]}Synsets`, synsets.text],
  ];
});
const opposed = inBuckets(writtenOpposites());
const named = inBuckets(writtenPlaces());
strings.push(
  ['opposites', opposed.text],
  ['oppositePlaces', opposed.places],
  ['locations', named.text],
  ['locationPlaces', named.places],
);
const header = `// Made by db/lexicon.mjs from WordNet 3.1; not edited by hand.\n/*\n${licence}\n*/\n`;
/** A string literal in lines of about two hundred letters, so that whoever searches the sources is not shown all of it. @param {string} text */
const literal = (text) => JSON.stringify(text).replace(/.{200}[^;]*;/g, '$&\\\n');
const body = strings.map(([name, text = '']) => `export const ${name}: string = ${literal(text)};`);
writeFileSync(new URL('../src/language/wordnet.generated.ts', import.meta.url), `${header}\n${body.join('\n')}\n`);
