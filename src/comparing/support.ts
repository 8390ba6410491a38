// What an add-on is for, its subject can do with it: "Kettle Timer is a plugin for scheduling" supports "the kettle can schedule". Such
// stances never accuse: they are evidence in a conflict that other claims make.
import type { Claim } from '../claims/claim.js';
import { isNoun, lemma } from '../language/lexicon.js';
import type { Subject } from '../subjects/subject.js';
import { isAddOn } from './add-on.js';
import { WIDE } from './answers/feature.js';
import { key, same } from './answers/said.js';
import { wordKey } from './notion.js';
import type { Stance } from './stance.js';

/** What an add-on is for. */
interface Purpose {
  readonly claim: Claim;
  readonly addOn: string;
  readonly text: string;
  readonly keys: ReadonlySet<string>;
}

/** Stances of the claims that say what an add-on is for, and of those that name such an add-on as used with its subject. */
export function supports(claims: readonly Claim[], subjects: readonly Subject[]): readonly Stance[] {
  const able = claims.filter(isStated);
  const purposes = able.flatMap((claim) => purposesOf(claim, subjects));
  return [
    ...purposes.flatMap((one) => stancesOf(one.claim, one)),
    ...purposes.flatMap((one) =>
      able
        .filter((claim) => same(claim.subject) === same(one.claim.subject) && isUsedIn(claim, one.addOn))
        .flatMap((claim) => stancesOf(claim, one)),
    ),
  ];
}

const isStated = (claim: Claim): boolean =>
  claim.polarity === 'affirmed' &&
  claim.attribution.held &&
  claim.modality !== 'hypothetical' &&
  /^(?:is|has|suits|does|changes)$/.test(claim.frame) &&
  !DENIED.test(claim.text);

const DENIED = /\b(?:without|no|not|instead of|rather than|never|lack(?:s|ing)?|except|unlike)\b|n['’]t\b/i;

/** "for drawing signs", "used to draw maps": what follows is the purpose. */
const PURPOSE =
  /\b(?:for|(?:used|designed|meant|made|built) to|(?:lets|helps|allows|enables) you(?: to)?|(?:helps|serves) to) ([^.;:()]+)/i;

function purposesOf(claim: Claim, subjects: readonly Subject[]): readonly Purpose[] {
  if (claim.part === null || !isAddOn(claim.part, claim, subjects)) return [];
  const text = PURPOSE.exec(claim.text)?.[1];
  if (text === undefined) return [];
  const own = new Set(nounKeys(`${claim.subject} ${claim.part}`));
  const keys = new Set(nounKeys(text).filter((one) => !own.has(one)));
  return keys.size === 0 ? [] : [{ claim, addOn: claim.part, text, keys }];
}

/** Keys of the nouns of a text that tell something, those of no dictionary included ("APIs"). */
const nounKeys = (text: string): readonly string[] =>
  text
    .split(/[^\p{L}\p{N}-]+/u)
    .map((word) => (/^\p{Lu}{2,}s$/u.test(word) ? word.slice(0, -1).toLowerCase() : lemma(word.toLowerCase(), 'n')))
    .filter((word) => word.length > 2 && !WIDE.has(word) && (isNoun(word) || !/(?:ly|ed|ing|ful|ous|able|ible|ive)$/.test(word)))
    .map(wordKey);

/** "with Kettle Timer", "through Kettle Timer": the add-on at work with its subject, in another claim. */
function isUsedIn(claim: Claim, addOn: string): boolean {
  if (claim.part !== null) return false;
  const text = claim.text.toLowerCase();
  const at = text.indexOf(same(addOn));
  return at > 0 && /\b(?:with|through|via|using|by) (?:the |its )?$/.test(text.slice(0, at));
}

const stancesOf = (claim: Claim, { addOn, text, keys }: Purpose): readonly Stance[] =>
  [...keys].map((one) => ({
    claim,
    key: key('feature', claim.subject, one),
    family: 'feature',
    holder: claim.subject,
    topic: text,
    activity: null,
    answer: { kind: 'has', affirmed: true, strength: 'capability' },
    keys,
    through: addOn,
    isImplied: true,
    isSupport: true,
    isRelative: false,
    isUniversal: false,
    degree: null,
  }));
