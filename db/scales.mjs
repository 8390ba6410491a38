// Antonymous adjectives → scales with an upper and a lower side ("speed": fast above, slow below). Every pair of antonymous head
// adjectives is a scale; their satellites stand on it beside their head.
import { derived, frequencyOf, lemmas, linked, mainSenses, parentOf, synset, synsets, usesOf } from './wordnet.mjs';

/** @typedef {import('./wordnet.mjs').Synset} Synset */
/** @typedef {{ dimension: string, pole: 1 | -1, strength: 1 | 2 }} Place strength 2 of a head, 1 of a satellite */
/** @typedef {{ sides: [string[], string[]], dimension: string | null, upper: number }} Scale sides hold heads, the leading one first */
/** @typedef {{ pos: string, positive: string[], negative: string[], scales?: string[] }} Curated */

/**
 * Scales that the main senses of each adjective stand on, commonest sense first; curated ones before WordNet's.
 * @param {readonly Curated[]} curated
 */
export function placesOnScales(curated) {
  const sideOf = headsOnScales();
  /** @type {Map<string, Place[]>} */
  const found = new Map();
  for (const [lemma, entry] of lemmas.a) {
    /** @type {Place[]} */
    const places = [];
    for (const sense of mainSenses(entry)) {
      const head = sense.satellite ? parentOf(sense) : sense.id;
      const place = head === undefined ? undefined : sideOf.get(head);
      const dimension = place?.scale.dimension ?? null;
      if (place === undefined || dimension === null || places.some((other) => other.dimension === dimension)) continue;
      places.push({ dimension, pole: place.side === place.scale.upper ? 1 : -1, strength: sense.satellite ? 1 : 2 });
    }
    if (places.length > 0) found.set(lemma, places);
  }
  for (const { positive, negative, scales = [] } of curated) {
    if (scales.length === 0) continue;
    for (const word of [...positive, ...negative]) {
      const pole = positive.includes(word) ? 1 : -1;
      const others = (found.get(word) ?? []).filter(({ dimension }) => !scales.includes(dimension));
      /** @type {Place[]} */
      const stated = scales.map((dimension) => ({ dimension, pole, strength: 2 }));
      found.set(word, [...stated, ...others]);
    }
  }
  return found;
}

/**
 * Head → its scale and side. Two pairs are one scale where WordNet's see-also links tie both of their sides ("easy" to "simple",
 * "difficult" to "complex"), or where they are two senses of the same two words. The commoner pair leads; a pair that leads joins
 * no other, so that chains ("strong", "useful", "good") do not run together.
 */
function headsOnScales() {
  /** @type {Map<string, string>} */
  const opposed = new Map();
  for (const one of synsets.values()) {
    const antonym = one.table === 'a' && !one.satellite ? one.pointers.find(({ symbol }) => symbol === '!') : undefined;
    if (antonym !== undefined) opposed.set(one.id, antonym.target);
  }
  const pairs = [...opposed]
    .filter(([left, right]) => left < right || opposed.get(right) !== left)
    .map(([left, right]) => ({ left, right, uses: usesOf(synset(left)) + usesOf(synset(right)) }))
    .sort((one, other) => other.uses - one.uses || (one.left < other.left ? -1 : 1));

  /** @type {Map<string, { scale: Scale, side: 0 | 1 }>} */
  const sideOf = new Map();
  /** @type {Map<string, { scale: Scale, side: 0 | 1 }>} */
  const leading = new Map();
  /** @type {Scale[]} */
  const scales = [];
  const kinOf = kinship([...opposed.keys()]);
  for (const { left, right } of pairs) {
    // Scales that the left word's kin lead, of which the right word's kin lead the other side; the commonest of them.
    const joined = [...kinOf(left)]
      .flatMap((head) => leading.get(head) ?? [])
      .filter(({ scale, side }) => kinOf(right).has(scale.sides[side === 0 ? 1 : 0][0] ?? ''))
      .sort((one, other) => scales.indexOf(one.scale) - scales.indexOf(other.scale))[0];
    /** @type {{ scale: Scale, side: 0 | 1 }} */
    const { scale, side } = joined ?? { scale: { sides: [[], []], dimension: null, upper: 0 }, side: 0 };
    if (joined === undefined) {
      scales.push(scale);
      leading.set(left, { scale, side: 0 });
      leading.set(right, { scale, side: 1 });
    }
    scale.sides[side].push(left);
    scale.sides[side === 0 ? 1 : 0].push(right);
    sideOf.set(left, { scale, side });
    if (opposed.get(right) === left) sideOf.set(right, { scale, side: side === 0 ? 1 : 0 });
  }
  /** @type {Set<string>} */
  const taken = new Set();
  for (const scale of scales) {
    Object.assign(scale, nameOf(scale.sides, taken));
    if (scale.dimension !== null) taken.add(scale.dimension);
  }
  return sideOf;
}

