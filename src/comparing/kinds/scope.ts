// Only, all, any, never against a stated counter-example.
import type { Claim } from '../../claims/claim.js';
import { coordinate, hypernyms, opposite } from '../../language/lexicon.js';
import { otherEnd } from '../notion.js';
import type { Stance } from '../stance.js';
import { isSubset, type Kind } from './kind.js';
import { deniedAndAffirmed } from './negation.js';

export const scope: Kind = {
  name: 'scope',
  summary: 'Only, all, any or never stands against a stated counter-example.',
  examples: [
    ['The charger works with all phones.', 'The charger does not work with all phones.'],
    ['The van is only suited to short trips.', 'The van is ideal for long trips.'],
    ['The fever only affects children.', 'The fever also affects adults.'],
  ],
  lookAlikes: [
    ['The fever mainly affects children.', 'The fever also affects adults.'],
    ['The fever only affects children.', 'The fever affects boys.'],
    ['The charger works with several phones.', 'The charger does not work with all phones.'],
    ['The van is suited to short trips.', 'The van is ideal for long trips.'],
  ],
  oppose(left, right) {
    const pair = deniedAndAffirmed(left, right);
    if (pair !== null) {
      const [denied, affirmed] = pair;
      if (!denied.isUniversal || !affirmed.isUniversal || !isSubset(denied.keys, affirmed.keys)) return null;
      return {
        kind: 'scope',
        severity: 'hard',
        explanation: `“${affirmed.topic}” is said of all, and denied of some in “${denied.topic}”.`,
      };
    }
    return limits(left, right) ?? limits(right, left) ?? leavesOut(left, right) ?? leavesOut(right, left);
  },
};

/** Whether a denial is of every time: "has never leaked"; not "never leaked before 1950". */
export const saysNever = ({ qualifiers, polarity }: Claim): boolean =>
  polarity === 'denied' &&
  qualifiers.some(({ kind, text }) => kind === 'scope' && text === 'never') &&
  qualifiers.every(({ kind, text }) => kind === 'scope' || (kind === 'place' && text !== ''));

/** "only affects children" against "affects adults": another of the same kind. */
function leavesOut(narrow: Stance, wide: Stance): ReturnType<Kind['oppose']> {
  if (!narrow.key.startsWith('only|') || narrow.answer.kind !== 'value' || wide.answer.kind !== 'value') return null;
  const only = narrow.claim.qualifiers.find(({ kind, text }) => kind === 'scope' && /^(?:only|solely|exclusively)$/.test(text));
  const [[one = ''], [other = '']] = [[...narrow.answer.value], [...wide.answer.value]];
  if (only === undefined || narrow.claim.source === wide.claim.source) return null;
  // A child is a juvenile, which is the opposite of an adult.
  const ends = [one, hypernyms(one)[0] ?? ''].some((left) =>
    [other, hypernyms(other)[0] ?? ''].some((right) => opposite(left, right, 'n')),
  );
  if (!coordinate(one, other) && !ends) return null;
  return { kind: 'scope', severity: 'hard', explanation: `“${only.text} ${narrow.topic}” leaves no room for “${wide.topic}”.` };
}

const ONLY = /^(?:only|solely|exclusively|just|mainly|primarily|mostly)$/;

/** "only for short trips" against "for long trips": the other side of one scale is named as a use elsewhere. */
function limits(narrow: Stance, wide: Stance): ReturnType<Kind['oppose']> {
  if (narrow.answer.kind !== 'fit' || wide.answer.kind !== 'fit' || !narrow.answer.fit || !wide.answer.fit) return null;
  const only = narrow.claim.qualifiers.find((one) => one.kind === 'scope' && ONLY.test(one.text));
  if (only === undefined || narrow.claim.source === wide.claim.source) return null;
  const turned = [...narrow.keys].find((key) => otherEnd(key) !== key && wide.keys.has(otherEnd(key)));
  if (turned === undefined) return null;
  const rest = (keys: ReadonlySet<string>) => new Set([...keys].filter((key) => !/[+-]$/.test(key)));
  if (!isSubset(rest(narrow.keys), rest(wide.keys)) && !isSubset(rest(wide.keys), rest(narrow.keys))) return null;
  return {
    kind: 'scope',
    severity: /^(?:only|solely|exclusively)$/.test(only.text) ? 'hard' : 'soft',
    explanation: `“${only.text} ${narrow.topic}” leaves no room for “${wide.topic}”.`,
  };
}
