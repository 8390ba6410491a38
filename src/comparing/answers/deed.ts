// Classes that the subject belongs to, and whatever else it does.
import type { Claim, Term } from '../../claims/claim.js';
import { prepare } from '../../claims/preparation.js';
import { term } from '../../claims/term.js';
import { hypernyms, isAdjective, isNoun, lemma } from '../../language/lexicon.js';
import { words as wordsOf } from '../../language/phrase.js';
import { mainOf } from '../../subjects/named.js';
import { saysNever } from '../kinds/scope.js';
import { coreWords, featureNotion, type Notion, wordKey } from '../notion.js';
import { readingOf } from '../scale.js';
import { CAPABLE, features, implied, WIDE } from './feature.js';
import { type Add, holder, key, type Said, words } from './said.js';
import { effects } from './effect.js';
import { forms } from './form.js';
import { agents } from './agent.js';
import { role } from './role.js';
import { based, EXCLUSIVE, isValueOf } from './value.js';

/** Class nouns: "is a compact camera" affirms, "is no camera" denies. */
export function classes(said: Said, add: Add): void {
  const { claim, object, addOn } = said;
  role(said, add);
  forms(said, add);
  agents(said, add);
  const core = coreWords(object);
  const keys = new Set(core.map(wordKey));
  const head = wordKey(object.head);
  // "is able to carry ten", "it is possible to carry ten": what can be done stands behind.
  if (/^(?:(?:un)?able|(?:in)?capable|(?:im)?possible)$/.test(object.head)) return;
  // "With the urn, there is a tray": the tray is there, the urn is none.
  if (/\bthere (?:is|are|was|were)\b/i.test(claim.text)) return;
  if (isNoun(object.head) && claim.part === null) {
    add({
      key: key('class', holder(claim, addOn), head),
      family: 'deed',
      topic: object.text,
      answer: { kind: 'has', affirmed: claim.polarity === 'affirmed', strength: 'plain' },
      keys,
    });
  } else if (readingOf(object.head) === null) {
    add({
      key: key('class', holder(claim, addOn), claim.part ?? '', head),
      family: 'deed',
      topic: object.text,
      answer: { kind: 'has', affirmed: claim.polarity === 'affirmed', strength: 'plain' },
      keys,
    });
  }
  const aspect = claim.aspect.toLowerCase();
  if (EXCLUSIVE.has(aspect) && claim.polarity === 'affirmed' && isValueOf(aspect, object.text)) {
    // An adjective is a side of a scale, and "framework" or "system" no value that excludes another.
    const isValue = (word: string): boolean => wordKey(word) !== wordKey(aspect) && !isAdjective(word) && !WIDE.has(word);
    const value = new Set(core.filter(isValue).map(wordKey));
    if (value.size > 0)
      add({
        key: key('value', holder(claim, addOn), aspect === 'license' ? 'licence' : aspect),
        family: 'value',
        topic: aspect,
        answer: { kind: 'value', value, text: object.text },
        keys: value,
      });
  }
}

/** Who is let in somewhere. */
const LETS_IN = /\b(?:is|are|was|were|be|been) (?:(?:not|never|no longer|only|also) )?(?:allowed|permitted|let|accepted)\b/;
const FORBIDS = /^(?:ban|forbid|prohibit|outlaw)$/;
/** Not "stand" and "bear": who cannot stand a thing dislikes it. */
const COPES = /^(?:cope|tolerate|withstand|manage|resist)$/;

/** Verbs that deny what follows them: "refused to sail", "failed to finish". */
const DENIES = new Set('refuse fail decline forget neglect cease stop omit'.split(' '));

/** "allows cooks to work in the dark": allowed is the work; the cooks are the same in every such claim. */
function enabled(said: Said): Said {
  const { claim, object } = said;
  const rest = object.words.filter((word) => word !== object.head);
  const isPerson = CAPABLE.has(claim.verb) && rest.length > 0 && hypernyms(object.head).includes('person');
  const isDeed = claim.verb === 'let' || /^(?:\p{L}+ ){0,3}to \p{L}/u.test(object.text);
  if (!isPerson || !isDeed) return said;
  return { ...said, object: { ...object, words: rest, head: rest[rest.length - 1] as string } };
}

