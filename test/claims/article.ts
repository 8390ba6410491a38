// Subjects and articles for the tests of claims, and claims as short lines that a table can hold.
import type { Claim } from '../../src/claims/claim.js';
import { extract } from '../../src/claims/extraction.js';
import { read } from '../../src/reading/reading.js';
import type { Header, Passage, Source } from '../../src/reading/source.js';
import type { Subject } from '../../src/subjects/subject.js';

export function subject(name: string, more: Partial<Subject> = {}): Subject {
  return { id: name.toLowerCase(), name, aliases: [], parts: [], kindOf: null, origin: 'found', main: true, ...more };
}

/** Two databases, two kinds of bicycle, a ship and a museum: names and common nouns. */
export const SUBJECTS: readonly Subject[] = [
  subject('Lumenbase', { aliases: ['LumenDB'], parts: ['Lumen Studio'] }),
  subject('Orbitas'),
  subject('cargo bike', { aliases: ['cargo bicycle'] }),
  subject('folding bike'),
  subject('Meridia'),
  subject('Harbour Museum'),
];

/** A paragraph at the start of its file, with nothing around it but what `more` lays over it. */
export function passage(text: string, more: Partial<Passage> = {}): Passage {
  return {
    kind: 'paragraph',
    span: { start: 0, end: text.length },
    text,
    pieces: [{ at: 0, length: text.length, start: 0, fileLength: text.length }],
    headings: [],
    lead: null,
    quoted: false,
    row: null,
    column: null,
    columns: null,
    place: null,
    ...more,
  };
}

/** A source that is one paragraph. */
export function paragraph(text: string, more: Partial<Passage> = {}): Source {
  const metadata = { title: 'A text', publisher: null, author: null, published: null, retrieved: null, url: null, kind: null };
  return { id: 'text-1', path: 'text.md', sha256: '', text, passages: [passage(text, more)], skipped: [], ...metadata };
}

/** A header whose words stand outside the paragraph. */
export const over = (text: string): Header => ({ text, span: { start: 0, end: 0 } });

/** Claims of a paragraph that stands alone. */
export function claimsIn(text: string, subjects: readonly Subject[] = SUBJECTS, more: Partial<Passage> = {}): readonly Claim[] {
  const source = paragraph(text, more);
  return extract(source, subjects).claims;
}

export function article(text: string, path = 'article.md'): Source {
  const source = read({ path, text, sha256: '' });
  if ('problem' in source) throw new Error(source.problem);
  return source;
}

/** "Lumenbase: has +backup": whom a claim is about, its frame, its sign and the head of its object. */
export function line({ subject: name, part, frame, polarity, object }: Claim): string {
  return `${name}${part === null ? '' : ` / ${part}`}: ${frame} ${polarity === 'denied' ? '-' : '+'}${object?.head ?? ''}`;
}

export const lines = (claims: readonly Claim[]): readonly string[] => claims.map(line);
