// What a sentence says by the way, as a sentence of its own. What sets the only one of its kind apart is so of it: "Alba is the only inn in the
// town that never closed" says that Alba never closed; a cleft sentence says of whom it speaks first: "It was Ida Holm who founded the inn";
// a name beside a post says who holds it: "The mayor of Leith, Ida Holm, is 50".
import { hypernyms, lemma } from '../language/lexicon.js';
import { tag } from '../language/tagging.js';
import { sentenceOf } from './wording.js';

const ONLY =
  /^([^,;:()]{2,80}?) (?:is|was|remains|remained) the only ([^,;:()]{2,80}?) (?:that|which|who) ([^;:()]{3,160}?)\.?$/u;
const CLEFT = /^It (?:is|was) ([^;:()]{2,80}?),? who ([^,;:()]{3,160}?)\.?$/u;

const POST = /^((?:The|Its|\p{Lu}[^,;:()]{1,40}['’]s?) [^,;:()]{3,60}), ((?:\p{Lu}[\p{L}.'’-]* ?){2,4}), (?:who )?(\p{Ll}+)/u;

/** The sentence that a sentence holds in this way; null where it holds none. */
export function aside(sentence: string): string | null {
  const [, post, who, verb = ''] = POST.exec(sentence) ?? [];
  if (post !== undefined && who !== undefined) {
    const role = (/^(.*?) (?:of|at|for) /u.exec(post)?.[1] ?? post).split(' ').pop() ?? '';
    const isNow = /^(?:is|has|[\p{L}]+[^s]s)$/u.test(verb) && verb !== 'was';
    const isPost = hypernyms(lemma(role, 'n')).includes('person') || /(?:er|or|ist)$/.test(role);
    return isPost ? sentenceOf(post, isNow ? 'is' : 'was', who) : null;
  }
  const [, one, , said] = ONLY.exec(sentence) ?? [];
  if (one !== undefined && said !== undefined) return opensWithVerb(said) ? sentenceOf(one, said) : null;
  const [, found, deed] = CLEFT.exec(sentence) ?? [];
  if (found === undefined || deed === undefined || !opensWithVerb(deed)) return null;
  // "his sister, Ida Holm, who": the name says who.
  const name = /(?:^|, )((?:\p{Lu}[\p{L}.'’-]* ?)+)$/u.exec(found)?.[1];
  return name === undefined ? null : sentenceOf(name, deed);
}

/** "that never closed", not "that we saw". */
const opensWithVerb = (text: string): boolean => {
  const [first, second] = tag(text);
  return /^(?:VERB|AUX)$/.test((first?.pos === 'ADV' || first?.lemma === 'never' ? second : first)?.pos ?? '');
};
