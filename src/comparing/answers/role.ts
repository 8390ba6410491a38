// Roles that one holds at a time, and who made a thing: "The composer of Alba was Ida Holm", "Alba was composed by Ida Holm".
import { derived, hypernyms, lemma } from '../../language/lexicon.js';
import { wordKey } from '../notion.js';
import { nameAtStart, nameKeys, namesIn } from './name.js';
import { isNation } from './origin.js';
import { type Add, holder, key, type Said, words } from './said.js';

/** What stands before "is" and behind it. */
const STATED =
  /^(?:the|its|his|her|their|my|our|["“]?\p{Lu}[\p{L}\d ,.'’-]*?["”]?['’]s?) ((?!(?:most|best|first|second|third|last|main|other|only)\b).{3,120}?) (?:is|was|are|were) (.+)$/iu;
/** "producer of Alba", "screenwriter for Alba": a role and of what it is. */
const OF = /^(.+?) (?:of|for|behind) (.+)$/u;
const LITTLE = /^(?:the|is|was|are|were|a|an|of|in|for|from|to|by|at|on|s|its|his|her|their|film|movie)$/;
/** Relatives and companions of whom somebody may have more than one. */
const SEVERAL =
  /\b(?:son|daughter|child|brother|sister|sibling|cousin|uncle|aunt|nephew|niece|friend|rival|colleague|ally|enemy|student|pupil|disciple|descendant|ancestor|grandson|granddaughter|grandfather|grandmother|member|example|kind|type|part|name)\b/i;

/** What a thing is called, whatever stands around its name: "the 2010 film Alba (English: Dawn)" → "alba". */
function titleKey(thing: string): string {
  const bare = thing
    .replace(/\s*[([][^)\]]*[)\]]/gu, '')
    // "the film Alba", "the 1995 novel “Alba”": the name is all that tells; "the theme of Alba" is another thing.
    .replace(/^(?:the )?(?:(?!(?:of|for|in|from|by|at|on|to)\b)[\p{Ll}\d-]+ )+(?=["“‘\p{Lu}])/u, '')
    // "Alba from the musical “Notte”", "Alba, a film of 1995".
    .replace(/(?<=["”]) from .*$|, (?:an?|the|also|which|who)\b.*$/u, '');
  return words(bare)
    .filter((word) => !/^(?:the|an?|s)$/.test(word))
    .map(wordKey)
    .sort()
    .join(' ');
}
const isPersonal = (role: string): boolean =>
  hypernyms(lemma((role.split(' ').pop() ?? '').toLowerCase(), 'n')).includes('person');

/** "The composer of Alba was Ida Holm": a role that one holds at a time, when its holder is named by a proper name. */
export function role({ claim }: Said, add: Add): void {
  const match = STATED.exec(claim.text);
  if (match === null || claim.polarity === 'denied') return;
  const [, asked = '', answer = ''] = match;
  const names = namesIn(answer.replace(/^(?:primarily|probably|credited (?:as|to)(?: be)?|listed as) /, ''));
  if (names === undefined || /^(?:The )?(?:I|It|He|She|They|We|You|This|That|Not|No|None)\b/.test(names)) return;
  const value = nameKeys(names);
  if (value.size === 0 || isNation(names.replace(/^the /i, ''))) return;
  const before = match[0].slice(0, match[0].length - answer.length).replace(/ (?:is|was|are|were) $/, '');
  const [said, thing] = parted(before);
  if (/["“”]/.test(said)) return;
  // A bare "the composer" is of whatever the claim is about.
  const [, own] = parted(claim.subject);
  const of = titleKey(thing === '' ? (own === '' && !isPersonal(claim.subject) ? claim.subject : own) : thing);
  const held = words(said)
    .filter((word) => !LITTLE.test(word))
    .map((word) => wordKey(lemma(word, 'n')));
  if (held.length === 0 || SEVERAL.test(said)) return;
  const stance = {
    family: 'value',
    topic: asked,
    holder: claim.subject,
    answer: { kind: 'value', value, text: names },
    keys: value,
  } as const;
  add({ key: key('role', held.sort().join(' '), of), ...stance });
  // "the founder of X" answers by whom X was founded.
  const verb = held.length === 1 ? agentVerb(words(said).at(-1) ?? '') : undefined;
  if (verb !== undefined && of !== '') add({ key: key('agent', of, verb), ...stance });
}

/** "The composer of Alba", "Alba's composer" → the role, and of what it is; "" for what is not said. */
function parted(phrase: string): readonly [role: string, thing: string] {
  const plain = phrase.replace(/^(?:the|its|his|her|their|my|our) /i, '');
  const owned = /^(.+?)['’]s? (\p{Ll}[\p{L} -]*)$/u.exec(phrase);
  if (owned !== null) return [owned[2] ?? '', (owned[1] ?? '').replace(/^(?:The|the) (?=\p{Ll}+$)/u, '')];
  const of = OF.exec(plain);
  return of === null ? [plain, ''] : [of[1] ?? '', of[2] ?? ''];
}

/** Verbs that have one agent: what was directed by one was not directed by another. */
const AGENT = new Set(
  'direct write compose found invent discover design create produce own paint record author manufacture marry defeat win assassinate kill devise conceive pioneer illustrate choreograph'.split(
    ' ',
  ),
);

/** Verbs of whoever had the idea, and of whoever wrote: one deed under one name. */
const DEED: Readonly<Record<string, string>> = {
  invent: 'invent',
  devise: 'invent',
  conceive: 'invent',
  originate: 'invent',
  author: 'write',
};

/** The deed of whoever holds a role: "composer" → compose, "screenwriter" → write. */
function agentVerb(noun: string): string | undefined {
  const person = lemma(noun, 'n');
  const verb = person.endsWith('writer') ? 'write' : derived(person, 'n', 'v').find((one) => AGENT.has(one));
  return verb === undefined ? undefined : (DEED[verb] ?? verb);
}

export function agents({ claim, object, addOn }: Said, add: Add): void {
  const isThought = claim.verb === 'think' && /\bthought (?:up|out) by\b/.test(claim.text);
  if ((!AGENT.has(claim.verb) && !isThought) || claim.polarity === 'denied' || !claim.text.includes(' by ')) return;
  const said = [...claim.text.matchAll(/\b(\p{L}+)(?: (?:up|out)| (?:in|on|at) [\p{L}\d]+)? by (.+)/gu)].find(
    ([, verb = '']) => isThought || lemma(verb, 'v') === claim.verb,
  );
  const by = said?.[2];
  const names = by === undefined ? undefined : namesIn(by);
  if (said === undefined || by === undefined || names === undefined) return;
  // The part that was made is another thing than its whole.
  const what = claim.part === null ? [holder(claim, addOn)] : [holder(claim, addOn), claim.part];
  const first = nameAtStart(names) ?? names;
  const isObject =
    isThought ||
    claim.frame === 'dates' ||
    object.text.includes(words(first)[0] ?? '') ||
    names.includes(object.text.split(' ')[0] ?? '') ||
    by.replace(/^(?:the|an?) /, '').startsWith(object.text.split(' ')[0] ?? ' ');
  const value = nameKeys(names);
  if (!isObject || value.size === 0) return;
  const deed = isThought ? 'invent' : (DEED[claim.verb] ?? claim.verb);
  // "the director of Alba", asked for what was directed, is Alba.
  const made = what.map((one) => {
    const [by, thing] = parted(one);
    return thing !== '' && agentVerb(words(by).at(-1) ?? '') === deed ? thing : one;
  });
  add({
    key: key('agent', ...made.map(titleKey), deed),
    family: 'value',
    topic: said[1] ?? claim.verb,
    answer: { kind: 'value', value, text: names },
    keys: value,
  });
}
