// Features: what the subject has, supports, comes with or lacks, and what its uses and deeds imply that it can do.
import { isNoun } from '../../language/lexicon.js';
import type { Claim, Term } from '../../claims/claim.js';
import { featureNotion, useNotion, wordKey } from '../notion.js';
import type { Strength } from '../stance.js';
import { needs } from './need.js';
import { type Add, key, type Said, words } from './said.js';
import { based } from './value.js';

export const CAPABLE = new Set('support allow enable permit let work handle accept accommodate integrate'.split(' '));
const BUNDLING = new Set('come ship bundle package include contain equip dispatch arrive feature pack preinstall'.split(' '));

const NEGATED = /\b(?:without|no|not|instead of|rather than|never|lack(?:s|ing)?)\b|n['’]t\b/i;
/** Nouns too wide for a use to imply them as features. */
export const WIDE = new Set(
  'application app project website site web software development system solution product service platform tool program team company business user developer people time work way case need requirement task feature code page level number amount range option thing world year month day data process experience environment framework library technology language use choice quality part area place value item element piece point name error result change detail end line'.split(
    ' ',
  ),
);

function strengthOf(claim: Claim, isBundled: boolean, object: Term): Strength {
  if (isBundled || BUNDLING.has(claim.verb)) return 'bundling';
  if (
    CAPABLE.has(claim.verb) ||
    /\bcompatible with\b/.test(claim.text) ||
    /\bsupport\b/.test(object.text.toLowerCase()) ||
    /\bsupport\b/i.test(claim.aspect)
  )
    return 'capability';
  return 'plain';
}

export function features(said: Said, add: Add): void {
  const { claim, object, addOn, glossary } = said;
  based(said, add);
  const feature = featureNotion(object, glossary);
  const affirmed = claim.polarity === 'affirmed';
  const strength = strengthOf(claim, feature.isBundled, object);
  // "lacks the tools to create small boats", "has the ability to scale up to large fleets": what follows is a use.
  const purpose = MEANS.exec(object.text);
  if (purpose !== null) {
    const use = useNotion(
      { ...object, words: object.words.filter((word) => !/^(?:tool|mean|means|capability|ability|feature|power)$/.test(word)) },
      glossary,
    );
    for (const one of use.keys)
      add({
        key: key('use', claim.subject, one),
        family: 'use',
        topic: object.text.slice(purpose.index + purpose[0].length),
        answer: { kind: 'fit', fit: affirmed },
        keys: use.keys,
      });
    if (!affirmed) return;
  }
  // "has no dependencies on external libraries", "unnecessary functions for simple projects".
  if (/^(?:dependency|dependence|need|requirement)$/.test(object.head)) {
    const on = claim.qualifiers.find((one) => /^(?:on|for) /.test(one.text))?.text.replace(/^\w+ /, '') ?? '';
    const rest = [...object.words.filter((word) => word !== object.head), ...words(on)];
    if (rest.length > 0)
      needs(
        { ...said, object: { text: on === '' ? object.text : on, head: rest[rest.length - 1] ?? object.head, words: rest } },
        add,
      );
    return;
  }
  const excess = /\b(?:unnecessary|excessive|needless|superfluous)\b.*\bfor (.+)$/i.exec(object.text);
  if (excess !== null && affirmed) {
    const use = useNotion(
      {
        ...object,
        text: excess[1] ?? '',
        words: object.words.filter((word) => (excess[1] ?? '').toLowerCase().includes(word.slice(0, 4))),
      },
      glossary,
    );
    for (const one of use.keys)
      add({
        key: key('use', claim.subject, one),
        family: 'use',
        topic: excess[1] ?? '',
        answer: { kind: 'fit', fit: false },
        keys: use.keys,
      });
    return;
  }
  // "does not allow boxes to be stacked" denies the stacking, no boxes.
  if (!affirmed && CAPABLE.has(claim.verb) && /(?:^| )to \p{L}/u.test(object.text)) return;
  // An external one is needed: the thing itself has none; an external one offered says nothing of that.
  const bundles = feature.isExternal && !affirmed ? 'plain' : strength;
  for (const one of affirmed ? feature.keys : [feature.head]) {
    add({
      key: key('feature', claim.subject, one),
      family: 'feature',
      topic: object.text,
      answer: { kind: 'has', affirmed, strength: bundles },
      keys: feature.keys,
      through: addOn,
      isImplied: affirmed && one !== feature.head,
    });
  }
}

const MEANS = /\b(?:tools?|means|capabilit(?:y|ies)|abilit(?:y|ies)|features?|power) (?:to|for|of) (?=\w)/i;

/** What a use, a deed or an add-on implies: a subject that is used for building Ys can do Y. */
/** Verbs that leave their object worse or gone: nothing has what it harms. */
const HARMS =
  /^(?:harm|hurt|damage|restrict|stifle|undermine|kill|hinder|hamper|destroy|threaten|block|ban|prohibit|forbid|ruin|weaken|suppress)$/;

/** Verbs that do nothing to their object: what is needed, looked at or given back is no feature of whoever does it. */
const LEAVES_ALONE = new Set(
  'need want wish require expect see look watch show tell say mean know think consider point refer belong depend concern return take get go come attempt try fail avoid prevent lack miss remain stay become keep'.split(
    ' ',
  ),
);

export function implied(said: Said, add: Add): void {
  if (HARMS.test(said.claim.verb) || LEAVES_ALONE.has(said.claim.verb)) return;
  const { claim, object, addOn, glossary } = said;
  if (claim.polarity === 'denied' || NEGATED.test(object.text)) return;
  const feature = featureNotion(object, glossary);
  const nouns = object.words.filter((word) => isNounLike(word) && !WIDE.has(word));
  for (const noun of new Set(nouns.map(wordKey))) {
    add({
      key: key('feature', claim.subject, noun),
      family: 'feature',
      topic: object.text,
      answer: { kind: 'has', affirmed: true, strength: 'capability' },
      keys: feature.keys,
      through: addOn,
      isImplied: true,
    });
  }
}

const isNounLike = (word: string): boolean => isNoun(word) || !/^[a-z]+(?:ly|ed|ing|ful|ous|able|ible|ive)$/.test(word);