/**
 * Heads that are of one side with a head: linked by a see-also either way, or sharing a word.
 * @param {string[]} heads
 */
function kinship(heads) {
  /** @type {Map<string, Set<string>>} */
  const kin = new Map(heads.map((head) => [head, new Set()]));
  /** @type {Map<string, string[]>} */
  const byWord = new Map();
  for (const head of heads) {
    for (const word of synset(head).words) byWord.set(word, [...(byWord.get(word) ?? []), head]);
    for (const { symbol, target } of synset(head).pointers) {
      if (symbol !== '^') continue;
      kin.get(head)?.add(target);
      kin.get(target)?.add(head);
    }
  }
  for (const sharing of byWord.values())
    for (const one of sharing) for (const other of sharing) if (one !== other) kin.get(one)?.add(other);
  /** @param {string} head */
  return (head) => kin.get(head) ?? new Set();
}

/**
 * Name of a scale and its upper side: the attribute noun of its leading pair, else the noun made from its words. A noun names one
 * scale only: "quality" is that of "good", not of "clean", "reliable" and "accurate" too. Without a noun it is no scale: there is no
 * more and less of "first" and "two".
 * @param {[string[], string[]]} sides
 * @param {ReadonlySet<string>} taken
 */
function nameOf(sides, taken) {
  const groups = sides.map((side) => side.map(synset));
  const attribute = groups
    .flatMap((group) => group.slice(0, 1))
    .sort((left, right) => usesOf(right) - usesOf(left))
    .flatMap(({ pointers }) => pointers.flatMap(({ symbol, target }) => (symbol === '=' ? [synset(target)] : [])))
    .find(({ words: [noun = ''] }) => !taken.has(noun));
  const upper = upperSide(groups, attribute);
  if (attribute !== undefined) return { dimension: attribute.words[0] ?? null, upper };
  for (const side of [upper, 1 - upper]) {
    const noun = madeNoun(groups[side] ?? []);
    // "limitlessness" is of "unlimited": what lends its name is the upper side.
    if (noun !== undefined && !taken.has(noun)) return { dimension: noun, upper: side };
  }
  return { dimension: null, upper };
}

/**
 * The commonest noun that is made of the leading word of a side and names a quality: "popularity", "safety", "reliability".
 * @param {Synset[]} group
 */
function madeNoun(group) {
  /** @param {string} noun */
  const rank = (noun) => frequencyOf(noun) + (noun.endsWith('ity') ? 0.5 : 0);
  for (const word of group.flatMap(({ words }) => words)) {
    const nouns = derived('a', word).filter(
      (noun) => noun.startsWith(`n${word.slice(0, 3)}`) && noun !== `n${word}` && !/(?:er|or|ist|ing)$/.test(noun),
    );
    const [best] = nouns.sort((left, right) => rank(right) - rank(left));
    if (best !== undefined) return best.slice(1);
  }
  return undefined;
}

const NEGATED = /^(?:un|in|im|il|ir|non|dis|a)-?(?=[a-z])/;
const HIGH = /\b(?:high|great|greater|much|above|large|long|full|abundant|strong|more than)\b/;
const LOW = /\b(?:low|lower|little|below|limited|lacking|without|not|small|short|recently|less than|relatively few|no)\b/;

/**
 * Which of two sides is "more": the one whose noun names the scale, the one that is not negated, by gloss, by use. The leading heads tell.
 * @param {Synset[][]} groups
 * @param {Synset | undefined} attribute
 */
function upperSide(groups, attribute) {
  const scores = groups.map(([head], side) => {
    if (head === undefined) return 0;
    const meaning = head.gloss.split('"')[0] ?? '';
    const [high, low] = [meaning.search(HIGH), meaning.search(LOW)];
    let score = high === low ? 0 : low === -1 || (high !== -1 && high < low) ? 1 : -1;
    for (const word of head.words) {
      if (attribute !== undefined && namesScale(word, head, attribute)) score += 4;
      const rest = word.replace(NEGATED, '');
      if (rest !== word && groups[1 - side]?.some(({ words }) => words.includes(rest))) score -= 8;
      if (word.endsWith('less')) score -= 2;
    }
    return score + usesOf(head) / 1e6;
  });
  return (scores[0] ?? 0) >= (scores[1] ?? 0) ? 0 : 1;
}

/**
 * "difficult" names the scale "difficulty", as "weighty" would "weight".
 * @param {string} word
 * @param {Synset} head
 * @param {Synset} attribute
 */
function namesScale(word, head, attribute) {
  const nouns = new Set(linked(word, [head], ['+'], true).map((noun) => noun.slice(1)));
  return attribute.words.some((noun) => nouns.has(noun) || noun.startsWith(word.slice(0, Math.max(4, word.length - 1))));
}
