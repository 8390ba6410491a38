// The members of a group become the one that states it best: a whole sentence on its subject that says no more than the others do.
import type { Claim } from '../claims/claim.js';
import type { Profile } from './profile.js';

/** The clearest claim of a group; of equally clear ones the first by id. */
export function clearest(members: readonly Profile[]): Claim {
  const saying = new Map<string, number>();
  for (const { words } of members) for (const word of words.keys()) saying.set(word, (saying.get(word) ?? 0) + 1);
  const [first] = members
    .map((one) => ({ claim: one.claim, fault: unclear(one.claim) + LONE * lone(one, saying) }))
    .sort((a, b) => a.fault - b.fault || (a.claim.id < b.claim.id ? -1 : 1));
  return (first as { readonly claim: Claim }).claim;
}

/** What a word that no other member has counts against a claim. */
const LONE = 1.5;

/** Weight of the words that no other member says: more than the group agrees on. */
const lone = ({ words }: Profile, saying: ReadonlyMap<string, number>): number =>
  [...words].reduce((sum, [word, share]) => (saying.get(word) === 1 ? sum + share : sum), 0);

/** How far a claim is from a plain short sentence: cells, hedges, limits, fragments and length count against it. */
function unclear(claim: Claim): number {
  const words = claim.text.split(/\s+/).length;
  return (
    (claim.place === null ? 0 : 1) +
    (claim.modality === 'asserted' ? 0 : 3) +
    claim.qualifiers.length * 2 +
    Math.max(0, words - 9) * 0.5 +
    (isWhole(claim) ? 0 : 12)
  );
}

const FINITE =
  /^(?:is|are|was|were|has|have|had|does|do|did|can|could|may|might|must|will|would|should|shall|cannot|needs?|lets?|\p{Ll}+(?:s|ed))$/u;
const OPENER = /^(?:The |A |An |With |For |In |On |Of |By |Most |Many |Some |All |Both |You |Web |\p{L}+ing )/u;

/** Whether the text is a sentence of its own: its subject, or a plain opening, then a finite verb that agrees. */
function isWhole({ text, subject }: Claim): boolean {
  const name = subject.toLowerCase();
  const at = text.toLowerCase().indexOf(name);
  if (at < 0 || (at > 0 && !OPENER.test(text))) return false;
  const rest = text.slice(at + name.length);
  // "Furnaces is", "has offer", "are get".
  if (/^(?:e?s)? (?:is|was|has|does)\b/.test(rest) && /^e?s /.test(rest)) return false;
  if (/\b(?:has|have) (?:offer|provide|get|use|make)\b|\b(?:is|are) (?:get|offer|provide|use|have)\b/.test(rest)) return false;
  // "three parts: lid": one item of a list, with the words before the list.
  if (/: [^:]+\.$/.test(rest) || /; \p{L}+\.$/u.test(rest)) return false;
  // "is one of the two most popular": of what, stands elsewhere.
  if (/\b(?:most|least) \p{L}+\.$/u.test(rest)) return false;
  return rest.split(/[^\p{L}’']+/u).some((word) => FINITE.test(word));
}
