// Effects: what the subject raises, lowers, or leaves as it is; and whether that is better or worse for it.
//   "lowers blood pressure", "brings traffic down", "led to fewer accidents" · "has no effect on traffic", "does not affect sleep"
//   "improves sleep", "makes sleep worse", "hurts shops": of quality, not of amount · "makes driving cheaper": of one dimension
// Not: "was meant to lower prices" (a hope), "brings tea down to the cellar" (a place).
import type { Term } from '../../claims/claim.js';
import { coreWords, featureNotion, type Notion } from '../notion.js';
import { readingOf } from '../scale.js';
import { type Add, holder, key, partKey, type Said, words } from './said.js';

type Way = 'up' | 'down' | 'none';

const verbs = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** More of it. */
const RAISES = verbs(
  'increase raise boost accelerate strengthen expand extend speed maximize maximise encourage promote facilitate double cause lead result contribute trigger induce add grow',
);
/** Less of it. */
const LOWERS = verbs(
  'reduce lower decrease cut minimize minimise limit lessen weaken slow restrict diminish shrink hinder halve lighten curb prevent avoid eliminate stop remove',
);
/** Better, or worse, whatever is more or less of it. */
const BETTERS = verbs('improve enhance help benefit aid');
const WORSENS = verbs('impair worsen damage harm hurt undermine degrade');
/** "brings X down", "drove X up". */
const MOVES = verbs('bring drive push send force');
const TOUCHES = verbs('affect influence alter change impact');
const EFFECT = /^(?:effect|impact|influence|bearing|difference)$/;

/** Nouns that say what they are only with what follows them: "the need for", "the risk of". */
const OF_WHAT =
  /^(?:need|risk|rate|chance|likelihood|possibility|probability|use|cost|price|time|share|demand|size|effect|impact|cause|quality|lack)$/;
/** "the number of accidents" is as many accidents. */
const HOW_MANY = /^(?:the )?(?:numbers?|amounts?|levels?|quantit(?:y|ies)|volume) of /i;

interface Effect {
  readonly way: Way;
  readonly on: Term;
  /** "quality" or the dimension that it is of; "" for how much there is of it. */
  readonly scale: string;
}

export function effects(said: Said, add: Add): void {
  const { claim, addOn, glossary } = said;
  const effect = effectOf(said);
  if (effect === null) return;
  const what = matter(effect.on, glossary);
  if (what.keys.size === 0) return;
  const of = partKey(claim.part);
  const denied = claim.polarity === 'denied' && effect.way !== 'none';
  // What has no effect at all makes nothing better or worse either.
  for (const scale of effect.way === 'none' || denied
    ? [...new Set([effect.scale, ...(effect.scale === '' ? ['quality'] : [])])]
    : [effect.scale]) {
    if (denied && scale !== effect.scale) continue;
    add({
      key: key('effect', holder(claim, addOn), what.head, scale, ...(of === null ? [] : [of])),
      family: 'effect',
      topic: effect.on.text,
      answer: { kind: 'direction', way: effect.way, denied },
      keys: what.keys,
    });
  }
}

/** What is acted on: "the risk of stroke" says nothing of other risks, "the number of accidents" is of accidents. */
function matter(on: Term, glossary: Said['glossary']): Notion {
  const text = on.text.replace(HOW_MANY, '').replace(/^(?:fewer|less|more|lower|higher) /i, '');
  const rest = on.words.filter((word) => words(text).some((one) => one.startsWith(word.slice(0, Math.max(3, word.length - 2)))));
  const head = rest.includes(on.head) ? on.head : (rest[0] ?? on.head);
  const plain: Term = { text, head, words: rest.length === 0 ? on.words : rest };
  const isWhole = OF_WHAT.test(head) || / of /.test(text);
  return featureNotion(isWhole ? plain : { ...plain, words: coreWords(plain) }, glossary);
}

function effectOf({ claim, object }: Said): Effect | null {
  const { verb, text } = claim;
  if (claim.frame === 'has' || (verb === 'make' && object.head === 'difference'))
    return noted(claim.text, claim.polarity, object);
  if (TOUCHES.has(verb)) return claim.polarity === 'denied' ? { way: 'none', on: object, scale: '' } : null;
  // "leaves traffic unchanged"
  if (verb === 'leave' && /\b(?:unchanged|unaffected|untouched)\b/i.test(text))
    return {
      way: 'none',
      on: { ...object, words: object.words.filter((word) => !/^un(?:chang|affect|touch)/.test(word)) },
      scale: '',
    };
  const moved = MOVES.has(verb) ? /\b(up|down)\b/i.exec(text)?.[1]?.toLowerCase() : undefined;
  if (moved !== undefined && claim.frame === 'changes') return { way: moved === 'up' ? 'up' : 'down', on: object, scale: '' };
  if (verb === 'make' && claim.frame === 'changes') return made(object);
  const isUp = RAISES.has(verb);
  if (isUp || LOWERS.has(verb)) {
    // "led to fewer accidents"
    const isLess = isUp && /^(?:(?:a|an) )?(?:fewer|less|lower|smaller|reduced)\b/i.test(object.text);
    return { way: isUp && !isLess ? 'up' : 'down', on: object, scale: '' };
  }
  const isBetter = BETTERS.has(verb);
  // "helps you sleep" is no help to you alone.
  if (!isBetter && !WORSENS.has(verb)) return null;
  return claim.frame === 'changes' || /^\p{L}+(?: \p{L}+)?$/u.test(object.text)
    ? { way: isBetter ? 'up' : 'down', on: object, scale: 'quality' }
    : null;
}

/** "has no effect on X", "made no difference to X", "has a good effect on X". */
function noted(text: string, polarity: 'affirmed' | 'denied', object: Term): Effect | null {
  if (!EFFECT.test(object.head)) return null;
  const on = /\b(?:effect|impact|influence|bearing|difference) (?:on|upon|to|in) (?:the |a |an )?([^,.;]+)/i.exec(text)?.[1];
  if (on === undefined) return null;
  const said = words(on);
  const noun: Term = {
    text: on,
    head: said[said.findIndex((word) => /^(?:of|in|for|on|during)$/.test(word)) - 1] ?? said.at(-1) ?? '',
    words: said.filter((word) => !/^(?:of|in|for|on|the|an?)$/.test(word)),
  };
  const isNone = polarity === 'denied' || /\bno (?:\p{L}+ )?(?:effect|impact|influence|bearing|difference)\b/iu.test(text);
  if (isNone) return { way: 'none', on: noun, scale: '' };
  const how = /\b(positive|good|beneficial|favourable|negative|bad|harmful|adverse)\b/i.exec(object.text)?.[1]?.toLowerCase();
  if (how === undefined) return null;
  return { way: /^(?:positive|good|beneficial|favourable)$/.test(how) ? 'up' : 'down', on: noun, scale: 'quality' };
}

/** "makes sleep worse", "makes driving more expensive". */
function made(object: Term): Effect | null {
  const adjective = object.words.at(-1) ?? '';
  const rest = object.words.slice(0, -1);
  const on: Term = { text: rest.join(' '), head: rest.at(-1) ?? '', words: rest };
  if (rest.length === 0) return null;
  if (/^(?:good|well|bad)$/.test(adjective)) return { way: adjective === 'bad' ? 'down' : 'up', on, scale: 'quality' };
  const reading = readingOf(adjective);
  return reading === null ? null : { way: reading.pole > 0 ? 'up' : 'down', on, scale: reading.dimension };
}
