// Aspects that hold one value at a time: architecture, licence, a role and its holder, the one who made a thing.
import { derived, isAdjective } from '../../language/lexicon.js';
import type { Claim, Term } from '../../claims/claim.js';
import { wordKey } from '../notion.js';
import { isNation } from './origin.js';
import { type Add, holder, key, type Said, same, words } from './said.js';

/** Aspects that hold one value at a time. */
export const EXCLUSIVE = new Set(
  'architecture licence license pattern founder founded-by capital owner inventor creator author birthplace headquarters nationality director'.split(
    ' ',
  ),
);

/** The aspect of one value at a time that a claim names, in its aspect or beside the value ("the MIT licence", "an MVC architecture"). */
function exclusiveAspect(claim: Claim, object: Term): string | null {
  // "The layered architecture is split into three parts": the parts are not the architecture.
  if (/^(?:split|divide|separate)$/.test(claim.verb)) return null;
  if (EXCLUSIVE.has(claim.aspect)) return claim.aspect === 'license' ? 'licence' : claim.aspect;
  if (/\blicen[cs]e\b/i.test(object.text)) return 'licence';
  return claim.frame === 'made-of' && /\barchitectur(?:e|al)\b|\bpattern\b/i.test(`${object.text} ${claim.text}`)
    ? 'architecture'
    : null;
}

const VALUE_CARRIER =
  /^(?:principle|style|model|approach|design|structure|methodology|paradigm|architectural|architecture|pattern|licen[cs]e|base|term|the)$/;

export function values(said: Said, add: Add): void {
  const { claim, object, addOn } = said;
  const aspect = exclusiveAspect(claim, object);
  const core = object.words.filter((word) => !EXCLUSIVE.has(word) && !VALUE_CARRIER.test(word));
  if (core.length === 0) return;
  const affirmed = claim.polarity === 'affirmed';
  // "Model-View-Template (MVT)": both spellings of one value. Adjectives are sides of a scale, no names.
  const value = new Set([
    ...core.filter((word) => !isAdjective(word)).map(wordKey),
    ...(claim.text.replace(/\([^)]*\b(?:variation|variant|form|kind)\b[^)]*\)/gi, '').match(/\b[A-Z]{2,6}\b/g) ?? []).map((one) =>
      one.toLowerCase(),
    ),
  ]);
  if (aspect !== null && affirmed && value.size > 0)
    add({
      key: key('value', holder(claim, addOn), aspect),
      family: 'value',
      topic: aspect,
      answer: { kind: 'value', value, text: object.text },
      keys: value,
    });
  for (const one of core.map(wordKey))
    add({
      key: key('basis', holder(claim, addOn), one),
      family: 'deed',
      topic: `${claim.verb} ${object.text}`,
      answer: { kind: 'has', affirmed, strength: 'plain' },
      keys: new Set(core.map(wordKey)),
    });
}

