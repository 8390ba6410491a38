// Two texts on one thing become a verdict: the claims of each meet under the questions that both answer. Mirror-symmetric; a text never
// contradicts itself.
import type { Claim, Ordering } from '../claims/claim.js';
import type { Comparison, Relation } from './finding.js';
import { judge, type Verdict } from './judging.js';
import { isSubset } from './kinds/kind.js';
import { oneName, PRONOUN } from './one-name.js';
import { glossaryOf } from './glossary.js';
import { lessenedIn, wordKey } from './notion.js';
import { restatements } from './restatement.js';
import { stances } from './answering.js';
import { isListed, sideOf, type Stance } from './stance.js';

/** How the claims of two texts stand to each other. */
export function compareClaims(ofOne: readonly Claim[], ofOther: readonly Claim[]): Comparison {
  const nameOf = oneName(ofOne, ofOther);
  const named = (claim: Claim): Claim => ({ ...claim, subject: nameOf(claim.subject) });
  const [left, right] = [ofOne.map(named), ofOther.map(named)];
  // A name that says more ("the late ferry") stays as it is where it is asked what a text says, unless the text says so itself elsewhere
  // ("school caps are cheap, and the caps last").
  const resolved = (claims: readonly Claim[]): readonly Claim[] => {
    const said = claims.map(({ text }) => ` ${text.toLowerCase()} `).join('');
    const isSpelled = ({ subject }: Claim): boolean => said.includes(` ${nameOf(subject).toLowerCase()}`);
    return claims.map((claim) => (PRONOUN.test(claim.subject) || isSpelled(claim) ? named(claim) : claim));
  };
  const terms = [...left, ...right].flatMap((claim) => (claim.object === null ? [] : [claim.object]));
  const glossary = glossaryOf([...terms].sort((a, b) => (a.text < b.text ? -1 : 1)));
  const of = (claims: readonly Claim[]): readonly Stance[] => claims.flatMap((claim) => stances(claim, [], glossary));
  const [ofLeft, ofRight] = [of(left), of(right)];
  const verdicts = meetings(ofLeft, ofRight);
  const turned = restatements(left, right);
  const [conflict] = [...verdicts.flatMap((one) => (one.isConflict ? [one.opposition] : [])), ...turned].sort((a, b) =>
    a.severity === b.severity ? (a.explanation < b.explanation ? -1 : 1) : a.severity === 'hard' ? -1 : 1,
  );
  if (conflict !== undefined && !isSameText(left, right))
    return { relation: 'contradicts', kind: conflict.kind, severity: conflict.severity, explanation: conflict.explanation };
  const relation = agreement(resolved(ofOne), resolved(ofOther), ofLeft, ofRight);
  const [near] = verdicts
    .flatMap((one) => (one.isConflict ? [] : [one.clearance]))
    .sort((a, b) => (`${a.reason} ${a.explanation}` < `${b.reason} ${b.explanation}` ? -1 : 1));
  if (relation === 'unrelated' || relation === 'compatible' || relation === 'contradicts') {
    if (near !== undefined) return { relation: 'compatible', reason: near.reason, explanation: near.explanation };
    if (relation !== 'compatible') return { relation: 'unrelated', explanation: 'They answer no common question.' };
    return { relation, explanation: 'They answer a common question and do not oppose each other.' };
  }
  return { relation, explanation: SAID[relation] };
}

const SAID: Readonly<Record<Exclude<Relation, 'contradicts' | 'compatible' | 'unrelated'>, string>> = {
  equivalent: 'They say the same.',
  entails: 'The left says all that the right says, and more.',
  'entailed-by': 'The right says all that the left says, and more.',
};

const isSameText = (left: readonly Claim[], right: readonly Claim[]): boolean =>
  left.map((one) => one.text).join('\n') === right.map((one) => one.text).join('\n');

