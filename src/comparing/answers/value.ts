// Aspects that hold one value at a time: architecture, licence, a role and its holder, the one who made a thing.
import { isAdjective } from '../../language/lexicon.js';
import type { Claim, Term } from '../../claims/claim.js';
import { wordKey } from '../notion.js';
import { type Add, holder, key, type Said, words } from './said.js';

/** Aspects that hold one value at a time. */
export const EXCLUSIVE = new Set(
  'architecture licence license pattern founder founded-by capital owner inventor creator author birthplace headquarters nationality director'.split(
    ' ',
  ),
);

/** The aspect of one value at a time that a claim names, in its aspect or beside the value ("the MIT licence", "an MVC architecture"). */
function exclusiveAspect(claim: Claim, object: Term): string | null {
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

export function role(said: Said, add: Add): void {
  const { claim, object } = said;
  const match = ROLE.exec(claim.text);
  if (match === null || claim.polarity === 'denied') return;
  const asked = new Set(
    words(match[0].slice(0, match[0].length - (match[2] ?? '').length))
      .filter((word) => !/^(?:the|is|was|a|an|of|in|for|from|to|by|at|on|s|its|his|her|their)$/.test(word))
      .map(wordKey),
  );
  const name = (match[2] ?? '').match(
    /^(?:the )?(?:\p{Lu}[\p{L}\d.'’-]*(?: |$|[.,;]|(?=\s*\())(?:(?:of|de|da|di|van|von|al|el|la|le|the) )*){1,6}/u,
  )?.[0];
  if (name === undefined || /^(?:The )?(?:I|It|He|She|They|We|You|This|That)\b/.test(name)) return;
  const value = new Set(words(name).filter((word) => !/^(?:the|of|de|da|di|van|von|al|el|la|le)$/.test(word)));
  if (value.size > 0)
    add({
      key: key('role', ...[...asked].sort()),
      family: 'value',
      topic: match[1] ?? claim.aspect,
      answer: { kind: 'value', value, text: name.replace(/[\s.,;]+$/, '') },
      keys: value,
      holder: object.text,
    });
}

/** Verbs that have one agent: what was directed by one was not directed by another. */
const AGENT = new Set(
  'direct write compose found invent discover design create produce own paint build sing record author lead head manufacture marry defeat win assassinate kill publish develop'.split(
    ' ',
  ),
);

export function agents(said: Said, add: Add): void {
  const { claim, object, addOn } = said;
  if (
    !AGENT.has(claim.verb) ||
    claim.polarity === 'denied' ||
    !new RegExp(`\\b${claim.verb.slice(0, 3)}\\p{L}* by\\b`, 'u').test(claim.text)
  )
    return;
  const name = object.text.match(/\p{Lu}[\p{L}\d.'’-]*/gu);
  if (name === null) return;
  add({
    key: key('agent', holder(claim, addOn), claim.verb),
    family: 'value',
    topic: `one who did ${claim.verb}`,
    answer: { kind: 'value', value: new Set(words(name.join(' '))), text: object.text },
    keys: new Set(words(name.join(' '))),
  });
}
