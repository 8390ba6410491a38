// A sentence that leads a list in and an item that goes on with it become one statement.
import { tag } from '../language/tagging.js';
import type { Passage } from '../reading/source.js';
import type { Draft } from './draft.js';
import { term } from './term.js';
import { sentenceOf } from './wording.js';

/** What the sentence that leads a list in states, for items that complete it ("works with the following engines:"). */
export interface Lead {
  readonly text: string;
  readonly draft: Draft;
}

/** An item that completes its lead-in: "It runs on the following engines: — Diesel" states "It runs on … Diesel". */
export function completion(
  text: string,
  start: number,
  end: number,
  passage: Passage,
  lead: Lead | null,
): readonly Draft[] | null {
  if (
    lead === null ||
    passage.lead === null ||
    !lead.text.endsWith(passage.lead.text) ||
    !/\bfollowing\b/i.test(passage.lead.text)
  )
    return null;
  const item = text.slice(start, end).replace(/[.;,\s]+$/, '');
  const tokens = tag(item);
  const object = term(tokens, 0, tokens.length);
  const known = lead.draft.reading.object;
  if (object === null || known === null) return null;
  const said = lead.draft.text
    .replace(/[.:\s]+$/, '')
    .replace(/\b(?:all |only )?(?:of )?the following [^.]*$/i, (match) => (/^only/i.test(match) ? 'only ' : ''));
  return [
    {
      ...lead.draft,
      start,
      end,
      text: sentenceOf(said.endsWith(' ') || said !== lead.draft.text.replace(/[.:\s]+$/, '') ? said : `${said}:`, item),
      reading: {
        ...lead.draft.reading,
        object: { text: item, head: object.head, words: [...(known.head === object.head ? [] : [known.head]), ...object.words] },
      },
    },
  ];
}