/** "The composer of Alba was Ida Holm": a role that one holds at a time, when its holder is named by a proper name. */
const ROLE =
  /^(?:the|its|his|her|their|my|our|\p{Lu}[\p{L}\d.]*['’]s) (?!(?:most|best|first|second|third|last|main|other|only)\b)([\p{L}\d ,.'’“”"-]{3,90}?) (?:is|was) (.+)$/iu;

export function role({ claim, subjects }: Said, add: Add): void {
  const match = ROLE.exec(claim.text);
  if (match === null || claim.polarity === 'denied') return;
  const [, asked = '', answer = ''] = match;
  const name = personIn(answer);
  if (name === undefined || /^(?:The )?(?:I|It|He|She|They|We|You|This|That)\b/.test(name)) return;
  const value = nameKeys(name);
  if (value.size === 0) return;
  const asks = [
    ...new Set(
      words(match[0].slice(0, match[0].length - answer.length))
        .filter((word) => !LITTLE.test(word))
        .map(wordKey),
    ),
  ];
  const stance = {
    family: 'value',
    topic: asked,
    holder: claim.subject,
    answer: { kind: 'value', value, text: name.replace(/[\s.,;]+$/, '') },
    keys: value,
  } as const;
  add({ key: key('role', ...asks.sort()), ...stance });
  // "the founder of X" answers by whom X was founded.
  const verb = derived(words(asked)[0] ?? '', 'n', 'v').find((one) => AGENT.has(one));
  if (verb !== undefined && subjects.some((one) => same(one.name) === same(claim.subject)))
    add({ key: key('agent', claim.subject, verb), ...stance });
}

/** The name that an answer begins with; "the Norwegian painter Ida Holm" ends with it. */
function personIn(answer: string): string | undefined {
  const name = answer.match(NAME)?.[0];
  if (name === undefined || !isNation(name.replace(/^the /i, '').trim())) return name;
  return /(?:\p{Lu}[\p{L}.'’-]* )+\p{Lu}[\p{L}'’-]*(?=\.?$)/u.exec(answer)?.[0];
}

const LITTLE = /^(?:the|is|was|a|an|of|in|for|from|to|by|at|on|s|its|his|her|their)$/;
/** A proper name at the start of a text, its small words included ("Ana de la Cruz"). */
const NAME = /^(?:the )?(?:\p{Lu}[\p{L}\d.'’-]*(?: |$|[.,;]|(?=\s*\())(?:(?:of|de|da|di|van|von|al|el|la|le|the) )*){1,6}/u;
const nameKeys = (name: string): ReadonlySet<string> =>
  new Set(words(name).filter((word) => !/^(?:the|of|de|da|di|van|von|al|el|la|le)$/.test(word)));

/** Verbs that have one agent: what was directed by one was not directed by another. */
const AGENT = new Set(
  'direct write compose found invent discover design create produce own paint record author manufacture marry defeat win assassinate kill devise conceive pioneer illustrate choreograph'.split(
    ' ',
  ),
);

/** Verbs of whoever had the idea. */
const INVENTS = /^(?:invent|devise|conceive|originate)$/;

const stemOf = (verb: string): string => (verb === 'think' ? 'thought' : verb.slice(0, 3));

export function agents({ claim, object, addOn }: Said, add: Add): void {
  const isThought = claim.verb === 'think' && /\bthought (?:up|out) by\b/.test(claim.text);
  if ((!AGENT.has(claim.verb) && !isThought) || claim.polarity === 'denied' || !claim.text.includes(' by ')) return;
  const by = new RegExp(`\\b(${stemOf(claim.verb)}\\p{L}*)(?: (?:up|out)| \\p{L}+ [\\p{L}\\d]+)? by (.+)`, 'u').exec(claim.text);
  const name = by?.[2]?.match(NAME)?.[0];
  if (by === null || name === undefined) return;
  // The part that was made is another thing than its whole.
  const what = claim.part === null ? [holder(claim, addOn)] : [holder(claim, addOn), claim.part];
  const isObject =
    isThought ||
    claim.frame === 'dates' ||
    object.text.includes(words(name)[0] ?? '') ||
    name.includes(object.text.split(' ')[0] ?? '');
  if (!isObject) return;
  const value = nameKeys(name);
  if (value.size > 0)
    add({
      key: key('agent', ...what, isThought || INVENTS.test(claim.verb) ? 'invent' : claim.verb),
      family: 'value',
      topic: by[1] ?? claim.verb,
      answer: { kind: 'value', value, text: name.replace(/[\s.,;]+$/, '') },
      keys: value,
    });
}

/** "is based in Oslo", "has its headquarters in Oslo": one seat at a time. */
export function based({ claim, addOn }: Said, add: Add): void {
  const seat = /\b(?:based|headquartered|headquarters(?: is| are)?) in (.+)/u.exec(claim.text)?.[1]?.match(NAME)?.[0];
  if (seat === undefined || claim.polarity === 'denied' || claim.part !== null) return;
  const value = nameKeys(seat);
  if (value.size > 0)
    add({
      key: key('value', holder(claim, addOn), 'headquarters'),
      family: 'value',
      topic: 'headquarters',
      answer: { kind: 'value', value, text: seat.replace(/[\s.,;]+$/, '') },
      keys: value,
    });
}
