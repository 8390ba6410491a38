// A word becomes a reading on a scale: which dimension it speaks of, which end, how firmly. Adjectives, adverbs and nouns of one
// dimension meet under one name ("affordable", "cheaply", "cost" → cost), so that their claims answer one question.
// WordNet gives the scales; where it lumps what English keeps apart (its "quality" holds "steady" and "clean"), a word is placed on a
// scale of its own, named by itself and its direct antonym, and only they meet there.
import {
  antonyms,
  baseOfComparative,
  derived,
  isAdjective,
  isNoun,
  isVerb,
  lemma,
  listedOpposites,
  scalePoles,
} from '../language/lexicon.js';
import { table } from '../language/table.js';

export interface Reading {
  readonly dimension: string;
  /** +1: more of the dimension. */
  readonly pole: 1 | -1;
  /** The word itself, as the explanation names it. */
  readonly word: string;
}

/** Scales of WordNet that hold words of unlike meaning. */
const LUMPS = new Set(
  'color anteriority coast periodicity wildness quality importance value success degree measure maximal stature volume orientation generosity elastic considerable usualness quantity opening state difference developed diluted democracy worse completeness use activity character status nature position time'.split(
    ' ',
  ),
);

/** One name for the dimension that several words of English name. */
const SAME: Readonly<Record<string, string>> = table({
  expensiveness: 'cost',
  price: 'cost',
  expense: 'cost',
  inexpensiveness: 'cost',
  ease: 'difficulty',
  complexity: 'difficulty',
  simplicity: 'difficulty',
  steepness: 'difficulty',
  hardness: 'difficulty',
  velocity: 'speed',
  slowness: 'speed',
  rapidity: 'speed',
  performance: 'speed',
  swiftness: 'speed',
  quickness: 'speed',
  safety: 'security',
  safeness: 'security',
  dangerousness: 'security',
  vulnerability: 'security',
  flexibleness: 'flexibility',
  adaptability: 'flexibility',
  immatureness: 'maturity',
  immaturity: 'maturity',
  loudness: 'noise',
});

/** Words whose common meaning in articles WordNet does not put first; general English only. */
const PLACED: Readonly<Record<string, readonly [dimension: string, pole: 1 | -1]>> = table({
  // Difficulty is spoken of as a slope.
  smooth: ['difficulty', -1],
  shallow: ['difficulty', -1],
  cumbersome: ['difficulty', 1],
  tedious: ['difficulty', 1],
  intuitive: ['difficulty', -1],
  involved: ['difficulty', 1],
  'easy-to-use': ['difficulty', -1],
  seamless: ['difficulty', -1],
  ease: ['difficulty', -1],
  simplicity: ['difficulty', -1],
  performant: ['speed', 1],
  'high-performing': ['speed', 1],
  'time-consuming': ['speed', -1],
  prompt: ['speed', 1],
  economical: ['cost', -1],
  'cost-effective': ['cost', -1],
  'budget-friendly': ['cost', -1],
  dear: ['cost', 1],
  cost: ['cost', 1],
  price: ['cost', 1],
  quiet: ['noise', -1],
  silent: ['noise', -1],
  noiseless: ['noise', -1],
  loud: ['noise', 1],
  noisy: ['noise', 1],
  noise: ['noise', 1],
  insecure: ['security', -1],
  safety: ['security', 1],
  harmless: ['security', 1],
  harmful: ['security', -1],
  poisonous: ['security', -1],
  toxic: ['security', -1],
  hazardous: ['security', -1],
  young: ['maturity', -1],
  restrictive: ['flexibility', -1],
  limiting: ['flexibility', -1],
  'component-based': ['modularity', 1],
  rare: ['frequency', -1],
  efficient: ['efficiency', 1],
  inefficient: ['efficiency', -1],
  unreliable: ['reliability', -1],
  robust: ['robustness', 1],
  fragile: ['robustness', -1],
  brittle: ['robustness', -1],
  durable: ['durability', 1],
  lifespan: ['durability', 1],
  productive: ['productivity', 1],
  unproductive: ['productivity', -1],
  speed: ['speed', 1],
  performance: ['speed', 1],
  heavy: ['weight', 1],
  strong: ['strength', 1],
  weak: ['strength', -1],
  large: ['size', 1],
  small: ['size', -1],
});

