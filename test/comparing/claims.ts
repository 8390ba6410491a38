// Claims built by hand, for tests that ask one thing of comparing and nothing of the stages before it.
import type { Claim, Term } from '../../src/claims/claim.js';
import type { Source } from '../../src/reading/source.js';
import type { Subject } from '../../src/subjects/subject.js';

let count = 0;

/** "admin interface" → head interface; words as they stand. */
export const term = (text: string, words: readonly string[] = text.toLowerCase().split(' ')): Term => ({
  text,
  head: words[words.length - 1] ?? '',
  words,
});

/** A claim on the kettle, affirmed and asserted by its article, but for what is given. */
export function claim(given: Partial<Claim> & { readonly line?: number }): Claim {
  count++;
  const { line = count, ...fields } = given;
  const at = { line, column: 1, offset: line * 100 };
  return {
    id: `claim-${String(count).padStart(4, '0')}`,
    source: 'one',
    position: { start: at, end: { ...at, offset: at.offset + 10 } },
    quote: `quote ${count}`,
    spans: [{ start: at.offset, end: at.offset + 10 }],
    text: `The ${fields.subject ?? 'kettle'} is told of in claim ${count}.`,
    subject: 'kettle',
    part: null,
    aspect: '',
    activity: null,
    frame: 'is',
    verb: 'be',
    polarity: 'affirmed',
    modality: 'asserted',
    degree: null,
    object: null,
    quantity: null,
    date: null,
    ordering: null,
    qualifiers: [],
    attribution: { holder: 'article', held: true },
    columns: null,
    place: null,
    ...fields,
  };
}

export const subject = (name: string, fields: Partial<Subject> = {}): Subject => ({
  id: `subject-${name}`,
  name,
  aliases: [],
  parts: [],
  kindOf: null,
  origin: 'found',
  main: true,
  ...fields,
});

export const source = (id: string, text = `Text of ${id}.`, published: string | null = null): Source => ({
  id,
  path: `${id}.md`,
  title: id,
  publisher: null,
  author: null,
  published,
  retrieved: null,
  url: null,
  kind: null,
  sha256: '',
  text,
  passages: [],
  skipped: [],
});

/** A claim's object, polarity and frame in one go. */
export const has = (text: string, fields: Partial<Claim> & { readonly line?: number } = {}): Claim =>
  claim({ frame: 'has', verb: 'have', object: term(text), text: `The kettle has ${text}.`, ...fields });
export const is = (text: string, fields: Partial<Claim> & { readonly line?: number } = {}): Claim =>
  claim({ object: term(text), text: `The kettle is ${text}.`, ...fields });
export const suits = (text: string, fields: Partial<Claim> & { readonly line?: number } = {}): Claim =>
  claim({ frame: 'suits', verb: 'be', object: term(text), text: `The kettle is ideal for ${text}.`, ...fields });
