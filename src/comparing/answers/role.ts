// Roles that one holds at a time, whichever way round they are told: "The composer of Alba was Ida Holm", "Ida Holm is the managing
// director of Lund Tools", "Black Anchor is the inn's best-selling beer".
import { hypernyms, isNoun, lemma } from '../../language/lexicon.js';
import { wordKey } from '../notion.js';
import { deedOf, ownerIn, type Made, participleOf, put } from './agent.js';
import { nameKeys, namesIn } from './name.js';
import { isNation } from './origin.js';
import { type Add, key, type Said, words } from './said.js';
import { parted, titleKey } from './title.js';

/** What is a matter of taste, or leaves room for more: "the best song of Alba", "the main rival", "the other wing". */
const LOOSE = /\b(?:most|best|main|other|only|another|one)(?![\w-])/i;
/** What stands before "is" and behind it. */
const STATED =
  /^(?:the|its|his|her|their|my|our|["“]?\p{Lu}[\p{L}\d ,.'’-]*?["”]?['’]s?) (.{3,120}?) (?:is|was|are|were) (.+)$/iu;
/** "Ida Holm is (the) managing director at Lund Tools", "Black Anchor is the inn's best-selling beer"; not "is a director of". */
const HELD =
  /^(["“]?(?:the )?\p{Lu}.{1,60}?) (?:is|was|are|were) (?!an? |one |among )((?:the )?[^,;.()]{3,120}?)(?:[,;.(]| (?:from|until|since|between|in) (?:\d|\p{Lu}\p{Ll}+ \d)|$)/u;
const LITTLE =
  /^(?:the|is|was|are|were|a|an|of|in|for|from|to|by|at|on|s|its|his|her|their|film|movie|current|currently|present|now)$/;
/** Relatives and companions of whom somebody may have more than one. */
const SEVERAL =
  /\b(?:son|daughter|child|brother|sister|sibling|cousin|uncle|aunt|nephew|niece|friend|rival|colleague|ally|enemy|student|pupil|disciple|descendant|ancestor|grandson|granddaughter|grandfather|grandmother|member|example|kind|type|part|name)\b/i;

const isPersonal = (role: string): boolean =>
  hypernyms(lemma((role.split(' ').pop() ?? '').toLowerCase(), 'n')).includes('person');

/** A role, of what it is, and who holds it. */
interface Held {
  readonly said: string;
  readonly thing: string;
  readonly names: string;
}

/** "The composer of Alba was Ida Holm": a role that one holds at a time, when its holder is named by a proper name. */
export function role({ claim }: Said, add: Add): void {
  if (claim.polarity === 'denied') return;
  const held = roleFirst(claim.text) ?? holderFirst(claim.text);
  if (held === null) return;
  const { said, thing, names } = held;
  const value = nameKeys(names);
  if (value.size === 0 || isNation(names.replace(/^the /i, ''))) return;
  // A bare "the composer" is of whatever the claim is about.
  const [, own] = parted(claim.subject);
  const whose = thing === '' ? (own === '' && !isPersonal(claim.subject) ? claim.subject : own) : thing;
  const telling = words(said)
    .filter((word) => !LITTLE.test(word))
    .map((word) => wordKey(lemma(word, 'n')));
  if (telling.length === 0 || SEVERAL.test(said) || LOOSE.test(said)) return;
  const deed = telling.length === 1 ? deedOf(words(said).at(-1) ?? '') : undefined;
  // Who was head of it then need not be so now; who composed it is its composer still.
  const when =
    deedOf(words(said).at(-1) ?? '') === undefined && isPersonal(said) && /\b(?:was|were)\b/.test(claim.text) ? 'then' : '';
  const isOwner = deed === 'own';
  if (!isOwner)
    add({
      key: key('role', telling.sort().join(' '), titleKey(whose), ...(when === '' ? [] : [when])),
      family: 'value',
      topic: thing === '' ? said : `${said} of ${thing}`,
      holder: claim.subject,
      answer: { kind: 'value', value, text: names },
      keys: value,
    });
  // "the founder of X" answers by whom X was founded.
  const made: Made = { claim, made: [whose], deed: deed ?? '', topic: deed === undefined ? '' : participleOf(deed), names };
  if (deed !== undefined && whose !== '' && !(isOwner && /\bwas\b/.test(claim.text))) put(add, made);
}

/** Who it was nobody knows: that somebody is named elsewhere speaks against it. "is unknown" alone may go on "to me". */
const UNKNOWN = /^(?:(?:still|to this day) unknown|unknown to this day|anonymous)\.?$/;

const isName = (names: string): boolean => !/^(?:The )?(?:I|It|He|She|They|We|You|This|That|Not|No|None)\b/.test(names);

function roleFirst(text: string): Held | null {
  const match = STATED.exec(text);
  if (match === null || /^(?:most|best|other|only|main)(?![\w-])/i.test(match[1] ?? '')) return null;
  const answer = match[2] ?? '';
  const before = match[0].slice(0, match[0].length - answer.length).replace(/ (?:is|was|are|were) $/, '');
  const [said, thing] = parted(before);
  const plain = answer.replace(/^(?:primarily|probably|credited (?:as|to)(?: be)?|listed as) /, '');
  const names =
    UNKNOWN.exec(plain)?.[0].replace(/\.$/, '') ?? (/\b(?:owner|proprietor)$/.test(said) ? ownerIn(plain) : namesIn(plain));
  return names === undefined || !isName(names) || /["“”]/.test(said) ? null : { said, thing, names };
}

function holderFirst(text: string): Held | null {
  const [, who = '', post = ''] = HELD.exec(text) ?? [];
  const names = namesIn(who);
  if (names === undefined || !isName(names) || names.replace(/^the /i, '') !== who.replace(/^the |["“”]/gi, '')) return null;
  const [said, thing] = parted(post);
  const noun = lemma(words(said).at(-1) ?? '', 'n');
  // "is head baker at the inn": a post needs no article; "is part of the fleet" is none.
  const isHeld = /^the |['’]s? /.test(post) || isPersonal(noun);
  return thing === '' || !isHeld || !isNoun(noun) || !/^(?:the )?["“]?\p{Lu}/u.test(thing) ? null : { said, thing, names };
}
