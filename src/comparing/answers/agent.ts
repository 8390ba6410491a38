// Who did a thing that is done once, or who has it: "Alba was composed by Ida Holm", "Ida Holm composed Alba", "Alba is the work of the
// composer Ida Holm"; "the inn belongs to the Holm family", "the city owns the inn".
import type { Claim } from '../../claims/claim.js';
import { derived, lemma } from '../../language/lexicon.js';
import { doneIn, happenings } from '../happening.js';
import { nameAtStart, nameKeys, namesIn } from './name.js';
import { type Add, holder, key, type Said, words } from './said.js';
import { parted, titleKey } from './title.js';
import { table } from '../../language/table.js';

/** Verbs that have one agent: what was directed by one was not directed by another. */
const AGENT = new Set(
  'direct write compose found establish start set invent discover design create produce own paint record author manufacture marry defeat win assassinate kill devise conceive pioneer illustrate choreograph develop'.split(
    ' ',
  ),
);

/** Verbs of whoever founded, of whoever had the idea, and of whoever wrote: one deed under one name. */
const DEED: Readonly<Record<string, string>> = table({
  establish: 'found',
  start: 'found',
  set: 'found',
  invent: 'invent',
  devise: 'invent',
  conceive: 'invent',
  originate: 'invent',
  author: 'write',
});

/** Roles whose deed has another root. */
const ROLE_DEED: Readonly<Record<string, string>> = table({ architect: 'design', proprietor: 'own', brainchild: 'invent' });

/** The deed of whoever holds a role, or of what is a work: "composer" → compose, "screenwriter" → write, "invention" → invent. */
export function deedOf(noun: string): string | undefined {
  const base = lemma(noun, 'n');
  const verb = ROLE_DEED[base] ?? (base.endsWith('writer') ? 'write' : derived(base, 'n', 'v').find((one) => AGENT.has(one)));
  return verb === undefined ? undefined : (DEED[verb] ?? verb);
}

export function agents(said: Said, add: Add): void {
  if (said.claim.polarity === 'denied') return;
  byPassive(said, add);
  byDescription(said, add);
  byDoer(said, add);
  byWork(said, add);
  buyers(said, add);
}

/** "was composed by Ida Holm", "was set up in 1901 by Ida Holm". */
function byPassive({ claim, object, addOn }: Said, add: Add): void {
  const isThought = claim.verb === 'think' && /\bthought (?:up|out) by\b/.test(claim.text);
  if ((!AGENT.has(claim.verb) && !isThought) || !claim.text.includes(' by ')) return;
  const said = [
    ...claim.text.matchAll(/\b(\p{L}+)((?: (?:up|out))?)(?: (?:in|on|at) (?:[\p{L}\d]+|\d{1,2} \p{L}+ \d{4}))? by (.+)/gu),
  ].find(
    ([, verb = '', particle]) => isThought || (lemma(verb, 'v') === claim.verb && (claim.verb !== 'set' || particle === ' up')),
  );
  const by = said?.[3];
  if (said === undefined || by === undefined || (owning(claim) && !isNow(claim))) return;
  const names = owning(claim) ? ownerIn(by) : namesIn(by);
  if (names === undefined) return;
  const first = nameAtStart(names) ?? names;
  const isObject =
    isThought ||
    claim.verb === 'set' ||
    claim.frame === 'dates' ||
    object.text.includes(words(first)[0] ?? '') ||
    names.includes(object.text.split(' ')[0] ?? '') ||
    by.replace(/^(?:the|an?) /, '').startsWith(object.text.split(' ')[0] ?? ' ');
  if (!isObject) return;
  const deed = isThought ? 'invent' : (DEED[claim.verb] ?? claim.verb);
  // "the director of Alba", asked for what was directed, is Alba. The part that was made is another thing than its whole.
  const made = [holder(claim, addOn), claim.part]
    .filter((one) => one !== null)
    .map((one) => {
      const [role, thing] = parted(one);
      return thing !== '' && deedOf(words(role).at(-1) ?? '') === deed ? thing : one;
    });
  put(add, { claim, made, deed, topic: claim.verb === 'set' ? 'set up' : (said[1] ?? claim.verb), names });
}

const WORKS = new Set('album single novel novella book poem play opera painting sculpture film'.split(' '));

/** "is a company founded by Ida Holm". */
function byDescription({ claim, addOn }: Said, add: Add): void {
  if (claim.frame !== 'is' || claim.part !== null) return;
  const [, also = '', verb = '', by = ''] =
    /\b(?:is|was) (?:an?|the) (?:[\p{L}\d-]+ ){0,12}?(?:(\p{L}+) and )?(\p{L}+) by (.+)$/u.exec(claim.text) ?? [];
  // "is a novel by Ida Holm"; a song may have been sung by many.
  const deed = WORKS.has(verb) ? 'make' : lemma(verb, 'v');
  const names = namesIn(by);
  if (names === undefined || deed === 'own' || (deed !== 'make' && !AGENT.has(deed) && !AGENT.has(lemma(also, 'v')))) return;
  if (deed === 'make' || AGENT.has(deed))
    put(add, { claim, made: [holder(claim, addOn)], deed: DEED[deed] ?? deed, topic: deed === 'make' ? 'made' : verb, names });
  // "written and directed by".
  const other = lemma(also, 'v');
  if (AGENT.has(other)) put(add, { claim, made: [holder(claim, addOn)], deed: DEED[other] ?? other, topic: also, names });
}

