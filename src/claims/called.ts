// What a claim's text calls whom it is about: with the article or the plural that the name or the noun needs in a sentence, which a
// headline, a label or the canonical name leaves out.
import { hypernyms, isNoun } from '../language/lexicon.js';
import { phrases } from '../language/phrase.js';
import { tag } from '../language/tagging.js';
import type { Mention, Subject } from '../subjects/subject.js';
import type { Draft } from './draft.js';
import { articleFor, isCounted, missingArticle } from './article.js';
import { inSentence } from './item-case.js';
import { NO_USAGE, type Usage } from './usage.js';
import { capital } from './wording.js';

const STUFFS = new Set(['substance', 'matter', 'phenomenon', 'physical phenomenon', 'fluid', 'activity']);

/** Nouns of what is not counted, which have no plural: "gas", "travel insurance". */
export const isMass = (noun: string): boolean => {
  const head = noun.split(' ').pop() ?? noun;
  return isNoun(head) && (hypernyms(head).some((kind) => STUFFS.has(kind)) || !isCounted(head, NO_USAGE));
};

/** "box" → "boxes". */
export const plural = (noun: string): string =>
  /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;

/** What one that the text calls "this scheme" is called: by its name. */
export const calledBy = (name: string, subjects: readonly Subject[]): string =>
  subjects.some((s) => s.name === name && s.definite) ? `The ${name}` : capital(name);

/**
 * "Cargo bike becomes cheaper", "Harbour Scheme pays": a headline leaves out the article that one of a kind and some names have. Where the
 * articles count none ("Pine is cheaper"), there is none to add.
 */
export function withItsArticle({ subject, part }: Mention, said: string, plural: boolean, usage: Usage): string {
  if (part !== null || plural) return capital(said);
  if (subject.definite && said === subject.name) return `The ${said}`;
  const isKind = subject.name === subject.name.toLowerCase() && !isMass(subject.name);
  const isCounted = usage.counted.has(subject.name.slice(subject.name.lastIndexOf(' ') + 1));
  return isKind && isCounted && said.toLowerCase() === subject.name
    ? `${capital(articleFor(said))} ${said.toLowerCase()}`
    : capital(said);
}

/** "Engine crew stayed below", "Wreck may collapse": a headline leaves out the article of what is one. */
export function headlineThe(said: string, usage: Usage): string {
  const tokens = tag(inSentence(said, usage));
  // "Building a boat": what is done, no building.
  if (/ing$/.test(tokens[0]?.lower ?? '') && tokens[1]?.pos === 'DET') return '';
  const head = tokens[phrases(tokens, 0, tokens.length)[0]?.head ?? 0];
  return missingArticle(tokens, usage, usage.small.has(head?.lower ?? '')) !== '' ? 'the ' : '';
}

/** "A is one of the two most popular." after a sentence about saws, which A is called as well: "… the two most popular saws." */
export function withClassNoun(draft: Draft, classes: readonly string[], before: ReadonlySet<string>): Draft {
  const open = /^(.* (?:is|was|are|were) (?:one of )?the (?:two |three |four |five )?(?:most|least) \p{L}+)\.$/u.exec(draft.text);
  const named = classes.filter((noun) => before.has(noun));
  const [noun] = named;
  if (open === null || noun === undefined || named.length > 1 || draft.referent.part !== null) return draft;
  const isSeveral = /\bone of the\b/.test(open[1] as string);
  return { ...draft, text: `${open[1]} ${isSeveral ? plural(noun) : noun}.` };
}