/** "built an organ in 1919": that it has built one. */
export function once({ claim, object, addOn, glossary }: Said, add: Add): void {
  const rest = object.words.filter((word) => lemma(word, 'v') !== claim.verb);
  const head = rest.at(-1);
  if (claim.polarity === 'denied' || claim.part !== null || head === undefined || !isNoun(head) || claim.verb === 'be') return;
  const what = featureNotion({ ...object, words: rest, head }, glossary);
  add({
    key: key('deed', holder(claim, addOn), claim.verb, what.head),
    family: 'deed',
    topic: object.text,
    answer: { kind: 'has', affirmed: true, strength: 'plain' },
    keys: what.keys,
    isImplied: true,
  });
}

/** "never married" denies every time and everyone; "married Per Lund in 1925" is one. */
export function ever({ claim, object, addOn }: Said, add: Add): void {
  const isNever = claim.polarity === 'denied' && saysNever(claim);
  if (
    claim.polarity === 'denied'
      ? !isNever || object.words.length > 1 || lemma(object.head, 'v') !== claim.verb
      : claim.verb === 'be'
  )
    return;
  add({
    key: key('deed', holder(claim, addOn), claim.part ?? '', claim.verb, 'ever'),
    family: 'deed',
    topic: object.text,
    answer: { kind: 'has', affirmed: claim.polarity === 'affirmed', strength: 'plain' },
    keys: new Set([claim.verb]),
    isImplied: claim.polarity === 'affirmed',
  });
}

/** "only affects children" against "affects adults": what it is done to, of which there is no other. */
function limited({ claim, object, addOn }: Said, add: Add): void {
  if (claim.polarity === 'denied' || object.words.length > 2) return;
  add({
    key: key('only', holder(claim, addOn), claim.part ?? '', claim.verb),
    family: 'deed',
    topic: object.text,
    answer: { kind: 'value', value: new Set([object.head]), text: object.text },
    keys: new Set(object.words.map(wordKey)),
    isImplied: !claim.qualifiers.some(({ kind, text }) => kind === 'scope' && /^(?:only|solely|exclusively)$/.test(text)),
  });
}

/** Whether a verb stands without an object, as its own. */
const isItself = ({ verb }: Claim, { words }: Term): boolean => words.length === 1 && lemma(words[0] as string, 'v') === verb;

/** A phrase from the beginning of a sentence, as it stands inside one. */
function lowered(text: string): string {
  const first = text.split(' ')[0]?.toLowerCase() ?? '';
  const isWord = isAdjective(first) || isNoun(lemma(first, 'n')) || lemma(first, 'v') !== first;
  return isWord ? text.slice(0, 1).toLowerCase() + text.slice(1) : text;
}

/** What somebody makes possible, and who. */
interface Supported {
  readonly feature: Term;
  readonly by: string;
}

/**
 * "Nested tables are not supported by Lumo", "with Lumo, nested tables are supported": what is done with a thing is a feature of whoever does it.
 * Null where the claim says nothing of the kind.
 */
function supported({ claim, object, subjects }: Said): Supported | null {
  if (!CAPABLE.has(claim.verb)) return null;
  const by = isItself(claim, object) ? claim.subject : mainOf(subjects).find(({ name }) => name === object.text)?.name;
  const { tokens, clauses } = prepare(claim.text, subjects);
  const clause = clauses.find(({ kind }) => kind === 'main');
  if (by === undefined || clause?.subject == null || !clause.verb.passive) return null;
  const { start, end } = clause.subject;
  const feature = wordsOf(tokens, start, end).toLowerCase().includes(by.toLowerCase()) ? null : term(tokens, start, end);
  return feature === null ? null : { feature: { ...feature, text: lowered(feature.text) }, by };
}

/** That it does what it does to its object, or does not. */
export function stated({ claim, object, addOn, glossary }: Said, add: Add): Notion {
  const what = featureNotion({ ...object, words: coreWords(object) }, glossary);
  // "Its doors are painted", "its bell rings": done is what stands before the verb.
  const own = claim.part !== null && isItself(claim, object) ? [claim.part] : [];
  add({
    key: key('deed', holder(claim, addOn), ...own, claim.verb, what.head),
    family: 'deed',
    topic: isItself(claim, object) ? [...own, object.head].join(' ') : `${claim.verb} ${object.text}`,
    // "makes no noise": it makes none.
    answer: {
      kind: 'has',
      affirmed: (claim.polarity === 'affirmed') !== /^(?:no|hardly any|barely any) /i.test(object.text),
      strength: 'plain',
    },
    // "did not sell tickets from Oslo" leaves other tickets: what hangs on the object narrows it.
    keys: featureNotion(object, glossary).keys,
  });
  return what;
}