function meetings(left: readonly Stance[], right: readonly Stance[]): readonly Verdict[] {
  const byKey = new Map<string, Stance[]>();
  for (const stance of right) byKey.set(stance.key, [...(byKey.get(stance.key) ?? []), stance]);
  const listed = new Set([...byKey].filter(([, stances]) => isListed(stances)).map(([key]) => key));
  return left.flatMap((one) =>
    (byKey.get(one.key) ?? []).flatMap((other) => {
      if (listed.has(one.key) || (one.answer.kind === 'value' && isListed(left.filter((kin) => kin.key === one.key)))) return [];
      const verdict = judge(one, other);
      return verdict === null ? [] : [verdict];
    }),
  );
}

const EMPTY = new Set('be have do make use'.split(' '));

/** Telling words of a claim, its qualifiers included. */
function wordsOf(claim: Claim): ReadonlySet<string> {
  const texts = [
    claim.subject,
    claim.part ?? '',
    ...claim.qualifiers.map((one) => one.text),
    claim.ordering === null ? '' : `${claim.ordering.left} ${claim.ordering.right} ${claim.ordering.dimension}`,
  ];
  const lessened = lessenedIn(claim.text);
  const all = [
    ...(claim.object?.words ?? []).map((word) => (lessened.has(word) ? `less-${word}` : word)),
    ...texts
      .join(' ')
      .toLowerCase()
      .split(/[^\p{L}\p{N}-]+/u),
  ];
  const verb = claim.frame === 'does' ? [wordKey(claim.verb)] : [];
  return new Set([...all.map(wordKey).filter((word) => word.length > 2), ...verb].filter((word) => !EMPTY.has(word)));
}

function agreement(
  left: readonly Claim[],
  right: readonly Claim[],
  ofLeft: readonly Stance[],
  ofRight: readonly Stance[],
): Relation {
  if (left.length === 0 || right.length === 0) return 'unrelated';
  if (isSameText(left, right)) return 'equivalent';
  const says = (claims: readonly Claim[], claim: Claim): boolean => claims.some((one) => isSaid(claim, one));
  const leftSaysRight = right.every((claim) => says(left, claim));
  const rightSaysLeft = left.every((claim) => says(right, claim));
  if (leftSaysRight && rightSaysLeft) return 'equivalent';
  if (leftSaysRight) return 'entails';
  if (rightSaysLeft) return 'entailed-by';
  const answers = new Set(ofLeft.map((one) => `${one.key}=${sideOf(one.answer)}`));
  return ofRight.some((one) => answers.has(`${one.key}=${sideOf(one.answer)}`)) ? 'compatible' : 'unrelated';
}

/** Whether two orders of the same words point one way: "A more than B" is "B less than A". */
function isSameOrder(one: Ordering, other: Ordering): boolean {
  const names = (side: string): readonly string[] => side.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  const shares = (side: string, words: string): boolean => names(side).some((name) => names(words).includes(name));
  const isTurned = shares(one.left, other.right) && !shares(one.left, other.left);
  if (one.direction === 'equal' || other.direction === 'equal') return one.direction === other.direction;
  return (one.direction === other.direction) !== isTurned;
}

const isFirm = ({ kind, text }: Claim['qualifiers'][number]): boolean =>
  kind !== 'scope' || !/^(?:often|sometimes|usually|generally|typically|normally|commonly|frequently|occasionally)$/i.test(text);

/** Whether `other` says all that `claim` says. */
function isSaid(claim: Claim, other: Claim): boolean {
  if (claim.polarity !== other.polarity || (claim.frame === 'compares') !== (other.frame === 'compares')) return false;
  if (
    claim.quantity !== null &&
    (other.quantity === null || claim.quantity.low !== other.quantity.low || claim.quantity.high !== other.quantity.high)
  )
    return false;
  if (claim.date !== null && (other.date === null || claim.date.from !== other.date.from || claim.date.to !== other.date.to))
    return false;
  if (claim.modality !== other.modality && other.modality !== 'asserted') return false;
  if (claim.ordering !== null && other.ordering !== null && !isSameOrder(claim.ordering, other.ordering)) return false;
  // What is so is so often; not so the other way round.
  const asked = claim.polarity === 'affirmed' ? { ...claim, qualifiers: claim.qualifiers.filter(isFirm) } : claim;
  return isSubset(wordsOf(asked), wordsOf(other));
}
