// What a denial leaves open. "It is not the only way" leaves it a way, "does not always start" leaves most starts, "may not be ready" leaves
// both: such a denial says less than its verb, and an affirmation of the rest does not contradict it.
import type { Clearance } from './comparable.js';
import { deniedAndAffirmed } from './kinds/negation.js';
import type { Stance } from './stance.js';

/** Words that a denial denies, and not what they stand with. */
const LIMITING =
  /\b(?:the only|just any|(?:just|merely|simply|solely|purely) an?|necessarily|always|automatically|directly|entirely|completely|fully|totally|exactly|multiple times|more than once|twice|at once|at the same time|by (?:itself|themselves)|on (?:its|their) own|alone|arbitrary|any longer than|forever|indefinitely|(?:very|that|so|too|all that|particularly|especially) \p{L}+)\b/giu;

/** Adjectives that set some of a kind apart: "no main entrance" leaves the others. */
const APART =
  /^(?:main|special|specific|particular|separate|single|standard|general|common|full|complete|good|great|new|own|public|private)$/;

const DENYING = /\b(?:not|never|cannot)\b|n['’]t\b/i;
/** A lone noun that is pointed at. */
const THE_ONE = /^(?:not|never|cannot|n['’]t) \p{L}+ the \p{Ll}+\.$/iu;
/** Not "may not be burnt", which forbids. */
const POSSIBLY = /\bmight not\b|\bmay not (?:(?:always|yet) |be (?!\p{L}+(?:ed|en|nt)\b)|have\b)/iu;
/** What the writers did or had while they worked. */
const OURS =
  /, we (?:do not|don['’]t|did not|didn['’]t|have no|had no|are not|aren['’]t|were not|cannot|can['’]t|could not|will not|won['’]t)\b/i;

const limits = (text: string): readonly string[] => [...text.toLowerCase().matchAll(LIMITING)].map(([said]) => said);

/** Why a denial does not reach what is affirmed; null where it does, or where neither of two stances denies. */
export function openDenial(left: Stance, right: Stance): Clearance | null {
  const pair = deniedAndAffirmed(left, right) ?? deniedSide(left, right);
  if (pair === null) return null;
  const [denied, affirmed] = pair;
  const told = `${affirmed.claim.text} ${affirmed.claim.quote}`.toLowerCase();
  const own = limits(denied.claim.text).filter((said) => !told.includes(said));
  if (own.length > 0) return open(denied, affirmed, own[0] as string);
  const apart = denied.claim.object?.words.find((word) => APART.test(word));
  if (denied.family === 'feature' && apart !== undefined && !told.includes(apart)) return open(denied, affirmed, apart);
  // "does not handle the flag": that one, of which the articles speak there.
  const isOne = denied.family === 'feature' && THE_ONE.test(denied.claim.text.slice(denied.claim.text.search(DENYING)));
  if (isOne && !told.includes(`the ${denied.topic.toLowerCase()}`)) return open(denied, affirmed, `the ${denied.topic}`);
  // "expected no rain", "was expecting any rain": of what kind soever, not that there was some.
  if (/^any /i.test(affirmed.claim.object?.text ?? '') && /^no /i.test(denied.claim.object?.text ?? ''))
    return open(denied, affirmed, 'any');
  if (POSSIBLY.test(denied.claim.text))
    return { reason: 'hypothetical', explanation: `“${denied.claim.text}” leaves it possible.` };
  if (OURS.test(denied.claim.text))
    return {
      reason: 'different-condition',
      explanation: `“${denied.claim.text}” tells of the case that its writers have before them.`,
    };
  return null;
}

/** "is not simple" and "is easy": the denied one first. */
function deniedSide(left: Stance, right: Stance): readonly [denied: Stance, affirmed: Stance] | null {
  if (left.answer.kind !== 'pole' || right.answer.kind !== 'pole' || left.answer.denied === right.answer.denied) return null;
  return left.answer.denied ? [left, right] : [right, left];
}

const open = (denied: Stance, affirmed: Stance, word: string): Clearance => ({
  reason: 'refinement',
  explanation: `“${denied.topic}” is denied only as far as “${word}” goes, which “${affirmed.topic}” does not say.`,
});
