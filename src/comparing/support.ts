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

/** What an add-on of a subject is for; plain data. */
export interface Purpose {
  /** In lower case. */
  readonly subject: string;
  readonly addOn: string;
  readonly text: string;
  readonly keys: readonly string[];
}

/** What the claims say of add-ons. */
export const purposesIn = (claims: readonly Claim[], subjects: readonly Subject[]): readonly Purpose[] =>
  claims.filter(isStated).flatMap((claim) => purposesOf(claim, subjects));

/** Purposes of all sources by subject; one that is told in the same words more than once is one. */
export function mergedPurposes(told: readonly Purpose[]): Purposes {
  const distinct = new Map(told.map((one) => [`${one.subject}\n${one.addOn}\n${one.text}`, one]));
  const bySubject = new Map<string, Purpose[]>();
  for (const [, one] of [...distinct].sort(([left], [right]) => (left < right ? -1 : 1))) {
    const kin = bySubject.get(one.subject);
    if (kin === undefined) bySubject.set(one.subject, [one]);
    else kin.push(one);
  }
  return bySubject;
}

export type Purposes = ReadonlyMap<string, readonly Purpose[]>;

/** Stances of the claims that say what an add-on is for, and of those that name such an add-on as used with its subject. */
export const supports = (claims: readonly Claim[], subjects: readonly Subject[], purposes: Purposes): readonly Stance[] =>
  claims
    .filter(isStated)
    .flatMap((claim) => [
      ...purposesOf(claim, subjects).flatMap((one) => stancesOf(claim, one)),
      ...(purposes.get(same(claim.subject)) ?? [])
        .filter((one) => isUsedIn(claim, one.addOn))
        .flatMap((one) => stancesOf(claim, one)),
    ]);

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
  return keys.size === 0 ? [] : [{ subject: same(claim.subject), addOn: claim.part, text, keys: [...keys] }];
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
  keys.map((one) => ({
    claim,
    key: key('feature', claim.subject, one),
    family: 'feature',
    holder: claim.subject,
    topic: text,
    activity: null,
    answer: { kind: 'has', affirmed: true, strength: 'capability' },
    keys: new Set(keys),
    through: addOn,
    isImplied: true,
    origin: 'support',
    isRelative: false,
    isUniversal: false,
    degree: null,
  }));
