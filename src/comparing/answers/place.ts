// Where something is, where it comes from, and where something happened to it: "is in Leeds", "is native to Asia", "was founded in Oslo". Only
// places that are known: of an unknown name nobody can tell whether it lies in another.
import { hypernyms, lemma } from '../../language/lexicon.js';
import { placeAt } from '../../language/place.js';
import type { Claim } from '../../claims/claim.js';
import { happenings } from '../happening.js';
import { nameKeys } from './name.js';
import { type Add, holder, key, type Said, words } from './said.js';

/** A relation to a place, and the wordings that state it, up to the place. */
const RELATIONS: readonly (readonly [relation: string, wording: RegExp])[] = [
  [
    'location',
    /\b(?:is|are|was|were|can be|stands?|stood|lies|lie|lay|sits?|sat)(?: (?:located|situated|found|based|headquartered|set))? in (?=(.+))/u,
  ],
  ['location', /\b(?:headquarters|head office|seat)(?: is| are)? in (?=(.+))/u],
  [
    'origin',
    /\b(?:(?:comes?|came|hails?) from|originat(?:es?|ed) (?:from|in)|(?:is|are|was|were) (?:native|indigenous) to) (?=(.+))/u,
  ],
  ['origin', /\b(?:is|was) an? (?:\p{Ll}+ )?(?:company|firm|band|brand|maker|manufacturer) from (?=(.+))/u],
  ['making', /\b(?:is|are|was|were) (?:made|manufactured|produced|assembled) in (?=(.+))/u],
];

/** Events that have one place. */
const PLACED = new Set(['found', 'build', 'bear', 'die', 'happen']);
/** Between the verb and its place: what would make it somebody else's place. */
const OF_ANOTHER = /\b(?:for|with|who|which|that|based|from|near|to|of)\b/;

export function places({ claim, addOn, subjects, part }: Said, add: Add): void {
  if (claim.polarity === 'denied' || claim.modality === 'hypothetical') return;
  for (const [relation, wording] of RELATIONS) {
    const name = knownAt(wording.exec(claim.text)?.[1] ?? '');
    const own = part !== null && /^(?:headquarters|head office|seat)$/i.test(part) ? null : part;
    if (name !== null && own === null) put(add, { claim, owner: holder(claim, addOn), name, relation: now(claim, relation) });
  }
  // "is a country house in Wales"; a drink may be common in two lands.
  const [, kind = '', where = ''] = /\b(?:is|was) (?:an?|the) (?:[\p{L}-]+ ){0,4}(\p{Ll}+) in (?=(.+))/u.exec(claim.text) ?? [];
  const home =
    part === null &&
    hypernyms(kind).some((one) => /^(?:structure|building|region|district|political unit|municipality|facility)$/.test(one))
      ? knownAt(where)
      : null;
  if (home !== null) put(add, { claim, owner: holder(claim, addOn), name: home, relation: now(claim, 'location') });
  // "is a dance originating from Peru", "Born in Naples, she …": said beside what the claim says, of the same.
  const from = claim.frame === 'is' && part === null ? knownAt(ORIGINATING.exec(claim.quote)?.[1] ?? '') : null;
  if (from !== null) put(add, { claim, owner: holder(claim, addOn), name: from, relation: 'origin' });
  const birth = BORN.exec(claim.quote);
  const born = birth !== null && part === null && birth[2]?.startsWith(claim.subject) ? knownAt(birth[1] ?? '') : null;
  if (born !== null) put(add, { claim, owner: holder(claim, addOn), name: born, relation: 'bear' });
  for (const { family, thing, rest } of happenings(claim, subjects)) {
    if (!PLACED.has(family.event)) continue;
    const [, between = '', said = ''] = /^(.*?)\bin ((?:the )?\p{L}.*)$/u.exec(rest) ?? [];
    const name = OF_ANOTHER.test(between) ? null : knownAt(said);
    const pieces = [family.event, ...words(thing.part)];
    if (name !== null) put(add, { claim, owner: thing.owner, name, relation: pieces.join(' ') });
  }
}

const ORIGINATING = /\b(?:is|was) an? (?:[\p{L}-]+ ){1,6}(?:originating|native|indigenous) (?:from|in|to) (?=(.+))/u;
const BORN = /^Born (?:on [^,]*?\d{4},? )?in ([^,]+(?:, [^,]+)?), (.+)/u;
/** A name that is followed by what it lies in: "Fana, Norway". */
const WITHIN =
  /^(?:the )?(?:(?:city|town|village|province|district|region|parish) of )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,2}, (?=\p{Lu})/u;

/** "the southwestern region of Mexico": somewhere in Mexico. */
const REGION = /^the (?:[\p{L}-]+ ){0,2}(?:region|part|area|coast) of (?=(?:the )?\p{Lu})/u;

/** The known place at the start of a text: of an unknown town the land that it is said to lie in. */
const knownAt = (said: string): string | null => {
  const text = said.replace(REGION, '');
  return placeAt(text) ?? placeAt(text.replace(WITHIN, ''));
};

/** Where something was it need not be now. */
const now = ({ verb, text }: Claim, relation: string): string =>
  relation === 'location' &&
  (/\b(?:was|were|had|stood|lay|sat)\b/.test(text) || (lemma(verb, 'v') === 'stand' && /\bstood\b/.test(text)))
    ? 'former location'
    : relation;

function put(
  add: Add,
  {
    claim,
    owner,
    name,
    relation,
  }: { readonly claim: Claim; readonly owner: string; readonly name: string; readonly relation: string },
): void {
  const value = nameKeys(name);
  add({
    key: key('place', owner, relation),
    family: 'value',
    holder: owner === claim.subject ? claim.subject : owner,
    topic: relation,
    answer: { kind: 'value', value, text: name },
    keys: value,
  });
}