/** Adjectives of amount: they take the dimension of the noun that they stand with ("low cost", "high performance"). */
const AMOUNT: Readonly<Record<string, 1 | -1>> = table({
  high: 1,
  low: -1,
  great: 1,
  little: -1,
  less: -1,
  more: 1,
  few: -1,
  fewer: -1,
  minimal: -1,
  considerable: 1,
  significant: 1,
  negligible: -1,
  limited: -1,
  large: 1,
  small: -1,
  heavy: 1,
  excellent: 1,
  poor: -1,
  good: 1,
  bad: -1,
  superior: 1,
  inferior: -1,
  strong: 1,
  weak: -1,
  unlimited: 1,
  reduced: -1,
  increased: 1,
  marginal: -1,
  flawless: 1,
  outstanding: 1,
  lower: -1,
  higher: 1,
  smaller: -1,
  massive: 1,
  extensive: 1,
  enormous: 1,
});

/** The one name of a dimension. */
export const sameDimension = (name: string): string => SAME[name] ?? name;

function baseOf(word: string): string {
  if (isAdjective(word) || PLACED[word] !== undefined) return word;
  const comparative = baseOfComparative(word);
  if (comparative !== null && isAdjective(comparative)) return comparative;
  const [adjective] = derived(word, 'r', 'a');
  return adjective ?? (word.endsWith('ly') && isAdjective(word.slice(0, -2)) ? word.slice(0, -2) : word);
}

/** Numbers, places in an order, and what says nothing without its other half ("able to", "different from"). */
const NUMERAL =
  /^(?:maximum|minimum|able|unable|capable|incapable|different|similar|identical|possible|impossible|major|minor|next|previous|following|preceding|first|last|upper|inner|outer|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundred|thousand|only|single|double|triple|dual|multiple|same|other|another|such|own|several|many|various|most|least|best|main)$/;

const readings = new Map<string, Reading | null>();

/** Where an adjective or adverb stands by itself; null for one that is no side of a scale ("digital"). */
export function readingOf(word: string): Reading | null {
  const known = readings.get(word);
  if (known !== undefined) return known;
  const found = place(word);
  readings.set(word, found);
  return found;
}

function place(word: string): Reading | null {
  const base = baseOf(word);
  const placed = PLACED[base];
  if (placed !== undefined) return { dimension: placed[0], pole: placed[1], word };
  if (!isAdjective(base)) return null;
  // A number is no side of a scale: "one of the parks".
  if (AMOUNT[base] !== undefined || NUMERAL.test(base)) return null;
  const [scale] = scalePoles(base);
  if (scale !== undefined && !LUMPS.has(scale.dimension))
    return { dimension: sameDimension(scale.dimension), pole: scale.pole, word };
  const opposites = [...listedOpposites(base, 'a'), ...antonyms(base, 'a')];
  // "breathable" has no opposite, but a noun that names how much of it there is.
  if (opposites.length === 0)
    return derived(base, 'a', 'n').some((noun) => /(?:ity|ness)$/.test(noun)) ? { dimension: base, pole: 1, word } : null;
  // A scale of its own: both ends find the same name, the one that sorts first.
  const end = [base, opposites[0] as string].sort()[0] as string;
  return { dimension: end, pole: end === base ? 1 : -1, word };
}

/** Dimensions that go by their noun. */
const MEASURED = /^(?:size|weight|length|height|width|depth|comfort)$/;

/** Nouns that name a dimension, and whether more of the noun is more of the dimension ("ease" is less difficulty). */
export function nounReading(noun: string): Reading | null {
  const placed = PLACED[noun];
  if (placed !== undefined && isNoun(noun)) return { dimension: placed[0], pole: placed[1], word: noun };
  if (MEASURED.test(noun)) return { dimension: noun, pole: 1, word: noun };
  if (noun === 'learning curve' || noun === 'curve') return { dimension: 'difficulty', pole: 1, word: noun };
  // "system" has "systematic" beside it and is no dimension.
  if (!/(?:ity|ness|cy|ce|th|ety|dom|ism)$/.test(noun)) return null;
  const adjective = derived(noun, 'n', 'a').find((one) => readingOf(one) !== null && one.slice(0, 3) === noun.slice(0, 3));
  const reading = adjective === undefined ? null : readingOf(adjective);
  return reading === null ? null : { ...reading, word: noun };
}

