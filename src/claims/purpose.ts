// What a list or a table row is for: its heading, lead-in or label says whether it names features, uses, misuses or users.

/** What a list or a table row is for. */
export type Purpose = 'feature' | 'use' | 'misuse' | 'user' | 'part';

const USE_LABEL =
  /\b(?:use cases?|uses?\b(?! of)|best for|ideal for|suited|suitable|when (?:to|should you)|applications?|good for|who (?:is|it)|you can (?:use|choose)|choose\b.*\b(?:if|when)|use\b.*\b(?:if|when|for)|recommended for|perfect for|designed for)/i;
const MISUSE_LABEL =
  /^not for\b|\b(?:don['’]?t|do not|not to|never|avoid|when not|not (?:suitable|suited|ideal|recommended)|unsuitable|bad for|not for|not use)\b/i;
const USER_LABEL =
  /\b(?:compan(?:y|ies)|users?|used by|brands?|apps? (?:using|built)|sites? (?:using|built)|websites? using|(?:apps?|sites?|websites?|firms|teams|people|those) (?:that|who|which) use|who uses|customers?|adopters?|organi[sz]ations?)\b/i;

/** What a heading, lead-in or row label says its list is for. */
export function purposeOf(label: string): Purpose {
  if (USER_LABEL.test(label) && !/\b(?:experience|interface|friendl)/i.test(label)) return 'user';
  if (USE_LABEL.test(label)) return MISUSE_LABEL.test(label) ? 'misuse' : 'use';
  if (/^not for\b/i.test(label) || (MISUSE_LABEL.test(label) && /\buse\b/i.test(label))) return 'misuse';
  return 'feature';
}

const FEATURES =
  /\b(?:features?|pros?|cons?|advantages?|disadvantages?|benefits?|drawbacks?|downsides?|upsides?|highlights?|strengths?|weakness(?:es)?|limitations?|perks?|extras?|capabilit(?:y|ies)|functionalit(?:y|ies)|tools?|components?|parts?|accessories|includ(?:e|es|ed|ing)|offers?|provides?|comes? with|gets?|has|have|supports?|built-in|characteristics|good|bad|like|why|in the box|contents)\b/i;

/** Whether a heading or a lead-in says that what is listed below are features of what it is about; "Guests" or "Life cycle" does not. */
export const promisesFeatures = (label: string): boolean => FEATURES.test(label);