/** "Ida Holm composed Alba", "the city owns the inn", "the inn belongs to the city". */
function byDoer({ claim, subjects, addOn }: Said, add: Add): void {
  if (claim.verb === 'belong' && isNow(claim)) {
    const names = ownerIn(/\bbelongs? to (.+)$/u.exec(claim.text)?.[1] ?? '');
    const made = [holder(claim, addOn), claim.part].filter((one) => one !== null);
    if (names !== undefined) put(add, { claim, made, deed: 'own', topic: 'owned', names });
    return;
  }
  if (!AGENT.has(claim.verb)) return;
  const done = doneIn(claim, subjects);
  if (owning(claim) && !isNow(claim)) return;
  // "Ida Holm set the table": only what is set up.
  if (done === null || (claim.verb === 'set') !== (done.particle === 'up')) return;
  const names = owning(claim) ? ownerIn(done.doer) : namesIn(done.doer);
  // "The architect Ida Holm", not "Ida Holm's brother".
  const isWhole =
    names !== undefined &&
    (done.doer.replace(/^the /i, '').startsWith(names.replace(/^the /i, '')) || done.doer.endsWith(names)) &&
    !PRONOUN.test(names);
  if (names === undefined || !isWhole || /['’]s?$/.test(names)) return;
  const made = [done.thing.owner, done.thing.part].filter((one) => one !== null);
  put(add, { claim, made, deed: DEED[claim.verb] ?? claim.verb, topic: done.participle, names });
}

const PRONOUN = /^(?:I|It|He|She|They|We|You|This|That|These|Those|Who|Which|Nobody|Someone)\b/;
const WORK = /\b(?:is|was) (?:the|an?) (\p{L}+) of (.+)$/u;

/** "is the invention of Ida Holm", "is the work of the architect Ida Holm". */
function byWork({ claim, addOn }: Said, add: Add): void {
  const [, noun = '', by = ''] = claim.frame === 'is' ? (WORK.exec(claim.text) ?? []) : [];
  const isWork = /^(?:work|masterpiece)$/.test(noun);
  if (/^(?:subsidiary|division)$/.test(noun) && isNow(claim)) {
    const owner = namesIn(by);
    if (owner !== undefined) put(add, { claim, made: [holder(claim, addOn)], deed: 'own', topic: 'owned', names: owner });
    return;
  }
  if (!isWork && !/^(?:invention|design|creation|discovery|brainchild)$/.test(noun)) return;
  const deed = isWork ? deedOf(/^the (\p{Ll}+) \p{Lu}/u.exec(by)?.[1] ?? '') : deedOf(noun);
  const names = namesIn(by);
  const made = [holder(claim, addOn), claim.part].filter((one) => one !== null);
  if (deed !== undefined && names !== undefined) put(add, { claim, made, deed, topic: participleOf(deed), names });
}

/** "found" → "founded", "write" → "written". */
export const participleOf = (deed: string): string =>
  ({ write: 'written', win: 'won' })[deed] ?? `${deed}${deed.endsWith('e') ? 'd' : 'ed'}`;

/** Who bought a thing in a year: in another year another may have. */
function buyers({ claim, subjects }: Said, add: Add): void {
  for (const { family, thing, doer, date } of happenings(claim, subjects)) {
    const names = doer === null ? undefined : namesIn(doer);
    if (family.event !== 'acquire' || names === undefined || date === null || !/^\d{4}/.test(date.from)) continue;
    const made = [thing.owner, thing.part].filter((one) => one !== null);
    put(add, { claim, made, deed: `acquire ${date.from.slice(0, 4)}`, topic: `bought in ${date.from.slice(0, 4)}`, names });
  }
}

export interface Made {
  readonly claim: Claim;
  /** The thing, and the part of it that was made. */
  readonly made: readonly string[];
  readonly deed: string;
  readonly topic: string;
  readonly names: string;
}

export function put(add: Add, { claim, made, deed, topic, names }: Made): void {
  const value = nameKeys(names);
  if (value.size === 0) return;
  const stance = {
    family: 'value',
    topic,
    holder: made[0] === claim.subject || made[0] === undefined ? claim.subject : made[0],
    answer: { kind: 'value', value, text: names },
    keys: value,
  } as const;
  const kind = deed === 'own' ? ownerKind(names) : null;
  // Between "the city" and a name nobody knows whether the one is the other; a family is not the city.
  if (kind !== 'public') add({ ...stance, key: key('agent', ...made.map(titleKey), deed) });
  if (kind !== null)
    add({
      ...stance,
      key: key('agent', ...made.map(titleKey), 'own', 'kind'),
      answer: { kind: 'value', value: new Set([kind]), text: names },
      keys: new Set([kind]),
    });
}

const owning = ({ verb }: Claim): boolean => verb === 'own';
/** Who owns a thing may change: of the past nothing is said now. */
const isNow = ({ text }: Claim): boolean => /\b(?:belongs?|is|are|owns?)\b/.test(text);

const PUBLIC = /^the (?:city|town|state|municipality|council|county|government|nation|crown|public|parish)\b/i;

/** "the Holm family", "Lund & Sons", "the city": whoever may own a thing; undefined for "a Dutch group". */
export function ownerIn(text: string): string | undefined {
  return (
    PUBLIC.exec(text)?.[0] ?? /^(?:the )?(?:\p{Lu}[\p{L}'’-]* )+(?:family|brothers|sisters)\b/u.exec(text)?.[0] ?? namesIn(text)
  );
}

const ownerKind = (names: string): 'public' | 'private' | null =>
  PUBLIC.test(names)
    ? 'public'
    : /\b(?:family|brothers|sisters|Group|Ltd|Inc|AG|GmbH|Capital|Holdings?)$/u.test(names)
      ? 'private'
      : null;
