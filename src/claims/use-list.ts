// Items of a list of uses ("When to use A") or of users ("Companies using A") become drafts: A suits each, A is used by each.
import { words } from '../language/phrase.js';
import { type Token, tag } from '../language/tagging.js';
import { properNames } from './agentless.js';
import type { Draft } from './draft.js';
import { members } from './enumeration.js';
import type { FragmentContext, Make } from './fragment-context.js';
import { useTerm } from './frames/suits.js';
import { inSentence } from './item-case.js';
import type { Referent } from './predicate.js';
import { inside } from './referent.js';
import { term } from './term.js';
import { be, isMany, lowerFirst, plain, sentenceOf } from './wording.js';

const suit = (referent: Referent): string => (referent.plural ? 'suit' : 'suits');

export function users(tokens: readonly Token[], context: FragmentContext, make: Make): readonly Draft[] {
  const plainCase = tag(inSentence(words(tokens, 0, tokens.length), context.usage, true));
  // "Small offices": no name, though the item begins with a capital.
  const isCommon =
    !/^(?:many|some|several|various|other|most|all)$/.test((tokens[0] as Token).lower) &&
    plainCase.every((t) => t.pos !== 'PROPN' && t.text === t.lower);
  const named = isCommon
    ? members(tokens)
    : properNames([{ ...(tokens[0] as Token), text: ',', lower: ',', pos: 'PUNCT' }, ...tokens]);
  return named.map((part) => {
    const said = words(part, 0, part.length);
    return make(
      part,
      { frame: 'used-by', object: term(part, 0, part.length), polarity: 'affirmed', aspect: 'users' },
      sentenceOf(said, isCommon && isMany(said) ? 'use' : 'uses', inside(context.referent)),
      'use',
    );
  });
}

export function uses(tokens: readonly Token[], context: FragmentContext, make: Make): readonly Draft[] {
  const denied = context.purpose === 'misuse';
  const lists = splitList(tokens);
  return lists.flatMap((part) => {
    const object = useTerm(part, 0, part.length);
    if (object === null) return [];
    const said = plain(part);
    const isVerbal = (part[0] as Token).pos === 'VERB' && !/(?:ing|ed|s)$/.test((part[0] as Token).lower);
    const isClausal = (part[0] as Token).pos === 'PRON' || /^(?:you|your|the project|when|if)$/.test((part[0] as Token).lower);
    const name = context.referent.text;
    let sentence: string;
    if (context.lead !== null && /\b(?:when|if|to|for)\b[^.]*$/i.test(context.lead))
      sentence = sentenceOf(
        leadTo(context.lead, said).replace(/\bneed to$/i, /^(?:need|want|plan)\b/i.test(said) ? '' : 'need to'),
        lowerFirst(said),
      );
    else if (isVerbal)
      sentence = sentenceOf(name, denied ? 'should not be used to' : `${suit(context.referent)} those who`, lowerFirst(said));
    else if (isClausal)
      sentence = sentenceOf(
        name,
        denied ? 'should not be used when' : `${be(context.referent)} suited to cases where`,
        lowerFirst(said.replace(/^(?:when|if)\s+/i, '')),
      );
    else
      sentence = sentenceOf(
        name,
        denied ? (context.referent.plural ? 'do not suit' : 'does not suit') : suit(context.referent),
        lowerFirst(said),
      );
    return [
      make(
        part,
        {
          frame: 'suits',
          object,
          polarity: denied ? 'denied' : 'affirmed',
          aspect: 'use',
          ...(context.lead !== null || denied ? { modality: 'recommended' as const } : {}),
        },
        sentence,
        'suit',
      ),
    ];
  });
}

/** "A, B and C" of a cell: one part each; a clause or a sentence stays whole. */
export function splitList(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const isList =
    !tokens.some((t) => t.pos === 'AUX' || (t.pos === 'PRON' && t.lower !== 'it')) && (tokens[0] as Token).pos !== 'VERB';
  if (!isList) return [tokens];
  const parts: Token[][] = [[]];
  let depth = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.text === '(') depth++;
    if (token.text === ')') depth--;
    // "small, custom tasks": adjectives of one noun.
    const isModifiers =
      token.text === ',' && tokens[i - 1]?.pos === 'ADJ' && tokens[i + 1]?.pos === 'ADJ' && tokens[i + 2]?.pos === 'NOUN';
    const isBreak =
      depth === 0 &&
      !isModifiers &&
      (/^[,;–—•|/]$/.test(token.text) ||
        token.lower === '--' ||
        (token.text === '-' && i > 0 && (tokens[i - 1] as Token).end < token.start));
    if (isBreak) parts.push([]);
    else (parts[parts.length - 1] as Token[]).push(token);
  }
  const clean = parts
    .map((p) => (p.length > 1 && /^(?:and|or|&)$/.test((p[0] as Token).lower) ? p.slice(1) : p))
    .filter((p) => p.some((t) => /[\p{L}\p{N}]/u.test(t.text)));
  return clean.flatMap((p) => (clean.length > 1 ? [p] : [...members(p)]));
}

/** "It suits the following rooms:" in front of "for small ones": without what the item says again. */
const leadTo = (lead: string, item: string): string =>
  lead
    .replace(/[:\s]+$/, '')
    .replace(/^(?:for|when|if|where|in)\b/i.test(item) ? /\s+(?:for|in|when) the following(?: \p{L}+){0,2}$/iu : /$^/, '');
