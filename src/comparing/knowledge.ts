// What the claims of all sources tell together and each comparison needs to know: abbreviations, former names, what add-ons are for. It is
// small, and made from contributions, one for each source, so that a changed source gives a new contribution and nothing else is read again.
// Both are plain data, and the order of the contributions changes nothing.
//
// The stages of comparing, each pure, with plain data between them:
//   1. witnesses (witness.ts), copiesIn (copy.ts): claims that only repeat another source's take no part in what follows;
//      contributionOf (of one source) → knowledgeOf (of all)
//   2. testimony (testimony.ts): the claims of one source → its stances, each under the key of its question; plain-stance.ts writes a stance
//      down and names the shard of a key
//   3. disputesOf (question-disputes.ts): all stances of one question → what is disputed, cleared or changed in it
//   4. assembled (conflict.ts): what was found in all questions, in any order → conflicts, cleared pairs, changes
//   5. blocksOf, wordCounts, likesIn (block.ts): the claims of one block → how alike they are; linked (linkage.ts) → sets of one meaning;
//      groupOf (grouping.ts) → groups
// findings.ts puts them together in memory.
import type { Claim } from '../claims/claim.js';
import type { Subject } from '../subjects/subject.js';
import { type FormerName, formerNamesIn, mergedNames } from './former-name.js';
import { type Abbreviations, abbreviationsIn, mergedGlossary } from './glossary.js';
import type { Glossary } from './notion.js';
import { mergedPurposes, type Purpose, type Purposes, purposesIn } from './support.js';

/** What the claims of one source add to the knowledge. */
export interface Contribution {
  readonly abbreviations: Abbreviations;
  readonly formerNames: readonly FormerName[];
  readonly purposes: readonly Purpose[];
}

export interface Knowledge {
  readonly glossary: readonly (readonly [letters: string, words: readonly string[]])[];
  readonly formerNames: readonly (readonly [former: string, present: string])[];
  readonly purposes: readonly Purpose[];
}

/** @param claims those of one source that no other source's claims are repeated by */
export function contributionOf(claims: readonly Claim[], subjects: readonly Subject[]): Contribution {
  const inOrder = byId(claims);
  return {
    abbreviations: abbreviationsIn(inOrder.flatMap(({ id, object }) => (object === null ? [] : [[id, object] as const]))),
    formerNames: formerNamesIn(inOrder),
    purposes: purposesIn(inOrder, subjects),
  };
}

export function knowledgeOf(contributions: readonly Contribution[]): Knowledge {
  return {
    glossary: [...mergedGlossary(contributions.map((one) => one.abbreviations))],
    formerNames: [...mergedNames(contributions.flatMap((one) => one.formerNames))].sort(byName),
    purposes: [...mergedPurposes(contributions.flatMap((one) => one.purposes))].sort(byName).flatMap(([, all]) => all),
  };
}

const byName = ([left]: readonly [string, unknown], [right]: readonly [string, unknown]): number => (left < right ? -1 : 1);

/** Knowledge as it is looked up. */
export interface Known {
  readonly glossary: Glossary;
  readonly formerNames: ReadonlyMap<string, string>;
  readonly purposes: Purposes;
}

export const known = (knowledge: Knowledge): Known => ({
  glossary: new Map(knowledge.glossary),
  formerNames: new Map(knowledge.formerNames),
  purposes: mergedPurposes(knowledge.purposes),
});

/** Claims in the order of their ids, in which all stages take them. */
export const byId = (claims: readonly Claim[]): readonly Claim[] =>
  [...claims].sort((left, right) => (left.id < right.id ? -1 : left.id > right.id ? 1 : 0));