/** "high": +1, "limited": −1: which way an amount points its noun; null for what is no amount. */
export const amountOf = (adjective: string): 1 | -1 | null => AMOUNT[adjective] ?? AMOUNT[baseOf(adjective)] ?? null;

/** "low cost", "steep learning curve", "excellent performance": an adjective and its noun together. */
export function phraseReading(adjective: string, noun: string): Reading | null {
  const dimension = nounReading(noun);
  if (dimension === null) return null;
  const word = `${adjective} ${noun}`;
  const own = readingOf(adjective);
  // "steep curve", "slow performance": the adjective is a side of the noun's own dimension.
  if (own !== null && own.dimension === dimension.dimension) return own;
  const amount = amountOf(adjective);
  if (amount === null) return null;
  return { dimension: dimension.dimension, pole: (dimension.pole * amount) as 1 | -1, word };
}

const stemOf = (word: string): string => (word.split(' ')[0] ?? word).replace(/[^\p{L}-]/gu, '.');

/** Whether the text has the word in its comparative: "more challenging", "easier". */
export function isComparative(text: string, word: string): boolean {
  const base = stemOf(word);
  const stem = base.slice(0, Math.max(3, base.length - 3));
  return new RegExp(`\\b(?:more|less) ${stem}|\\b${base.replace(/[ey]$/, '')}(?:i?er)\\b`, 'i').test(text);
}

/** Whether the text has the word in its superlative: "most challenging", "easiest". */
export function isSuperlative(text: string, word: string): boolean {
  const base = stemOf(word);
  const stem = base.slice(0, Math.max(3, base.length - 3));
  return new RegExp(`\\b(?:most|least) ${stem}|\\b${base.replace(/[ey]$/, '')}(?:i?est)\\b`, 'i').test(text);
}

/** What is done, under one name: "learning", "to master" → learn; "set up", "install", "get started" → start. */
const ACTIVITY: Readonly<Record<string, string>> = table({
  learn: 'learn',
  master: 'learn',
  understand: 'learn',
  grasp: 'learn',
  adapt: 'learn',
  adopt: 'learn',
  study: 'learn',
  'pick up': 'learn',
  develop: 'develop',
  build: 'develop',
  create: 'develop',
  make: 'develop',
  code: 'develop',
  write: 'develop',
  program: 'develop',
  install: 'install',
  'set up': 'install',
  configure: 'install',
  start: 'start',
  'get started': 'start',
  setup: 'install',
  set: 'install',
  maintain: 'maintain',
  upkeep: 'maintain',
  'look after': 'maintain',
  'care for': 'maintain',
  service: 'maintain',
  repair: 'maintain',
  run: 'run',
  operate: 'run',
  use: 'use',
  work: 'use',
  buy: 'buy',
  purchase: 'buy',
  scale: 'scale',
});
const NOMINAL = /(?:ing|ment|ation|ance|ence|tion|sion|setup|al)$/;

/** The activity that a verb or a noun of action names ("maintenance" → maintain); null for a thing. */
export function activityOf(word: string): string | null {
  const verb = isVerb(word) && !isNoun(word) ? word : ACTIVITY[word] !== undefined ? word : verbOf(word);
  return verb === null ? null : (ACTIVITY[verb] ?? verb);
}

function verbOf(noun: string): string | null {
  if (!NOMINAL.test(noun)) return null;
  const fromNoun = derived(noun, 'n', 'v').find((verb) => verb.slice(0, 3) === noun.slice(0, 3));
  if (fromNoun !== undefined) return fromNoun;
  const base = noun.endsWith('ing') ? lemma(noun, 'v') : noun;
  return base !== noun && isVerb(base) ? base : null;
}