/** "has yet to repair the tower clock": it has not. */
function yetToDo({ claim, addOn, glossary }: Said, add: Add): void {
  const [, inner = '', rest = ''] =
    /\bha(?:s|ve|d) yet to (\p{L}+) (?:(?:in|on|at|for|with) )?(?:the |an? |any )?([\p{L}-]+(?: [\p{L}-]+){0,3}?)(?: (?:in|on|at|for|with|by|to|of|as|from) |\W*$)/u.exec(
      claim.text,
    ) ?? [];
  const told = words(rest);
  const head = told.at(-1);
  if (head === undefined || claim.part !== null) return;
  const left = featureNotion({ text: rest, head, words: told }, glossary);
  add({
    key: key('deed', holder(claim, addOn), lemma(inner, 'v'), left.head),
    family: 'deed',
    topic: `${inner} ${rest}`,
    answer: { kind: 'has', affirmed: claim.polarity === 'denied', strength: 'plain' },
    keys: left.keys,
  });
}

export function deeds(heard: Said, add: Add): void {
  const { feature, by } = supported(heard) ?? {};
  if (feature !== undefined && by !== undefined)
    return features({ ...heard, claim: { ...heard.claim, subject: by }, object: feature, part: null }, (stance) =>
      add({ ...stance, holder: by }),
    );
  const said = enabled(heard);
  const { claim, object, addOn, glossary } = said;
  agents(said, add);
  based(said, add);
  effects(said, add);
  if (claim.verb === 'have') yetToDo(said, add);
  if (DENIES.has(claim.verb)) {
    const [, inner = ''] = new RegExp(`\\b${claim.verb}\\p{L}* to (\\p{L}+)`, 'u').exec(claim.text) ?? [];
    const verb = lemma(inner, 'v');
    const rest = object.words.filter((word) => word !== verb);
    if (inner === '' || rest.length === 0) return;
    const refused = featureNotion({ ...object, words: rest, head: rest[rest.length - 1] ?? object.head }, glossary);
    // Where the refused verb is the object's head, the claim itself is affirmed; else its polarity counts the refusal.
    const affirmed = object.head === verb ? claim.polarity === 'denied' : claim.polarity === 'affirmed';
    add({
      key: key('deed', holder(claim, addOn), verb, refused.head),
      family: 'deed',
      topic: object.text,
      answer: { kind: 'has', affirmed, strength: 'plain' },
      keys: refused.keys,
    });
    return;
  }
  const affirmed = claim.polarity === 'affirmed';
  const what = stated(said, add);
  ever(said, add);
  limited(said, add);
  // "bans night fishing": it does not allow it.
  if (FORBIDS.test(claim.verb) && claim.part === null)
    add({
      key: key('feature', claim.subject, what.head),
      family: 'feature',
      topic: object.text,
      answer: { kind: 'has', affirmed: !affirmed, strength: 'capability' },
      keys: what.keys,
    });
  // "copes with slopes" is capable of them. "is not allowed to open two doors" denies what is done, no doors; "allows it" names nothing;
  // "guests are not allowed on the roof" tells where they may not be.
  const namesFeature = !LETS_IN.test(claim.text) && (affirmed || !/(?:^| )to \p{L}/u.test(object.text));
  if ((CAPABLE.has(claim.verb) || COPES.test(claim.verb)) && namesFeature && what.head !== wordKey(claim.verb)) {
    for (const one of affirmed ? what.keys : [what.head])
      add({
        key: key('feature', claim.subject, one),
        family: 'feature',
        topic: object.text,
        answer: { kind: 'has', affirmed, strength: 'capability' },
        keys: what.keys,
        through: addOn,
        isImplied: affirmed && one !== what.head,
      });
  }
  implied(said, add);
}
