// A noun phrase that names subjects of the audit becomes their referents: one, several in a list, or a part of one.
import type { Token } from '../language/tagging.js';
import type { mentions } from '../subjects/mention.js';
import type { Mention } from '../subjects/subject.js';
import { withItsArticle } from './called.js';
import type { Usage } from './usage.js';
import { capital } from './wording.js';
import type { Resolution } from './topic.js';
import { referentOf } from './referent.js';

export function named(
  tokens: readonly Token[],
  from: number,
  to: number,
  text: string,
  found: ReturnType<typeof mentions>,
  usage: Usage,
): Resolution {
  // "A and B", "both A and B": one referent each; "the difference between A and B" stays whole.
  const between = text.split('');
  for (const m of found) for (let i = m.start; i < m.end; i++) between[i] = '\u0000';
  const glue = between
    .join('')
    .replace(/\u0000+/g, '#')
    .toLowerCase();
  if (
    found.length > 1 &&
    /^(?:both |either |neither |all (?:(?:the |these )?(?:two |three |four )?\p{L}+s ?, ?)?)?(?:(?:the |an? )?# ?(?:,|&|\/|and|or|nor|, and)+ ?)+(?:the |an? )?#(?: (?:\p{L}+ ){0,2}\p{L}+)?$/u.test(
      glue
        .replace(/\s+/g, ' ')
        .replace(/ ?(,|\band\b|\bor\b|\bnor\b|&|\/) ?/g, ' $1 ')
        .replace(/\s+/g, ' ')
        .replace(/ , (?:and|or) /g, ' , ')
        .trim(),
    )
  ) {
    const tail = glue.slice(glue.lastIndexOf('#') + 1).trim();
    const isClass = tail === '' || /^(?:\p{L}+ )?\p{L}+s$/u.test(tail);
    const wholeParts = tail === '' ? null : tail;
    return {
      referents: found.map((m) =>
        m.part === null && (tail === '' || isCategory(tail))
          ? referentOf(m.subject)
          : {
              name: m.subject.name,
              part: m.part ?? (isClass && tail !== '' && !isCategory(tail) ? wholeParts : null),
              text: capital(m.part ?? m.subject.name) + (isClass && tail !== '' && !isCategory(tail) ? ` ${tail}` : ''),
              plural: tail !== '' && !isCategory(tail),
            },
      ),
    };
  }
  // "Choosing between A and B depends on …": said of the choice, which is neither of them.
  if (found.length > 1 && /^(?:(?:the|your|our) )?(?:choosing|deciding|choice|decision) between\b/i.test(text))
    return { referents: [{ name: 'choice', part: null, text: capital(text), plural: false, own: true }] };
  // What is between two belongs to neither.
  if (
    found.length > 1 &&
    (/^(?:(?:the|an?|your|our|my) )?(?:\p{L}+ )?\p{L}+ between\b/iu.test(text) ||
      (/^[^,]*?\b(?:vs\.?|versus)(?= |$)/i.test(text) && !/ of /.test(text.slice(0, (found[1] as Mention).start))))
  )
    return { refused: `"${text}" is of several subjects` };
  const m = found[0] as ReturnType<typeof mentions>[number];
  const before = text.slice(0, m.start).trim();
  const after = text
    .slice(m.end)
    .replace(/^[\s)\]]+/, '')
    .replace(/^(?:,|and\b|or\b|nor\b|&|\d|along with\b|together with\b|as well as\b).*$/, '')
    // "The sinking of A on 4 May": when and where is no part of A.
    .replace(/^(?:on|in|at|near|during|after|before|off) (?:the )?[\p{Lu}\d].*$/u, '')
    .trim();
  const plural = isPlural(tokens, from, to);
  const clean = text.replace(/\s*[([].*?[)\]]/g, '').trim();
  if (after === '' || isCategory(after.toLowerCase()) || /^[([]/.test(after)) {
    if (
      before === '' ||
      /^(?:the|an?|this|most|many|modern|traditional|typical|our|your|all|some|new|today['’]s|using|installing|choosing)$/i.test(
        before,
      )
    ) {
      return {
        referents: [
          {
            name: m.subject.name,
            part: m.part,
            text: before === '' ? withItsArticle(m, clean, plural, usage) : capital(clean),
            plural,
          },
        ],
      };
    }
    if (
      /\b(?:of|for|in|with|by|to|from|between|behind|about|on|than)(?: (?:an?|the|your|any|this|minimal|typical))*$/i.test(before)
    ) {
      const part = before
        .replace(/\s+(?:of|for|in|with|by|to|from|between|behind|about|on)(?: \S+)*$/i, '')
        .replace(/^(?:the|an?)\s+/i, '');
      return { referents: [{ name: m.subject.name, part: part || m.part, text: capital(clean), plural }] };
    }
    return { referents: [{ name: m.subject.name, part: m.part, text: capital(clean), plural }] };
  }
  const part = after.replace(/^['’]s?\s*/, '').replace(/\s*[([].*$/, '');
  return { referents: [{ name: m.subject.name, part: m.part ?? (part || null), text: capital(clean), plural }] };
}

/** "framework", "heating systems" behind a name repeat what it is. */
export const isCategory = (tail: string): boolean =>
  /^(?:\p{L}+ ){0,3}(?:frameworks?|library|libraries|systems?|tools?|platforms?|software|technology|technologies|languages?|brand|model|models|machines?|devices?|itself|themselves|unit|units|app|team)$/u.test(
    tail,
  );

export function isPlural(tokens: readonly Token[], from: number, to: number): boolean {
  let head: Token | undefined;
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (head && (token.pos === 'ADP' || /^(?:who|which|that)$/.test(token.lower))) break;
    if (token.lower === 'and' && head) return true;
    if (token.pos === 'NOUN' || token.pos === 'PROPN') head = token;
  }
  return head !== undefined && head.lower !== head.lemma && /s$/.test(head.lower) && head.pos === 'NOUN';
}
